import { fold } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import type { CommendationEvent } from '../events/index.js';
import {
  approve,
  checked,
  clean,
  concluded,
  lookAt,
  morning,
  proposed,
  reported,
} from './commendation.fixture.spec.js';
import { commendationDecider } from './decide.js';
import { nextLookAt } from './look.js';

const open = [proposed, checked];
const told = (events: readonly CommendationEvent[]) =>
  events.map(({ type, occurredAt, data }) =>
    [
      type,
      occurredAt,
      ...('post' in data
        ? [data.post]
        : 'addresseePost' in data
          ? [data.form]
          : 'gate' in data
            ? [data.gate]
            : 'blocking' in data
              ? data.blocking
              : []),
    ].join(' '),
  );
const look = (now: string, history = clean, past: readonly CommendationEvent[] = open) =>
  given(commendationDecider, past).when(lookAt(now, history)).events();

const chased = [
  'NoticeDecided 2026-11-19T09:00:00.000Z CAT-31.head',
  'NoticeDecided 2026-11-20T00:30:00.000Z CAT-31.head',
  'NoticeDecided 2026-11-20T00:30:00.000Z C07.deputy-1',
  'FormalReminderDrafted 2026-11-24T01:00:00.000Z officialLetter',
];

describe('an open proposal', () => {
  it('chases its decision, and is left in peace after it', () => {
    expect(told(look(morning('2026-11-24')))).toEqual(chased);
    const events = look(morning('2026-11-24'));
    const decided = given(commendationDecider, [...open, ...events])
      .when({ ...approve, at: morning('2026-11-25') })
      .events();
    expect(decided.map(({ type }) => type)).toEqual(['FormalReminderWithdrawn', 'CommendationApproved']);
    expect(look(morning('2026-12-24'), clean, [...open, ...events, ...decided])).toEqual([]);
  });

  it('is flagged by a violation that is concluded later, once, and checked again', () => {
    const history = {
      ...clean,
      violations: [{ ...concluded('warning', '2026-11-16'), reportedAt: morning('2026-11-14') }],
    };
    const events = look(morning('2026-11-17'), history);
    expect(told(events)).toEqual([
      `EligibilityChecked ${morning('2026-11-14')} G3`,
      `CommendationFlagged ${morning('2026-11-16')} G2`,
      `EligibilityChecked ${morning('2026-11-16')} G2`,
    ]);
    expect(look(morning('2026-11-18'), history, [...open, ...events])).toEqual([]);
    const first = look(morning('2026-11-15'), history);
    const second = look(morning('2026-11-17'), history, [...open, ...first]);
    expect([...first, ...second]).toEqual(events);
  });

  it('becomes eligible when the case was none or the decision is annulled, without a flag', () => {
    const blocked = [
      proposed,
      { ...checked, data: { eligible: false, blocking: ['G3'], warnings: [] } } as CommendationEvent,
    ];
    const cleared = { ...clean, violations: [{ ...reported, ...concluded('noViolation', '2026-11-16') }] };
    expect(told(look(morning('2026-11-17'), cleared, blocked))).toEqual([
      `EligibilityChecked ${morning('2026-11-16')}`,
    ]);
    const annulled = {
      ...clean,
      violations: [{ ...concluded('warning', '2026-11-16'), annulledAt: morning('2026-11-17') }],
    };
    expect(told(look(morning('2026-11-18'), annulled, blocked)).at(-1)).toBe(
      `EligibilityChecked ${morning('2026-11-17')}`,
    );
  });

  it('says nothing where the answer stays the same', () => {
    const { reportedAt: _, ...neverReported } = concluded('criticism', '2026-11-16');
    expect(look(morning('2026-11-18'), { ...clean, violations: [neverReported] })).toEqual([]);
  });

  it('ignores what was known when it was proposed', () => {
    expect(look(morning('2026-11-18'), { ...clean, violations: [concluded('criticism', '2026-11-10')] })).toEqual([]);
  });

  it('knows when to look next', () => {
    const { facts } = lookAt('');
    const next = (now: string) => nextLookAt(fold(commendationDecider, open), facts, now);
    expect([next(morning('2026-11-18')), next(morning('2026-11-20')), next(morning('2026-11-24'))]).toEqual([
      '2026-11-19T09:00:00.000Z',
      '2026-11-24T01:00:00.000Z',
      undefined,
    ]);
  });
});
