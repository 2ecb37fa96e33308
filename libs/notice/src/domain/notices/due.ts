import { dayOf, type Day, type Instant, type Only, type WorkingCalendar } from '@vandong/kernel';
import type { NoticeEvent } from '../events/index.js';
import { rungInstant, type AudienceRole, type Ladder, type Rung } from '../ladder.js';
import type { ReminderRoute } from './route.js';
import { matterOf, type LadderState } from './state.js';

export interface Recipient {
  readonly post: string;
  /** who holds the post on that day; absent when it is vacant */
  readonly person?: string;
}

/** When a ladder runs. */
export interface Running {
  readonly dueOn: Day;
  readonly ladder: Ladder;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  /** when this due date was set: an earlier rung never was one of it */
  readonly since?: Instant;
}

export interface DueQuery extends Running {
  /** what is late inside the stream: `inspection`, a step, `explanation`, `decision` */
  readonly matter: string;
  readonly state: LadderState;
  /** the posts of a role on the day of the rung; empty when there is none */
  readonly resolve: (role: AudienceRole, on: Day) => readonly Recipient[];
  /** who signs and who receives a reminder drafted on that day (`reminderRoute`); undefined drafts none */
  readonly reminder: (on: Day) => ReminderRoute | undefined;
}

export interface TimedRung {
  readonly at: Instant;
  readonly rung: Rung;
}

/** Hundreds of cases share a calendar, a ladder and a due date: the working days are counted once for all of them. */
const counted = new WeakMap<WorkingCalendar, WeakMap<Ladder, Map<Day, readonly TimedRung[]>>>();

function rungsOf({ ladder, calendar, dueOn }: Running): readonly TimedRung[] {
  const byLadder = counted.get(calendar) ?? new WeakMap<Ladder, Map<Day, readonly TimedRung[]>>();
  const byDay = byLadder.get(ladder) ?? new Map<Day, readonly TimedRung[]>();
  const rungs =
    byDay.get(dueOn) ??
    ladder.rungs
      .map((rung) => ({ rung, at: rungInstant(calendar, dueOn, rung) }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  counted.set(calendar, byLadder.set(ladder, byDay.set(dueOn, rungs)));
  return rungs;
}
const timedRungs = (running: Running): readonly TimedRung[] =>
  rungsOf(running).filter(({ at }) => running.since === undefined || at >= running.since);

/** The rungs whose instant has come, in order: the days on which a look needs heads and deputies. */
export const dueRungs = (running: Running): readonly TimedRung[] =>
  timedRungs(running).filter(({ at }) => at <= running.now);

/** The next instant of this ladder that lies ahead of `now`; what is due already is the look's own work. */
export const nextRungAt = (running: Running): Instant | undefined =>
  timedRungs(running).find(({ at }) => at > running.now)?.at;

export type DueNotice = Only<NoticeEvent, 'NoticeDecided' | 'FormalReminderDrafted'>;

/** What is due up to `now` and was not decided yet, in order, each with its rung's instant as `occurredAt`. */
export function dueNotices(query: DueQuery): DueNotice[] {
  return dueRungs(query).flatMap((timed) =>
    timed.rung.effect === 'notice' ? noticesOf(query, timed) : draftsOf(query, timed),
  );
}

function noticesOf({ matter, dueOn, ladder, state, resolve }: DueQuery, { at, rung }: TimedRung): DueNotice[] {
  const { notices } = matterOf(state, matter);
  const told = new Set(
    notices.filter((sent) => sent.dueOn === dueOn && sent.rung === rung.after).map(({ post }) => post),
  );
  const on = dayOf(at);
  const fresh: DueNotice[] = [];
  for (const { post, person } of rung.audience.flatMap((role) => resolve(role, on))) {
    if (told.has(post)) continue;
    told.add(post);
    const data = {
      matter,
      rung: rung.after,
      dueOn,
      post,
      ...(person !== undefined && { person }),
      ladder: ladder.ladder,
      ladderVersion: ladder.version,
    };
    fresh.push({ type: 'NoticeDecided', occurredAt: at, data });
  }
  return fresh;
}

function draftsOf({ matter, dueOn, ladder, state, reminder }: DueQuery, { at, rung }: TimedRung): DueNotice[] {
  const { drafts } = matterOf(state, matter);
  if (drafts.some((draft) => draft.dueOn === dueOn && draft.rung === rung.after)) return [];
  const route = reminder(dayOf(at));
  if (!route) return [];
  // a reminder that was signed for an earlier due date stays the first: the next one is the second
  const signed = drafts
    .filter((draft) => draft.dueOn !== dueOn && draft.status === 'approved')
    .map(({ ordinal }) => ordinal);
  // ordinals of one due date stay apart, also when another version of the ladder numbers its rungs anew
  const taken = drafts.filter((draft) => draft.dueOn === dueOn).map(({ ordinal }) => ordinal);
  const data = {
    matter,
    ordinal: Math.max(Math.max(0, ...signed) + ordinalOf(ladder, rung), Math.max(0, ...taken) + 1),
    rung: rung.after,
    ...route,
    dueOn,
    ladder: ladder.ladder,
    ladderVersion: ladder.version,
  };
  return [{ type: 'FormalReminderDrafted', occurredAt: at, data }];
}

const ordinalOf = (ladder: Ladder, rung: Rung): number =>
  rung.ordinal ?? ladder.rungs.filter(({ effect, after }) => effect === 'formalReminder' && after <= rung.after).length;

/** The matter is settled or its date moved: what was drafted and not signed is withdrawn. */
export function endLadder(
  state: LadderState,
  matter: string,
  cause: Only<NoticeEvent, 'FormalReminderWithdrawn'>['data']['cause'],
  at: Instant,
): Only<NoticeEvent, 'FormalReminderWithdrawn'>[] {
  return matterOf(state, matter)
    .drafts.filter(({ status }) => status === 'open')
    .map(({ ordinal, dueOn }) => ({
      type: 'FormalReminderWithdrawn',
      occurredAt: at,
      data: { matter, ordinal, dueOn, cause },
    }));
}
