import type { Step } from '@vandong/campaign/domain/events';
import { streamTimeline, unitSteps, type TimelineEvent, type UnitStep } from '@vandong/campaign/read-model';
import { inspectionsOfUnit, type InspectionOfDay } from '@vandong/inspection/read-model';
import { addDays, isWorkingDay } from '@vandong/kernel';
import { ladders, saidIn } from '@vandong/notice/read-model';
import type { z } from 'zod';
import type { why } from '../../contract/index.js';
import { draftOf, mattersOf, maySign } from '../matter/index.js';
import { notFound } from '../../problems/index.js';
import {
  frameOf,
  holderName,
  isInterim,
  knownVisits,
  labelsOf,
  noticeTypes,
  shownEvents,
  type Reading,
} from '../reading/index.js';
import { lateDays, shownStateOf } from '../state/index.js';
import { both, date, ladderNames, same, stepName, type Bilingual } from '../words/index.js';
import { verdictOf } from './verdict.js';

export type Why = Omit<z.infer<typeof why>, 'readAt'>;

/** "Vì sao đỏ?": rule and version, the counted days, the inputs with their positions, who was told, and what can be done. */
export async function whyOf(reading: Reading, unit: string, step: Step, asked?: number): Promise<Why> {
  const { snapshot, moment, reader, soon, calendar } = reading;
  if (!(await reader.reaches('board.read', unit))) throw notFound();
  const frame = await frameOf(reading, asked);
  const named = (await reading.units()).get(unit);
  const owed = (
    await unitSteps(
      snapshot,
      moment,
      { campaign: frame.campaign.campaign, round: frame.round.round, units: [unit] },
      { step },
    )
  )[0];
  if (!named) throw notFound();
  const inspection =
    step === 'inspection'
      ? (await knownVisits(reading, await inspectionsOfUnit(snapshot, moment, unit))).find(
          ({ round, state }) => round === frame.round.round && state !== 'cancelled',
        )
      : undefined;
  const caseId = inspection?.caseId ?? owed?.caseId;
  const events = owed
    ? await streamTimeline(snapshot, moment, [owed.caseId, ...(inspection ? [inspection.caseId] : [])])
    : [];
  const about = events.filter((event) => isAbout(event, step));
  const state = owed ? shownStateOf(owed, moment.day, soon) : 'blank';
  const late = owed && state === 'late' ? lateDays(calendar, owed.dueOn, moment.day) : 0;
  const called = stepName(step, { kind: named.kind, interim: isInterim(frame) });
  const shown = await shownEvents(reading, about);
  const follows = await reader.reaches('followUp.read', inspection?.chairUnit ?? unit);
  return {
    unit,
    code: named.code,
    name: both(named.name, named.nameEn),
    step,
    state,
    stepName: called,
    verdict: verdictOf({ state, step: called, owed, late, inspection: inspection !== undefined }),
    rule: await ruleOf(reading, inspection ? 'inspection' : 'step', owed?.dueOn ?? moment.day),
    ...(owed && { firstDueOn: owed.firstDueOn, dueOn: owed.dueOn }),
    lateDays: late,
    days: owed && state === 'late' ? countedDays(reading, owed.dueOn) : [],
    inputs: await inputsOf(reading, { owed, inspection, events, code: named.code }),
    ...(inspection && {
      audience: both(
        'chỉ bên kiểm tra, không báo đơn vị được kiểm tra',
        'the inspecting side only; the inspected unit is not told',
      ),
    }),
    told: shown.filter(({ type }) => noticeTypes.has(type)),
    events: shown.filter(({ type }) => !noticeTypes.has(type)),
    drafts: caseId && follows ? await draftsOf(reading, caseId, inspection ? 'inspection' : step) : [],
    ...(caseId && { caseId }),
  };
}

/** Of an inspection everything; of the unit's round what names the step. */
const isAbout = ({ stream, data }: TimelineEvent, step: Step): boolean =>
  stream.startsWith('inspection-') ||
  data['step'] === step ||
  data['matter'] === step ||
  (step === 'briefing' && 'session' in data) ||
  (step === 'implementation' && 'task' in data);

