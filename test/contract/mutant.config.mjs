import { resolve } from 'node:path';
import preset from '../../jest.preset.mjs';

const usual = preset(resolve(import.meta.dirname, '../..'), 'int');

/** The integration tier on a mutant of one file (`VANDONG_MUTANT`), up to the first red test. */
export default {
  ...usual,
  transform: Object.fromEntries(
    Object.entries(usual.transform).map(([pattern, [, options]]) => [
      pattern,
      ['<rootDir>/test/contract/mutating-transform.mjs', options],
    ]),
  ),
  reporters: ['<rootDir>/test/contract/first-failure.mjs'],
  testTimeout: 20_000,
};
