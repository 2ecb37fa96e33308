import { useAcceptTask, useDeliverTask, useWaiveTask } from '../../api/actions.js';
import type { UnitPage } from '../../api/types.js';
import { dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';
import { ReasonDialog } from '../ReasonDialog.js';

type Task = UnitPage['tasks'][number];
interface Props {
  page: UnitPage;
  caseId: string;
  task: Task;
  onClose: () => void;
}
/** What can be done with a task; the address names it together with the task: `nop.NV2-03`. */
export const taskCommands = [
  { lenh: 'nop', action: 'deliverTask', state: 'open', label: 'unit:deliver', Dialog: DeliverDialog },
  { lenh: 'nghiem-thu', action: 'acceptTask', state: 'delivered', label: 'unit:accept', Dialog: AcceptDialog },
  { lenh: 'bo-nhiem-vu', action: 'waiveTask', state: 'open', label: 'unit:waiveTask', Dialog: WaiveTaskDialog },
] as const;

/** The dialog of a task's command that the address names, if this person may give it. */
export function TaskDialog({ page, lenh, onClose }: { page: UnitPage; lenh: string; onClose: () => void }) {
  const command = taskCommands.find((c) => lenh.startsWith(`${c.lenh}.`) && page.actions.includes(c.action));
  const task = command && page.tasks.find((x) => lenh === `${command.lenh}.${x.task}` && x.state === command.state);
  if (!command || !task || !page.caseId) return null;
  return <command.Dialog page={page} caseId={page.caseId} task={task} onClose={onClose} />;
}

function DeliverDialog({ caseId, task, onClose }: Props) {
  const t = useT();
  return (
    <FormDialog
      title={t('unit:deliverTitle')}
      lead={task.title}
      submit={t('unit:deliverCommit')}
      done={t('unit:deliveredNow')}
      command={useDeliverTask(caseId, task.task)}
      onClose={onClose}
      fields={[
        {
          name: 'deliverable',
          kind: 'text',
          label: t('unit:deliverable'),
          hint: t('unit:deliverHint'),
          initial: task.deliverable,
        },
      ]}
      bodyOf={({ deliverable = '' }) => ({ deliverable })}
    />
  );
}

function AcceptDialog({ page, caseId, task, onClose }: Props) {
  const t = useT();
  return (
    <FormDialog
      title={t('unit:acceptTitle')}
      lead={`${task.title}: ${task.deliverable}`}
      submit={t('unit:acceptCommit')}
      done={t('unit:acceptedNow')}
      command={useAcceptTask(caseId, task.task)}
      onClose={onClose}
      fields={[{ name: 'on', kind: 'day', label: t('unit:acceptedOn'), initial: dayOf(page.readAt.now) }]}
      bodyOf={({ on = '' }) => ({ on })}
    />
  );
}

function WaiveTaskDialog({ caseId, task, onClose }: Props) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('unit:waiveTaskTitle')}
      hint={task.title}
      submit={t('unit:waiveTaskCommit')}
      done={t('unit:waivedNow')}
      command={useWaiveTask(caseId, task.task)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}
