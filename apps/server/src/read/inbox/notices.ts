import { addDays, startOfDay } from '@vandong/kernel';
import { unopenedFor } from '@vandong/notice/read-model';
import { mattersOf } from '../matter/index.js';
import type { Reading } from '../reading/index.js';
import { both, noticeName } from '../words/index.js';
import { dueFields, unitHref, type InboxItem } from './item.js';

/** Automatic notices to the reader that he has not opened. They ask for no opinion and are not counted as waiting. */
export async function noticeItems(reading: Reading): Promise<InboxItem[]> {
  const { snapshot, reader, today } = reading;
  const unopened = await unopenedFor(snapshot, reader.officer, reader.posts, startOfDay(addDays(today, -30)));
  const find = await mattersOf(reading, [...new Set(unopened.map(({ caseId }) => caseId))]);
  return unopened.flatMap(({ caseId, matter, dueOn, rung }) => {
    const about = find(caseId, matter, dueOn);
    if (!about || about.state === 'done') return [];
    const name = noticeName(rung);
    return [
      {
        id: `notice|${caseId}|${matter}|${dueOn}|${rung}`,
        kind: 'notice' as const,
        caseId,
        matter,
        rung,
        title: both(`${name.vi}: ${about.what.vi}`, `${name.en}: ${about.what.en}`),
        why: both(about.owner, about.owner),
        unit: about.unit,
        code: about.code,
        ...dueFields(reading, about.dueOn),
        href:
          about.step === 'inspection'
            ? `/kiem-tra?chon=${encodeURIComponent(caseId.slice('inspection-'.length))}`
            : unitHref(about.unit),
      },
    ];
  });
}
