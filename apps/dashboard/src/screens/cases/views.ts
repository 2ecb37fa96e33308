import type { Address } from '../../address/address.js';
import type { CasePage, ManagedLeader } from '../../api/types.js';
import type { CaseStep } from '../../components/CaseSteps.js';
import type { ManagerLevel } from '../../components/WhoManaged.js';
import { dayOf, shortDay } from '../../format/index.js';
import type { Bilingual } from '../../i18n/bilingual.js';
import type { Translate } from '../../i18n/i18n.js';
import { reviewHref } from '../hrefs.js';

/** e.g. `Gợi ý theo bảng: từ phê bình đến khiển trách (tái phạm trong 12 tháng).` */
export function suggestionText(suggestion: NonNullable<CasePage['suggestion']>, t: Translate): string {
  return `${t('review:suggested')}: ${suggestedRange(suggestion, t)}.`;
}
export function suggestedRange({ from, to, recurrence }: NonNullable<CasePage['suggestion']>, t: Translate): string {
  const range = to
    ? t('review:suggestedRange', { from: t(`measure:${from}`), to: t(`measure:${to}`) })
    : t('review:suggestedFrom', { from: t(`measure:${from}`) });
  if (!recurrence) return range;
  return `${range} (${t(recurrence === 'unit' ? 'review:ofUnit' : 'review:ofIncident')})`;
}

/** Before the conclusion: from which outcome on each leader's review would open, in the order of severity. */
export function ifConcluded(page: CasePage, t: Translate): ManagedLeader[] {
  const last = page.consequences.at(-1);
  return page.managed.map((m) => {
    const from = page.consequences.find((c) => c.leaders.some((l) => l.leader.id === m.leader?.id));
    if (from) return { ...m, opened: true, reason: t('review:fromOutcome', { outcome: t(`outcome:${from.outcome}`) }) };
    const never = last?.notOpened.find((n) => n.leader?.id === m.leader?.id);
    return never ? { ...m, opened: false, reason: never.reason } : m;
  });
}

/** The leaders by unit, the highest first, as the picture draws them. */
export function levelsOf(
  leaders: ManagedLeader[],
  reviews: CasePage['reviews'],
  say: (text: Bilingual) => string,
  address: Address,
): ManagerLevel[] {
  const cancelled = new Set(reviews.filter((r) => r.state === 'cancelled').map((r) => r.review));
  const units = [...new Set([...leaders].sort((a, b) => b.level - a.level).map((l) => l.unit))];
  return units.map((unit) => {
    const here = leaders.filter((l) => l.unit === unit);
    const head = here[0]!;
    return {
      level: head.level,
      unit: head.code,
      unitName: say(head.unitName),
      managers: here.map((l, i) => ({
        key: `${l.leader?.id ?? say(l.post)}${i}`,
        name: l.leader ? `${l.leader.rank} ${l.leader.name}` : '–',
        post: say(l.post),
        opened: l.opened,
        cancelled: l.review !== undefined && cancelled.has(l.review),
        withheld: l.withheld,
        reason: l.reason,
        review: l.review && l.caseId ? { id: l.review, href: reviewHref(l.caseId, address) } : undefined,
        tenures: l.tenures,
      })),
    };
  });
}

/** The stations of a case: what the record knows of it. Days of the stations in between are on paper only. */
export function stationsOf({ violation: v, managed, reviews, timeline }: CasePage, t: Translate): CaseStep[] {
  const dayOfType = (type: string) => {
    const event = timeline.find((e) => e.type === type);
    return event && shortDay(dayOf(event.occurredAt));
  };
  const concluded = v.state === 'concluded' || v.state === 'annulled';
  const told = !managed.some((m) => m.withheld);
  const settled = reviews.filter((r) => ['decided', 'waived', 'cancelled'].includes(r.state)).length;
  return [
    { name: t('review:occurred'), date: shortDay(v.occurredOn), status: 'done' },
    { name: t('review:detected'), date: shortDay(v.detectedOn), status: 'done' },
    { name: t('review:report'), date: dayOfType('ViolationReported'), status: 'done' },
    {
      name: t('review:conclusion'),
      date: concluded ? dayOfType('ViolationConcluded') : t('time:due', { day: shortDay(v.limitOn) }),
      note: v.outcome && t(`outcome:${v.outcome}`),
      status: concluded ? 'done' : 'run',
    },
    {
      name: t('review:files'),
      date: reviews.length > 0 ? `${settled}/${reviews.length}` : undefined,
      status: !concluded || !told ? 'none' : settled === reviews.length ? 'done' : 'run',
    },
    ...(v.state === 'annulled'
      ? [{ name: t('review:annulled'), date: dayOfType('ViolationAnnulled'), status: 'waived' as const }]
      : []),
  ];
}
