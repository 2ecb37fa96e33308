import type { Language } from './language.js';
import { messages as en } from './messages/en.js';
import { messages as vi } from './messages/vi.js';
import type { Params } from './problem.js';

/** A message by its code: `{name}` stands for a parameter. */
export type Messages = Readonly<Record<string, string>>;
const files: Readonly<Record<Language, Messages>> = { vi, en };

export const isKnown = (code: string, language: Language): boolean => Object.hasOwn(files[language], code);

/** The words of a code; a code without words says at least which rule it was. */
export function wordsOf(code: string, language: Language, params: Params = {}): string {
  const text = Object.hasOwn(files[language], code) ? files[language][code]! : files[language]['unknownRule']!;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'code'
      ? code
      : name.startsWith('holderOf_')
        ? holderOf(shown(name, params[name.slice(9)], language), language)
        : shown(name, params[name], language),
  );
}

const postWords: Readonly<Record<Language, { readonly head: string; readonly deputy: string }>> = {
  vi: { head: 'người đứng đầu', deputy: 'cấp phó của' },
  en: { head: 'the head of', deputy: 'a deputy of' },
};

/** `{holderOf_post}`: a person reads whose post it is; elsewhere the post's own id stands, as in the workbook. */
function holderOf(post: string, language: Language): string {
  const [, unit, rank] = /^([A-Z][\w-]*)\.(head|deputy)/.exec(post) ?? [];
  return unit ? `${postWords[language][rank as 'head' | 'deputy']} ${unit}` : post;
}

/** Days as people here write them, steps by their names, numbers with the language's separators. */
function shown(name: string, value: Params[string] | undefined, language: Language): string {
  if (value === undefined) return '…';
  if (typeof value === 'object') return value[language];
  if (typeof value === 'number') return value.toLocaleString(language);
  const word = `${name}.${value}`;
  if (isKnown(word, language)) return files[language][word]!;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day ? `${day[3]}/${day[2]}/${day[1]}` : value;
}
