import { isAway } from './away.js';
import { StoreUnavailable } from './event-store.js';

const coded = (code: string) => Object.assign(new Error('no'), { code });

it.each([
  ['a refused connection', coded('ECONNREFUSED')],
  ['a name that is not known yet', coded('ENOTFOUND')],
  ['a database that starts', coded('57P03')],
  ['one without room for a connection', coded('53300')],
  ['one that died under a question', new Error('Connection terminated unexpectedly')],
  ['the log', new StoreUnavailable('the log cannot be reached')],
  ['every address of a name', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])],
  ['what lies beneath', new Error('no answer', { cause: coded('ECONNRESET') })],
])('knows that the database is away: %s', (_, error) => expect(isAway(error)).toBe(true));

it.each([
  ['a fault in the statement', coded('42P01')],
  ['a double key', coded('23505')],
  ['a statement that took too long', coded('57014')],
  ['any other fault', new TypeError('x is not a function')],
  ['nothing', undefined],
])('leaves alone %s', (_, error) => expect(isAway(error)).toBe(false));
