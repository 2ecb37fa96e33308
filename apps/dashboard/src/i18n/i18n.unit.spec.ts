import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

type Words = Record<string, Record<string, string>>;
const stem = (key: string) => key.replace(/_(one|other)$/, '');
const keys = (words: Words) =>
  [
    ...new Set(Object.entries(words).flatMap(([ns, texts]) => Object.keys(texts).map((k) => `${ns}:${stem(k)}`))),
  ].sort();
/** The parts and values of a text, `<all/>` and `{{round}}`, in any order. */
const slots = (text: string) => [...new Set(text.match(/<\w+\/>|\{\{\w+\}\}/g) ?? [])].sort();

describe('texts', () => {
  it('has the same keys in both languages', () => expect(keys(en)).toEqual(keys(vi)));

  it.each([
    ['vi', vi as Words],
    ['en', en as Words],
  ])('has no empty text in %s', (_lang, words) => {
    const empty = Object.entries(words).flatMap(([ns, texts]) =>
      Object.entries(texts).flatMap(([key, text]) => (text.trim() === '' ? [`${ns}:${key}`] : [])),
    );
    expect(empty).toEqual([]);
  });

  it('fills the same slots in both languages', () => {
    const other = Object.entries(vi as Words).flatMap(([ns, texts]) =>
      Object.entries(texts).flatMap(([key, text]) => {
        const english = (en as Words)[ns]?.[key];
        return english && slots(english).join() !== slots(text).join() ? [`${ns}:${key}`] : [];
      }),
    );
    expect(other).toEqual([]);
  });

  it('has a singular for every English plural', () => {
    const lonely = Object.entries(en as Words).flatMap(([ns, texts]) =>
      Object.keys(texts)
        .filter((key) => key.endsWith('_other') && !(key.replace('_other', '_one') in texts))
        .map((key) => `${ns}:${key}`),
    );
    expect(lonely).toEqual([]);
  });

  it('says Đồng chí to the person and never "xử lý" of what waits for him', () => {
    const all = JSON.stringify(vi);
    expect(all).toContain('đồng chí');
    expect(all).not.toMatch(/cần đồng chí xử lý/);
  });
});
