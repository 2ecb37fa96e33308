/** The seed of a fault test: `VANDONG_FAULT_SEED`, else a new one. Printed, so that a failure can be played again. */
export function faultSeed(): number {
  const seed = Number(process.env['VANDONG_FAULT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  process.stderr.write(`VANDONG_FAULT_SEED=${seed}\n`);
  return seed;
}

/** Whole numbers in [0, below), the same for the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same things in an order of the seed. */
export function shuffled<T>(things: readonly T[], random: (below: number) => number): T[] {
  const left = [...things];
  return things.map(() => left.splice(random(left.length), 1)[0]!);
}
