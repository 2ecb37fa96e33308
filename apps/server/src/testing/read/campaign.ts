import { at, CAMPAIGN, START } from './force.js';
import type { Teller } from './stage.js';

const ROUND = 2;
const steps = (unit: string) => [
  { step: 'briefing', dueOn: '2026-11-20', criteria: ['briefing.coverage', 'briefing.makeUpList'] },
  { step: 'implementation', dueOn: '2026-12-15', criteria: ['implementation.tasks'] },
  ...(unit.length === 7
    ? [{ step: 'inspection', opensOn: '2026-10-05', dueOn: '2026-11-27', criteria: ['inspection.minutes'] }]
    : []),
  { step: 'accountability', dueOn: '2027-01-29', criteria: ['accountability.settled'] },
];
export const roundOf = (unit: string) => `unitRound-${CAMPAIGN}.${ROUND}.${unit}`;

/** The campaign in its second round, three units enrolled, one inspection by team 1 due Wednesday 11/11. */
export async function campaign(stage: Teller): Promise<void> {
  const c = { campaign: CAMPAIGN };
  const day = { at: at('2026-07-27') };
  await stage.tell(
    `campaign-${CAMPAIGN}`,
    'CampaignDrafted',
    { ...c, name: 'Cuộc vận động', nameEn: 'Campaign', from: '2026-01-05', to: '2027-01-29' },
    START,
  );
  await stage.tell(
    `campaign-${CAMPAIGN}`,
    'MemberAppointed',
    { ...c, post: 'C07.deputy-standing', seat: 'standingDeputy', from: '2026-01-12' },
    START,
  );
  await stage.tell(
    `campaign-${CAMPAIGN}`,
    'RoundPlanned',
    {
      ...c,
      round: ROUND,
      from: '2026-07-27',
      to: '2027-01-29',
      coverageTarget: 90,
      profiles: [{ profile: 'pc07', steps: steps('PC07-31') }],
    },
    START,
  );
  for (const unit of ['PC07-31', 'PC07-31-KV02', 'PC07-14']) {
    await stage.tell(
      `campaign-${CAMPAIGN}`,
      'UnitEnrolled',
      { ...c, round: ROUND, unit, profile: 'pc07', strength: 40, group: '1' },
      day,
    );
    await stage.tell(
      roundOf(unit),
      'UnitRoundOpened',
      {
        ...c,
        round: ROUND,
        unit,
        profile: 'pc07',
        strength: 40,
        coverageTarget: 90,
        outlineVersion: 3,
        steps: steps(unit),
        tasks: [{ task: 'T01', dueOn: '2026-12-15' }],
      },
      day,
    );
  }
  await stage.tell(roundOf('PC07-31'), 'StepEntered', { step: 'briefing' }, day);
  await stage.tell(
    'inspection-KT-31',
    'InspectionScheduled',
    {
      inspection: 'KT-31',
      ...c,
      round: ROUND,
      unit: 'PC07-31',
      opensOn: '2026-11-02',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
      teamName: 'Đoàn số 1',
      leadPost: 'C07-P03.deputy',
      chairUnit: 'C07-P03',
    },
    { at: at('2026-10-20') },
  );
  await stage.tell(
    roundOf('PC07-31'),
    'StepDeadlineMoved',
    { step: 'inspection', from: '2026-11-27', to: '2026-11-11', cause: 'reschedule' },
    { at: at('2026-10-20', '08:01') },
  );
  await stage.tell(roundOf('PC07-31'), 'StepEntered', { step: 'inspection' }, { at: at('2026-11-02', '00:00') });
  const notice = { matter: 'inspection', dueOn: '2026-11-11', ladder: 'inspection', ladderVersion: 1 };
  await stage.tell(
    'inspection-KT-31',
    'NoticeDecided',
    { ...notice, rung: 0, post: 'C07-P03.deputy', person: 'GL-000004' },
    { at: at('2026-11-11', '16:00') },
  );
  await stage.tell(
    'inspection-KT-31',
    'NoticeDecided',
    { ...notice, rung: 1, post: 'C07-P03.head', person: 'GL-000020' },
    { at: at('2026-11-12', '07:30') },
  );
  await stage.tell(
    'inspection-KT-31',
    'NoticeOpened',
    { matter: 'inspection', dueOn: '2026-11-11', rung: 0, person: 'GL-000004' },
    { at: at('2026-11-12', '07:41') },
  );
  await stage.tell(
    'inspection-KT-31',
    'FormalReminderDrafted',
    {
      ...notice,
      ordinal: 1,
      rung: 3,
      form: 'formalReminder',
      counts: true,
      addresseePost: 'C07-P03.head',
      signerPost: 'C07.deputy-standing',
    },
    { at: at('2026-11-16', '08:00') },
  );
}

/** The minutes of a visit on the 16th, entered on the 17th; then the unit's round takes notice. */
export async function minutes(stage: Teller): Promise<void> {
  await stage.tell(
    'inspection-KT-31',
    'InspectionRecorded',
    { conductedOn: '2026-11-16', result: 'fair', minutesNo: '12/BB', findingCount: 2 },
    { at: at('2026-11-17', '10:00'), by: 'person:GL-000004' },
  );
  await stage.tell(
    'inspection-KT-31',
    'FormalReminderWithdrawn',
    { matter: 'inspection', ordinal: 1, dueOn: '2026-11-11', cause: 'completed' },
    { at: at('2026-11-17', '10:00') },
  );
  await stage.tell(
    roundOf('PC07-31'),
    'StepCompleted',
    { step: 'inspection', completedOn: '2026-11-16' },
    { at: at('2026-11-17', '10:01') },
  );
}
