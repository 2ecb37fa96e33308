import { addDays, fold, Refusal } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import fc from 'fast-check';
import type { UnitEvent } from '../events/index.js';
import type { TakePost, UnitCommand } from './commands.js';
import { unitDecider } from './decide.js';
import { endOf, isHeld, type PostRank } from './state.js';

const at = '2026-01-05T01:00:00.000Z';
const unit = 'KV02';
const life = { from: '2025-07-01', closedOn: '2027-01-01' };
const common = { at, unit, life };
const post = (id: string, rank: PostRank): UnitEvent => ({
  type: 'PostCreated',
  occurredAt: at,
  data: { unit, post: `${unit}.${id}`, title: id, titleEn: id, rank, from: '2025-07-01' },
});
const posts = [post('head', 'head'), post('deputy-1', 'deputy'), post('staff', 'staff')];
const taken = (officer: string, from: string, mode: TakePost['mode'] = 'appointed', id = 'head'): UnitEvent => ({
  type: 'PostTaken',
  occurredAt: at,
  data: { unit, post: `${unit}.${id}`, officer, mode, from },
});
const left = (officer: string, on: string, id = 'head'): UnitEvent => ({
  type: 'PostLeft',
  occurredAt: at,
  data: { unit, post: `${unit}.${id}`, officer, on },
});
const take: TakePost = {
  kind: 'takePost',
  ...common,
  post: 'KV02.head',
  officer: 'GL-000008',
  officerKnown: true,
  mode: 'appointed',
  from: '2026-10-01',
};

describe('posts', () => {
  const create = {
    kind: 'createPost',
    ...common,
    post: 'KV02.deputy-2',
    title: 'Phó',
    titleEn: 'Deputy',
    rank: 'deputy',
    from: '2026-01-01',
  } as const;
  it('belong to the unit and are created once, while it exists', () => {
    const { kind: _kind, at: _at, life: _life, ...data } = create;
    const created: UnitEvent = { type: 'PostCreated', occurredAt: at, data };
    given(unitDecider, posts).when(create).then([created]);
    given(unitDecider, [...posts, created])
      .when(create)
      .thenNothing();
    given(unitDecider, [...posts, created])
      .when({ ...create, rank: 'head' })
      .refuses('unit.postExists');
    given(unitDecider)
      .when({ ...create, post: 'KV03.deputy-2' })
      .refuses('unit.postIdForeign');
    given(unitDecider)
      .when({ ...create, life: undefined })
      .refuses('organisation.unknownUnit');
    given(unitDecider)
      .when({ ...create, from: '2027-01-01' })
      .refuses('organisation.unitClosed');
  });
  it('end only when nobody holds them any more', () => {
    const abolish = { kind: 'abolishPost', ...common, post: 'KV02.head', on: '2026-07-01' } as const;
    given(unitDecider, [...posts, taken('A', '2025-07-01')])
      .when(abolish)
      .refuses('unit.postHeld');
    const past = [...posts, taken('A', '2025-07-01'), left('A', '2026-06-01')];
    const gone: UnitEvent = {
      type: 'PostAbolished',
      occurredAt: at,
      data: { unit, post: 'KV02.head', on: '2026-07-01' },
    };
    given(unitDecider, past).when(abolish).then([gone]);
    given(unitDecider, [...past, gone])
      .when(abolish)
      .thenNothing();
    given(unitDecider, [...past, gone])
      .when(take)
      .refuses('unit.postAbolished');
  });
  it('fields are a set, of deputies only', () => {
    const assign = {
      kind: 'assignFields',
      ...common,
      post: 'KV02.deputy-1',
      fields: ['rescue', 'fire', 'fire'],
      from: '2026-01-01',
    } as const;
    const assigned: UnitEvent = {
      type: 'FieldsAssigned',
      occurredAt: at,
      data: { unit, post: 'KV02.deputy-1', fields: ['fire', 'rescue'], from: '2026-01-01' },
    };
    given(unitDecider, posts).when(assign).then([assigned]);
    given(unitDecider, [...posts, assigned])
      .when({ ...assign, fields: ['fire', 'rescue'] })
      .thenNothing();
    given(unitDecider, posts)
      .when({ ...assign, post: 'KV02.head' })
      .refuses('unit.fieldsOfDeputiesOnly');
  });
});

