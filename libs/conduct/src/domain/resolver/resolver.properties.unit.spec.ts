import { addDays, Refusal, type Day } from '@vandong/kernel';
import {
  commandLineOver,
  emptyOrganisation,
  evolveOrganisation,
  get,
  holderOf,
  officerDecider,
  organisationDecider,
  unitDecider,
  type ForceEvent,
  type OrganisationState,
  type TakePost,
} from '@vandong/organisation/domain';
import { deepFreeze } from '@vandong/testing/decider';
import fc from 'fast-check';
import { defaultRule } from '../default-rule.js';
import type { Outcome } from '../events/index.js';
import { leaderReviewId } from '../ids.js';
import { resolveLiableLeaders, type Resolution } from './resolve.js';

const at = '2026-01-05T01:00:00.000Z';
const units = ['U0', 'U1', 'U2', 'U3', 'U4'];
const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const dayNo = (n: number): Day => addDays('2026-01-01', n);
const ACT = dayNo(20);
const TODAY = dayNo(40);
const life = { from: dayNo(0) };

/** A small force of units, posts and fields on which random orders of superiors fall. */
const frame: ForceEvent[] = units.flatMap((unit) => [
  ...organisationDecider.decide(
    {
      kind: 'establish',
      at,
      unit,
      code: unit,
      name: unit,
      nameEn: unit,
      shortName: unit,
      unitKind: 'team',
      field: 'fire',
      from: dayNo(0),
    },
    {},
  ),
  ...(['head', 'deputy-1', 'deputy-2'] as const).map((id): ForceEvent => ({
    type: 'PostCreated',
    occurredAt: at,
    data: {
      unit,
      post: `${unit}.${id}`,
      title: id,
      titleEn: id,
      rank: id === 'head' ? 'head' : 'deputy',
      from: dayNo(0),
    },
  })),
]);

type Order =
  | { readonly kind: 'edge'; readonly unit: string; readonly superior: string; readonly on: Day }
  | {
      readonly kind: 'take';
      readonly unit: string;
      readonly id: string;
      readonly officer: string;
      readonly mode: TakePost['mode'];
      readonly on: Day;
      readonly days?: number;
    }
  | { readonly kind: 'leave'; readonly unit: string; readonly id: string; readonly officer: string; readonly on: Day }
  | {
      readonly kind: 'fields';
      readonly unit: string;
      readonly id: string;
      readonly fields: readonly string[];
      readonly on: Day;
    }
  | { readonly kind: 'assign'; readonly unit: string; readonly on: Day };

const orders = (from: number, to: number) => {
  const on = fc.integer({ min: from, max: to }).map(dayNo);
  const unit = fc.constantFrom(...units);
  const officer = fc.constantFrom(...people);
  const id = fc.constantFrom('head', 'deputy-1', 'deputy-2');
  const mode = fc.constantFrom('appointed' as const, 'acting' as const, 'inCharge' as const);
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('edge' as const), unit, superior: unit, on }) },
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('take' as const), unit, id, officer, mode, on }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('take' as const),
          unit,
          id,
          officer,
          mode,
          on,
          days: fc.integer({ min: 1, max: 15 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), unit, id, officer, on }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('fields' as const),
          unit,
          id: fc.constantFrom('deputy-1', 'deputy-2'),
          fields: fc.constantFrom(['fire'], ['rescue'], ['fire', 'rescue'], []),
          on,
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('assign' as const), unit, on }) },
    ),
    { minLength: 15, maxLength: 40 },
  );
};

/** What the deciders accept of the orders: refused ones leave no trace. */
function obeyed(list: readonly Order[], past: readonly ForceEvent[]): ForceEvent[] {
  let now = past.reduce((all, event) => evolveOrganisation(all, event, 0), emptyOrganisation);
  const events: ForceEvent[] = [];
  for (const order of list) {
    for (const event of accepted(order, now)) {
      events.push(event);
      now = evolveOrganisation(now, event, 0);
    }
  }
  return events;
}

