import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the sources say about an event and its fields. */
export interface Meaning {
  readonly event?: string;
  readonly fields: ReadonlyMap<string, string>;
}

const EVENT_OR_FIELD = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?\b(\w+): (event\()?/g;

/** The docstrings of every `domain/events` folder, by event type: a type's schema holds no sentences at run time. */
export function meanings(root: string): ReadonlyMap<string, Meaning> {
  const found = new Map<string, { event?: string; fields: Map<string, string> }>();
  for (const text of eventSources(root)) {
    let current: { event?: string; fields: Map<string, string> } | undefined;
    for (const [, said, name = '', opens] of text.matchAll(EVENT_OR_FIELD)) {
      const sentence = said && oneLine(said);
      if (opens) {
        current = { ...(sentence && { event: sentence }), fields: new Map() };
        found.set(name, current);
      } else if (sentence) {
        current?.fields.set(name, sentence);
      }
    }
  }
  return found;
}

function eventSources(root: string): string[] {
  const libs = join(root, 'libs');
  return readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z-]+\/src\/domain\/events\/[a-z-]+\.ts$/.test(path.replaceAll('\\', '/')))
    .filter((path) => !path.includes('.spec'))
    .sort()
    .map((path) => readFileSync(join(libs, path), 'utf8'));
}

const oneLine = (said: string) => said.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
