/* oxlint-disable jest/no-export -- a tool: it declares tests for the spec that calls it */
import { decode, encode, type EventDefinitions, type RecordedEvent } from '@vandong/kernel';
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One stored event of the past, `<Type>.v<n>.json`. */
export interface GoldenEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

const AT = '2026-01-05T00:00:00.000Z';

/** A golden event as the log would hand it out. */
export function storedFrom(golden: GoldenEvent): RecordedEvent {
  return {
    id: '00000000-0000-5000-8000-000000000000',
    stream: 'golden',
    revision: 0,
    position: 1,
    recordedAt: AT,
    type: golden.type,
    schemaVersion: golden.schemaVersion,
    payload: JSON.stringify(golden.payload),
    metadata: {
      occurredAt: AT,
      actor: 'system:golden',
      correlationId: 'golden',
      commandId: 'golden',
      commandDigest: 'golden',
    },
  };
}

/** Names of the golden files a catalogue owes: one per type and version. */
export const goldenNames = (definitions: EventDefinitions): string[] =>
  Object.entries(definitions).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, index) => `${type}.v${index + 1}.json`),
  );

/**
 * Declares the tests that hold an event catalogue to its golden files (style rule 4). Called from a spec:
 * `goldenSpec(events, new URL('./golden/', import.meta.url))`.
 * Every type and version has a file, every file is of a known type, decodes, and the newest version is stored again
 * exactly as it stands there.
 */
export function goldenSpec(definitions: EventDefinitions, dir: URL): void {
  describe('golden events', () => {
    it('has one file per type and version, and no other', () => {
      const found = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : [];
      expect(found.sort()).toEqual(goldenNames(definitions).sort());
    });
    it.each(goldenNames(definitions))('%s decodes', (name) => {
      const golden = JSON.parse(readFileSync(new URL(name, dir), 'utf8')) as GoldenEvent;
      expect(`${golden.type}.v${golden.schemaVersion}.json`).toBe(name);
      const decoded = decode(definitions, storedFrom(golden));
      if (golden.schemaVersion !== definitions[golden.type]?.version) return;
      expect(JSON.parse(encode(definitions, decoded).payload)).toEqual(golden.payload);
    });
  });
}
