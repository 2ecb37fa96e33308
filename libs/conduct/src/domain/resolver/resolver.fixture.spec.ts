import { defaultRule } from '../default-rule.js';
import type { CommandLevel, CommandLine, LeaderPost } from './command-line.js';
import type { ResolverInput } from './resolve.js';

export const head = (unit: string, holder?: string, more: Partial<LeaderPost> = {}): LeaderPost => ({
  post: `${unit}.head`,
  rank: 'head',
  fields: [],
  ...(holder && { holder: { officer: holder, mode: 'appointed' }, now: holder }),
  ...more,
});
export const deputy = (
  unit: string,
  id: string,
  fields: readonly string[],
  holder?: string,
  more: Partial<LeaderPost> = {},
): LeaderPost => ({
  post: `${unit}.${id}`,
  rank: 'deputy',
  fields,
  ...(holder && { holder: { officer: holder, mode: 'appointed' }, now: holder }),
  ...more,
});

/** The case V06 of dossier 8.8: Đỗ Hữu Lâm led KV02 until 30/09 and leads KV05 since. */
export const team: CommandLevel = {
  unit: 'PC07-31-KV02',
  posts: [head('PC07-31-KV02', 'lam', { now: 'GL-000008' }), deputy('PC07-31-KV02', 'deputy-1', ['fire'], 'cuong')],
};
export const office: CommandLevel = {
  unit: 'PC07-31',
  posts: [head('PC07-31', 'GL-000006'), deputy('PC07-31', 'deputy-fire', ['fire'], 'GL-000007')],
};
export const province: CommandLevel = {
  unit: 'CAT-31',
  posts: [head('CAT-31', 'director'), deputy('CAT-31', 'deputy-1', ['fire'], 'GL-000005')],
};
export const line: CommandLine = {
  officer: 'nam',
  on: '2026-08-15',
  today: '2026-11-17',
  managingUnit: 'PC07-31-KV02',
  field: 'fire',
  levels: [team, office, province],
};
export const v06: ResolverInput = { line, rule: defaultRule, outcome: 'warning', field: 'fire' };
