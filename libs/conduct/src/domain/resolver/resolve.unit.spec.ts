import { deepFreeze } from '@vandong/testing/decider';
import { outcomes } from '../events/index.js';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import { previewConclusion } from './preview.js';
import { isOwnCase, reachableLeaders } from './reach.js';
import { resolveLiableLeaders, type ResolverInput } from './resolve.js';
import { deputy, head, line, office, province, team, v06 } from './resolver.fixture.spec.js';

const resolve = (input: Partial<ResolverInput> = {}) => resolveLiableLeaders(deepFreeze({ ...v06, ...input }));
const opened = (input?: Partial<ResolverInput>) => resolve(input).leaders.map((each) => each.officer);
const notOpened = (input?: Partial<ResolverInput>) =>
  resolve(input).notOpened.map((each) => `${each.officer ?? '-'} ${each.reason}`);
const levels = (...changed: (typeof team)[]) => ({ line: { ...line, levels: changed } });

describe('the case V06 of dossier 8.8 with a warning', () => {
  it('opens three reviews: the team leader of that day, his deputy in charge, the office deputy in charge', () => {
    expect(resolve()).toEqual({
      asOf: '2026-08-15',
      ruleVersion: 1,
      levelsUp: 2,
      leaders: [
        {
          officer: 'lam',
          post: 'PC07-31-KV02.head',
          unit: 'PC07-31-KV02',
          level: 1,
          because: 'head',
          competentPost: 'CAT-31.head',
        },
        {
          officer: 'cuong',
          post: 'PC07-31-KV02.deputy-1',
          unit: 'PC07-31-KV02',
          level: 1,
          because: 'deputyInCharge',
          competentPost: 'CAT-31.head',
        },
        {
          officer: 'GL-000007',
          post: 'PC07-31.deputy-fire',
          unit: 'PC07-31',
          level: 2,
          because: 'deputyInCharge',
          competentPost: 'CAT-31.head',
        },
      ],
      notOpened: [
        { officer: 'GL-000008', post: 'PC07-31-KV02.head', unit: 'PC07-31-KV02', level: 1, reason: 'tookPostLater' },
        { officer: 'GL-000006', post: 'PC07-31.head', unit: 'PC07-31', level: 2, reason: 'aboveRow' },
      ],
    });
  });
});

