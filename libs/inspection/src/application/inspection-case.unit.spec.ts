import 'reflect-metadata';
import { CommandBus, CqrsModule, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { decode, emptyCalendar, EVENT_STORE, EXECUTE, type CommandContext, type Receipt } from '@vandong/kernel';
import {
  ApproveReminder,
  Calendar,
  Committee,
  LadderFacts,
  Ladders,
  LogContact,
  NOTICE_OWNERS,
  noticeHandlers,
  OpenNotice,
  Organisation,
  Pauses,
  PostsHeld,
  Rounds,
  WaiveReminder,
} from '@vandong/notice/application';
import { testLog } from '@vandong/event-store/test-log';
import { minutes, morning, plan } from '../domain/inspection/inspection.fixture.spec.js';
import { inspectionEvents, inspectionStream } from '../domain/index.js';
import {
  CancelInspection,
  inspectionHandlers,
  inspectionNotices,
  LookAtInspection,
  RecordInspection,
  RescheduleInspection,
  ScheduleInspection,
} from './index.js';

const caseId = inspectionStream(plan.inspection);
const superiors: Readonly<Record<string, string>> = {
  'C07-P03': 'C07',
  'PC07-31': 'CAT-31',
  'PC07-31-KV02': 'PC07-31',
};
const holders: Readonly<Record<string, string>> = {
  'C07-P03.deputy-1': 'GL-000004',
  'C07-P03.head': 'GL-000021',
  'C07.deputy-1': 'GL-000002',
  'PC07-31.head': 'GL-000006',
};

/** The few units and posts of dossier 8.10 that an inspection touches. */
const organisation: Organisation = {
  isOpen: async (unit) => unit in superiors,
  subtree: async (unit) => (unit === 'PC07-31' ? ['PC07-31', 'PC07-31-KV02'] : [unit]),
  lineSuperior: async (unit) => superiors[unit],
  guide: async (unit) => (unit === 'PC07-31' ? 'C07' : undefined),
  headPost: async (unit) => `${unit}.head`,
  unitOfPost: async (post) => (post in holders ? post.split('.')[0] : undefined),
  holder: async (post) => holders[post],
  managingUnit: async () => undefined,
  managingUnits: async (officer) => (officer === 'GL-000006' ? ['PC07-31'] : ['C07-P03']),
};

async function force() {
  const { store, run } = testLog();
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      ...inspectionHandlers,
      ...noticeHandlers,
      { provide: EXECUTE, useValue: run },
      { provide: EVENT_STORE, useValue: store },
      { provide: NOTICE_OWNERS, useValue: [inspectionNotices] },
      { provide: Ladders, useValue: new LadderFacts(store) },
      { provide: Calendar, useValue: { current: async () => emptyCalendar } },
      { provide: Organisation, useValue: organisation },
      {
        provide: PostsHeld,
        useValue: {
          heldBy: async (officer: string) => Object.keys(holders).filter((post) => holders[post] === officer),
        },
      },
      { provide: Committee, useValue: { standingDeputy: async () => 'C07.deputy-1' } },
      {
        provide: Rounds,
        useValue: { isPlanned: async (campaign: string, round: number) => campaign === 'CVD-2026-01' && round < 4 },
      },
      { provide: Pauses, useValue: { of: async () => [] } },
    ],
  }).compile();
  await module.init();
  const bus = module.get(CommandBus);
  const send = (command: Command<Receipt>) => bus.execute(command);
  const told = () =>
    store.events
      .map((stored) => decode(inspectionEvents, stored))
      .map(({ type, occurredAt }) => `${type} ${occurredAt}`);
  return { store, send, look: module.get(LookAtInspection), told };
}

let keys = 0;
const by = (person: string): CommandContext => ({
  commandId: `key-${(keys += 1)}`,
  actor: `person:${person}`,
  correlationId: 'test',
});
const schedule = new ScheduleInspection(plan, by('GL-000003'), '2026-10-01T02:00:00.000Z');
const record = (day: string) =>
  new RecordInspection({ inspection: plan.inspection, ...minutes }, by('GL-000003'), morning(day));
const matter = { caseId, matter: 'inspection' } as const;