function accepted(order: Order, now: OrganisationState): readonly ForceEvent[] {
  try {
    return decided(order, now);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function decided(order: Order, { tree, rosters }: OrganisationState): readonly ForceEvent[] {
  const { unit, on } = order;
  const roster = get(rosters, unit) ?? unitDecider.initial;
  const common = { at, unit, life };
  switch (order.kind) {
    case 'edge':
      return organisationDecider.decide(
        { kind: 'setLineSuperior', at, unit, superior: order.superior, from: on },
        tree,
      );
    case 'take': {
      const { id, officer, mode, days } = order;
      const until = days ? { until: addDays(on, days) } : {};
      const take = { kind: 'takePost', ...common, post: `${unit}.${id}`, officer, officerKnown: true, mode } as const;
      return unitDecider.decide({ ...take, from: on, ...until }, roster);
    }
    case 'leave': {
      const { id, officer } = order;
      return unitDecider.decide({ kind: 'leavePost', ...common, post: `${unit}.${id}`, officer, on }, roster);
    }
    case 'fields': {
      const { id, fields } = order;
      return unitDecider.decide({ kind: 'assignFields', ...common, post: `${unit}.${id}`, fields, from: on }, roster);
    }
    case 'assign':
      return officerDecider.decide(
        { kind: 'assign', at, officer: 'subject', unit, life, as: 'member', from: on },
        { file: { officer: 'subject', assignments: [] } },
      );
  }
}

/** The subject is managed by the lowest unit of a line of five, whose orders of superiors then change. */
const managed: ForceEvent = {
  type: 'OfficerAssigned',
  occurredAt: at,
  data: { officer: 'subject', unit: 'U0', as: 'member', from: dayNo(0) },
};
const lineUp: ForceEvent[] = units.slice(1).map((superior, n) => ({
  type: 'LineSuperiorSet',
  occurredAt: at,
  data: { unit: units[n] as string, superior, from: dayNo(0) },
}));
const start = [...frame, ...lineUp, managed];
const state = (events: readonly ForceEvent[]): OrganisationState =>
  deepFreeze(events.reduce((all, event, n) => evolveOrganisation(all, event, n + 1), emptyOrganisation));
const outcome = fc.constantFrom<Outcome>('reprimand', 'warning', 'removal', 'prosecution');
const resolve = (of: OrganisationState, input: { outcome: Outcome; field: string }, today: Day): Resolution => {
  const line = commandLineOver(of, 'subject', { on: ACT }, today);
  if (!line) throw new Error('the subject is managed from the first day on');
  return resolveLiableLeaders(deepFreeze({ line, rule: defaultRule, ...input }));
};
const question = fc.record({ outcome, field: fc.constantFrom('fire', 'rescue') });

/** Everyone the rule reaches; who decides about them goes by who holds the posts today. */
const reached = ({ leaders }: Resolution) =>
  leaders.map(({ officer, post, level }) => JSON.stringify({ officer, post, level })).sort();

it('never returns anyone who did not hold the post on the day, and nobody twice', () => {
  let found = 0;
  fc.assert(
    fc.property(orders(0, 40), question, (list, asked) => {
      const of = state([...start, ...obeyed(list, start)]);
      const { leaders } = resolve(of, asked, TODAY);
      for (const { officer, post } of leaders) expect(holderOf(of, post, { on: ACT })?.officer).toBe(officer);
      expect(new Set(leaders.map((each) => leaderReviewId('V1', each.officer))).size).toBe(leaders.length);
      for (const { competentPost, officer } of leaders)
        expect(holderOf(of, competentPost, { on: TODAY })?.officer).not.toBe(officer);
      found += leaders.length;
    }),
    { numRuns: 100 },
  );
  // the generator must make leaders, or the property says nothing
  expect(found).toBeGreaterThan(30);
});

it('what happens after the day of the act changes nobody whom the rule reaches', () => {
  fc.assert(
    fc.property(orders(0, 20), orders(21, 60), question, (before, after, asked) => {
      const past = [...start, ...obeyed(before, start)];
      const later = [...past, ...obeyed(after, past)];
      expect(reached(resolve(state(later), asked, TODAY))).toEqual(reached(resolve(state(past), asked, TODAY)));
    }),
    { numRuns: 100 },
  );
});

it('what happens after today changes no word of the answer', () => {
  fc.assert(
    fc.property(orders(0, 40), orders(41, 60), question, (before, after, asked) => {
      const past = [...start, ...obeyed(before, start)];
      const later = [...past, ...obeyed(after, past)];
      expect(resolve(state(later), asked, TODAY)).toEqual(resolve(state(past), asked, TODAY));
    }),
    { numRuns: 100 },
  );
});
