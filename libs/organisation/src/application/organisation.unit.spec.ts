import 'reflect-metadata';
import { CommandBus, CqrsModule, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { createIdentity } from '@vandong/event-store/identity';
import { createMemoryEventStore } from '@vandong/event-store/memory';
import {
  addWorkingDays,
  execute,
  EXECUTE,
  isWorkingDay,
  type CommandContext,
  type Execute,
  type Receipt,
} from '@vandong/kernel';
import { seedYears } from '../domain/index.js';
import {
  AbolishPost,
  AssignFields,
  AssignOfficer,
  CalendarFacts,
  CloseUnits,
  CreatePost,
  EstablishUnit,
  LeavePost,
  OrganisationFacts,
  organisationHandlers,
  PublishCalendarYear,
  RecordStrength,
  RegisterOfficer,
  RenameUnit,
  SetCalendarDay,
  SetGuidance,
  SetLineSuperior,
  TakePost,
} from './index.js';

const at = '2026-01-05T01:00:00.000Z';
let keys = 0;
const key = (commandId = `key-${(keys += 1)}`): CommandContext => ({
  commandId,
  actor: 'person:GL-000015',
  correlationId: 'test',
});
const unit = (id: string, superior?: string) =>
  ({
    unit: id,
    code: id,
    name: `Đơn vị ${id}`,
    nameEn: `Unit ${id}`,
    shortName: id,
    unitKind: 'team',
    field: 'fire',
    from: '2025-07-01',
    ...(superior && { superior }),
  }) as const;
const named = (givenName: string) => ({
  fullName: `Bùi Văn ${givenName}`,
  familyName: 'Bùi',
  middleName: 'Văn',
  givenName,
  rank: 'Thiếu tá',
});

async function force() {
  const store = createMemoryEventStore();
  const identity = createIdentity('a secret for this test');
  const run: Execute = (execution) => execute({ store, identity }, execution);
  const facts = new OrganisationFacts(store);
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      ...organisationHandlers,
      { provide: EXECUTE, useValue: run },
      { provide: OrganisationFacts, useValue: facts },
    ],
  }).compile();
  await module.init();
  const send = (command: Command<Receipt>) => module.get(CommandBus).execute(command);
  return { store, send, facts, calendar: new CalendarFacts(store) };
}

it('units, posts and people are built by commands and answered from the log at once', async () => {
  const { send, facts } = await force();
  for (const input of [unit('C07'), unit('CAT'), unit('PC07', 'CAT'), unit('KV02', 'PC07'), unit('KV09', 'PC07')])
    await send(new EstablishUnit(input, key(), at));
  await send(new SetGuidance({ unit: 'PC07', guide: 'C07', from: '2025-07-01' }, key(), at));
  for (const rank of ['head', 'deputy'] as const)
    await send(
      new CreatePost(
        { unit: 'KV02', post: `KV02.${rank}`, title: rank, titleEn: rank, rank, from: '2025-07-01' },
        key(),
        at,
      ),
    );
  for (const officer of ['lam', 'thu']) await send(new RegisterOfficer({ officer, ...named('Thử') }, key(), at));
  await send(new AssignOfficer({ officer: 'lam', unit: 'KV02', as: 'member', from: '2025-07-01' }, key(), at));
  await send(new AssignFields({ unit: 'KV02', post: 'KV02.deputy', fields: ['fire'], from: '2025-07-01' }, key(), at));
  await send(
    new TakePost({ unit: 'KV02', post: 'KV02.head', officer: 'lam', mode: 'appointed', from: '2025-07-01' }, key(), at),
  );
  await send(
    new TakePost(
      { unit: 'KV02', post: 'KV02.deputy', officer: 'thu', mode: 'appointed', from: '2025-07-01' },
      key(),
      at,
    ),
  );
  expect(await facts.head('KV02', '2026-08-15')).toMatchObject({ officer: 'lam', mode: 'appointed' });
  expect((await facts.deputiesInCharge('KV02', 'fire', '2026-08-15')).map((each) => each.officer)).toEqual(['thu']);
  await send(new LeavePost({ unit: 'KV02', post: 'KV02.head', officer: 'lam', on: '2026-10-01' }, key(), at));
  expect(await facts.holder('KV02.head', '2026-10-01')).toBeUndefined();
  await send(new AbolishPost({ unit: 'KV02', post: 'KV02.head', on: '2026-12-01' }, key(), at));
  expect(await facts.headPost('KV02', '2026-12-01')).toBeUndefined();
  await send(
    new CloseUnits({ units: ['KV09'], on: '2026-07-01', successors: ['KV02'], reason: 'Sáp nhập' }, key(), at),
  );
  await send(
    new RenameUnit(
      { unit: 'KV02', name: 'Đội Lê Chân', nameEn: 'Le Chan team', shortName: 'KV02', from: '2026-07-01' },
      key(),
      at,
    ),
  );
  await send(new RecordStrength({ unit: 'KV02', strength: 43, from: '2026-07-01' }, key(), at));
  await send(new SetLineSuperior({ unit: 'KV02', superior: 'CAT', from: '2026-09-01' }, key(), at));
  expect(await facts.subtree('PC07', '2026-08-15')).toEqual(['PC07', 'KV02']);
  expect(await facts.chain('KV02', '2026-08-15')).toEqual(['KV02', 'PC07', 'CAT']);
  expect(await facts.isWithin('KV02', 'PC07', '2026-09-01')).toBe(false);
  expect(await facts.guide('PC07', '2026-08-15')).toBe('C07');
  expect(await facts.unit('KV02', '2026-08-15')).toMatchObject({ name: 'Đội Lê Chân', field: 'fire' });
  expect(await facts.heldBy('thu', '2026-08-15')).toEqual(['KV02.deputy']);
  expect(await facts.isOpen('KV09', '2026-07-01')).toBe(false);
  expect(await facts.unitOfPost('KV02.nothing', '2026-08-15')).toBeUndefined();
});

