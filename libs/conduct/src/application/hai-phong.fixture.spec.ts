import 'reflect-metadata';
import { CommandBus, CqrsModule, QueryBus, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { createIdentity } from '@vandong/event-store/identity';
import { createMemoryEventStore } from '@vandong/event-store/memory';
import {
  decode,
  encode,
  EVENT_STORE,
  execute,
  EXECUTE,
  type CommandContext,
  type Execute,
  type Receipt,
} from '@vandong/kernel';
import {
  Calendar,
  Committee,
  LadderFacts,
  Ladders,
  NOTICE_OWNERS,
  noticeHandlers,
  Organisation,
  Pauses,
  PostsHeld,
  Rounds,
} from '@vandong/notice/application';
import { CalendarFacts, OrganisationFacts } from '@vandong/organisation/application';
import { seedYears } from '@vandong/organisation/domain';
import { allOrganisationEvents, type AllOrganisationEvent } from '@vandong/organisation/domain/events';
import { leaderReviewEvents, violationEvents } from '../domain/events/index.js';
import {
  conductHandlers,
  ConductFacts,
  leaderReviewNotices,
  LiabilityRules,
  LineOfCommand,
  LookAtLeaderReview,
} from './index.js';

type Data<T extends AllOrganisationEvent['type']> = Extract<AllOrganisationEvent, { type: T }>['data'];
export interface Fact {
  readonly stream: string;
  readonly type: AllOrganisationEvent['type'];
  readonly data: unknown;
}
export const fact = <T extends AllOrganisationEvent['type']>(stream: string, type: T, data: Data<T>): Fact => ({
  stream,
  type,
  data,
});
const unit = (id: string, superior?: string): Fact[] => [
  fact('organisation', 'UnitEstablished', {
    unit: id,
    code: id,
    name: id,
    nameEn: id,
    shortName: id,
    kind: 'team',
    field: 'fire',
    from: '2025-07-01',
  }),
  ...(superior ? [fact('organisation', 'LineSuperiorSet', { unit: id, superior, from: '2025-07-01' })] : []),
];
const post = (of: string, id: string, rank: 'head' | 'deputy'): Fact =>
  fact(`unit-${of}`, 'PostCreated', {
    unit: of,
    post: `${of}.${id}`,
    title: id,
    titleEn: id,
    rank,
    from: '2025-07-01',
  });
export const taken = (of: string, id: string, officer: string, from: string): Fact =>
  fact(`unit-${of}`, 'PostTaken', { unit: of, post: `${of}.${id}`, officer, mode: 'appointed', from });
const left = (of: string, id: string, officer: string, on: string): Fact =>
  fact(`unit-${of}`, 'PostLeft', { unit: of, post: `${of}.${id}`, officer, on });
const inCharge = (of: string, id: string): Fact =>
  fact(`unit-${of}`, 'FieldsAssigned', { unit: of, post: `${of}.${id}`, fields: ['fire'], from: '2025-07-01' });
const [KV02, KV05, PC07, CAT] = ['PC07-31-KV02', 'PC07-31-KV05', 'PC07-31', 'CAT-31'] as const;

/** PC07-31 of dossier 8.8, as far as the case V06 goes. */
export const haiPhong: readonly Fact[] = [
  ...unit(CAT),
  ...unit(PC07, CAT),
  ...unit(KV02, PC07),
  ...unit(KV05, PC07),
  ...[CAT, PC07, KV02, KV05].map((of) => post(of, 'head', 'head')),
  ...[CAT, PC07, KV02].flatMap((of) => [post(of, 'deputy-fire', 'deputy'), inCharge(of, 'deputy-fire')]),
  taken(CAT, 'head', 'director', '2025-07-01'),
  taken(CAT, 'deputy-fire', 'GL-000005', '2025-07-01'),
  taken(PC07, 'head', 'GL-000006', '2025-07-01'),
  taken(PC07, 'deputy-fire', 'GL-000007', '2025-09-15'),
  taken(KV02, 'head', 'lam', '2025-07-01'),
  left(KV02, 'head', 'lam', '2026-10-01'),
  taken(KV05, 'head', 'lam', '2026-10-01'),
  taken(KV02, 'head', 'GL-000008', '2026-10-01'),
  taken(KV02, 'deputy-fire', 'cuong', '2026-03-01'),
  fact('officer-nam', 'OfficerAssigned', { officer: 'nam', unit: KV02, as: 'member', from: '2025-07-01' }),
  ...seedYears().map((year) => fact('calendar', 'CalendarYearPublished', year)),
];

/** A force in memory with the conduct, notice and organisation parts wired as the server wires them. */
export async function force(facts: readonly Fact[] = haiPhong) {
  const store = createMemoryEventStore();
  const identity = createIdentity('a secret for this test');
  const run: Execute = (execution) => execute({ store, identity }, execution);
  const organisation = new OrganisationFacts(store);
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      ...conductHandlers,
      ...noticeHandlers,
      { provide: EXECUTE, useValue: run },
      { provide: EVENT_STORE, useValue: store },
      { provide: NOTICE_OWNERS, useValue: [leaderReviewNotices] },
      { provide: Ladders, useValue: new LadderFacts(store) },
      { provide: Calendar, useValue: new CalendarFacts(store) satisfies Calendar },
      { provide: Organisation, useValue: organisation satisfies Organisation },
      { provide: PostsHeld, useValue: organisation satisfies PostsHeld },
      // what only other kinds of cases ask
      { provide: Committee, useValue: { standingDeputy: async () => undefined } satisfies Committee },
      {
        provide: Rounds,
        useValue: { isPlanned: async (campaign: string, round: number) => campaign === 'CVD-2026-01' && round < 4 },
      },
      { provide: Pauses, useValue: { of: async () => [] } satisfies Pauses },
      { provide: LineOfCommand, useValue: organisation satisfies LineOfCommand },
      { provide: LiabilityRules, useValue: new LiabilityRules(store) },
      { provide: ConductFacts, useValue: new ConductFacts(store) },
    ],
  }).compile();
  await module.init();
  let written = 0;
  const record = async (more: readonly Fact[]) => {
    for (const { stream, type, data } of more) {
      const last = (await store.readStream(stream)).at(-1);
      const occurredAt = '2025-07-01T00:00:00.000Z';
      const metadata = {
        occurredAt,
        actor: 'import:test',
        correlationId: 'test',
        commandId: `fact-${written}`,
        commandDigest: '',
      } as const;
      const event = {
        id: identity.eventId('fact', (written += 1)),
        ...encode(allOrganisationEvents, { type, occurredAt, data }),
        metadata,
      };
      await store.append(stream, last?.revision ?? 'no-stream', [event]);
    }
  };
  await record(facts);
  const definitions = { ...violationEvents, ...leaderReviewEvents };
  return {
    store,
    record,
    send: (command: Command<Receipt>) => module.get(CommandBus).execute(command),
    queries: module.get(QueryBus),
    look: module.get(LookAtLeaderReview),
    conduct: module.get(ConductFacts),
    /** events of a stream as `type occurredAt` */
    told: async (stream: string) =>
      (await store.readStream(stream))
        .map((stored) => decode(definitions, stored))
        .map(({ type, occurredAt }) => `${type} ${occurredAt}`),
    read: async (stream: string) => (await store.readStream(stream)).map((stored) => decode(definitions, stored)),
  };
}

let keys = 0;
export const by = (person: string): CommandContext => ({
  commandId: `key-${(keys += 1)}`,
  actor: `person:${person}`,
  correlationId: 'test',
});
