import { furthestLevel, type LiabilityRule } from '../liability-rule/rule.js';
import { leadingLevels, type CommandLine } from './command-line.js';

/**
 * Everyone whom some conclusion of the case could reach: the leaders of that day on every level the rule knows, whatever
 * their field, since the conclusion names the field. Whoever chooses the outcome must not be one of them (dossier 6.6, 9).
 */
export function reachableLeaders(line: CommandLine, rule: LiabilityRule): readonly string[] {
  const officers = leadingLevels(line)
    .slice(0, furthestLevel(rule))
    .flatMap((level) => level.posts.flatMap((post) => post.holder?.officer ?? []));
  return [...new Set(officers)];
}

/** True when the person is the officer of the case or one whom it can reach. */
export const isOwnCase = (person: string, line: CommandLine, rule: LiabilityRule): boolean =>
  person === line.officer || reachableLeaders(line, rule).includes(person);
