import { Failure, fieldErrors, unmet } from './problem.js';

const problem = {
  type: 'about:blank',
  title: 'Refused',
  status: 422,
  code: 'refused',
  detail: 'Chưa đủ điều kiện',
  fields: [
    { path: '/body/reason', text: 'Cần điền.' },
    { path: 'decisionNo', text: 'Sai mẫu.' },
    { path: 'basis.2', text: 'Dài quá 200 ký tự.' },
  ],
  unmet: [{ code: 'tasks', text: '3 nhiệm vụ chưa được nghiệm thu', href: '/don-vi/PC07-31?muc=tasks' }],
};

describe('a failure', () => {
  it('puts each text at its field, whatever the form of the path', () =>
    expect(fieldErrors(Failure.of(422, problem))).toEqual({
      reason: 'Cần điền.',
      decisionNo: 'Sai mẫu.',
      basis: 'Dài quá 200 ký tự.',
    }));
  it('keeps the to-do list', () => expect(unmet(Failure.of(422, problem))).toEqual(problem.unmet));
  it('has neither when nothing arrived', () => {
    expect(fieldErrors(new Failure('timeout'))).toEqual({});
    expect(unmet(undefined)).toEqual([]);
  });
  it.each([
    [401, 'signedOut', false],
    [403, 'forbidden', false],
    [404, 'notFound', false],
    [409, 'conflict', false],
    [422, 'refused', false],
    [503, 'server', true],
  ] as const)('reads status %i as %s', (status, kind, unknown) => {
    const failure = Failure.of(status, undefined);
    expect([failure.kind, failure.outcomeUnknown]).toEqual([kind, unknown]);
  });
});
