import { campaign } from './campaign.vi.js';
import { cases } from './cases.vi.js';
import { door } from './door.vi.js';
import { organisation } from './organisation.vi.js';

export const messages: Readonly<Record<string, string>> = { ...door, ...organisation, ...campaign, ...cases };
