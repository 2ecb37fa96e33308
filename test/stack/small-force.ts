import type { Command } from '@nestjs/cqrs';
import { instantAt, type CommandContext, type Instant, type Receipt } from '@vandong/kernel';
import { DraftCampaign, EstablishCommittee, PlanRound } from '@vandong/campaign/application';
import { defaultRounds, profilesOf } from '@vandong/campaign/domain';
import {
  AssignFields,
  AssignOfficer,
  CreatePost,
  EstablishUnit,
  LeavePost,
  RegisterOfficer,
  SetGuidance,
  SetLineSuperior,
  TakePost,
} from '@vandong/organisation/application';

const BEGINNING: Instant = instantAt('2025-07-01', '08:00');
let commands = 0;
export const context = (person = 'GL-000015'): CommandContext => ({
  commandId: `test-${(commands += 1)}`,
  actor: `person:${person}`,
  correlationId: 'test',
});

type Do = (command: Command<Receipt>) => Promise<Receipt>;
const from = '2025-07-01';

/** C07 with its division P03; CAT-31 over PC07-31 over two teams: enough for a chain of command and an inspection. */
export async function smallForce(run: Do): Promise<void> {
  const unit = async (
    unit: string,
    kind: 'department' | 'division' | 'provincialPolice' | 'office' | 'team',
    superior?: string,
    field?: string,
  ) => {
    const names = { code: unit, name: unit, nameEn: unit, shortName: unit };
    await run(
      new EstablishUnit({ unit, ...names, unitKind: kind, from, ...(field && { field }) }, context(), BEGINNING),
    );
    if (superior) await run(new SetLineSuperior({ unit, superior, from }, context(), BEGINNING));
  };
  await unit('C07', 'department');
  await unit('C07-P03', 'division', 'C07', 'prevention');
  await unit('CAT-31', 'provincialPolice');
  await unit('PC07-31', 'office', 'CAT-31', 'fire');
  await run(new SetGuidance({ unit: 'PC07-31', guide: 'C07', from }, context(), BEGINNING));
  await unit('PC07-31-KV02', 'team', 'PC07-31', 'fire');
  await unit('PC07-31-KV05', 'team', 'PC07-31', 'fire');
  const posts: [unit: string, key: string, rank: 'head' | 'deputy', officer: string, fields?: string[]][] = [
    ['C07', 'head', 'head', 'GL-000001'],
    ['C07', 'deputy-politics', 'deputy', 'GL-000002', ['staff']],
    ['C07-P03', 'head', 'head', 'GL-000021'],
    ['C07-P03', 'deputy', 'deputy', 'GL-000004', ['prevention']],
    ['CAT-31', 'head', 'head', 'GL-000022'],
    ['CAT-31', 'deputy-fire', 'deputy', 'GL-000005', ['fire']],
    ['PC07-31', 'head', 'head', 'GL-000006'],
    ['PC07-31', 'deputy-fire', 'deputy', 'GL-000007', ['fire']],
    ['PC07-31-KV02', 'deputy', 'deputy', 'GL-000017', ['fire']],
  ];
  for (const [unit, key, rank, officer, fields] of posts) {
    const post = `${unit}.${key}`;
    await run(new CreatePost({ unit, post, title: key, titleEn: key, rank, from }, context(), BEGINNING));
    if (fields) await run(new AssignFields({ unit, post, fields, from }, context(), BEGINNING));
    await person(run, officer, unit);
    await run(new TakePost({ unit, post, officer, mode: 'appointed', from }, context(), BEGINNING));
  }
  await teamOfTheStory(run);
}

export async function person(run: Do, officer: string, unit: string): Promise<void> {
  const name = { fullName: `Người Giả ${officer}`, familyName: 'Người', middleName: 'Giả', givenName: officer };
  await run(new RegisterOfficer({ officer, ...name, rank: 'Thiếu tá' }, context(), BEGINNING));
  await run(new AssignOfficer({ officer, unit, as: 'member', from }, context(), BEGINNING));
}

/** GL-000016 led the team until 30/09/2026, GL-000008 leads it since. */
async function teamOfTheStory(run: Do): Promise<void> {
  const unit = 'PC07-31-KV02';
  const post = `${unit}.head`;
  await run(
    new CreatePost(
      { unit, post, title: 'Đội trưởng', titleEn: 'Team leader', rank: 'head', from },
      context(),
      BEGINNING,
    ),
  );
  for (const officer of ['GL-000016', 'GL-000008', 'GL-000018']) await person(run, officer, unit);
  await run(new TakePost({ unit, post, officer: 'GL-000016', mode: 'appointed', from }, context(), BEGINNING));
}

export const CAMPAIGN = 'CVD-2026-01';

/** The campaign's frame: drafted, with its committee. */
export async function smallCampaign(run: Do): Promise<void> {
  const at = instantAt('2026-01-05', '08:00');
  await run(
    new DraftCampaign(
      { campaign: CAMPAIGN, name: 'Cuộc vận động', nameEn: 'Campaign', from: '2026-01-05', to: '2027-01-29' },
      context(),
      at,
    ),
  );
  const members = [
    { post: 'C07.head', seat: 'head', from: '2026-01-12' },
    { post: 'C07.deputy-politics', seat: 'standingDeputy', from: '2026-01-12' },
  ] as const;
  await run(
    new EstablishCommittee(
      { campaign: CAMPAIGN, documentNo: '21/QĐ-C07-P02', issuedOn: '2026-01-12', members },
      context(),
      at,
    ),
  );
}

/** Its second round, in which nothing is enrolled: cases may be in it. */
export async function secondRound(run: Do): Promise<void> {
  const { from, to } = defaultRounds[2];
  await run(
    new PlanRound(
      { campaign: CAMPAIGN, round: 2, from, to, coverageTarget: 90, profiles: profilesOf(defaultRounds[2]) },
      context(),
      instantAt('2026-01-05', '09:00'),
    ),
  );
}

/** On 01/10/2026 the leader of the team changes. */
export async function changeOfLeader(run: Do): Promise<void> {
  const at = instantAt('2026-10-01', '08:00');
  const post = 'PC07-31-KV02.head';
  await run(new LeavePost({ unit: 'PC07-31-KV02', post, officer: 'GL-000016', on: '2026-09-30' }, context(), at));
  await run(
    new TakePost(
      { unit: 'PC07-31-KV02', post, officer: 'GL-000008', mode: 'appointed', from: '2026-10-01' },
      context(),
      at,
    ),
  );
}
