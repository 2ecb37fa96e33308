import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import type { UnitPage } from '../../api/types.js';
import { fullDay, shortDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { EvidenceTable } from '../EvidenceTable.js';
import { TaskDialog, taskCommands } from './TaskDialogs.js';
import classes from './Unit.module.css';

const marks = { open: 'none', delivered: 'run', accepted: 'done', waived: 'waived' } as const;

/** The tasks a unit owes in the round, each with what this person may do about it, and what its review concluded. */
export function TaskTable({ page }: { page: UnitPage }) {
  const t = useT();
  const { address, set } = useAddress();
  const may = taskCommands.filter((c) => page.actions.includes(c.action));
  return (
    <>
      <EvidenceTable
        label={t('unit:tasks')}
        heads={[
          t('unit:task'),
          t('unit:owner'),
          t('unit:deliverable'),
          t('time:currentDeadline'),
          t('inspection:state'),
          ...(may.length > 0 ? [t('unit:commands')] : []),
        ]}
        rows={[
          ...page.tasks.map((x) => ({
            key: x.task,
            status: marks[x.state],
            cells: [
              x.title,
              x.owner,
              x.deliverable,
              fullDay(x.dueOn),
              x.acceptedOn ? `${t(`unit:${x.state}`)} ${shortDay(x.acceptedOn)}` : t(`unit:${x.state}`),
              ...(may.length > 0
                ? [
                    <span key="acts" className={`${classes.rowActs} vd-no-print`}>
                      {may
                        .filter((c) => c.state === x.state)
                        .map((c) => (
                          <Button
                            key={c.lenh}
                            size="compact-sm"
                            variant={c.lenh === 'bo-nhiem-vu' ? 'subtle' : 'default'}
                            onClick={() => set({ lenh: `${c.lenh}.${x.task}` })}
                          >
                            {t(c.label)}
                          </Button>
                        ))}
                    </span>,
                  ]
                : []),
            ],
          })),
          ...page.conclusions.map((x) => ({
            key: `conclusion.${x.task}`,
            status: x.state === 'blank' ? 'none' : x.state,
            cells: [
              x.title,
              x.owner ?? '…',
              t('unit:conclusionOf', { no: x.documentNo }),
              fullDay(x.dueOn),
              t('unit:assigned'),
              ...(may.length > 0 ? [''] : []),
            ],
          })),
        ]}
      />
      {address.lenh && <TaskDialog page={page} lenh={address.lenh} onClose={() => set({ lenh: undefined })} />}
    </>
  );
}
