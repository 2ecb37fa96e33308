import { afterAll, beforeAll, describe } from '@jest/globals';
import { appendExamples } from './append-examples.js';
import { commandExamples } from './command-examples.js';
import { interleavings } from './interleavings.js';
import { loadExamples } from './load-examples.js';
import { modelled } from './model.js';
import { readExamples } from './read-examples.js';
import type { StoreUnderTest } from './samples.js';
import { troubleExamples } from './trouble-examples.js';

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
    commandExamples(() => made);
    troubleExamples(() => made);
    loadExamples(() => made);
    modelled(() => made);
    interleavings(() => made);
  });
}