it('refuses what the facts of other streams forbid', async () => {
  const { send } = await force();
  await send(new EstablishUnit(unit('KV02'), key(), at));
  await expect(
    send(new RecordStrength({ unit: 'KV77', strength: 1, from: '2026-01-01' }, key(), at)),
  ).rejects.toMatchObject({ code: 'organisation.unknownUnit' });
  await send(
    new CreatePost(
      {
        unit: 'KV02',
        post: 'KV02.head',
        title: 'Đội trưởng',
        titleEn: 'Team leader',
        rank: 'head',
        from: '2025-07-01',
      },
      key(),
      at,
    ),
  );
  const take = { unit: 'KV02', post: 'KV02.head', officer: 'nobody', mode: 'appointed', from: '2026-01-01' } as const;
  await expect(send(new TakePost(take, key(), at))).rejects.toMatchObject({ code: 'officer.unknown' });
  await expect(
    send(new SetLineSuperior({ unit: 'KV02', superior: 'KV02', from: '2026-01-01' }, key(), at)),
  ).rejects.toMatchObject({ code: 'organisation.cycle' });
});

it('the same key answers with the first result, also later and after the facts have changed', async () => {
  const { send, store } = await force();
  await send(new EstablishUnit(unit('KV02'), key(), at));
  const record = { unit: 'KV02', strength: 43, from: '2026-07-01' } as const;
  const first = await send(new RecordStrength(record, key('same'), at));
  await send(new CloseUnits({ units: ['KV02'], on: '2026-12-01', successors: [], reason: 'Giải thể' }, key(), at));
  const again = await send(new RecordStrength(record, key('same'), '2026-12-02T01:00:00.000Z'));
  expect(again).toMatchObject({ position: first.position, repeated: true });
  expect(store.events.filter((event) => event.type === 'StrengthRecorded')).toHaveLength(1);
  await expect(send(new RecordStrength({ ...record, strength: 44 }, key('same'), at))).rejects.toMatchObject({
    code: 'command.keyReused',
  });
});

it('the calendar is answered as it stands and as it was known', async () => {
  const { send, calendar } = await force();
  for (const year of seedYears()) await send(new PublishCalendarYear(year, key(), at));
  const { position } = await send(
    new SetCalendarDay(
      { date: '2026-11-24', dayKind: 'off', note: 'Ngày Văn hóa Việt Nam', noteEn: 'Vietnam Culture Day' },
      key(),
      '2026-10-01T01:00:00.000Z',
    ),
  );
  expect(addWorkingDays(await calendar.current(), '2026-11-17', 5)).toBe('2026-11-25');
  expect(isWorkingDay(await calendar.asOf(position - 1), '2026-11-24')).toBe(true);
});
