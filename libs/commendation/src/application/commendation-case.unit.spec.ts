import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { CommandBus, CqrsModule, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { violationEvents, type ViolationEvent } from '@vandong/conduct/domain/events';
import {
  decode,
  emptyCalendar,
  EVENT_STORE,
  EXECUTE,
  type CommandContext,
  type Only,
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
} from '@vandong/notice/application';
import { testLog } from '@vandong/event-store/test-log';
import { approve, morning, proposal, reject, withdraw } from '../domain/commendation/commendation.fixture.spec.js';
import { commendationEvents, commendationStream } from '../domain/index.js';
import {
  ApproveCommendation,
  commendationHandlers,
  commendationNotices,
  EligibilityFacts,
  LookAtCommendation,
  ProposeCommendation,
  RejectCommendation,
  WithdrawCommendation,
} from './index.js';

const caseId = commendationStream(proposal.proposal);
const superiors: Readonly<Record<string, string>> = { 'PC07-31-KV02': 'PC07-31', 'PC07-31': 'CAT-31' };
const organisation: Organisation = {
  isOpen: async (unit) => unit in superiors,
  subtree: async (unit) => [unit],
  lineSuperior: async (unit) => superiors[unit],
  guide: async () => undefined,
  headPost: async (unit) => `${unit}.head`,
  unitOfPost: async (post) => post.split('.')[0],
  holder: async (post) => (post === 'CAT-31.head' ? 'GL-000005' : undefined),
  managingUnit: async (officer) => (officer === proposal.subject.id ? 'PC07-31-KV02' : undefined),
  managingUnits: async () => [],
};

async function force() {
  const { store, run } = testLog();
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      ...commendationHandlers,
      ...noticeHandlers,
      { provide: EXECUTE, useValue: run },
      { provide: EVENT_STORE, useValue: store },
      { provide: NOTICE_OWNERS, useValue: [commendationNotices] },
      { provide: EligibilityFacts, useValue: new EligibilityFacts(store) },
      { provide: Ladders, useValue: new LadderFacts(store) },
      { provide: Calendar, useValue: { current: async () => emptyCalendar } },
      { provide: Organisation, useValue: organisation },
      { provide: PostsHeld, useValue: { heldBy: async () => [] } },
      { provide: Committee, useValue: { standingDeputy: async () => 'C07.deputy-1' } },
      { provide: Pauses, useValue: { of: async () => [] } },
    ],
  }).compile();
  await module.init();
  const send = (command: Command<Receipt>) => module.get(CommandBus).execute(command);
  const told = () =>
    store.events
      .filter(({ stream }) => stream === caseId)
      .map((stored) => decode(commendationEvents, stored))
      .map(({ type, occurredAt }) => `${type} ${occurredAt}`);
  /** conduct writes its own stream */
  const conclude = (event: ViolationEvent) =>
    run({
      stream: 'violation-VP-7',
      decider: { initial: null, decide: () => [event], evolve: () => null },
      definitions: violationEvents,
      command: event,
      context: by('GL-000012'),
    });
  /** an event of a later version of the product */
  const unreadable = async (stream: string) => {
    const held = await store.readStream(stream);
    const metadata = {
      occurredAt: morning('2026-11-16'),
      actor: 'system:later',
      correlationId: 'c',
      commandId: stream,
      commandDigest: 'd',
    } as const;
    await store.append(stream, held.at(-1)?.revision ?? 'no-stream', [
      { id: randomUUID(), type: 'Reconsidered', schemaVersion: 1, payload: '{}', metadata },
    ]);
  };
  return { send, told, conclude, unreadable, look: module.get(LookAtCommendation) };
}

let keys = 0;
const by = (person: string): CommandContext => ({
  commandId: `key-${(keys += 1)}`,
  actor: `person:${person}`,
  correlationId: 'test',
});
const propose = (change: object = {}) =>
  new ProposeCommendation({ ...proposal, ...change }, by('GL-000008'), morning('2026-11-12'));
const { kind: _approve, at: _at, facts: _facts, ...decision } = approve;
const approving = (of: string, change: object = {}) =>
  new ApproveCommendation({ proposal: of, ...decision, ...change }, by('GL-000005'), morning('2026-11-18'));
