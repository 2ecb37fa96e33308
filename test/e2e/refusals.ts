/** A request that must be refused: who sends it, what, and the answer it gets. */
export interface Wrong {
  readonly what: string;
  readonly person: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly code: string;
  /** of the fields that are at fault, or of the rules that are not met */
  readonly names?: readonly string[];
}

const LEAD = 'GL-000004';
const TEAM_LEADER = 'GL-000008';
const CASE_OFFICER = 'GL-000012';
const DEPUTY = 'GL-000002';

const MINUTES = '/inspections/KT2-PC07-31/minutes';
const TEAM = '/unit-rounds/unitRound-CVD-2026-01.2.PC07-31-KV02';
const minutes = { conductedOn: '2026-11-16', result: 'good', minutesNo: '47/BB-Đ1', findingCount: 1 };
const schedule = {
  campaign: 'CVD-2026-01',
  round: 2,
  opensOn: '2026-11-16',
  dueOn: '2026-11-20',
  windowEndsOn: '2026-11-27',
  teamName: 'Đoàn số 1',
  leadPost: 'C07-P03.deputy',
  chairUnit: 'C07-P03',
};
const report = {
  campaign: 'CVD-2026-01',
  round: 2,
  officer: 'GL-000018',
  act: 'V01',
  summary: 'Tác phong.',
  occurredOn: '2026-11-12',
  detectedOn: '2026-11-13',
};

/** Bad input as it comes through the door of the public API, at 16/11/2026 09:00. */
export const wrongs: readonly Wrong[] = [
  { what: 'no body', person: LEAD, path: MINUTES, body: '', status: 400, code: 'request.notJson' },
  {
    what: 'a body that is no JSON',
    person: LEAD,
    path: MINUTES,
    body: '{"result": ',
    status: 400,
    code: 'request.notJson',
  },
  {
    what: 'an unknown field',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, score: 10 },
    status: 400,
    code: 'request.invalid',
    names: ['score'],
  },
  {
    what: 'a wrong type',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, findingCount: 'một' },
    status: 400,
    code: 'request.invalid',
    names: ['findingCount'],
  },
  {
    what: 'a missing field',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, minutesNo: undefined },
    status: 400,
    code: 'request.invalid',
    names: ['minutesNo'],
  },
  {
    what: 'a date that does not exist',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, conductedOn: '2026-02-30' },
    status: 400,
    code: 'request.invalid',
    names: ['conductedOn'],
  },
  {
    what: 'an inspection in the future',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, conductedOn: '2026-11-17' },
    status: 422,
    code: 'inspection.conductedInFuture',
  },
  {
    what: 'an inspection that does not exist',
    person: LEAD,
    path: '/inspections/KT2-PC07-99/minutes',
    body: minutes,
    status: 404,
    code: 'access.noSuchCase',
  },
  {
    what: 'a body over the limit',
    person: LEAD,
    path: MINUTES,
    body: { ...minutes, photo: 'x'.repeat(300_000) },
    status: 413,
    code: 'request.tooLarge',
  },
  {
    what: 'a text of 100,000 characters',
    person: CASE_OFFICER,
    path: '/violations',
    body: { ...report, summary: 'x'.repeat(100_000) },
    status: 400,
    code: 'request.invalid',
    names: ['summary'],
  },
  {
    what: 'an unknown unit',
    person: DEPUTY,
    path: '/inspections',
    body: { ...schedule, unit: 'PC07-99' },
    status: 422,
    code: 'inspection.cannotSchedule',
    names: ['inspection.unitNotOpen'],
  },
  {
    what: 'a unit that was closed before that day',
    person: DEPUTY,
    path: '/inspections',
    body: { ...schedule, unit: 'PC07-25-KV07' },
    status: 422,
    code: 'inspection.cannotSchedule',
    names: ['inspection.unitNotOpen'],
  },
  {
    what: 'an unknown unit in the address',
    person: TEAM_LEADER,
    path: '/unit-rounds/unitRound-CVD-2026-01.2.PC07-99/steps/review/completion',
    body: {},
    status: 404,
    code: 'access.noSuchCase',
  },
  {
    what: 'a step skipped',
    person: TEAM_LEADER,
    path: `${TEAM}/steps/review/completion`,
    body: {},
    status: 422,
    code: 'unitRound.stepSkipped',
    names: ['step.notSettled', 'step.notSettled'],
  },
  {
    what: 'a step whose criteria are not met',
    person: TEAM_LEADER,
    path: `${TEAM}/steps/briefing/completion`,
    body: {},
    status: 422,
    code: 'unitRound.unmet',
    names: ['briefing.coverage', 'briefing.makeUpList'],
  },
  {
    what: 'a briefing on an outline that has been replaced',
    person: TEAM_LEADER,
    path: `${TEAM}/briefings/QT2-3-1/held`,
    body: { heldOn: '2026-11-16', outlineVersion: 2, present: 37, absentees: [] },
    status: 422,
    code: 'unitRound.outlineVersion',
  },
  {
    what: 'more people than there are',
    person: TEAM_LEADER,
    path: `${TEAM}/briefings/QT2-3-1/held`,
    body: { heldOn: '2026-11-16', outlineVersion: 3, present: 4_000, absentees: [] },
    status: 422,
    code: 'unitRound.moreThanStrength',
  },
  {
    what: 'a violation dated in the future',
    person: CASE_OFFICER,
    path: '/violations',
    body: { ...report, occurredOn: '2026-11-20', detectedOn: '2026-11-21' },
    status: 422,
    code: 'conduct.futureDay',
  },
  {
    what: 'a violation found before it happened',
    person: CASE_OFFICER,
    path: '/violations',
    body: { ...report, detectedOn: '2026-11-11' },
    status: 422,
    code: 'conduct.detectedBeforeOccurred',
  },
  {
    what: 'a conclusion by one who may not',
    person: LEAD,
    path: '/violations/HS-2026-007/conclusion',
    body: { outcome: 'warning', conclusionNo: '1/QĐ', concludedOn: '2026-11-16' },
    status: 403,
    code: 'access.denied',
  },
];
