import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useAddress } from '../../address/use-address.js';
import type { UnitPage } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { ProposeDialog, ScheduleDialog, ViolationDialog } from './CaseDialogs.js';
import { CompleteDialog } from './CompleteDialog.js';
import { type Lenh, splitCommands, type UnitDialogProps, unitCommands } from './dialogs.js';
import { ExtensionDecisionDialog } from './ExtensionDecisionDialog.js';
import { ExtensionDialog } from './ExtensionDialog.js';
import { NothingAroseDialog } from './NothingAroseDialog.js';
import { PauseDialog, ResumeDialog } from './PauseDialogs.js';
import { AssignmentDialog, BriefingPlanDialog, PlanDialog } from './PlanDialogs.js';
import { RecordReviewDialog } from './RecordReviewDialog.js';
import { StepWaiverDialog } from './StepWaiverDialog.js';
import classes from './Unit.module.css';

const dialogs: Record<Lenh, ComponentType<UnitDialogProps>> = {
  'ke-hoach': PlanDialog,
  'tiep-nhan': AssignmentDialog,
  'lap-phien': BriefingPlanDialog,
  'tong-ket': RecordReviewDialog,
  'khong-phat-sinh': NothingAroseDialog,
  'xong-buoc': CompleteDialog,
  'gia-han': ExtensionDialog,
  'duyet-gia-han': ExtensionDecisionDialog,
  'lap-kiem-tra': ScheduleDialog,
  'de-nghi-khen': ProposeDialog,
  'bao-cao-vi-pham': ViolationDialog,
  'khong-ap-dung': StepWaiverDialog,
  'tam-dung': PauseDialog,
  'chay-lai': ResumeDialog,
};

/** What this person may do here now; the server says what. The next thing stands as a button, the rest in a menu. */
export function UnitActions({ page }: { page: UnitPage }) {
  const t = useT();
  const { address, set } = useAddress();
  const open = unitCommands.find((c) => c.lenh === address.lenh && page.actions.includes(c.action))?.lenh;
  const Dialog = open && dialogs[open];
  const planned = page.briefing.sessions.some((s) => !s.held);
  const visit = page.inspections.find((x) => !x.conductedOn && ['none', 'run', 'due', 'late'].includes(x.state));
  const records = page.actions.includes('recordInspection') && visit;
  const holds = page.actions.includes('holdBriefing') && planned;
  const { buttons, rest } = splitCommands(page, records || holds ? 1 : 2);
  return (
    <div className={`${classes.actions} vd-no-print`}>
      {buttons.map((c) => (
        <Button key={c.lenh} variant="default" onClick={() => set({ lenh: c.lenh })}>
          {t(c.label)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('unit:more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((c) => (
              <Menu.Item key={c.lenh} onClick={() => set({ lenh: c.lenh })}>
                {t(c.label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {records && (
        <Button component="a" href={`/kiem-tra?chon=${visit.inspection}&lenh=bien-ban`}>
          {t('inspection:record')}
        </Button>
      )}
      {holds && (
        <Button component="a" href={`/don-vi/${page.unit}/quan-triet`}>
          {t('unit:openBriefing')}
        </Button>
      )}
      {Dialog && page.caseId && <Dialog page={page} caseId={page.caseId} onClose={() => set({ lenh: undefined })} />}
    </div>
  );
}
