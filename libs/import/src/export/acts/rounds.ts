import { dayOf, instantAt } from '@vandong/kernel';
import {
  clarityWords,
  dayKindWords,
  grantWords,
  settlementWords,
  stepWords,
  wordFor,
  writeRecords,
} from '../../template/index.js';
import { day } from '../../template/index.js';
import { filled, type Acts } from './said.js';

const version = ({ outlineVersion, makeUp }: { outlineVersion: number; makeUp?: boolean }) =>
  `${outlineVersion}${makeUp ? '|bổ sung' : ''}`;
/** When a workbook's launch takes place, on its day. */
export const LAUNCH_TIME = '09:30';

/** What units and the committee did in a round. */
export const roundActs: Acts = {
  PlanRecorded: ({ data: { documentNo, issuedOn: on, basis, sixClarities } }) =>
    filled({
      act: 'planRecorded',
      documentNo,
      on,
      details: writeRecords(basis.map((document) => [document])),
      choice: sixClarities ? undefined : wordFor(clarityWords, 'no'),
    }),
  AssignmentReceived: ({ data: { receivedOn: on, contactOfficer: ref } }) => ({ act: 'assignmentReceived', on, ref }),
  BriefingPlanned: ({ data }) => ({
    act: 'briefingPlanned',
    ref: data.session,
    on: data.on,
    note: data.time,
    choice: version(data),
  }),
  BriefingHeld: ({ data }) =>
    filled({
      act: 'briefingHeld',
      ref: data.session,
      on: data.heldOn,
      number: data.present,
      choice: version(data),
      details: writeRecords(data.absentees.map(({ name, reason, officer }) => [name, reason, officer])),
      note: data.makeUpOn && day.write(data.makeUpOn),
      attachment: data.signedList,
    }),
  TaskDelivered: ({ data: { task: ref, deliverable: note } }) => ({ act: 'taskDelivered', ref, note }),
  TaskAccepted: ({ data: { task: ref, on } }) => ({ act: 'taskAccepted', ref, on }),
  TaskWaived: ({ data: { task: ref, reason: note } }) => ({ act: 'taskWaived', ref, note }),
  ExtensionRequested: ({ data: { request: ref, step, to: on, reason: note } }) => ({
    act: 'extensionRequested',
    ref,
    choice: wordFor(stepWords, step),
    on,
    note,
  }),
  ExtensionDecided: ({ data: { request: ref, granted, to: on, reason: note } }) =>
    filled({ act: 'extensionDecided', ref, choice: wordFor(grantWords, granted ? 'yes' : 'no'), on, note }),
  StepWaived: ({ data: { step, reason: note } }) => ({ act: 'stepWaived', choice: wordFor(stepWords, step), note }),
  StepCompleted: ({ data: { step } }) => ({ act: 'stepCompleted', choice: wordFor(stepWords, step) }),
  // what the campaign's suspension does to its units follows from it
  UnitPaused: ({ data: { cause, reason: note } }) => (cause === 'unit' ? { act: 'unitPaused', note } : undefined),
  UnitResumed: ({ data: { cause } }) => (cause === 'unit' ? { act: 'unitResumed' } : undefined),
  ReviewRecorded: ({ data: { documentNo, heldOn: on, conclusions } }) =>
    filled({
      act: 'reviewRecorded',
      documentNo,
      on,
      details: writeRecords(conclusions.map(({ task, title, owner, dueOn }) => [task, title, owner, dueOn])),
    }),
  NothingArose: ({ data: { step } }) => ({ act: 'nothingArose', choice: wordFor(settlementWords, step) }),
  // on the day at the usual time it stands with the campaign's papers
  CampaignLaunched: ({ occurredAt }) =>
    occurredAt === instantAt(dayOf(occurredAt), LAUNCH_TIME) ? undefined : { act: 'campaignLaunched' },
  CampaignSuspended: ({ data: { subtree: unit, reason: note, documentNo } }) =>
    filled({ act: 'campaignSuspended', unit, note, documentNo }),
  CampaignResumed: ({ data: { subtree: unit } }) => filled({ act: 'campaignResumed', unit }),
  CalendarDaySet: ({ data: { date: on, kind, note, noteEn: details, documentNo } }) =>
    filled({ act: 'calendarDaySet', on, choice: wordFor(dayKindWords, kind), note, details, documentNo }),
  OutlinePublished: ({ data: { version: choice, documentNo, publishedOn: on } }) => ({
    act: 'outlinePublished',
    choice: String(choice),
    documentNo,
    on,
  }),
  UnitWithdrawn: ({ data: { round, unit, reason: note, successor: ref } }) =>
    filled({ act: 'unitWithdrawn', round, unit, note, ref }),
};
