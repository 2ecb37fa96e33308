/** A seeded source of choices: the same seed makes the same force, to the letter. */
export interface Random {
  /** in [0, 1) */
  next(): number;
  int(min: number, max: number): number;
  pick<T>(from: readonly T[]): T;
  chance(share: number): boolean;
}

/** mulberry32: small, fast, well spread; nothing here needs secrecy. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return { next, int, pick: (from) => from[int(0, from.length - 1)]!, chance: (share) => next() < share };
}
