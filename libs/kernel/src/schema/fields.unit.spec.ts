import fc from 'fast-check';
import { SchemaMismatch } from './field.js';
import { bool, day, id, instant, int, list, oneOf, optional, personal, record, text } from './fields.js';

const inspection = record({
  unit: id(),
  dueOn: day(),
  at: instant(),
  findings: int(0, 10),
  surprise: bool(),
  result: oneOf('passed', 'failed'),
  note: optional(text(10)),
  tasks: list(record({ owner: personal(id(), 'owner'), words: text(20) }), 2),
});
const good = {
  unit: 'PC07-01-KV03',
  dueOn: '2026-11-11',
  at: '2026-11-11T09:00:00.000Z',
  findings: 0,
  surprise: false,
  result: 'passed',
  tasks: [{ owner: 'o-1', words: 'Lắp lại bình' }],
};
const mismatch = (value: unknown) => {
  try {
    inspection.parse(value, 'Inspection');
  } catch (error) {
    if (error instanceof SchemaMismatch) return error.path;
    throw error;
  }
  return undefined;
};

describe('event schema', () => {
  it('reads what fits, without the optional field', () => {
    expect(inspection.parse({ ...good, note: undefined }, '')).toStrictEqual(good);
    expect(inspection.parse({ ...good, note: 'kịp thời' }, '')).toStrictEqual({ ...good, note: 'kịp thời' });
  });

  it.each([
    ['Inspection', null],
    ['Inspection', [good]],
    ['Inspection.colour', { ...good, colour: 'red' }],
    ['Inspection.toString', { ...good, toString: 'own' }],
    ['Inspection.constructor', JSON.parse(`{"constructor":1,${JSON.stringify(good).slice(1)}`)],
    ['Inspection.unit', { ...good, unit: undefined }],
    ['Inspection.unit', { ...good, unit: 'a b' }],
    ['Inspection.unit', { ...good, unit: '-x' }],
    ['Inspection.dueOn', { ...good, dueOn: '2026-02-30' }],
    ['Inspection.at', { ...good, at: '2026-11-11T09:00:00Z' }],
    ['Inspection.findings', { ...good, findings: 1.5 }],
    ['Inspection.findings', { ...good, findings: 11 }],
    ['Inspection.findings', { ...good, findings: '1' }],
    ['Inspection.surprise', { ...good, surprise: 'false' }],
    ['Inspection.result', { ...good, result: 'Passed' }],
    ['Inspection.note', { ...good, note: 'x'.repeat(11) }],
    ['Inspection.note', { ...good, note: '\ud800' }],
    ['Inspection.note', { ...good, note: '\u0000' }],
    ['Inspection.note', { ...good, note: null }],
    ['Inspection.tasks', { ...good, tasks: [good.tasks[0], good.tasks[0], good.tasks[0]] }],
    ['Inspection.tasks[0].words', { ...good, tasks: [{ owner: 'o-1' }] }],
    ['Inspection.tasks[0].extra', { ...good, tasks: [{ ...good.tasks[0], extra: 1 }] }],
  ])('names %s as the place that does not fit', (path, value) => expect(mismatch(value)).toBe(path));

  it('refuses any key it does not know', () => {
    fc.assert(
      fc.property(
        fc.string().filter((key) => !(key in good) && key !== 'note' && key !== '__proto__'),
        (key) => {
          expect(mismatch({ ...good, [key]: 1 })).toBe(key ? `Inspection.${key}` : 'Inspection.');
        },
      ),
    );
  });

  it('keeps the declaration of whose personal data a field is', () => {
    expect(optional(personal(text(10), 'officer'))).toMatchObject({ subject: 'officer', optional: true });
    expect(inspection.fields?.['tasks']?.fields?.['owner']).toMatchObject({ subject: 'owner' });
  });
});
