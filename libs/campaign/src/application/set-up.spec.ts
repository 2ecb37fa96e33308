import { defaultRounds, profilesOf } from '../domain/index.js';
import { at, context, DEPUTY, HEAD, type Harness } from './fixtures.spec.js';
import {
  ApprovePlan,
  AssignTask,
  DraftCampaign,
  DraftPlan,
  EnrolUnits,
  EstablishCommittee,
  IssuePlan,
  LaunchCampaign,
  PlanRound,
  PublishOutline,
  RegisterDirective,
  SubmitPlan,
} from './index.js';

export const campaign = 'CVD';
const NOW = at('2026-01-12');

/** A campaign of two rounds, launched on 12/01/2026, with an office and its team enrolled in the first. */
export async function setUp({ send }: Harness): Promise<void> {
  const from = '2026-01-12';
  await send(
    new DraftCampaign(
      { campaign, name: 'Cuộc vận động', nameEn: 'Campaign', from: '2026-01-05', to: '2027-01-29' },
      context(),
      NOW,
    ),
  );
  await send(
    new RegisterDirective(
      {
        campaign,
        directive: 'CT-01',
        documentNo: '01/CT',
        issuedOn: '2025-12-20',
        issuedBy: 'Bộ Công an',
        subject: 'Chỉ thị',
      },
      context(),
      NOW,
    ),
  );
  await send(new DraftPlan({ campaign, basis: ['CT-01'], aims: 'Mục đích' }, context(), NOW));
  await send(new SubmitPlan({ campaign }, context(), NOW));
  const members = [
    { post: 'C07.head', seat: 'head', from },
    { post: 'C07.deputy-standing', seat: 'standingDeputy', from },
  ] as const;
  await send(new EstablishCommittee({ campaign, documentNo: '21/QĐ', issuedOn: from, members }, context(), NOW));
  await send(new ApprovePlan({ campaign, by: HEAD }, context(), NOW));
  await send(new IssuePlan({ campaign, documentNo: '15/KH', issuedOn: from, signedBy: HEAD }, context(), NOW));
  for (const round of [1, 2] as const) {
    const { from: begins, to } = defaultRounds[round];
    await send(
      new PlanRound(
        { campaign, round, from: begins, to, coverageTarget: 90, profiles: profilesOf(defaultRounds[round]) },
        context(),
        NOW,
      ),
    );
  }
  const clear = {
    title: 'Rà soát',
    assignee: 'PC07',
    accountable: 'Trưởng phòng',
    deliverable: 'Báo cáo',
    authority: 'Kế hoạch',
  };
  await send(
    new AssignTask(
      { campaign, round: 1, task: 'T1', dueOn: '2026-06-30', profiles: ['office', 'team'], ...clear },
      context(),
      NOW,
    ),
  );
  await send(new PublishOutline({ campaign, version: 1, documentNo: '01/ĐC', publishedOn: from }, context(), NOW));
  const units = [
    { unit: 'PC07-31', profile: 'office', strength: 40, group: '31' },
    { unit: 'PC07-31-KV02', profile: 'team', strength: 30, group: '31' },
  ];
  await send(new EnrolUnits({ campaign, round: 1, units }, context(), NOW));
  await send(new LaunchCampaign({ campaign, by: DEPUTY }, context(), NOW));
}
