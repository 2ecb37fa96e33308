/**
 * Runs what is asked for one key one after another, in the order asked; other keys do not wait for it. What fails does not
 * hold up those behind it.
 */
export function takingTurns() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(act, act);
    const forget = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    last.set(key, mine);
    mine.then(forget, forget);
    return mine;
  };
}