describe('the rows of dossier 6.6', () => {
  it.each([
    ['noViolation', []],
    ['criticism', []],
    ['lowerTitle', []],
    ['reprimand', ['lam', 'cuong']],
    ['warning', ['lam', 'cuong', 'GL-000007']],
    ['lowerPay', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
    ['demotion', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
    ['lowerPost', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
    ['removal', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
    ['strip', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
    ['prosecution', ['lam', 'cuong', 'GL-000006', 'GL-000007']],
  ] as const)('%s reaches %j', (outcome, officers) => expect(opened({ outcome })).toEqual(officers));

  it('recurrence adds the subjects of the next row, and says so', () => {
    expect(opened({ recurrence: 'unit' })).toEqual(['lam', 'cuong', 'GL-000006', 'GL-000007']);
    expect(resolve({ recurrence: 'unit' }).recurrence).toBe('unit');
    expect(opened({ outcome: 'criticism', recurrence: 'incident' })).toEqual(['lam', 'cuong']);
    expect(opened({ outcome: 'noViolation', recurrence: 'unit' })).toEqual([]);
  });
  it('recurrence adds nothing above the last row, and does not pretend to', () => {
    expect(resolve({ outcome: 'prosecution', recurrence: 'unit' })).toEqual(resolve({ outcome: 'prosecution' }));
  });
  it('is previewed for every outcome', () => {
    const preview = previewConclusion(v06);
    expect(Object.keys(preview)).toEqual([...outcomes]);
    expect(preview.warning).toEqual(resolve());
  });
});

describe('posts of the day', () => {
  it('another field is not opened; a field the conclusion names is', () => {
    const two = levels(
      { ...team, posts: [...team.posts, deputy('PC07-31-KV02', 'deputy-2', ['rescue'], 'ha')] },
      office,
      province,
    );
    expect(notOpened(two)).toContain('ha otherField');
    expect(opened({ ...two, field: 'rescue' })).toEqual(['lam', 'ha']);
  });
  it('acting heads count, vacant posts are skipped and named with who had left and who came', () => {
    const acting = levels(
      { ...team, posts: [head('PC07-31-KV02', 'lam', { holder: { officer: 'lam', mode: 'inCharge' } })] },
      office,
      province,
    );
    expect(resolve(acting).leaders[0]?.because).toBe('actingHead');
    const vacant = levels(
      { ...team, posts: [head('PC07-31-KV02', undefined, { before: 'old', now: 'GL-000008' })] },
      office,
      province,
    );
    expect(opened(vacant)).toEqual(['GL-000007']);
    expect(notOpened(vacant)).toEqual([
      '- vacant',
      'old leftPostEarlier',
      'GL-000008 tookPostLater',
      'GL-000006 aboveRow',
    ]);
  });
  it('one person in two posts is one leader', () => {
    const both = levels(
      { ...team, posts: [head('PC07-31-KV02', 'lam'), deputy('PC07-31-KV02', 'deputy-1', ['fire'], 'lam')] },
      office,
      province,
    );
    expect(opened(both)).toEqual(['lam', 'GL-000007']);
    expect(notOpened(both)).toContain('lam sameLeader');
  });
  it('a leader of that day who took another liable post later is not explained twice', () => {
    const moved = levels(
      team,
      {
        ...office,
        posts: [head('PC07-31', 'GL-000006'), deputy('PC07-31', 'deputy-fire', ['fire'], 'GL-000007', { now: 'lam' })],
      },
      province,
    );
    expect(notOpened(moved)).not.toContain('lam tookPostLater');
  });
  it('a deputy is no leader of himself; a head answers one tier up', () => {
    expect(notOpened({ line: { ...line, officer: 'cuong' } })).toContain('cuong ownAct');
    const own = resolve({ line: { ...line, officer: 'lam' } });
    expect(own.leaders.map((each) => [each.officer, each.level])).toEqual([
      ['GL-000006', 1],
      ['GL-000007', 1],
      ['GL-000005', 2],
    ]);
    // the province itself could be reached: somebody outside decides; a grave case never ends without a review
    expect(own.leaders.map((each) => each.competentPost)).toEqual(Array(3).fill(OUTSIDE_SUPERIOR));
  });
  it('in a division the same table stands one tier up', () => {
    const division = { unit: 'C07-P05', posts: [head('C07-P05', 'chief')] };
    const department = {
      unit: 'C07',
      posts: [head('C07', 'GL-000001'), deputy('C07', 'deputy-1', ['fire'], 'GL-000002')],
    };
    const found = resolve(levels(division, department));
    expect(found.leaders.map(({ officer, competentPost }) => [officer, competentPost])).toEqual([
      ['chief', OUTSIDE_SUPERIOR],
      ['GL-000002', OUTSIDE_SUPERIOR],
    ]);
    expect(resolve({ ...levels(division, department), outcome: 'removal' }).leaders).toMatchObject([
      { officer: 'chief', competentPost: OUTSIDE_SUPERIOR },
      { officer: 'GL-000001', competentPost: OUTSIDE_SUPERIOR },
      { officer: 'GL-000002', competentPost: OUTSIDE_SUPERIOR },
    ]);
  });
});

describe('who decides', () => {
  it.each(['reprimand', 'removal'] as const)(
    'of %s: the first superior whom no row of the rule can reach',
    (outcome) => {
      expect(resolve({ outcome }).leaders.map((each) => [each.officer, each.competentPost])).toEqual(
        opened({ outcome }).map((officer) => [officer, 'CAT-31.head']),
      );
    },
  );
  it('goes by who holds the post now: a leader of that day who was promoted does not decide, nor does the officer', () => {
    const led = (now: string) =>
      levels(team, { ...office, posts: [head('PC07-31', 'GL-000006', { now }), ...office.posts.slice(1)] }, province);
    expect(resolve(led('new')).leaders[0]?.competentPost).toBe('PC07-31.head');
    for (const promoted of ['lam', 'GL-000007', 'nam'])
      expect(resolve(led(promoted)).leaders[0]?.competentPost).toBe('CAT-31.head');
  });
  it('whoever some outcome or field can reach must not conclude', () => {
    expect(reachableLeaders(line, v06.rule)).toEqual(['lam', 'cuong', 'GL-000006', 'GL-000007']);
    expect(isOwnCase('nam', line, v06.rule)).toBe(true);
    expect(isOwnCase('GL-000006', line, v06.rule)).toBe(true);
    expect(isOwnCase('GL-000008', line, v06.rule)).toBe(false);
    expect(isOwnCase('GL-000005', line, v06.rule)).toBe(false);
  });
});
