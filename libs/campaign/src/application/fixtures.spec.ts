import 'reflect-metadata';
import { CqrsModule, CommandBus, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { createIdentity } from '@vandong/event-store/identity';
import { createMemoryEventStore, type MemoryEventStore } from '@vandong/event-store/memory';
import {
  encode,
  EVENT_STORE,
  execute,
  EXECUTE,
  instantAt,
  type CommandContext,
  type Day,
  type DomainEvent,
  type EventDefinitions,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import {
  Calendar,
  Committee,
  LadderFacts,
  LadderPorts,
  Ladders,
  Organisation,
  Pauses,
  PostsHeld,
} from '@vandong/notice/application';
import { CalendarFacts, OrganisationFacts } from '@vandong/organisation/application';
import { allOrganisationEvents } from '@vandong/organisation/domain/events';
import { campaignHandlers, CommitteeFacts, Suspensions } from './index.js';

export const at = (day: Day, time = '09:00'): Instant => instantAt(day, time);
export const HEAD = 'GL-000001';
export const DEPUTY = 'GL-000002';
export const OFFICE_HEAD = 'GL-000006';
export const TEAM_HEAD = 'GL-000008';

export interface Harness {
  readonly store: MemoryEventStore;
  readonly get: <T>(token: abstract new (...args: never[]) => T) => T;
  /** sends a command under a key of its own */
  readonly send: (command: Command<Receipt>) => Promise<Receipt>;
  /** writes what another context decided */
  readonly put: (stream: string, definitions: EventDefinitions, events: readonly DomainEvent[]) => Promise<void>;
}

let keys = 0;
export const context = (commandId = `key-${(keys += 1)}`): CommandContext => ({
  commandId,
  actor: 'person:GL-000003',
  correlationId: 'spec',
});

/** The campaign module over a log in memory, with the real facts of organisation and notice. */
export async function harness(): Promise<Harness> {
  const store = createMemoryEventStore(() => at('2026-01-01'));
  const identity = createIdentity('only-for-specifications');
  const run: Execute = (execution) => execute({ store, identity }, execution);
  const organisation = new OrganisationFacts(store);
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      ...campaignHandlers,
      LadderPorts,
      { provide: EVENT_STORE, useValue: store },
      { provide: EXECUTE, useValue: run },
      { provide: Organisation, useValue: organisation },
      { provide: PostsHeld, useValue: organisation },
      { provide: Calendar, useValue: new CalendarFacts(store) },
      { provide: Ladders, useValue: new LadderFacts(store) },
      { provide: Committee, useExisting: CommitteeFacts },
      { provide: Pauses, useExisting: Suspensions },
    ],
  }).compile();
  await module.init();
  const bus = module.get(CommandBus);

  async function put(stream: string, definitions: EventDefinitions, events: readonly DomainEvent[]): Promise<void> {
    const past = await store.readStream(stream);
    const metadata = {
      actor: 'system:spec',
      correlationId: 'spec',
      commandId: `put-${(keys += 1)}`,
      commandDigest: 'spec',
    } as const;
    await store.append(
      stream,
      past.at(-1)?.revision ?? 'no-stream',
      events.map((event, index) => ({
        id: identity.eventId(metadata.commandId, index),
        ...encode(definitions, event),
        metadata: { ...metadata, occurredAt: event.occurredAt },
      })),
    );
  }
  const get: Harness['get'] = (token) => module.get(token);
  const made: Harness = { store, get, put, send: (command) => bus.execute(command) };
  await force(made);
  return made;
}

/** C07 over its committee; CAT-31 over PC07-31 over one team; C07 guides PC07-31. */
async function force({ put }: Harness): Promise<void> {
  const occurredAt = at('2026-01-01');
  const from = '2025-01-01';
  const units = [
    ['C07', 'department'],
    ['CAT-31', 'provincialPolice'],
    ['PC07-31', 'office'],
    ['PC07-31-KV02', 'team'],
  ] as const;
  const event = (type: string, data: unknown): DomainEvent => ({ type, occurredAt, data });
  await put('organisation', allOrganisationEvents, [
    ...units.map(([unit, kind]) =>
      event('UnitEstablished', { unit, code: unit, name: unit, nameEn: unit, shortName: unit, kind, from }),
    ),
    event('LineSuperiorSet', { unit: 'PC07-31', superior: 'CAT-31', from }),
    event('LineSuperiorSet', { unit: 'PC07-31-KV02', superior: 'PC07-31', from }),
    event('GuidanceSet', { unit: 'PC07-31', guide: 'C07', from }),
  ]);
  const posts = [
    ['C07', 'C07.head', 'head', HEAD],
    ['C07', 'C07.deputy-standing', 'deputy', DEPUTY],
    ['CAT-31', 'CAT-31.head', 'head', 'GL-000005'],
    ['PC07-31', 'PC07-31.head', 'head', OFFICE_HEAD],
    ['PC07-31-KV02', 'PC07-31-KV02.head', 'head', TEAM_HEAD],
  ] as const;
  for (const [unit, post, rank, officer] of posts) {
    await put(`unit-${unit}`, allOrganisationEvents, [
      event('PostCreated', { unit, post, title: post, titleEn: post, rank, from }),
      event('PostTaken', { unit, post, officer, mode: 'appointed', from }),
    ]);
  }
}
