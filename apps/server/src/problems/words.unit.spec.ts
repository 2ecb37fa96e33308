import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from './language.js';
import { messages as en } from './messages/en.js';
import { messages as vi } from './messages/vi.js';
import { wordsOf } from './words.js';

const LIBS = new URL('../../../../libs/', import.meta.url).pathname;

const sources = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/src\/.*\.ts$/.test(name) && !name.includes('.spec.'))
  .map((name) => readFileSync(join(LIBS, name), 'utf8'));

/** Codes the deciders refuse with, as they stand in the sources. */
function refusedCodes(): string[] {
  const found = sources.flatMap((text) => {
    return [...text.matchAll(/(?:refuse|new Refusal)\(\s*'([\w.]+)'|\bcode: '([a-z]\w*\.[\w.]+)'/g)].map(
      ([, refused, unmet]) => refused ?? unmet ?? '',
    );
  });
  return [...new Set(found)].sort();
}

describe('the message files', () => {
  it('say the same codes with the same parameters in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const unlike = Object.keys(vi).filter(
      (code) => String(parameters(vi[code] ?? '')) !== String(parameters(en[code] ?? '')),
    );
    expect(unlike).toEqual([]);
  });

  it('have words for every refusal of every context', () => {
    const codes = refusedCodes();
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !Object.hasOwn(vi, code) && !Object.hasOwn(vi, `unmet.${code}`))).toEqual([]);
  });
});

describe('what a refusal says', () => {
  it('is said of codes that are put together too: each clarity a task lacks, each way a review ended', () => {
    const clarities = ['title', 'assignee', 'accountable', 'deliverable', 'authority'].map((field) => `task.${field}`);
    const ends = ['decided', 'waived', 'cancelled'].map((end) => `conduct.review.${end}`);
    expect([...clarities, ...ends].filter((code) => !Object.hasOwn(vi, code))).toEqual([]);
  });
  it('names no parameter that the decider does not give', () => {
    const given = /(?:refuse\(|code: )'([\w.]+)',\s*(?:params: )?\{([^{}]*)\}/g;
    const wrong = sources.flatMap((text) =>
      [...text.matchAll(given)].flatMap(([, code = '', params = '']) => {
        const names = new Set([...params.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name));
        const asked = [...(vi[code] ?? '').matchAll(/\{(?:holderOf_)?(\w+)\}/g)].map(([, name]) => name);
        return asked.filter((name) => !names.has(name)).map((name) => `${code} {${name}}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
  it.each([
    ['inspection.unitNotOpen', 'chọn đơn vị kế thừa hoặc ngày khác'],
    ['unit.notOpen', 'dùng đơn vị kế thừa'],
    ['unitRound.stepSkipped', 'hoàn thành các bước nêu dưới đây trước'],
    ['campaign.planIncomplete', 'bổ sung các mục nêu dưới đây'],
    ['campaign.secondHead', 'dùng thay Trưởng ban'],
    ['unitRound.outlineVersion', 'ghi nhận theo bản'],
    ['conduct.futureDay', 'ghi ngày thực tế'],
    ['conduct.alreadyConcluded', 'quyết định hủy kết luận'],
    ['conduct.ownCase', 'chuyển cấp trên trực tiếp kế tiếp'],
    ['unitRound.approverVacant', 'ghi người giữ chức, quyền hoặc phụ trách'],
    ['field.bigText', 'rút gọn'],
  ])('%s says what to do next', (code, next) => expect(wordsOf(code, 'vi')).toContain(next));
});

describe('words', () => {
  it('show days and steps as people name them', () => {
    expect(wordsOf('unitRound.stepNotOpenYet', 'vi', { step: 'inspection', opensOn: '2026-11-16' })).toBe(
      'Bước Kiểm tra chỉ mở từ 16/11/2026.',
    );
    expect(wordsOf('unitRound.stepNotOpenYet', 'en', { step: 'inspection', opensOn: '2026-11-16' })).toBe(
      'Step Inspection opens on 16/11/2026.',
    );
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
