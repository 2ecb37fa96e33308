import { instantAt, type Day, type Instant } from '@vandong/kernel';
import {
  ApprovePlan,
  AssignTask,
  DraftCampaign,
  DraftPlan,
  EnrolUnits,
  EstablishCommittee,
  IssuePlan,
  LaunchCampaign,
  PlanPhases,
  PlanRound,
  RegisterDirective,
  SubmitPlan,
} from '@vandong/campaign/application';
import { ScheduleInspection } from '@vandong/inspection/application';
import { PublishLadder } from '@vandong/notice/application';
import { defaultLadders, ladderNames } from '@vandong/notice/domain';
import type { Workbook } from '../read/index.js';
import { grouped } from './grouped.js';
import { present, type Plan } from './planned.js';

type CampaignRow = Workbook['campaign'][number];

/** Papers are issued in the morning. */
const morning = (day: Day): Instant => instantAt(day, '08:00');

/** The campaign as its papers say it: basis, plan, committee, rounds, tasks, who takes part, the inspections ahead. */
export function planCampaign(book: Workbook, plan: Plan): void {
  const [named] = book.campaign;
  if (!named) return;
  const { campaign, name, nameEn, from, to } = named.row;
  plan.add({ sheet: 'campaign', at: named.at }, campaign, morning(from), DraftCampaign, {
    campaign,
    name,
    nameEn,
    from,
    to,
  });
  for (const { row, at } of book.directives) {
    const on = row.issuedOn < from ? from : row.issuedOn;
    plan.add({ sheet: 'directives', at }, row.directive, morning(on), RegisterDirective, { campaign, ...row });
  }
  ladders(named, plan);
  papers(book, named, plan);
  rounds(book, named, plan);
  enrolments(book, named, plan);
  inspections(book, named, plan);
  launch(named, plan);
}

/** The ladders that come with the program begin on the day the force chose; from the campaign's first day on they simply run. */
function ladders({ row: { campaign, from, remindersFrom }, at }: CampaignRow, plan: Plan): void {
  if (remindersFrom <= from) return;
  for (const ladder of ladderNames) {
    const { rungs } = defaultLadders[ladder];
    plan.add({ sheet: 'campaign', at }, `${campaign}|${ladder}`, morning(from), PublishLadder, {
      ladder,
      from: remindersFrom,
      rungs,
    });
  }
}

function papers({ directives, committee }: Workbook, { row, at }: CampaignRow, plan: Plan): void {
  const { campaign, aims, planNo, planIssuedOn, signedBy, committeeNo, committeeIssuedOn } = row;
  const place = { sheet: 'campaign', at } as const;
  const basis = directives.map((each) => each.row.directive);
  const on = morning(planIssuedOn);
  // a workbook that only adds to a campaign names it, but does not bring its basis again
  if (directives.length > 0)
    plan.add({ ...place, others: directives }, campaign, on, DraftPlan, { campaign, basis, aims });
  const members = committee.map((each) => each.row);
  const [first] = committee;
  if (first) {
    const established = { campaign, documentNo: committeeNo, issuedOn: committeeIssuedOn, members };
    plan.add(
      { sheet: 'committee', at: first.at, others: committee },
      campaign,
      morning(committeeIssuedOn),
      EstablishCommittee,
      established,
    );
  }
  plan.add(place, campaign, on, SubmitPlan, { campaign });
  plan.add({ ...place, person: signedBy }, campaign, on, ApprovePlan, { campaign, by: signedBy });
  plan.add({ ...place, person: signedBy }, campaign, on, IssuePlan, {
    campaign,
    documentNo: planNo,
    issuedOn: planIssuedOn,
    signedBy,
  });
}

function rounds(book: Workbook, { row: { campaign, planIssuedOn } }: CampaignRow, plan: Plan): void {
  const on = morning(planIssuedOn);
  const [phase] = book.phases;
  if (phase)
    plan.add({ sheet: 'phases', at: phase.at, others: book.phases }, campaign, on, PlanPhases, {
      campaign,
      phases: book.phases.map(({ row }) => row),
    });
  for (const { row, at } of book.rounds) {
    const others = book.profiles.filter((each) => each.row.round === row.round);
    plan.add({ sheet: 'rounds', at, others }, String(row.round), on, PlanRound, {
      campaign,
      ...row,
      profiles: profilesOf(book, row.round),
    });
  }
  for (const { row, at } of book.tasks)
    plan.add({ sheet: 'tasks', at }, row.task, on, AssignTask, { campaign, ...row });
}

function profilesOf({ profiles }: Workbook, round: number) {
  const mine = profiles.filter(({ row }) => row.round === round);
  return [...new Set(mine.map(({ row }) => row.profile))].map((profile) => ({
    profile,
    steps: mine
      .filter(({ row }) => row.profile === profile)
      .map(({ row: { step, opensOn, dueOn, carriedOver, criteria = [] } }) => ({
        step,
        dueOn,
        criteria,
        ...present({ opensOn, carriedOver }),
      })),
  }));
}

/** One decision writes an event for each of them, and is one append. */
const ENROLLED_TOGETHER = 1_000;

/** The units that enter a round on one day are enrolled together. */
function enrolments({ enrolments: rows }: Workbook, { row: { campaign } }: CampaignRow, plan: Plan): void {
  const counts = new Map<string, number>();
  const parts = grouped(rows, ({ row }) => {
    const key = `${row.round}|${row.on}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const part = Math.floor(count / ENROLLED_TOGETHER);
    return part === 0 ? key : `${key}|${part}`;
  });
  for (const [key, together] of parts) {
    const [first] = together;
    const { round, on } = first.row;
    const units = together.map(({ row: { unit, profile, strength, group } }) => ({ unit, profile, strength, group }));
    plan.add({ sheet: 'enrolments', at: first.at, others: together }, key, morning(on), EnrolUnits, {
      campaign,
      round,
      units,
    });
  }
}

function inspections({ inspections: rows }: Workbook, { row: { campaign } }: CampaignRow, plan: Plan): void {
  for (const { row, at } of rows) {
    const { scheduledAt, scheduledBy, announced, ...inspection } = row;
    const place = { sheet: 'inspections', at, ...(scheduledBy && { person: scheduledBy }) } as const;
    plan.add(place, inspection.inspection, scheduledAt, ScheduleInspection, {
      campaign,
      ...inspection,
      ...(announced === 'no' && { unannounced: true }),
    });
  }
}

function launch({ row, at }: CampaignRow, plan: Plan): void {
  const { campaign, launchedOn, launchedBy, signedBy } = row;
  if (launchedOn === undefined) return;
  const by = launchedBy ?? signedBy;
  // after the morning's other papers: an outline may be published on the very day
  plan.add({ sheet: 'campaign', at, person: by }, campaign, instantAt(launchedOn, '09:30'), LaunchCampaign, {
    campaign,
    by,
  });
}
