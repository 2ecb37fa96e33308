import { fieldOf } from '../api/problem.js';
import type { InspectionPage, Problem, Schema } from '../api/types.js';
import { type Day, dayOf, type Instant, isDay } from '../format/index.js';
import type { Bilingual } from '../i18n/bilingual.js';

export type MinutesBody = Schema<'RecordInspectionBody'>;
export const results: readonly MinutesBody['result'][] = ['good', 'fair', 'pass', 'fail'];

/** The questions of the phone, one screen each, in the order in which they are asked. */
export const parts = ['anh', 'ket-qua', 'so', 'ton-tai', 'xem-lai'] as const;
export type Part = (typeof parts)[number];

/** Minutes on this device: they exist until the server has recorded them. */
export interface Draft {
  inspection: string;
  /** whose it is; nobody else is shown it */
  person: string;
  about: {
    unit: string;
    place: Bilingual;
    teamName: string;
    opensOn: Day;
    dueOn: Day;
    /** the clock of the force minus the clock of this device, in ms: without a network it still tells the day */
    ahead: number;
    simulated: boolean;
  };
  /** of the command: the same for every sending of the same minutes, so that they are recorded once */
  key: string;
  photo?: Blob;
  result?: MinutesBody['result'];
  minutesNo: string;
  /** a `Day`; empty until it is given */
  conductedOn: string;
  findingCount: number;
  /** `writing`; `waiting`: finished, goes out as soon as it can; `refused`: the server said no, `problem` says why */
  state: 'writing' | 'waiting' | 'refused';
  problem?: Problem;
  savedAt: Instant;
}

/** Empty minutes of an inspection that was opened while there was a network. */
export const newDraft = (
  { inspection: row, readAt }: Pick<InspectionPage, 'inspection' | 'readAt'>,
  me: { person: string; simulated: boolean },
  key: string,
  now: number,
): Draft => ({
  inspection: row.inspection,
  person: me.person,
  about: {
    unit: row.code,
    place: row.place,
    teamName: row.teamName,
    opensOn: row.opensOn,
    dueOn: row.dueOn,
    ahead: Date.parse(readAt.now) - now,
    simulated: me.simulated,
  },
  key,
  minutesNo: '',
  conductedOn: '',
  findingCount: 0,
  state: 'writing',
  savedAt: new Date(now).toISOString(),
});

/** The day it is, by the clock of the force as it was known when the draft was made. */
export const todayOf = ({ about }: Draft, now: number): Day => dayOf(new Date(now + about.ahead).toISOString());

/** Whether anything would be lost with it. */
export const isWritten = (d: Draft) => d.photo !== undefined || d.result !== undefined || d.minutesNo.trim() !== '';

/** The parts that still lack something; the photo is nobody's duty. */
export const lacking = (d: Draft): Part[] => [
  ...(d.result === undefined ? (['ket-qua'] as const) : []),
  ...(d.minutesNo.trim() === '' || !isDay(d.conductedOn) ? (['so'] as const) : []),
];

const partOfField: Record<string, Part> = {
  photo: 'anh',
  result: 'ket-qua',
  minutesNo: 'so',
  conductedOn: 'so',
  findingCount: 'ton-tai',
};
/** Refusals of rules name no field; the codes of the decider tell which question they are about. */
const partOfCode: Record<string, Part> = {
  'inspection.minutesNoMissing': 'so',
  'inspection.conductedInFuture': 'so',
  'inspection.conductedBeforeOpening': 'so',
  'inspection.dayInvalid': 'so',
  'inspection.findingCountInvalid': 'ton-tai',
  'attachment.kind': 'anh',
  'attachment.tooLarge': 'anh',
  'attachment.missing': 'anh',
};

/** What to put right, each with the place where it is done; without a place it is told as it is. */
export const toDo = ({ code, detail, title, fields }: Problem): { text: string; part: Part | undefined }[] => {
  const named = (fields ?? []).map(({ path, text }) => ({ text, part: partOfField[fieldOf(path)] }));
  return named.length > 0 ? named : [{ text: detail ?? title, part: partOfCode[code] }];
};

/** The command, as far as it is on the device; the photo's id is known once it has arrived. */
export const bodyOf = (d: Draft, photo: string | undefined): MinutesBody => ({
  minutesNo: d.minutesNo.trim(),
  conductedOn: d.conductedOn,
  result: d.result!,
  findingCount: d.findingCount,
  ...(photo !== undefined && { photo }),
});
