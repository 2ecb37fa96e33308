import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { usePlanBriefing, useReceiveAssignment, useRecordPlan } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import { byGivenName, dayOf } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';
import type { UnitDialogProps } from './dialogs.js';

/** The issued plan of an office or a division: its number and day, what it rests on, and that every task is clear. */
export function PlanDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const command = useRecordPlan(caseId);
  const [sixClarities, setSixClarities] = useState(false);
  return (
    <FormDialog
      title={t('unit:planTitle', { unit: page.code })}
      submit={t('unit:planCommit')}
      done={t('unit:planDone')}
      command={command}
      onClose={onClose}
      fields={[
        { name: 'documentNo', kind: 'text', label: t('command:paperNo') },
        { name: 'issuedOn', kind: 'day', label: t('command:paperDay'), initial: dayOf(page.readAt.now) },
        { name: 'basis', kind: 'long', label: t('unit:basis'), hint: t('unit:basisHint') },
      ]}
      bodyOf={({ documentNo = '', issuedOn = '', basis = '' }) => ({
        documentNo,
        issuedOn,
        basis: basis
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        sixClarities,
      })}
      warning={
        <Checkbox
          label={t('unit:sixClarities')}
          description={t('unit:sixClaritiesHint')}
          checked={sixClarities}
          error={fieldErrors(command.error ?? undefined).sixClarities}
          onChange={(e) => setSixClarities(e.currentTarget.checked)}
        />
      }
    />
  );
}

/** A team issues no plan: it receives its tasks and names whom to call. */
export function AssignmentDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const people = [...page.people].sort((a, b) => byGivenName(a.name, b.name));
  return (
    <FormDialog
      title={t('unit:assignmentTitle', { unit: page.code })}
      submit={t('unit:assignmentCommit')}
      done={t('unit:assignmentDone')}
      command={useReceiveAssignment(caseId)}
      onClose={onClose}
      fields={[
        { name: 'receivedOn', kind: 'day', label: t('unit:receivedOn'), initial: dayOf(page.readAt.now) },
        {
          name: 'contactOfficer',
          kind: 'select',
          label: t('unit:contactOfficer'),
          options: people.map((p) => ({ value: p.id, label: `${p.rank} ${p.name}` })),
        },
      ]}
      bodyOf={({ receivedOn = '', contactOfficer = '' }) => ({ receivedOn, contactOfficer })}
    />
  );
}

/** A session of the outline that is in force; who will be absent is marked when it is held. */
export function BriefingPlanDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const absent = page.briefing.makeUpList.length;
  return (
    <FormDialog
      title={t('briefing:planTitle', { unit: page.code })}
      lead={t('briefing:outline', { version: page.briefing.outlineVersion })}
      submit={t('briefing:planCommit')}
      done={t('briefing:planned')}
      command={usePlanBriefing(caseId)}
      onClose={onClose}
      fields={[
        { name: 'on', kind: 'day', label: t('briefing:on'), initial: dayOf(page.readAt.now) },
        { name: 'time', kind: 'time', label: t('briefing:at'), initial: '14:00' },
        ...(absent > 0
          ? [
              {
                name: 'whom',
                kind: 'choice' as const,
                label: t('briefing:whom'),
                initial: 'absent',
                options: [
                  { value: 'absent', label: t('briefing:whomAbsent', { count: absent }) },
                  { value: 'all', label: t('briefing:whomAll') },
                ],
              },
            ]
          : []),
      ]}
      bodyOf={({ on = '', time = '', whom }) => ({
        on,
        time,
        outlineVersion: page.briefing.outlineVersion,
        ...(whom === 'absent' && { makeUp: true }),
      })}
    />
  );
}
