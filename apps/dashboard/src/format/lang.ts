export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];
