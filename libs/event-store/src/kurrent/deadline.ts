export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The client's calls know no deadline that holds: whoever waits gives up after `ms` with `NoAnswer`, and the call is left to itself. */
export async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([call, silence]);
  } finally {
    clearTimeout(timer);
    call.catch(() => undefined);
  }
}

/** Everything a read gives. Throws `NoAnswer` when nothing more has come for `ms`, however much came before. */
export async function gathered<T>(ms: number, read: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  let seen = -1;
  let watch: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    watch = setInterval(() => {
      if (all.length === seen) reject(new NoAnswer(`nothing read for ${ms} ms`));
      seen = all.length;
    }, ms);
  });
  const reading = (async () => {
    for await (const each of read) all.push(each);
    return all;
  })();
  try {
    return await Promise.race([reading, silence]);
  } finally {
    clearInterval(watch);
    reading.catch(() => undefined);
  }
}