/** Every day since the due date: counted, off with its reason, or not yet confirmed. */
export function countedDays(
  { calendar, calendarEntries, moment }: Pick<Reading, 'calendar' | 'calendarEntries' | 'moment'>,
  dueOn: string,
): Why['days'] {
  const notes = new Map(calendarEntries.map(({ date, note, noteEn }) => [date, both(note, noteEn)]));
  const days: Why['days'] = [{ date: dueOn, kind: 'due', note: both('hạn', 'due') }];
  let n = 0;
  for (let date = addDays(dueOn, 1); date <= moment.day && days.length < 60; date = addDays(date, 1)) {
    const works = isWorkingDay(calendar, date);
    if (works) n += 1;
    const note: Bilingual = notes.get(date) ?? (works ? same('') : both('nghỉ', 'day off'));
    days.push({
      date,
      kind: works ? (date in calendar.unconfirmed ? 'unconfirmed' : 'counted') : 'off',
      note,
      ...(works && { n }),
    });
  }
  return days;
}

/** The version that was in force on the day the step fell due: that one counted, not the newest. */
async function ruleOf({ snapshot }: Reading, ladder: string, dueOn: string): Promise<Why['rule']> {
  const inForce = (await ladders(snapshot)).filter((each) => each.ladder === ladder && each.from <= dueOn).at(-1);
  const name = ladderNames[ladder] ?? same(ladder);
  return { id: `T-${ladder}`, name, version: inForce?.version ?? 1, ...(inForce?.published && { from: inForce.from }) };
}

interface Inputs {
  readonly owed: UnitStep | undefined;
  readonly inspection: InspectionOfDay | undefined;
  readonly events: readonly TimelineEvent[];
  readonly code: string;
}
async function inputsOf(reading: Reading, { owed, inspection, events, code }: Inputs): Promise<Why['inputs']> {
  if (!owed) return [];
  const at = (type: string) => events.find((event) => event.type === type)?.position ?? 0;
  const opened = at('UnitRoundOpened');
  if (!inspection)
    return [
      { name: both('Đơn vị', 'Unit'), value: code, position: opened },
      { name: both('Hạn', 'Due'), value: date(owed.dueOn), position: at('StepDeadlineMoved') || opened },
    ];
  const units = await reading.units();
  const label = await labelsOf(reading, [inspection.leadPost]);
  const scheduled = at('InspectionScheduled');
  return [
    { name: both('Đơn vị được kiểm tra', 'Inspected unit'), value: code, position: scheduled },
    {
      name: both('Đoàn kiểm tra', 'Inspection team'),
      value: `${inspection.teamName}, ${holderName(label(inspection.leadPost))}`,
      position: scheduled,
    },
    {
      name: both('Đơn vị chủ trì', 'Chairing unit'),
      value: units.get(inspection.chairUnit)?.code ?? inspection.chairUnit,
      position: scheduled,
    },
  ];
}

async function draftsOf(reading: Reading, caseId: string, matterId: string): Promise<Why['drafts']> {
  const { reminders } = await saidIn(reading.snapshot, reading.moment, [caseId]);
  const waiting = reminders.filter(({ state, matter }) => state === 'draft' && matter === matterId);
  if (waiting.length === 0) return [];
  const find = await mattersOf(reading, [caseId]);
  const label = await labelsOf(
    reading,
    waiting.flatMap(({ addresseePost, signerPost }) => [addresseePost, signerPost]),
  );
  return waiting.flatMap((reminder) => {
    const matter = find(caseId, reminder.matter, reminder.dueOn);
    if (!matter) return [];
    const { form, counts, ordinal } = reminder;
    return [
      {
        caseId,
        matter: reminder.matter,
        ordinal,
        form,
        counts,
        ...draftOf(reading, reminder, matter, label),
        maySign: maySign(reading, reminder),
      },
    ];
  });
}