describe('holding a post', () => {
  it('one head at a time: the next one takes it on the day the last one has left', () => {
    const past = [...posts, taken('GL-000101', '2025-07-01')];
    given(unitDecider, past).when(take).refuses('unit.headTaken');
    given(unitDecider, [...past, left('GL-000101', '2026-10-01')])
      .when(take)
      .then([taken('GL-000008', '2026-10-01')]);
    given(unitDecider, [...past, left('GL-000101', '2026-10-02')])
      .when(take)
      .refuses('unit.headTaken');
  });
  it('counts acting heads and other head posts', () => {
    given(unitDecider, [...posts, taken('A', '2026-01-01', 'acting')])
      .when(take)
      .refuses('unit.headTaken');
    const second = { ...take, post: 'KV02.commander' };
    given(unitDecider, [...posts, post('commander', 'head'), taken('A', '2026-01-01')])
      .when(second)
      .refuses('unit.headTaken');
  });
  it('repeated decides nothing; an acting head who is appointed changes his mode', () => {
    given(unitDecider, [...posts, taken('GL-000008', '2026-10-01')])
      .when(take)
      .thenNothing();
    given(unitDecider, [...posts, taken('GL-000008', '2026-06-01', 'acting')])
      .when(take)
      .then([left('GL-000008', '2026-10-01'), taken('GL-000008', '2026-10-01')]);
  });
  it('a time of the past fits between others, or is refused', () => {
    const past = [...posts, taken('A', '2026-06-01')];
    const before = { ...take, officer: 'B', from: '2026-01-01' };
    given(unitDecider, past)
      .when({ ...before, until: '2026-06-01' })
      .then([taken('B', '2026-01-01'), left('B', '2026-06-01')]);
    given(unitDecider, past).when(before).refuses('unit.headTaken');
    given(unitDecider, past)
      .when({ ...before, until: '2026-01-01' })
      .refuses('unit.leftBeforeTaken');
  });
  it('a time of the past before the own present one ends where the present one begins', () => {
    const past = [...posts, taken('A', '2026-06-01'), taken('A', '2026-01-01'), left('A', '2026-06-01')];
    const held = given(unitDecider, past)
      .state()
      .posts[0]?.tenures.map((tenure) => [tenure.from, endOf(tenure)]);
    expect(held).toEqual([
      ['2026-06-01', undefined],
      ['2026-01-01', '2026-06-01'],
    ]);
  });
  it('several may hold a staff post, one a deputy post', () => {
    const staff = { ...take, post: 'KV02.staff' };
    given(unitDecider, [...posts, taken('A', '2026-01-01', 'appointed', 'staff')])
      .when(staff)
      .then([taken('GL-000008', '2026-10-01', 'appointed', 'staff')]);
    given(unitDecider, [...posts, taken('A', '2026-01-01', 'appointed', 'deputy-1')])
      .when({ ...take, post: 'KV02.deputy-1' })
      .refuses('unit.postTaken');
  });
  it('refuses unknown officers and posts', () => {
    given(unitDecider, posts)
      .when({ ...take, officerKnown: false })
      .refuses('officer.unknown');
    given(unitDecider, posts)
      .when({ ...take, post: 'KV02.nothing' })
      .refuses('unit.unknownPost');
  });
  it('leaving: once, by who held it, and a wrong day can be put right to an earlier one', () => {
    const leave = { kind: 'leavePost', ...common, post: 'KV02.head', officer: 'A', on: '2026-10-01' } as const;
    const past = [...posts, taken('A', '2025-07-01'), left('A', '2026-10-01')];
    given(unitDecider, past).when(leave).thenNothing();
    given(unitDecider, past)
      .when({ ...leave, on: '2026-09-01' })
      .then([left('A', '2026-09-01')]);
    given(unitDecider, past)
      .when({ ...leave, on: '2026-11-01' })
      .refuses('unit.notHeld');
    given(unitDecider, past)
      .when({ ...leave, officer: 'B' })
      .refuses('unit.notHeld');
  });
  it('never has two heads on one day, whatever is recorded in whatever order', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-01-01', n));
    const who = { post: fc.constantFrom('KV02.head', 'KV02.commander'), officer: fc.constantFrom('A', 'B', 'C') };
    const taking = fc.record({
      ...who,
      mode: fc.constantFrom('appointed' as const, 'acting' as const),
      from: day,
      until: fc.option(day, { nil: undefined }),
    });
    const leaving = fc.record({ ...who, on: day });
    const commands = fc.array(
      fc.oneof(
        taking.map(({ until, ...each }): UnitCommand => ({
          kind: 'takePost',
          ...common,
          officerKnown: true,
          ...each,
          ...(until && { until }),
        })),
        leaving.map((each): UnitCommand => ({ kind: 'leavePost', ...common, ...each })),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(commands, (list) => {
        let roster = fold(unitDecider, [...posts, post('commander', 'head')]);
        for (const command of list) {
          try {
            roster = unitDecider.decide(command, roster).reduce(unitDecider.evolve, roster);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        for (let n = 0; n <= 21; n += 1) {
          const on = addDays('2026-01-01', n);
          const heads = roster.posts
            .filter((each) => each.rank === 'head')
            .flatMap((each) => each.tenures.filter((tenure) => isHeld(tenure, { on })));
          expect(heads.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('strength is recorded when it changes', () => {
  const record = { kind: 'recordStrength', ...common, strength: 43, from: '2026-01-05' } as const;
  const recorded: UnitEvent = {
    type: 'StrengthRecorded',
    occurredAt: at,
    data: { unit, strength: 43, from: '2026-01-05' },
  };
  given(unitDecider, posts).when(record).then([recorded]);
  given(unitDecider, [recorded]).when(record).thenNothing();
});
