import { fold } from '@vandong/kernel';
export const bad = fold;
