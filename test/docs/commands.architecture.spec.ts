import { join } from 'node:path';
import { commandFaults } from './command-faults.js';
import { inlineCommands, pagesOf, shellLines, type Page } from './document.js';
import { blockFaults, decisionFaults, linkFaults } from './page-faults.js';

const root = join(import.meta.dirname, '../..');
const pages = pagesOf(root);
const decisions = pages.filter(({ path }) => /^docs\/decisions\/\d/.test(path));
const faultOf = commandFaults(root);
const page = (text: string): Page => ({ path: 'docs/planted.md', text });

describe('the documentation', () => {
  const commands = [...new Set(pages.flatMap((each) => [...shellLines(each), ...inlineCommands(each)]))];

  it('has commands to check', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['npm start', 'npm test', 'npx vandong import force.xlsx --dry-run']),
    );
  });
  it.each(commands)('%s', (command) => {
    expect(faultOf(command)).toBeUndefined();
  });
  it.each(pages)('$path: every link and picture is there', (each) => {
    expect(linkFaults(root, each)).toEqual([]);
  });
  it.each(pages)('$path: every block says what it is, and code is the code of the file it names', (each) => {
    expect(blockFaults(root, each)).toEqual([]);
  });
  it.each(decisions)('$path: says what, why, what else and what then', (each) => {
    expect(decisionFaults(each)).toEqual([]);
  });
  it('lists every decision', () => {
    const index = pages.find(({ path }) => path === 'docs/decisions/README.md')!.text;
    expect(decisions.filter(({ path }) => !index.includes(`(${path.split('/').at(-1)})`))).toEqual([]);
  });
});

describe('a page that is wrong is found', () => {
  it.each([
    'npm run nothing',
    'npm strat',
    'npm start -- --full',
    'npm start -- --empty --play',
    'npm test -- nightly',
    'npx other',
    'npx vandong nothing',
  ])('command %s', (command) => {
    expect(faultOf(command)).toEqual(expect.any(String));
  });
  it.each(['[a](nowhere.md)', '![a](images/nothing.png)', '[a](glossary.md#no-such-heading)', '[a](#no-such-heading)'])(
    'link %s',
    (text) => {
      expect(linkFaults(root, page(text))).toHaveLength(1);
    },
  );
  it.each([
    '```\nnpm test\n```\n',
    '```sh\nrm -r dist\n```\n',
    '```ts\nconst a = 1;\n```\n',
    '```ts package.json\nconst a = 1;\n```\n',
  ])('block %j', (text) => {
    expect(blockFaults(root, page(text))).toHaveLength(1);
  });
  it('a command inside a list’s block or a sentence is seen', () => {
    const both = page('1. Do `npm run nothing`:\n\n   ```sh\n   A=1 npm test -- nightly   # why\n   ```\n');
    expect([...shellLines(both), ...inlineCommands(both)]).toEqual(['A=1 npm test -- nightly', 'npm run nothing']);
  });
  it('a decision without what else was weighed', () => {
    expect(decisionFaults(page('**Decision.** a **Why.** b **What follows.** c'))).toEqual([
      'docs/planted.md: no **What else was weighed.**',
    ]);
  });
});
