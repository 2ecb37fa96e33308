import { UnknownEvent, UnreadableStream } from '@vandong/kernel';
import { problemOf } from './problem-of.js';

it('what rests on a record of a later version is unavailable for the moment, and no fault without words', () => {
  const problem = problemOf(new UnreadableStream('violation-7', new UnknownEvent('unknown event type Doubled')));
  expect([problem.status, problem.code]).toEqual([503, 'store.unreadable']);
});