const warned: Only<ViolationEvent, 'ViolationConcluded'> = {
  type: 'ViolationConcluded',
  occurredAt: morning('2026-11-16'),
  data: {
    violation: 'VP-7',
    officer: proposal.subject.id,
    act: 'V06',
    field: 'fire',
    occurredOn: '2026-08-15',
    detectedOn: '2026-08-20',
    managingUnit: 'PC07-31-KV02',
    outcome: 'warning',
    conclusionNo: '1',
    concludedOn: '2026-11-16',
    by: 'GL-000005',
  },
};

describe('a commendation as a case', () => {
  it('is proposed and approved', async () => {
    const { send, look, told } = await force();
    await send(propose());
    expect(await look.look(caseId, ['decision'], morning('2026-11-13'))).toEqual({
      steps: { decision: 'entered' },
      nextDue: '2026-11-19T09:00:00.000Z',
      closed: false,
    });
    await send(approving(proposal.proposal));
    expect(await look.look(caseId, [], morning('2026-11-30'))).toEqual({ steps: { decision: 'done' }, closed: true });
    expect(told()).toEqual([
      `CommendationProposed ${morning('2026-11-12')}`,
      `EligibilityChecked ${morning('2026-11-12')}`,
      `CommendationApproved ${morning('2026-11-18')}`,
    ]);
  });

  it('is flagged and stopped by a violation that is concluded meanwhile', async () => {
    const { send, look, told, conclude } = await force();
    await send(propose());
    await conclude(warned);
    await expect(send(approving(proposal.proposal))).rejects.toMatchObject({
      code: 'commendation.notEligible',
      unmet: [],
    });
    await look.look(caseId, [], morning('2026-11-18'));
    expect(told().slice(2)).toEqual([
      `CommendationFlagged ${morning('2026-11-16')}`,
      `EligibilityChecked ${morning('2026-11-16')}`,
    ]);
  });

  it('waits for a violation that cannot be read only where it may be of this officer', async () => {
    const { send, conclude, unreadable } = await force();
    await send(propose());
    await send(propose({ proposal: 'KT-2', achievementKey: 'another' }));
    await conclude({ ...warned, data: { ...warned.data, officer: 'GL-000077' } });
    await unreadable('violation-VP-7');
    await unreadable('leaderReview-VP-7.GL-000077');
    await send(approving('KT-2'));
    await unreadable('violation-VP-8');
    await expect(send(approving(proposal.proposal))).rejects.toMatchObject({
      name: 'UnreadableStream',
      stream: 'violation-VP-8',
    });
  });

  it('is given once for one achievement', async () => {
    const { send } = await force();
    await send(propose());
    await send(propose({ proposal: 'KT-2' }));
    await send(approving('KT-2'));
    await expect(send(approving(proposal.proposal))).rejects.toMatchObject({ code: 'commendation.notEligible' });
  });

  it('chases the director of the provincial police by an official letter', async () => {
    const { send, look, told } = await force();
    await send(propose());
    await look.look(caseId, [], morning('2026-11-24'));
    expect(told().slice(2)).toEqual([
      'NoticeDecided 2026-11-19T09:00:00.000Z',
      'NoticeDecided 2026-11-20T00:30:00.000Z',
      'NoticeDecided 2026-11-20T00:30:00.000Z',
      'FormalReminderDrafted 2026-11-24T01:00:00.000Z',
    ]);
    const { kind: _reject, at: rejectedAt, ...rejection } = reject;
    await send(new RejectCommendation({ proposal: proposal.proposal, ...rejection }, by('GL-000005'), rejectedAt));
    expect(
      told()
        .slice(-2)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['FormalReminderWithdrawn', 'CommendationRejected']);
  });

  it('refuses what does not stand', async () => {
    const { send, look } = await force();
    expect(await look.look(caseId, [], morning('2026-11-16'))).toEqual({ steps: {}, closed: true });
    await expect(send(approving('KT-9'))).rejects.toMatchObject({ code: 'commendation.unknown' });
    await expect(send(propose({ subject: { kind: 'officer', id: 'GL-999999' } }))).rejects.toMatchObject({
      code: 'commendation.subjectUnknown',
    });
    await expect(send(propose({ unit: 'PC07-99' }))).rejects.toMatchObject({ code: 'commendation.unitNotOpen' });
    await send(propose());
    const { kind: _withdraw, at: withdrawnAt, ...withdrawal } = withdraw;
    await send(new WithdrawCommendation({ proposal: proposal.proposal, ...withdrawal }, by('GL-000008'), withdrawnAt));
    expect(await look.look(caseId, [], morning('2026-11-30'))).toEqual({
      steps: { decision: 'notExpected' },
      closed: true,
    });
  });
});
