import type { ReviewPage } from '../../api/types.js';
import { shortInstant } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Translate, useT } from '../../i18n/i18n.js';
import { EvidenceTable } from '../EvidenceTable.js';

type Told = ReviewPage['told'][number];

/** Who was told of a review, when, and whether it was opened; what is about a review stands on no follow-up page. */
export function ReviewTold({ told }: { told: ReviewPage['told'] }) {
  const t = useT();
  const say = useSay();
  if (told.length === 0) return null;
  return (
    <section>
      <h2 className="vd-h2">{t('review:told')}</h2>
      <EvidenceTable
        label={t('review:told')}
        heads={[t('followup:matter'), t('followup:recipient'), t('followup:sentAt'), t('followup:openedAt')]}
        rows={told.map((row) => ({
          key: `${row.kind}${row.position}`,
          cells: [
            `${say(row.what)}: ${say(row.name)}`,
            row.to,
            row.sentAt ? shortInstant(row.sentAt) : '–',
            openedText(row, t),
          ],
        }))}
      />
    </section>
  );
}

function openedText({ kind, state, openedAt }: Told, t: Translate): string {
  if (state === 'draft' || state === 'waived' || state === 'withdrawn') return t(`followup:${state}`);
  if (kind === 'call') return t('followup:asTold');
  return openedAt ? shortInstant(openedAt) : t('followup:unopened');
}
