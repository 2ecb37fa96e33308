/** The newest log position this browser knows to exist: from its own commands and from the stream. Reads wait for it. */
let awaited = 0;

export const awaitPosition = (position: number) => {
  awaited = Math.max(awaited, position);
};

/** The query part that makes a read wait; empty while nothing is awaited. */
export const after = () => (awaited > 0 ? { after: awaited } : {});
