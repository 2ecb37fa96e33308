import { campaign } from './campaign.en.js';
import { cases } from './cases.en.js';
import { door } from './door.en.js';
import { organisation } from './organisation.en.js';

export const messages: Readonly<Record<string, string>> = { ...door, ...organisation, ...campaign, ...cases };
