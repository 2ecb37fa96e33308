/** The seed of all random choices of a run: `VANDONG_CONTRACT_SEED`, else a new one. Printed, so that a failure can be played again. */
export const contractSeed: number = Number(process.env['VANDONG_CONTRACT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let printed = false;
export function printSeed(): void {
  if (!printed) process.stderr.write(`VANDONG_CONTRACT_SEED=${contractSeed}\n`);
  printed = true;
}
