import type { UnitFile } from './file.js';
import { makeUpList } from './make-up.js';

type Session = UnitFile['sessions'][number];
const held = (session: string, on: string, absent: readonly string[], more: Partial<Session> = {}): Session => ({
  session,
  on,
  time: null,
  outlineVersion: 3,
  held: true,
  present: 30,
  absentees: absent.map((officer) => ({ officer, name: officer })),
  makeUpOn: null,
  makeUp: false,
  signedList: null,
  ...more,
});
const planned = (session: string, on: string): Session => held(session, on, [], { held: false, makeUp: true });
const list = (...sessions: Session[]) =>
  makeUpList({ sessions, file: { outlineVersion: 3 } as UnitFile['file'] }).map(({ who, on }) => `${who} ${on ?? '-'}`);

it('holds the absentees, dated by their session or by the one planned for them', () => {
  const first = held('S1', '2026-11-10', ['A', 'B']);
  expect(list(first)).toEqual(['A -', 'B -']);
  expect(list({ ...first, makeUpOn: '2026-11-12' })).toEqual(['A 2026-11-12', 'B 2026-11-12']);
  expect(list(first, planned('S2', '2026-11-13'))).toEqual(['A 2026-11-13', 'B 2026-11-13']);
});
it('lets go whoever was called to a make-up session and is not named absent again', () => {
  const first = held('S1', '2026-11-10', ['A', 'B'], { makeUpOn: '2026-11-13' });
  expect(list(first, held('S2', '2026-11-13', ['B'], { makeUp: true, makeUpOn: '2026-11-17' }))).toEqual([
    'B 2026-11-17',
  ]);
  // a session of others, or one before their day, brings nobody off the list
  expect(list(first, held('S2', '2026-11-13', []))).toEqual(['A 2026-11-13', 'B 2026-11-13']);
  expect(list(first, held('S2', '2026-11-12', [], { makeUp: true }))).toHaveLength(2);
});
it('is that of the outline in force', () =>
  expect(list(held('S1', '2026-09-10', ['A'], { outlineVersion: 2 }))).toEqual([]));
