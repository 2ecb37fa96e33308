import type { Command } from '@nestjs/cqrs';
import {
  AcceptTask,
  ApprovePlan,
  AssignTask,
  ConfirmNothingArose,
  DeliverTask,
  DraftPlan,
  EnrolUnits,
  IssuePlan,
  LaunchCampaign,
  PlanRound,
  PublishOutline,
  RecordBriefing,
  RecordPlan,
  RecordReview,
  RegisterDirective,
  SubmitPlan,
} from '@vandong/campaign/application';
import { defaultRounds, profilesOf } from '@vandong/campaign/domain';
import { RecordInspection, ScheduleInspection } from '@vandong/inspection/application';
import { instantAt, type Instant, type Receipt } from '@vandong/kernel';
import { CAMPAIGN, context } from './small-force.js';

type Do = (command: Command<Receipt>) => Promise<Receipt>;
const campaign = CAMPAIGN;
const at = instantAt;
export const office = { campaign, round: 1, unit: 'PC07-31' };

/** One round with one office in it, launched on 12/01/2026. */
export async function launchedRound(run: Do): Promise<void> {
  const morning = at('2026-01-12', '08:00');
  const now = at('2026-01-12', '09:00');
  await run(
    new RegisterDirective(
      {
        campaign,
        directive: 'CD-01',
        documentNo: '01/CT-BCA',
        issuedOn: '2026-01-05',
        issuedBy: 'Bộ',
        subject: 'Giả lập',
      },
      context(),
      morning,
    ),
  );
  await run(new DraftPlan({ campaign, basis: ['CD-01'], aims: 'Mục đích, yêu cầu' }, context(), morning));
  const { from, to } = defaultRounds[1];
  await run(
    new PlanRound(
      { campaign, round: 1, from, to, coverageTarget: 90, profiles: profilesOf(defaultRounds[1]) },
      context(),
      morning,
    ),
  );
  const clarities = {
    assignee: 'Trưởng phòng',
    accountable: 'Phó Cục trưởng',
    deliverable: 'Biên bản',
    authority: 'Trong phạm vi phòng',
  };
  await run(
    new AssignTask(
      {
        campaign,
        round: 1,
        task: 'NV1-01',
        title: 'Diễn tập',
        dueOn: '2026-06-30',
        profiles: ['office'],
        ...clarities,
      },
      context(),
      morning,
    ),
  );
  await run(new SubmitPlan({ campaign }, context(), now));
  await run(new ApprovePlan({ campaign, by: 'GL-000001' }, context('GL-000001'), now));
  await run(
    new IssuePlan(
      { campaign, documentNo: '15/KH-C07-P02', issuedOn: '2026-01-12', signedBy: 'GL-000001' },
      context('GL-000001'),
      now,
    ),
  );
  await run(
    new PublishOutline({ campaign, version: 1, documentNo: '03/ĐC', publishedOn: '2026-01-12' }, context(), now),
  );
  await run(
    new EnrolUnits(
      { campaign, round: 1, units: [{ unit: 'PC07-31', profile: 'office', strength: 20, group: '31' }] },
      context(),
      now,
    ),
  );
  await run(new LaunchCampaign({ campaign, by: 'GL-000001' }, context('GL-000001'), now));
}

/** What the office does, each with its moment: the whole of its round, in time. */
export const officeDoes: readonly (readonly [Instant, (at: Instant) => Command<Receipt>])[] = [
  [
    at('2026-01-28', '10:00'),
    (now) =>
      new RecordPlan(
        { ...office, documentNo: '9/KH-PC07-31', issuedOn: '2026-01-28', basis: ['15/KH-C07-P02'], sixClarities: true },
        context('GL-000006'),
        now,
      ),
  ],
  [
    at('2026-02-10', '15:00'),
    (now) =>
      new RecordBriefing(
        {
          ...office,
          session: 'QT1',
          heldOn: '2026-02-10',
          outlineVersion: 1,
          present: 19,
          absentees: [{ name: 'CBCS số 1', reason: 'trực' }],
          makeUpOn: '2026-02-12',
        },
        context('GL-000006'),
        now,
      ),
  ],
  [
    at('2026-05-04', '09:00'),
    (now) =>
      new ScheduleInspection(
        {
          inspection: 'KT1-31',
          campaign,
          round: 1,
          unit: 'PC07-31',
          opensOn: '2026-06-01',
          dueOn: '2026-06-10',
          windowEndsOn: '2026-06-26',
          teamName: 'Đoàn số 1',
          leadPost: 'C07-P03.deputy',
          chairUnit: 'C07-P03',
        },
        context(),
        now,
      ),
  ],
  [
    at('2026-06-09', '16:30'),
    (now) =>
      new RecordInspection(
        { inspection: 'KT1-31', conductedOn: '2026-06-09', result: 'good', minutesNo: '11/BB', findingCount: 0 },
        context('GL-000004'),
        now,
      ),
  ],
  [
    at('2026-07-01', '10:00'),
    (now) =>
      new DeliverTask(
        { ...office, task: 'NV1-01', deliverable: 'Biên bản diễn tập', by: 'GL-000006' },
        context('GL-000006'),
        now,
      ),
  ],
  [
    at('2026-07-02', '10:00'),
    (now) =>
      new AcceptTask({ ...office, task: 'NV1-01', on: '2026-07-02', by: 'GL-000005' }, context('GL-000005'), now),
  ],
  [
    at('2026-07-15', '10:00'),
    (now) =>
      new RecordReview(
        { ...office, documentNo: '21/TB', heldOn: '2026-07-15', conclusions: [] },
        context('GL-000006'),
        now,
      ),
  ],
  [
    at('2026-07-20', '09:00'),
    (now) => new ConfirmNothingArose({ ...office, step: 'commendation', by: 'GL-000006' }, context('GL-000006'), now),
  ],
  [
    at('2026-07-20', '09:10'),
    (now) => new ConfirmNothingArose({ ...office, step: 'accountability', by: 'GL-000006' }, context('GL-000006'), now),
  ],
];
