import type { InspectionPage, Problem } from '../api/types.js';
import { bodyOf, type Draft, isWritten, lacking, newDraft, todayOf, toDo } from './draft.js';

const page = {
  inspection: {
    inspection: 'KT2-PC07-31',
    code: 'PC07-31',
    place: { vi: 'Hải Phòng', en: 'Hai Phong' },
    teamName: 'Đoàn số 1',
    opensOn: '2026-11-02',
    dueOn: '2026-11-11',
  },
  readAt: { now: '2026-11-16T02:00:00.000Z' },
} as InspectionPage;
const NOW = Date.parse('2027-03-01T00:00:00.000Z');
const draft = (changes: Partial<Draft> = {}): Draft => ({
  ...newDraft(page, { person: 'GL-000004', simulated: true }, 'k'.repeat(36), NOW),
  ...changes,
});
const problem = (changes: Partial<Problem>): Problem =>
  ({ type: '', title: 'T', status: 422, code: 'c', unmet: [], fields: [], ...changes }) as Problem;

it('knows the day of the force without a network, also when the device has another', () => {
  expect(todayOf(draft(), NOW)).toBe('2026-11-16');
  expect(todayOf(draft(), NOW + 86_400_000)).toBe('2026-11-17');
});

it('asks for the result, the number and a day that exists; never for the photo', () => {
  expect(lacking(draft())).toEqual(['ket-qua', 'so']);
  expect(lacking(draft({ result: 'good', minutesNo: '1/BB', conductedOn: '2026-11-31' }))).toEqual(['so']);
  expect(lacking(draft({ result: 'good', minutesNo: '1/BB', conductedOn: '2026-11-16' }))).toEqual([]);
});

it('would lose something once there is a photo or a word', () => {
  expect(isWritten(draft())).toBe(false);
  expect(isWritten(draft({ photo: new Blob(['x']) }))).toBe(true);
  expect(isWritten(draft({ minutesNo: '1/BB' }))).toBe(true);
});

it('sends what was written, and the photo by its id', () => {
  const written = draft({ result: 'fair', minutesNo: ' 1/BB ', conductedOn: '2026-11-16', findingCount: 2 });
  expect(bodyOf(written, undefined)).toEqual({
    result: 'fair',
    minutesNo: '1/BB',
    conductedOn: '2026-11-16',
    findingCount: 2,
  });
  expect(bodyOf(written, 'a.jpg')).toMatchObject({ photo: 'a.jpg' });
});

describe('a refusal is a to-do list', () => {
  it('leads to the question of each field', () => {
    expect(toDo(problem({ fields: [{ path: '/body/minutesNo', text: 'Dài quá.' }] as Problem['fields'] }))).toEqual([
      { text: 'Dài quá.', part: 'so' },
    ]);
  });
  it('leads to the question of a rule, and tells what cannot be put right here', () => {
    expect(toDo(problem({ code: 'inspection.conductedInFuture', detail: 'Chưa tới.' }))).toEqual([
      { text: 'Chưa tới.', part: 'so' },
    ]);
    expect(toDo(problem({ code: 'inspection.alreadyRecorded', detail: 'Đã ghi.' }))).toEqual([
      { text: 'Đã ghi.', part: undefined },
    ]);
  });
});
