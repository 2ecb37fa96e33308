import { after, awaitNothing, awaitPosition, noteHead } from './position.js';

const asked = (position: number) => `http://127.0.0.1/api/v1/board?after=${position}`;
const head = (position: number) => ({ readAt: { position, head: position } });
beforeEach(awaitNothing);

it('waits for the newest position', () => {
  expect(after()).toEqual({});
  awaitPosition(7);
  awaitPosition(5);
  expect(after()).toEqual({ after: 7 });
});

it('waits no longer for what the log of the server does not hold', () => {
  awaitPosition(900);
  noteHead(asked(900), head(12));
  expect(after()).toEqual({ after: 12 });
});

it('still waits for the own command when an older answer arrives late', () => {
  awaitPosition(100);
  awaitPosition(101);
  noteHead(asked(100), head(100));
  noteHead('http://127.0.0.1/api/v1/board', head(90));
  noteHead(asked(101), { hits: [] });
  expect(after()).toEqual({ after: 101 });
});
