import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from './language.js';
import { messages as en } from './messages/en.js';
import { messages as vi } from './messages/vi.js';
import { wordsOf } from './words.js';

const LIBS = new URL('../../../../libs/', import.meta.url).pathname;

/** Codes the deciders refuse with, as they stand in the sources. */
function refusedCodes(): string[] {
  const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter((name) => /^[^/]+\/src\/.*\.ts$/.test(name) && !name.includes('.spec.'));
  const found = files.flatMap((name) => {
    const text = readFileSync(join(LIBS, name), 'utf8');
    return [...text.matchAll(/(?:refuse|new Refusal)\(\s*'([\w.]+)'|\bcode: '([a-z]\w*\.[\w.]+)'/g)].map(([, refused, unmet]) => refused ?? unmet ?? '');
  });
  return [...new Set(found)].sort();
}

describe('the message files', () => {
  it('say the same codes with the same parameters in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const unlike = Object.keys(vi).filter((code) => String(parameters(vi[code] ?? '')) !== String(parameters(en[code] ?? '')));
    expect(unlike).toEqual([]);
  });

  it('have words for every refusal of every context', () => {
    const codes = refusedCodes();
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !Object.hasOwn(vi, code) && !Object.hasOwn(vi, `unmet.${code}`))).toEqual([]);
  });
});

describe('words', () => {
  it('show days and steps as people name them', () => {
    expect(wordsOf('unitRound.stepNotOpenYet', 'vi', { step: 'inspection', opensOn: '2026-11-16' })).toBe('Bước Kiểm tra chỉ mở từ 16/11/2026.');
    expect(wordsOf('unitRound.stepNotOpenYet', 'en', { step: 'inspection', opensOn: '2026-11-16' })).toBe('Step Inspection opens on 16/11/2026.');
  });
  it('name an unknown rule by its code', () => {
    expect(wordsOf('some.newRule', 'en')).toBe('The request does not meet a rule (some.newRule).');
  });
});

describe('the language of a header', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['en;q=0,fr', 'vi'],
    [';;;q=,', 'vi'],
  ])('%s → %s', (header, language) => expect(languageOf(header)).toBe(language));
});
