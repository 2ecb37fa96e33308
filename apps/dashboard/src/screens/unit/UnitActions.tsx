import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import type { UnitPage } from '../../api/types.js';
import type { Key } from '../../i18n/i18n.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { usePauseUnit, useResumeUnit } from '../../api/actions.js';
import { ReasonDialog } from '../ReasonDialog.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { ExtensionDialog } from './ExtensionDialog.js';
import { NothingAroseDialog } from './NothingAroseDialog.js';
import { StepWaiverDialog } from './StepWaiverDialog.js';
import classes from './Unit.module.css';

type Action = UnitPage['actions'][number];
/** Commands that open a dialog of this page, in the order of the buttons; the address names them. */
const dialogs: { action: Action; lenh: string; label: Key }[] = [
  { action: 'requestExtension', lenh: 'gia-han', label: 'unit:extend' },
  { action: 'waiveStep', lenh: 'khong-ap-dung', label: 'unit:waive' },
  { action: 'pause', lenh: 'tam-dung', label: 'unit:suspend' },
  { action: 'resume', lenh: 'chay-lai', label: 'unit:resume' },
  { action: 'nothingArose', lenh: 'khong-phat-sinh', label: 'unit:confirmNothing' },
];

/** What this person may do here now; the server says what. */
export function UnitActions({ page }: { page: UnitPage }) {
  const t = useT();
  const { address, set } = useAddress();
  const close = () => set({ lenh: undefined });
  const may = dialogs.filter((d) => page.actions.includes(d.action));
  const open = page.caseId ? may.find((d) => d.lenh === address.lenh)?.lenh : undefined;
  return (
    <div className={`${classes.actions} vd-no-print`}>
      {may.map((d) => (
        <Button key={d.lenh} variant="default" onClick={() => set({ lenh: d.lenh })}>
          {t(d.label)}
        </Button>
      ))}
      {page.actions.includes('holdBriefing') && (
        <Button component="a" href={`/don-vi/${page.unit}/quan-triet`}>
          {t('unit:openBriefing')}
        </Button>
      )}
      {open && <Dialog page={page} caseId={page.caseId!} open={open} onClose={close} />}
    </div>
  );
}

interface DialogProps {
  page: UnitPage;
  caseId: string;
  open: string;
  onClose: () => void;
}

function Dialog({ page, caseId, open, onClose }: DialogProps) {
  switch (open) {
    case 'gia-han':
      return <ExtensionDialog page={page} caseId={caseId} onClose={onClose} />;
    case 'khong-ap-dung':
      return <StepWaiverDialog page={page} caseId={caseId} onClose={onClose} />;
    case 'tam-dung':
      return <PauseDialog caseId={caseId} code={page.code} onClose={onClose} />;
    case 'chay-lai':
      return <ResumeDialog caseId={caseId} code={page.code} onClose={onClose} />;
    default:
      return <NothingAroseDialog caseId={caseId} onClose={onClose} />;
  }
}

function PauseDialog({ caseId, code, onClose }: { caseId: string; code: string; onClose: () => void }) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('unit:pauseTitle', { unit: code })}
      hint={t('unit:pauseHint')}
      submit={t('unit:pauseCommit')}
      done={t('unit:pausedNow')}
      command={usePauseUnit(caseId)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

function ResumeDialog({ caseId, code, onClose }: { caseId: string; code: string; onClose: () => void }) {
  const t = useT();
  const { announce } = useFrame();
  const command = useResumeUnit(caseId);
  return (
    <CommandDialog
      title={t('unit:resumeTitle', { unit: code })}
      lead={t('unit:resumeHint')}
      submit={t('unit:resumeCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          {},
          {
            onSuccess: () => {
              announce(t('unit:resumedNow'));
              onClose();
            },
          },
        )
      }
    >
      {null}
    </CommandDialog>
  );
}
