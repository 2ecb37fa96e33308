import { instantAt } from '@vandong/kernel';
import { CAMPAIGN } from './force.js';
import type { Teller } from './stage.js';

export const CASE = 'HS-007';
const OFFICER = 'GL-000099';
const at = (day: string, time = '09:00') => ({ at: instantAt(day, time) });

/** An officer of the team, a case being verified. */
export async function reported(stage: Teller, violation = CASE): Promise<void> {
  await stage.tell(
    `officer-${OFFICER}`,
    'OfficerRegistered',
    {
      officer: OFFICER,
      fullName: 'Hồ Quang Nam',
      familyName: 'Hồ',
      middleName: 'Quang',
      givenName: 'Nam',
      rank: 'Thượng úy',
    },
    at('2026-01-05'),
  );
  await stage.tell(
    `officer-${OFFICER}`,
    'OfficerAssigned',
    { officer: OFFICER, unit: 'PC07-31-KV02', as: 'member', from: '2026-01-01' },
    at('2026-01-05'),
  );
  await stage.tell(
    `violation-${violation}`,
    'ViolationReported',
    {
      violation,
      campaign: CAMPAIGN,
      round: 2,
      unit: 'PC07-31-KV02',
      officer: OFFICER,
      act: 'V06',
      summary: 'Hồ Quang Nam uống bia trong ca trực',
      occurredOn: '2026-08-15',
      detectedOn: '2026-08-20',
    },
    at('2026-08-21'),
  );
}

/** Concluded with a warning: one leader's review is opened, another leader's is not. */
export async function concluded(stage: Teller): Promise<void> {
  await stage.tell(
    `violation-${CASE}`,
    'ViolationConcluded',
    {
      violation: CASE,
      officer: OFFICER,
      act: 'V06',
      field: 'fire',
      occurredOn: '2026-08-15',
      detectedOn: '2026-08-20',
      managingUnit: 'PC07-31-KV02',
      outcome: 'warning',
      conclusionNo: '9/KL',
      concludedOn: '2026-11-17',
      by: 'GL-000012',
    },
    at('2026-11-17'),
  );
  await stage.tell(
    `violation-${CASE}`,
    'LiableLeadersResolved',
    {
      violation: CASE,
      asOf: '2026-08-15',
      ruleVersion: 1,
      levelsUp: 2,
      leaders: [
        {
          officer: 'GL-000021',
          post: 'PC07-31-KV02.head',
          unit: 'PC07-31-KV02',
          level: 1,
          because: 'head',
          competentPost: 'CAT-31.head',
        },
      ],
      notOpened: [
        { officer: 'GL-000008', post: 'PC07-31-KV02.head', unit: 'PC07-31-KV02', level: 1, reason: 'tookPostLater' },
      ],
    },
    at('2026-11-17'),
  );
  await stage.tell(
    `leaderReview-${CASE}.GL-000021`,
    'LeaderReviewOpened',
    {
      review: 'TN-012',
      violation: CASE,
      leader: 'GL-000021',
      post: 'PC07-31-KV02.head',
      unit: 'PC07-31-KV02',
      campaign: CAMPAIGN,
      round: 2,
      competentPost: 'CAT-31.head',
      explainBy: '2026-11-24',
      decideBy: '2026-12-17',
    },
    at('2026-11-17'),
  );
}
