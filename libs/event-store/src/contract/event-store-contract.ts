import { afterAll, beforeAll, describe } from '@jest/globals';
import { appendExamples } from './append-examples.js';
import { interleavings } from './interleavings.js';
import { readExamples } from './read-examples.js';
import type { StoreUnderTest } from './samples.js';

/** The one suite every adapter passes. Called from a spec, with the tier of the adapter's server. */
export function eventStoreContract(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`event store contract: ${name}`, () => {
    let made: StoreUnderTest;
    beforeAll(async () => {
      made = await makeStore();
    });
    afterAll(() => made?.close());
    appendExamples(() => made);
    readExamples(() => made);
    interleavings(() => made);
  });
}
