import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the documentation; `path` from the workspace root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A fenced block: `language` and the rest of its first line. */
export interface Block {
  readonly language: string;
  readonly about: string;
  readonly text: string;
}

export function pagesOf(root: string): Page[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
  return ['README.md', ...docs.sort()].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const FENCED = /^( *)```([^\n]*)\n([\s\S]*?)^\1```\s*$/gm;

export const blocksOf = ({ text }: Page): Block[] =>
  [...text.matchAll(FENCED)].map(([, indent = '', info = '', body = '']) => {
    const [language = '', ...about] = info.trim().split(/\s+/);
    return { language, about: about.join(' '), text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });

const prose = ({ text }: Page): string => text.replaceAll(FENCED, '');

/** Lines of shell blocks, without remarks. */
export const shellLines = (page: Page): string[] =>
  blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');

/** Commands that stand in a sentence. */
export const inlineCommands = (page: Page): string[] =>
  [...prose(page).matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => /^([A-Z_]+=\S+ )*(npm|npx|vandong) /.test(code));

/** Targets of links and pictures; an address of the web is nobody's file. */
export const linksOf = (page: Page): string[] =>
  [...prose(page).matchAll(/!?\[(?:[^\][]|\[[^\]]*\])*\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** The anchors that a reader's link may name, as the usual hosts make them from headings. */
export const anchorsOf = (page: Page): string[] =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
