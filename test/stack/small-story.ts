import { instantAt, type Instant } from '@vandong/kernel';
import { CAMPAIGN } from './small-force.js';
import type { Acknowledged, Visitor } from './visitor.js';

const at = instantAt;
const round = `/unit-rounds/unitRound-${CAMPAIGN}.1.PC07-31`;

/** What one person does at one moment of the small campaign; `ids`: what earlier acts created, by the act's key. */
export interface Act {
  readonly now: Instant;
  readonly person: string;
  /** the idempotency key: the same in every run, so that what it creates has the same name */
  readonly key: string;
  readonly path: (ids: ReadonlyMap<string, string>) => string;
  readonly body: object;
}

const act = (now: Instant, person: string, key: string, path: Act['path'] | string, body: object): Act => ({
  now,
  person,
  key: key.padEnd(16, '-'),
  path: typeof path === 'string' ? () => path : path,
  body,
});
const idOf = (ids: ReadonlyMap<string, string>, key: string) => ids.get(key.padEnd(16, '-'))!;

const inRound = { campaign: CAMPAIGN, round: 1 };
const inspection = {
  ...inRound,
  unit: 'PC07-31',
  opensOn: '2026-06-01',
  dueOn: '2026-06-10',
  windowEndsOn: '2026-06-26',
  teamName: 'Đoàn số 1',
  leadPost: 'C07-P03.deputy',
  chairUnit: 'C07-P03',
};
const violation = {
  ...inRound,
  officer: 'GL-000018',
  act: 'V06',
  summary: 'Uống bia trong ca trực',
  occurredOn: '2026-03-15',
  detectedOn: '2026-03-18',
};

/** A unit through its round, an inspection chased, a violation whose leaders are reviewed: one is decided, the others stay open. */
export const smallStory: readonly Act[] = [
  act(at('2026-01-28', '10:00'), 'GL-000006', 'plan', `${round}/plan`, {
    documentNo: '9/KH-PC07-31',
    issuedOn: '2026-01-28',
    basis: ['15/KH-C07-P02'],
    sixClarities: true,
  }),
  act(at('2026-02-10', '15:00'), 'GL-000006', 'briefing', `${round}/briefings/QT1/held`, {
    heldOn: '2026-02-10',
    outlineVersion: 1,
    present: 19,
    absentees: [{ name: 'CBCS số 1', reason: 'trực' }],
    makeUpOn: '2026-02-12',
  }),
  act(at('2026-03-19', '08:00'), 'GL-000006', 'report', '/violations', violation),
  act(at('2026-04-01', '08:00'), 'GL-000022', 'conclude', (ids) => `/violations/${idOf(ids, 'report')}/conclusion`, {
    outcome: 'warning',
    conclusionNo: '12/QĐ-CAT',
    concludedOn: '2026-04-01',
  }),
  act(
    at('2026-04-03', '08:00'),
    'GL-000016',
    'explain',
    (ids) => `/reviews/leaderReview-${idOf(ids, 'report')}.GL-000016/explanation`,
    { explanation: 'Tôi nhận trách nhiệm.' },
  ),
  act(
    at('2026-04-20', '08:00'),
    'GL-000022',
    'decide',
    (ids) => `/reviews/leaderReview-${idOf(ids, 'report')}.GL-000016/decision`,
    { measure: 'drawLessons', reason: 'Đã khắc phục', decisionNo: '13/QĐ-CAT', decidedOn: '2026-04-20' },
  ),
  act(at('2026-05-04', '09:00'), 'GL-000004', 'schedule', '/inspections', inspection),
  act(at('2026-06-12', '16:30'), 'GL-000004', 'minutes', (ids) => `/inspections/${idOf(ids, 'schedule')}/minutes`, {
    conductedOn: '2026-06-12',
    result: 'good',
    minutesNo: '11/BB',
    findingCount: 0,
  }),
  act(at('2026-07-01', '10:00'), 'GL-000006', 'deliver', `${round}/tasks/NV1-01/delivered`, {
    deliverable: 'Biên bản diễn tập',
  }),
  act(at('2026-07-02', '10:00'), 'GL-000022', 'accept', `${round}/tasks/NV1-01/accepted`, { on: '2026-07-02' }),
  act(at('2026-07-15', '10:00'), 'GL-000006', 'review', `${round}/review`, {
    documentNo: '21/TB',
    heldOn: '2026-07-15',
    conclusions: [],
  }),
  act(at('2026-07-20', '09:00'), 'GL-000006', 'no-commendation', `${round}/nothing-arose`, { step: 'commendation' }),
];
export const ENDING = at('2026-08-01', '09:00');

export interface Playing {
  readonly visitors: ReadonlyMap<string, Visitor>;
  /** moves the clock; resolves when all that was due by then is handled */
  goTo(now: Instant): Promise<void>;
  /** told before each act and before the last move of the clock */
  before?(index: number): void;
}

/** Plays the story through the API. Answers with what the server acknowledged. */
export async function play({ visitors, goTo, before = () => {} }: Playing): Promise<Acknowledged[]> {
  const ids = new Map<string, string>();
  const acknowledged: Acknowledged[] = [];
  for (const [index, { now, person, key, path, body }] of smallStory.entries()) {
    before(index);
    await goTo(now);
    const answer = await visitors.get(person)!.send(path(ids), body, key);
    if (answer.id !== undefined) ids.set(key, answer.id);
    acknowledged.push(answer);
  }
  before(smallStory.length);
  await goTo(ENDING);
  return acknowledged;
}