describe('an inspection as a case', () => {
  it('is of a round that is planned', async () => {
    const { send, told } = await force();
    for (const other of [{ round: 9 }, { campaign: 'NO' }])
      await expect(
        send(new ScheduleInspection({ ...plan, ...other }, by('GL-000003'), schedule.at)),
      ).rejects.toMatchObject({ code: 'campaign.roundUnknown' });
    expect(told()).toEqual([]);
  });
  it('goes from its schedule over notices and a signed reminder to its minutes', async () => {
    const { send, look, told } = await force();
    await send(schedule);
    expect(await look.look(caseId, ['minutes'], morning('2026-11-10'))).toEqual({
      steps: { minutes: 'entered' },
      nextDue: '2026-11-11T09:00:00.000Z',
      closed: false,
    });
    expect(await look.look(caseId, [], morning('2026-11-16'))).toEqual({
      steps: { minutes: 'entered' },
      nextDue: '2026-11-27T16:59:59.999Z',
      closed: false,
    });
    await send(new OpenNotice({ ...matter, rung: 1, person: 'GL-000021' }, by('GL-000021'), morning('2026-11-16')));
    await send(
      new LogContact(
        {
          ...matter,
          contacted: 'Trưởng đoàn',
          contactedAt: morning('2026-11-13'),
          answer: 'Gửi ngày 17/11',
          by: 'GL-000003',
        },
        by('GL-000003'),
        morning('2026-11-16'),
      ),
    );
    await send(new ApproveReminder({ ...matter, ordinal: 1, by: 'GL-000002' }, by('GL-000002'), morning('2026-11-16')));
    await send(record('2026-11-17'));
    expect(await look.look(caseId, [], morning('2026-11-18'))).toEqual({ steps: { minutes: 'done' }, closed: true });
    expect(told().slice(1)).toEqual([
      'NoticeDecided 2026-11-11T09:00:00.000Z',
      'NoticeDecided 2026-11-12T00:30:00.000Z',
      'NoticeDecided 2026-11-12T00:30:00.000Z',
      'FormalReminderDrafted 2026-11-16T01:00:00.000Z',
      `NoticeOpened ${morning('2026-11-16')}`,
      `ContactLogged ${morning('2026-11-16')}`,
      `FormalReminderApproved ${morning('2026-11-16')}`,
      `InspectionRecorded ${morning('2026-11-17')}`,
    ]);
  });

  it('drafts to the head of the chairing unit, for the standing deputy to sign, and never tells the inspected unit', async () => {
    const { send, look, store } = await force();
    await send(schedule);
    await look.look(caseId, [], morning('2026-11-16'));
    const payloads = store.events.slice(1).map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);
    expect(payloads.at(-1)).toMatchObject({
      form: 'formalReminder',
      counts: true,
      addresseePost: 'C07-P03.head',
      signerPost: 'C07.deputy-1',
      ladderVersion: 1,
    });
    expect(payloads.flatMap(({ post, addresseePost }) => [post, addresseePost])).not.toContain('PC07-31.head');
    expect(payloads[0]).toMatchObject({ post: 'C07-P03.deputy-1', person: 'GL-000004' });
  });

  it('says nothing twice when it is looked at from many sides while the minutes arrive', async () => {
    const { store, send, look, told } = await force();
    await send(schedule);
    const looks = ['2026-11-11', '2026-11-12', '2026-11-16', '2026-11-16'].map((day) =>
      look.look(caseId, [], morning(day)),
    );
    await Promise.all([...looks, send(record('2026-11-16'))]);
    await look.look(caseId, [], morning('2026-11-20'));
    const said = store.events.map(({ type, payload }) => {
      const { rung, post } = JSON.parse(payload) as Record<string, unknown>;
      return JSON.stringify([type, rung, post]);
    });
    expect(new Set(said).size).toBe(said.length);
    const events = told();
    expect(events.filter((line) => line.startsWith('InspectionRecorded'))).toHaveLength(1);
    expect(events.at(-1)).toMatch(/^InspectionRecorded/);
  });

  it('answers the same command sent again with the first result, though time has passed', async () => {
    const { send } = await force();
    const first = await send(schedule);
    const again = await send(new ScheduleInspection(schedule.input, schedule.context, morning('2026-11-20')));
    expect(again).toEqual({ ...first, repeated: true });
    await expect(
      send(new ScheduleInspection({ ...schedule.input, teamName: 'Đoàn số 2' }, schedule.context, schedule.at)),
    ).rejects.toMatchObject({ code: 'command.keyReused' });
  });

  it('refuses what does not stand', async () => {
    const { send, look } = await force();
    expect(await look.look(caseId, [], morning('2026-11-16'))).toEqual({ steps: {}, closed: true });
    await expect(send(record('2026-11-17'))).rejects.toMatchObject({ code: 'inspection.unknown' });
    await expect(
      send(new ScheduleInspection({ ...plan, dueOn: '2026-11-31' }, by('x'), schedule.at)),
    ).rejects.toMatchObject({ code: 'inspection.dayInvalid' });
    await expect(
      send(new ScheduleInspection({ ...plan, leadPost: 'PC07-31.head' }, by('x'), schedule.at)),
    ).rejects.toMatchObject({ code: 'inspection.cannotSchedule' });
    await send(schedule);
    const reschedule = new RescheduleInspection(
      { inspection: plan.inspection, dueOn: '2026-11-20', reason: 'Bão', approver: 'GL-000004' },
      by('GL-000004'),
      morning('2026-11-10'),
    );
    await expect(send(reschedule)).rejects.toMatchObject({ code: 'inspection.approverIsLead' });
    await expect(
      send(
        new OpenNotice(
          { caseId: 'nothing-1', matter: 'inspection', rung: 0, person: 'x' },
          by('x'),
          morning('2026-11-10'),
        ),
      ),
    ).rejects.toMatchObject({ code: 'notice.noSuchCase' });
    await send(
      new CancelInspection(
        { inspection: plan.inspection, reason: 'Sáp nhập', by: 'GL-000002' },
        by('GL-000002'),
        morning('2026-11-10'),
      ),
    );
    expect(await look.look(caseId, [], morning('2026-11-16'))).toEqual({
      steps: { minutes: 'notExpected' },
      closed: true,
    });
    await expect(
      send(
        new WaiveReminder(
          { ...matter, ordinal: 1, by: 'GL-000002', reason: 'x' },
          by('GL-000002'),
          morning('2026-11-16'),
        ),
      ),
    ).rejects.toMatchObject({ code: 'reminder.notFound' });
  });
});
