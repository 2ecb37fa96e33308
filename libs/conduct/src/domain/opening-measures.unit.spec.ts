import { openingMeasure } from './opening-measures.js';

it.each([
  ['criticism', undefined, undefined],
  ['reprimand', undefined, { from: 'drawLessons', to: 'criticism' }],
  ['warning', undefined, { from: 'criticism', to: 'reprimand' }],
  ['lowerPost', undefined, { from: 'reprimand', to: 'warning' }],
  ['prosecution', undefined, { from: 'warning' }],
  ['criticism', 'unit', undefined],
  ['warning', 'unit', { from: 'accountability', to: 'warning' }],
  ['removal', 'incident', { from: 'warning', to: 'lowerPay' }],
  ['strip', 'unit', { from: 'lowerPay' }],
] as const)('%s with recurrence %s: %j is proposed for the leaders', (outcome, recurrence, range) =>
  expect(openingMeasure(outcome, recurrence)).toEqual(range),
);
