/** The newest log position this browser knows to exist: from its own commands and from the stream. Reads wait for it. */
let awaited = 0;

export const awaitPosition = (position: number) => {
  awaited = Math.max(awaited, position);
};

/** Another person signs in: what he has not done is not waited for. */
export const awaitNothing = () => {
  awaited = 0;
};

/** The query part that makes a read wait; empty while nothing is awaited. */
export const after = () => (awaited > 0 ? { after: awaited } : {});

/**
 * Takes notice of an answer, by the address it was asked at and the head of the log it names. A log that ends before what was
 * asked for is another one, e.g. after a reset: every read would wait in vain. An answer asked for less says nothing: it may
 * have been under way while a command was recorded.
 */
export function noteHead(url: string, body: unknown): void {
  const head = (body as { readAt?: { head?: number } } | undefined)?.readAt?.head;
  if (head !== undefined && head < Number(new URL(url).searchParams.get('after'))) awaited = head;
}
