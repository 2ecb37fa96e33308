import type { UnitPage } from '../../api/types.js';
import { fullDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { EvidenceTable } from '../EvidenceTable.js';

type Session = UnitPage['briefing']['sessions'][number];

/** The sessions, and below them who is still to be briefed on the current outline. */
export function BriefingTab({ page }: { page: UnitPage }) {
  const t = useT();
  const { sessions, outlineVersion } = page.briefing;
  const listed = sessions.some((s) => s.signedList);
  const last = sessions.filter((s) => s.held && s.outlineVersion === outlineVersion).at(-1);
  return (
    <>
      <EvidenceTable
        label={t('unit:briefing')}
        heads={[
          t('briefing:title'),
          t('briefing:outlineShort'),
          t('briefing:present'),
          t('briefing:absent'),
          t('briefing:makeUpOn'),
          ...(listed ? [t('briefing:viewList')] : []),
        ]}
        rows={sessions.map((s) => ({
          key: s.session,
          status: s.held ? 'done' : 'none',
          cells: [
            [fullDay(s.on), s.time].filter(Boolean).join(' '),
            String(s.outlineVersion),
            s.present === undefined ? '–' : String(s.present),
            s.held ? String(s.absentees.length) : '–',
            s.makeUpOn ? fullDay(s.makeUpOn) : '–',
            ...(listed ? [<ListLink key="list" unit={page.unit} session={s} />] : []),
          ],
        }))}
      />
      {last && last.absentees.length > 0 && (
        <section>
          <h2 className="vd-h2">
            {t('briefing:makeUpList')}
            {last.makeUpOn && ` · ${fullDay(last.makeUpOn)}`}
          </h2>
          <EvidenceTable
            label={t('briefing:makeUpList')}
            heads={[t('unit:personName'), t('command:reason')]}
            rows={last.absentees.map((each) => ({ key: each.name, cells: [each.name, each.reason ?? '–'] }))}
          />
        </section>
      )}
    </>
  );
}

/** The photographed list; its kind tells what to open it with. */
function ListLink({ unit, session: { session, on, signedList } }: { unit: string; session: Session }) {
  const t = useT();
  if (!signedList) return '–';
  return (
    <a href={`/api/v1/units/${unit}/briefings/${session}/signed-list`} download>
      {signedList.slice(signedList.indexOf('.') + 1).toUpperCase()}
      <span className="vd-visually-hidden">
        {' '}
        {t('briefing:viewList')} {fullDay(on)}
      </span>
    </a>
  );
}
