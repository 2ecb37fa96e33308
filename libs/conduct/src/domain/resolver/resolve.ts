import type { Only } from '@vandong/kernel';
import type { Outcome, ViolationEvent } from '../events/index.js';
import { nextRow, rowOf, type LiabilityRule, type RuleSubject } from '../liability-rule/rule.js';
import { leadingLevels, type CommandLine, type LeaderPost } from './command-line.js';
import { competentPostFor } from './competent-post.js';
import type { Recurrence } from './recurrence.js';

export type Resolution = Omit<Only<ViolationEvent, 'LiableLeadersResolved'>['data'], 'violation'>;
export type LiableLeader = Resolution['leaders'][number];
export type NotOpened = Resolution['notOpened'][number];

export interface ResolverInput {
  readonly line: CommandLine;
  readonly rule: LiabilityRule;
  readonly outcome: Outcome;
  /** the kind of work the act belongs to: whose deputy was in charge of it */
  readonly field: string;
  readonly recurrence?: Recurrence;
}
type Candidate = Omit<LiableLeader, 'competentPost'>;

/**
 * Who led the officer on the day of the act (dossier 6.6): level by level up the line of that day, by the row of the
 * outcome. What happened after the day changes no leader; it only explains who is not one.
 */
export function resolveLiableLeaders({ line, rule, outcome, field, recurrence }: ResolverInput): Resolution {
  const own = rowOf(rule, outcome);
  const row = recurrence && outcome !== 'noViolation' ? nextRow(rule, own) : own;
  const subjects = [...own.subjects, ...row.subjects];
  const found: Candidate[] = [];
  const notOpened: NotOpened[] = [];
  leadingLevels(line)
    .slice(0, row.levelsUp)
    .forEach(({ unit, posts }, index) => {
      const level = index + 1;
      for (const post of headFirst(posts))
        judge({ post, unit, level, field, subjects, officer: line.officer }, found, notOpened);
    });
  const officers = new Set(found.map((each) => each.officer));
  return {
    asOf: line.on,
    ruleVersion: rule.version,
    levelsUp: row.levelsUp,
    ...(row !== own && recurrence && { recurrence }),
    leaders: found.map((each) => ({ ...each, competentPost: competentPostFor(line, rule, each.unit, officers) })),
    // the leader of that day who now holds another liable post is not explained a second time
    notOpened: notOpened.filter(
      (each) => each.reason !== 'tookPostLater' || !each.officer || !officers.has(each.officer),
    ),
  };
}

const headFirst = (posts: readonly LeaderPost[]) => [
  ...posts.filter((each) => each.rank === 'head'),
  ...posts.filter((each) => each.rank === 'deputy'),
];

/** One level above those a case reaches already. */
export interface FurtherLevel extends Pick<Resolution, 'leaders' | 'notOpened'> {
  readonly unit: string;
  readonly level: number;
}
interface FurtherInput extends Pick<ResolverInput, 'line' | 'rule' | 'field'> {
  readonly level: number;
  /** whom the case reaches already: nobody is reviewed twice */
  readonly reached: readonly LiableLeader[];
}

/**
 * The leaders of that day whom an order can add on a level (dossier 6.6): the deputy in charge of the field, and on the
 * officer's own level the head, as in every row. Undefined where the line has no such level.
 */
export function resolveFurtherLevel({ line, rule, field, level, reached }: FurtherInput): FurtherLevel | undefined {
  const here = leadingLevels(line)[level - 1];
  if (!here) return undefined;
  const { unit, posts } = here;
  const subjects: RuleSubject[] = [
    { level, who: 'deputyInCharge' },
    ...(level === 1 ? [{ level, who: 'head' } as const] : []),
  ];
  const all: Candidate[] = [...reached];
  const notOpened: NotOpened[] = [];
  for (const post of headFirst(posts))
    judge({ post, unit, level, field, subjects, officer: line.officer }, all, notOpened);
  const officers = new Set(all.map((each) => each.officer));
  const leaders = all.slice(reached.length).map((each): LiableLeader => ({
    ...each,
    because: 'furtherLevel',
    competentPost: competentPostFor(line, rule, unit, officers),
  }));
  return { unit, level, leaders, notOpened };
}

interface Judged {
  readonly post: LeaderPost;
  readonly unit: string;
  readonly level: number;
  readonly field: string;
  readonly subjects: readonly RuleSubject[];
  readonly officer: string;
}

function judge(
  { post, unit, level, field, subjects, officer }: Judged,
  found: Candidate[],
  notOpened: NotOpened[],
): void {
  const { holder, before, now } = post;
  const add = (reason: NotOpened['reason'], who?: string) =>
    notOpened.push({ ...(who && { officer: who }), post: post.post, unit, level, reason });
  const who = post.rank === 'head' ? 'head' : 'deputyInCharge';
  if (!subjects.some((subject) => subject.level === level && subject.who === who))
    return holder && void add('aboveRow', holder.officer);
  if (post.rank === 'deputy' && !post.fields.includes(field)) return holder && void add('otherField', holder.officer);
  if (!holder) {
    add('vacant');
    if (before) add('leftPostEarlier', before);
  } else if (holder.officer === officer) {
    add('ownAct', officer);
  } else if (found.some((each) => each.officer === holder.officer)) {
    add('sameLeader', holder.officer);
  } else {
    found.push({ officer: holder.officer, post: post.post, unit, level, because: because(post.rank, holder.mode) });
  }
  if (now && now !== holder?.officer) add('tookPostLater', now);
}

const because = (rank: LeaderPost['rank'], mode: 'appointed' | 'acting' | 'inCharge'): LiableLeader['because'] =>
  rank === 'deputy' ? 'deputyInCharge' : mode === 'appointed' ? 'head' : 'actingHead';
