import { allEvents } from '@vandong/composition';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, streams } from './catalogue.js';
import { meanings } from './meanings.js';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'docs/events.md');

describe('event catalogue', () => {
  it('has every event type of the product, in the schema the product reads', () => {
    const listed = Object.fromEntries(streams.flatMap(({ events }) => Object.entries(events)));
    expect(Object.keys(listed).sort()).toEqual(Object.keys(allEvents).sort());
    const known: Readonly<Record<string, unknown>> = allEvents;
    for (const [type, definition] of Object.entries(listed)) expect(known[type]).toBe(definition);
  });

  it('is what docs/events.md says', () => {
    const text = catalogue(meanings(root));
    if (process.env['VANDONG_WRITE_DOCS'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('names whose personal data a field is, also inside a list', () => {
    const text = catalogue(meanings(root));
    expect(text).toContain('| `summary` | text of at most 4000 | `officer` |');
    expect(text).toContain('| `absentees[].name` | text of at most 120 | `officer` |');
  });
});
