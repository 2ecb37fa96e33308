import type { LineCommand } from '@vandong/access/application';
import type { Scope } from '@vandong/access/domain';
import type { OrganisationFacts } from '@vandong/organisation/application';
import type { FastifyRequest } from 'fastify';
import type { EventStore } from '@vandong/kernel';
import { CaseFacts } from './case-facts.js';
import type { CaseSight } from './case-sight.js';
import { Reach } from './reach.js';
import { ofCase } from './subject.js';

const REVIEW = 'leaderReview-HS-7.lam';
const opened = {
  type: 'LeaderReviewOpened',
  schemaVersion: 1,
  metadata: {},
  payload: JSON.stringify({
    review: REVIEW,
    violation: 'HS-7',
    leader: 'lam',
    post: 'PC07-31-KV02.head',
    unit: 'PC07-31-KV02',
    campaign: 'CVD',
    round: 2,
    competentPost: 'PC07-31.head',
    explainBy: '2026-11-24',
    decideBy: '2026-12-17',
  }),
};
const posts: Readonly<Record<string, readonly string[]>> = { mau: ['PC07-31.head'], khac: ['PC07-14.head'] };
const ownCase: Scope = { whole: false, units: [], ownCase: true };

const facts = (event: object) =>
  new CaseFacts({ readStream: async (stream: string) => (stream === REVIEW ? [event] : []) } as unknown as EventStore);
const reach = new Reach(
  { now: async () => '2026-11-17T02:00:00.000Z', untilMs: async () => undefined },
  { isWithin: async (unit, root) => unit.startsWith(root) } satisfies LineCommand,
  { heldBy: async (officer: string) => posts[officer] ?? [] } as unknown as OrganisationFacts,
  facts(opened),
  { sees: async ({ person }: { person: string }) => person !== 'blind' } as unknown as CaseSight,
);
const request = { params: { caseId: REVIEW }, body: {} } as unknown as FastifyRequest;
const asks = (person: string, scope: Scope) =>
  reach.require({ permission: 'leaderReview.decide', subject: ofCase }, { person, scope, token: '' }, request).then(
    () => 'reached',
    ({ status }: { status: number }) => status,
  );

describe('a leader’s review', () => {
  it('is in reach of who holds the post that decides it, with no right over the unit', async () => {
    expect(await asks('mau', ownCase)).toBe('reached');
    expect(await asks('mau', { ...ownCase, ownCase: false })).toBe(404);
  });
  it('is in reach of the leader himself, whom the decider answers, and of no other head', async () => {
    expect(await asks('lam', ownCase)).toBe('reached');
    expect(await asks('khac', ownCase)).toBe(404);
  });
  it('is in reach of those above with a right over the unit, if they may know of it', async () => {
    expect(await asks('khac', { ...ownCase, units: ['PC07-31'] })).toBe('reached');
    expect(await asks('blind', { ...ownCase, units: ['PC07-31'] })).toBe(404);
  });
  it('gives no right by an event of a version this code does not know', async () => {
    expect(await facts(opened).ownerOf(REVIEW)).toMatchObject({ unit: 'PC07-31-KV02', people: ['lam'] });
    await expect(facts({ ...opened, schemaVersion: 2 }).ownerOf(REVIEW)).rejects.toMatchObject({
      name: 'UnknownEvent',
    });
  });
});
