import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sentences } from '@vandong/import/run';
import { demoFiles } from './files.js';
import { makeDemo } from './make-demo.js';

describe('the demo’s files', () => {
  it('are the same to the letter each time, and others for another seed', () => {
    const files = [...demoFiles(makeDemo())];
    expect([...demoFiles(makeDemo())]).toEqual(files);
    expect([...demoFiles(makeDemo(1))]).not.toEqual(files);
  });

  it('have the tree of dossier 2.6: 469 nodes at its clock, 436 units in round 1, 435 in round 2', () => {
    const { rows } = makeDemo();
    const enrolled = (round: number) => rows.enrolments?.filter((row) => row.round === round).length;
    expect((rows.units?.length ?? 0) - (rows.closings?.length ?? 0)).toBe(469);
    expect([enrolled(1), enrolled(2)]).toEqual([436, 435]);
    const provinces = rows.units?.filter(({ code }) => /^CAT-\d\d$/.test(String(code)));
    expect(provinces).toHaveLength(34);
    expect(rows.tenures?.every(({ post }) => rows.posts?.some((each) => each.post === post))).toBe(true);
  });
});

describe('what an import lets the cases wish for', () => {
  const folders: Readonly<Record<string, string>> = {
    campaign: 'campaign',
    unitRound: 'unit-round',
    inspection: 'inspection',
    leaderReview: 'leader-review',
    commendation: 'commendation',
  };

  it.each(Object.entries(folders))('is the sentence of the workflow %s', (category, folder) => {
    const source = readFileSync(
      new URL(`../../../workflows/${folder}/src/definition/index.ts`, import.meta.url),
      'utf8',
    );
    const awaited = [...source.matchAll(/await ([^;]+);/g)].map(([, said = '']) =>
      [...said.matchAll(/(?:through\('(\w+)'\)|(close)\(\))/g)].map(([, step, close]) => step ?? close),
    );
    expect(awaited).toEqual(sentences[category]);
  });
});
