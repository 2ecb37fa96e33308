import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchorsOf, blocksOf, linksOf, shellLines, type Page } from './document.js';

const LANGUAGES = ['sh', 'ts', 'json', 'mermaid', 'text'];

/** Links and pictures that lead nowhere. */
export const linkFaults = (root: string, page: Page): string[] =>
  linksOf(page).flatMap((link) => {
    const [file = '', anchor] = link.split('#');
    const path = file === '' ? page.path : normalize(join(dirname(page.path), file));
    if (!existsSync(join(root, path))) return [`${page.path}: ${link}: no such file`];
    if (anchor === undefined) return [];
    const target = file === '' ? page : { path, text: readFileSync(join(root, path), 'utf8') };
    return anchorsOf(target).includes(anchor) ? [] : [`${page.path}: ${link}: no such heading`];
  });

/** Blocks that do not say what they are; code that is not in the file it names; shell that no test would check. */
export const blockFaults = (root: string, page: Page): string[] => [
  ...blocksOf(page).flatMap(({ language, about, text }) => {
    if (!LANGUAGES.includes(language))
      return [`${page.path}: a block is marked "${language}", not one of ${LANGUAGES.join(', ')}`];
    if (language !== 'ts') return [];
    if (about === '' || !existsSync(join(root, about)))
      return [`${page.path}: a block of code names no file: "${about}"`];
    return readFileSync(join(root, about), 'utf8').includes(text)
      ? []
      : [`${page.path}: this is not what ${about} says:\n${text}`];
  }),
  ...shellLines(page)
    .filter((line) => !/^([A-Z_]+=\S+ )*(npm|npx vandong) /.test(line))
    .map((line) => `${page.path}: "${line}" is neither npm nor npx vandong`),
];

const PARTS = ['**Decision.**', '**Why.**', '**What else was weighed.**', '**What follows.**'];
const LONGEST_PAGE = 60;

/** A decision page says what, why, what else and what then, on one page. */
export function decisionFaults({ path, text }: Page): string[] {
  const lines = text.split('\n').length;
  return [
    ...PARTS.filter((part) => !text.includes(part)).map((part) => `${path}: no ${part}`),
    ...(lines > LONGEST_PAGE ? [`${path}: ${lines} lines are more than a page`] : []),
  ];
}
