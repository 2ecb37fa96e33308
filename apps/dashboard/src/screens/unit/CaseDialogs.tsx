import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProposeCommendation, useReportViolation, useScheduleInspection } from '../../api/actions.js';
import { newKey } from '../../api/commands.js';
import { campaignQuery } from '../../api/reads.js';
import { byGivenName, dayOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { FormDialog } from '../FormDialog.js';
import type { UnitDialogProps } from './dialogs.js';

const useCampaign = () => useQuery(campaignQuery()).data?.campaign.id ?? '';
const officersOf = (page: UnitDialogProps['page']) =>
  [...page.people]
    .sort((a, b) => byGivenName(a.name, b.name))
    .map((p) => ({ value: p.id, label: `${p.rank} ${p.name}` }));

/** An inspection of this unit by one of the round's teams. The inspected unit is told nothing. */
export function ScheduleDialog({ page, onClose }: UnitDialogProps) {
  const t = useT();
  const campaign = useCampaign();
  const { teams } = page.choices;
  return (
    <FormDialog
      title={t('inspection:scheduleTitle', { unit: page.code })}
      submit={t('inspection:scheduleCommit')}
      done={t('inspection:scheduledNow')}
      command={useScheduleInspection()}
      onClose={onClose}
      warning={t('inspection:scheduleEffect')}
      fields={[
        {
          name: 'leadPost',
          kind: 'select',
          label: t('inspection:team'),
          options: teams.map((x) => ({ value: x.leadPost, label: `${x.teamName}, ${x.lead} (${x.chairUnit})` })),
        },
        { name: 'opensOn', kind: 'day', label: t('inspection:opensOn'), initial: dayOf(page.readAt.now) },
        { name: 'dueOn', kind: 'day', label: t('inspection:dueOn') },
        { name: 'windowEndsOn', kind: 'day', label: t('inspection:windowEndsOn'), hint: t('inspection:windowHint') },
        {
          name: 'announced',
          kind: 'choice',
          label: t('inspection:announced'),
          initial: 'yes',
          options: [
            { value: 'yes', label: t('inspection:announcedYes') },
            { value: 'no', label: t('inspection:announcedNo') },
          ],
        },
      ]}
      bodyOf={({ leadPost = '', opensOn = '', dueOn = '', windowEndsOn = '', announced = 'yes' }) => ({
        campaign,
        round: page.round,
        unit: page.unit,
        opensOn,
        dueOn,
        windowEndsOn,
        leadPost,
        teamName: teams.find((x) => x.leadPost === leadPost)?.teamName ?? '',
        chairUnit: teams.find((x) => x.leadPost === leadPost)?.chairUnit ?? '',
        ...(announced === 'no' && { unannounced: true }),
      })}
    />
  );
}

/** Misconduct of an officer of this unit; never a fire-safety violation of an establishment. */
export function ViolationDialog({ page, onClose }: UnitDialogProps) {
  const t = useT();
  const say = useSay();
  const campaign = useCampaign();
  return (
    <FormDialog
      title={t('review:reportTitle', { unit: page.code })}
      lead={t('review:reportLead')}
      submit={t('review:reportCommit')}
      done={t('review:reportedNow')}
      command={useReportViolation()}
      onClose={onClose}
      warning={t('review:whoSees')}
      fields={[
        { name: 'officer', kind: 'select', label: t('review:officer'), options: officersOf(page) },
        {
          name: 'act',
          kind: 'select',
          label: t('review:act'),
          options: page.choices.acts.map((a) => ({ value: a.act, label: `${a.act} ${say(a.name)}` })),
        },
        { name: 'occurredOn', kind: 'day', label: t('review:occurredOn') },
        { name: 'detectedOn', kind: 'day', label: t('review:detectedOn'), initial: dayOf(page.readAt.now) },
        { name: 'summary', kind: 'long', label: t('review:summary') },
      ]}
      bodyOf={({ officer = '', act = '', occurredOn = '', detectedOn = '', summary = '' }) => ({
        campaign,
        round: page.round,
        officer,
        act,
        occurredOn,
        detectedOn,
        summary,
      })}
    />
  );
}

/** A deed of an officer or of the whole unit. Proposers learn only whether the candidate is eligible. */
export function ProposeDialog({ page, onClose }: UnitDialogProps) {
  const t = useT();
  const say = useSay();
  const campaign = useCampaign();
  // One deed keeps its key however often it is sent, so that it cannot be proposed twice.
  const [achievementKey] = useState(newKey);
  return (
    <FormDialog
      title={t('award:proposeTitle', { unit: page.code })}
      submit={t('award:proposeCommit')}
      done={t('award:proposedNow')}
      command={useProposeCommendation()}
      onClose={onClose}
      warning={t('award:proposeEffect')}
      fields={[
        {
          name: 'id',
          kind: 'select',
          label: t('award:candidate'),
          options: [{ value: page.unit, label: t('award:wholeUnit', { unit: page.code }) }, ...officersOf(page)],
        },
        {
          name: 'kind',
          kind: 'choice',
          label: t('award:kind'),
          options: [
            { value: 'exceptional', label: t('award:exceptional') },
            { value: 'thematic', label: t('award:thematic') },
          ],
        },
        {
          name: 'form',
          kind: 'select',
          label: t('award:form'),
          options: page.choices.forms.map((f) => ({ value: f.form, label: say(f.name) })),
        },
        { name: 'deedOn', kind: 'day', label: t('award:deedOn') },
        { name: 'achievement', kind: 'long', label: t('award:deed') },
        {
          name: 'decideBy',
          kind: 'day',
          label: t('award:listCloses'),
          initial: page.choices.listClosesOn,
          when: (typed) => typed.kind === 'thematic',
        },
      ]}
      bodyOf={({ id = '', kind, form = '', deedOn = '', achievement = '', decideBy }) => ({
        campaign,
        round: page.round,
        unit: page.unit,
        subject: { kind: id === page.unit ? ('unit' as const) : ('officer' as const), id },
        kind: kind === 'thematic' ? ('thematic' as const) : ('exceptional' as const),
        form,
        deedOn,
        achievement,
        achievementKey,
        ...(kind === 'thematic' && decideBy && { decideBy }),
      })}
    />
  );
}
