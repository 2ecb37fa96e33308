import type { Reminder } from '@vandong/notice/read-model';
import type { PostLabels, Reading } from '../reading/index.js';
import { draftConsequence, draftText, type Bilingual } from '../words/index.js';
import { lateDays } from '../state/index.js';
import type { Matter } from './matters.js';

export interface Draft {
  readonly addressee: string;
  readonly signer: string;
  readonly text: string;
  readonly consequence: Bilingual;
}

/** A formal reminder or letter as it would be sent today. */
export function draftOf(
  { calendar, moment }: Pick<Reading, 'calendar' | 'moment'>,
  reminder: Reminder,
  matter: Pick<Matter, 'what' | 'ask'>,
  label: PostLabels,
): Draft {
  const addressee = label(reminder.addresseePost);
  const what = matter.what.vi.charAt(0).toLowerCase() + matter.what.vi.slice(1);
  const facts = {
    ...reminder,
    // the letter itself is Vietnamese, whoever reads it
    addressee: addressee.vi,
    what,
    ask: matter.ask,
    lateDays: lateDays(calendar, reminder.dueOn, moment.day),
  };
  return {
    addressee: addressee.said,
    signer: label(reminder.signerPost).said,
    text: draftText(facts, calendar, moment.day),
    consequence: draftConsequence(reminder.counts, addressee),
  };
}
/** Only the post that signs, only while it waits, only on the page of today. */
export const maySign = ({ reader, moment, today }: Reading, { state, signerPost }: Reminder): boolean =>
  state === 'draft' && moment.day === today && reader.posts.includes(signerPost);
