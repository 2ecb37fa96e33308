import { readdirSync, readFileSync } from 'node:fs';

export const percentile = (samples, share) =>
  samples.toSorted((a, b) => a - b)[Math.min(samples.length - 1, Math.ceil(samples.length * share) - 1)];

/** Real time of `times` runs of `work`, one after another, in milliseconds. */
export async function timed(times, work) {
  const samples = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await work(n);
    samples.push(performance.now() - began);
  }
  return samples;
}

/** Resident memory of a process and all below it, in MiB; pages that PostgreSQL shares are counted once, as PSS. */
export function residentMiB(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(Number(pid), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]));
    } catch {
      // it ended while we were reading
    }
  }
  const below = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const [pid, parent] of parents) if (below.has(parent) && !below.has(pid)) grew = Boolean(below.add(pid));
  }
  const kib = [...below].map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kib.reduce((sum, each) => sum + each, 0) / 1024;
}
