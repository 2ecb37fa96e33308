import { OutcomeUnknown, StoreUnavailable, UnknownEvent, UnreadableStream } from '@vandong/kernel';
import { problemOf } from './problem-of.js';

const lost = Object.assign(new Error('read'), { code: 'ECONNRESET' });

it('says that nothing was recorded when the log could not be reached', () => {
  expect(problemOf(new StoreUnavailable('away', { cause: lost }))).toMatchObject({ code: 'store.unavailable' });
  expect(problemOf(lost)).toMatchObject({ status: 503, code: 'store.unavailable' });
});

it('says that a command may have been recorded when its answer was lost with the connection', () =>
  expect(problemOf(new OutcomeUnknown('lost', { cause: lost }))).toMatchObject({ code: 'store.outcomeUnknown' }));

it('what rests on a record of a later version is unavailable for the moment, and no fault without words', () => {
  const problem = problemOf(new UnreadableStream('violation-7', new UnknownEvent('unknown event type Doubled')));
  expect([problem.status, problem.code]).toEqual([503, 'store.unreadable']);
});
