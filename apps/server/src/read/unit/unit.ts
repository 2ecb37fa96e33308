import { unitTimeline } from '@vandong/campaign/read-model';
import { membersOf } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { unitPage } from '../../contract/index.js';
import { notFound } from '../../problems/index.js';
import { accounts, shownEvents, upwards, type Reading } from '../reading/index.js';
import { shownStateOf } from '../state/index.js';
import { both, localityName } from '../words/index.js';
import { actionsOf } from './actions.js';
import { chainOf } from './chain.js';
import { choicesOf } from './choices.js';
import { unitFile, type UnitFile } from './file.js';
import { gateOf, present, standsAt } from './gate.js';
import { makeUpList } from './make-up.js';
import { deadlinesOf, stepsOf } from './steps.js';

export type UnitPage = Omit<z.infer<typeof unitPage>, 'readAt'>;

export async function unitOf(reading: Reading, unit: string, round?: number): Promise<UnitPage> {
  const { reader, snapshot, moment } = reading;
  const units = await reading.units();
  const named = units.get(unit);
  // one answer for what does not exist and what may not be seen
  if (!named || !(await reader.reaches('unit.read', unit))) throw notFound();
  const file = await unitFile(reading, unit, round);
  const people = [
    ...file.waivers.map(({ by }) => by),
    ...file.extensions.flatMap(({ decidedBy }) => decidedBy?.replace(/^person:/, '') ?? []),
  ];
  const names = await accounts(reading, people);
  const gate = gateOf(file);
  const stands = standsAt(file);
  const line = upwards(units, unit).slice(1).reverse();
  const locality = named.locality === null ? [] : [{ name: localityName(named.locality), locality: named.locality }];
  return {
    unit,
    code: named.code,
    name: both(named.name, named.nameEn),
    kind: named.kind,
    path: [...locality, ...line.map((each) => ({ unit: each.unit, name: both(each.code, each.code) }))],
    ...(named.closedOn !== null && { closed: { on: named.closedOn, successors: [...named.successors] } }),
    chain: await chainOf(reading, unit),
    enrolled: file.enrolled,
    round: file.frame.round.round,
    ...(file.caseId !== undefined && { caseId: file.caseId }),
    ...(stands && { standsAt: stands }),
    ...(file.pause && { paused: file.pause }),
    steps: stepsOf(file, names, reading, named.kind),
    ...(gate && { gate }),
    deadlines: deadlinesOf(file, names, reading, named.kind),
    tasks: tasksOf(file),
    conclusions: await conclusionsOf(reading, unit, file),
    briefing: await briefingOf(reading, unit, file),
    inspections: file.inspections.map((each) => ({
      inspection: each.inspection,
      caseId: each.caseId,
      opensOn: each.opensOn,
      dueOn: each.dueOn,
      state: shownStateOf(
        {
          state: ({ recorded: 'done', missed: 'missed', cancelled: 'waived', scheduled: 'open' } as const)[each.state],
          dueOn: each.dueOn,
        },
        moment.day,
        reading.soon,
      ),
      ...(each.conductedOn !== null && { conductedOn: each.conductedOn }),
      ...(each.minutesNo !== null && { minutesNo: each.minutesNo }),
      ...(each.result !== null && { result: each.result }),
      ...(each.findingCount !== null && { findingCount: each.findingCount }),
    })),
    people: (await membersOf(snapshot, moment, unit)).map(({ officer, name, rank }) => ({
      id: officer,
      name,
      rank,
      post: '',
      postEn: '',
    })),
    extensionRequests: file.extensions
      .filter(({ step }) => step !== 'accountability')
      .map(({ request, step, to, reason, granted }) => ({
        request,
        step,
        to,
        reason,
        state: granted === null ? 'waiting' : granted ? 'granted' : 'refused',
      })),
    ...(await workOf(reading, unit, file)),
    timeline: await timelineOf(reading, unit, file),
  };
}

async function workOf(reading: Reading, unit: string, file: UnitFile): Promise<Pick<UnitPage, 'actions' | 'choices'>> {
  const actions = await actionsOf(reading, unit, file);
  return { actions, choices: await choicesOf(reading, unit, actions, file) };
}

function tasksOf({ tasks, planned }: UnitFile): UnitPage['tasks'] {
  const plan = new Map(planned.map((task) => [task.task, task]));
  return tasks.map(({ task, dueOn, state, deliverable, acceptedOn }) => ({
    task,
    dueOn,
    state,
    title: plan.get(task)?.title ?? task,
    owner: plan.get(task)?.accountable ?? '',
    deliverable: deliverable ?? plan.get(task)?.deliverable ?? '',
    ...(acceptedOn !== null && { acceptedOn }),
  }));
}

/** An owner has a name: shown where the unit's absentees are, to those who may write here. */
async function conclusionsOf(
  { reader, moment, soon }: Reading,
  unit: string,
  { file }: UnitFile,
): Promise<UnitPage['conclusions']> {
  const conclusions = file?.conclusions ?? [];
  const named = conclusions.length > 0 && (await reader.reaches('briefing.write', unit));
  return conclusions.map(({ task, title, owner, dueOn }) => ({
    task,
    title,
    dueOn,
    ...(named && { owner }),
    documentNo: file?.reviewNo ?? '',
    state: shownStateOf({ state: 'open', dueOn }, moment.day, soon),
  }));
}

/** Absentees have names: they are shown to those who may write here, all others see how many. */
async function briefingOf({ reader }: Reading, unit: string, file: UnitFile): Promise<UnitPage['briefing']> {
  const named = await reader.reaches('briefing.write', unit);
  const strength = file.file?.strength ?? 0;
  return {
    outlineVersion: file.file?.outlineVersion ?? 0,
    strength,
    present: present(file),
    ...(strength > 0 && { coverage: Math.floor((present(file) * 1000) / strength) / 10 }),
    makeUpList: named ? makeUpList(file).map(({ who }) => who) : [],
    sessions: file.sessions.map(
      ({ session, on, time, held, outlineVersion, present: there, absentees, makeUpOn, makeUp, signedList }) => ({
        session,
        on,
        held,
        outlineVersion,
        ...(time !== null && { time }),
        ...(held && there !== null && { present: there }),
        absentees: (absentees ?? []).map(({ name, reason }) => ({
          name: named ? name : '…',
          ...(named && reason !== undefined && { reason }),
        })),
        ...(makeUpOn !== null && { makeUpOn }),
        // the list names everybody, as the absentees are named
        ...(named && held && signedList !== null && { signedList }),
        makeUp,
      }),
    ),
  };
}

async function timelineOf(reading: Reading, unit: string, file: UnitFile): Promise<UnitPage['timeline']> {
  const streams = [...file.inspections, ...file.proposals].map(({ caseId }) => caseId);
  return shownEvents(reading, await unitTimeline(reading.snapshot, reading.moment, unit, streams));
}
