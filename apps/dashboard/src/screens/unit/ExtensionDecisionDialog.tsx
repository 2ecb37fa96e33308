import { Modal } from '@mantine/core';
import { useAsOpenCommand } from '../../components/open-commands.js';
import { useT } from '../../i18n/i18n.js';
import { DecideExtension } from '../inbox/DecideExtension.js';
import classes from './Unit.module.css';
import type { UnitDialogProps } from './dialogs.js';
import { useStepName } from './use-step-name.js';

/** The waiting requests for more time of this unit, decided where they were found. */
export function ExtensionDecisionDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const name = useStepName(page);
  useAsOpenCommand();
  const waiting = page.extensionRequests.filter((r) => r.state === 'waiting');
  return (
    <Modal opened onClose={onClose} title={t('unit:decideExtensionTitle', { unit: page.code })} size={480}>
      {waiting.length === 0 && <p className="vd-meta">{t('unit:noExtension')}</p>}
      {waiting.map((r) => (
        <section key={r.request} className={classes.request}>
          <h3 className="vd-h2">{name(r.step)}</h3>
          <DecideExtension
            caseId={caseId}
            extension={{ ...r, from: page.steps.find((s) => s.step === r.step)?.dueOn ?? r.to }}
          />
        </section>
      ))}
    </Modal>
  );
}
