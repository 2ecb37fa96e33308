import { useQuery } from '@tanstack/react-query';
import { healthQuery } from '../../api/reads-cases.js';
import type { Schema } from '../../api/types.js';
import { int } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { ErrorBand } from '../../states/ErrorBand.js';
import { ListSkeleton } from '../../states/ListSkeleton.js';
import { EvidenceTable } from '../EvidenceTable.js';
import classes from './Setup.module.css';

/** What runs, what does not, and what that means for the person who reads it. */
export function HealthTab() {
  const { data, error, refetch } = useQuery(healthQuery());
  if (error) return <ErrorBand error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={3} />;
  return <Health health={data} />;
}

function Health({ health }: { health: Schema<'Health'> }) {
  const t = useT();
  const lang = useLang();
  const { projector, cases } = health;
  const lag = projector.head - projector.position;
  const row = (key: string, ok: boolean, what: string, note: string) => ({
    key,
    status: ok ? ('done' as const) : ('late' as const),
    cells: [what, ok ? t('setup:running') : t('setup:down'), note],
  });
  return (
    <div className={classes.calendar}>
      <EvidenceTable
        label={t('setup:health')}
        heads={[t('setup:part'), t('inspection:state'), t('setup:meaning')]}
        rows={[
          row('log', health.log === 'ok', t('setup:log'), t(health.log === 'ok' ? 'setup:logMeans' : 'setup:logDown')),
          row(
            'temporal',
            health.temporal === 'ok',
            t('setup:temporal'),
            t(health.temporal === 'ok' ? 'setup:temporalMeans' : 'state:remindersDown'),
          ),
          row(
            'projector',
            projector.parked === 0 && !projector.outdated,
            t('setup:projector'),
            t(projector.outdated ? 'setup:projectorOutdated' : 'setup:projectorMeans', {
              position: int(projector.position, lang),
              lag: int(lag, lang),
              parked: int(projector.parked, lang),
            }),
          ),
          row(
            'cases',
            cases.parked === 0,
            t('setup:cases'),
            cases.failing === 0
              ? t('setup:casesMean')
              : t('setup:casesFail', { failing: int(cases.failing, lang), parked: int(cases.parked, lang) }),
          ),
        ]}
      />
    </div>
  );
}
