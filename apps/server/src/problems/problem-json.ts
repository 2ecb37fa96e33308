import type { z } from 'zod';
import type { problem } from '../contract/index.js';
import type { Language } from './language.js';
import type { Lacking, Problem } from './problem.js';
import { isKnown, wordsOf } from './words.js';

export type ProblemJson = z.infer<typeof problem>;

/** RFC 9457: a type, a title, what to do, and lists of what is missing; in one language. */
export function problemJson({ status, code, details }: Problem, language: Language): ProblemJson {
  const { params, unmet = [], fields = [] } = details;
  return {
    type: `urn:vandong:problem:${code}`,
    title: wordsOf(`status.${status}`, language),
    status,
    code,
    detail: wordsOf(code, language, params),
    ...(unmet.length > 0 && { unmet: unmet.map((each) => unmetWords(each, language)) }),
    ...(fields.length > 0 && {
      fields: fields.map((each) => ({ path: each.path, text: wordsOf(each.code, language, each.params) })),
    }),
  };
}

function unmetWords({ code, params, href }: Lacking, language: Language) {
  const key = `unmet.${code}`;
  return {
    code,
    text: wordsOf(isKnown(key, language) ? key : code, language, params),
    ...(href !== undefined && { href }),
  };
}
