import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import { usePublishOutline, useResumeCampaign, useSuspendCampaign } from '../../api/actions.js';
import type { SetupPage } from '../../api/types.js';
import { dayOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { Empty } from '../../states/Empty.js';
import { ConfirmDialog } from '../ConfirmDialog.js';
import { FormDialog } from '../FormDialog.js';
import classes from './Setup.module.css';

type Campaign = NonNullable<SetupPage['campaign']>;

/** What directs the whole campaign: a new outline, a pause of all clocks and its end. */
export function DirectTab({ page }: { page: SetupPage }) {
  const t = useT();
  const say = useSay();
  const { address, set } = useAddress();
  const { campaign } = page;
  if (!campaign) return <Empty title={t('setup:noCampaign')} />;
  const close = () => set({ lenh: undefined });
  const command = page.mayDirect ? address.lenh : undefined;
  const rows = [
    {
      key: 'outline',
      name: t('setup:outline'),
      state:
        campaign.outlineVersion > 0 ? t('briefing:outline', { version: campaign.outlineVersion }) : t('setup:none'),
      note: t('setup:outlineMeans'),
      acts: [{ lenh: 'de-cuong', label: t('setup:publish') }],
    },
    {
      key: 'campaign',
      name: say(campaign.name),
      state: t(campaign.paused ? 'setup:paused' : 'setup:running'),
      note: t('setup:pauseMeans'),
      acts: [
        campaign.paused
          ? { lenh: 'chay-lai', label: t('setup:resume') }
          : { lenh: 'tam-dung', label: t('setup:suspend') },
      ],
    },
  ];
  return (
    <div className={classes.calendar}>
      <dl className={classes.direct}>
        {rows.map((r) => (
          <div key={r.key}>
            <dt>{r.name}</dt>
            <dd>
              <b>{r.state}</b>
              <small>{r.note}</small>
            </dd>
            {page.mayDirect && (
              <dd>
                {r.acts.map((a) => (
                  <Button key={a.lenh} variant="default" onClick={() => set({ lenh: a.lenh })}>
                    {a.label}
                  </Button>
                ))}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {command === 'de-cuong' && <OutlineDialog campaign={campaign} today={dayOf(page.readAt.now)} onClose={close} />}
      {command === 'tam-dung' && !campaign.paused && <SuspendDialog campaign={campaign} onClose={close} />}
      {command === 'chay-lai' && campaign.paused && <ResumeDialog campaign={campaign} onClose={close} />}
    </div>
  );
}

interface Props {
  campaign: Campaign;
  onClose: () => void;
}

function OutlineDialog({ campaign, today, onClose }: Props & { today: string }) {
  const t = useT();
  const version = campaign.outlineVersion + 1;
  return (
    <FormDialog
      title={t('setup:outlineTitle', { version })}
      submit={t('setup:outlineCommit', { version })}
      done={t('setup:outlineDone', { version })}
      command={usePublishOutline(campaign.id)}
      onClose={onClose}
      warning={t('setup:outlineEffect')}
      fields={[
        { name: 'documentNo', kind: 'text', label: t('command:paperNo') },
        { name: 'publishedOn', kind: 'day', label: t('command:paperDay'), initial: today },
      ]}
      bodyOf={({ documentNo = '', publishedOn = '' }) => ({ version, documentNo, publishedOn })}
    />
  );
}

function SuspendDialog({ campaign, onClose }: Props) {
  const t = useT();
  const resume = useResumeCampaign(campaign.id);
  return (
    <FormDialog
      title={t('setup:suspendTitle', { campaign: campaign.id })}
      submit={t('setup:suspendCommit')}
      done={t('setup:suspendedNow')}
      undo={() => resume.mutate({})}
      command={useSuspendCampaign(campaign.id)}
      onClose={onClose}
      warning={t('setup:suspendEffect')}
      fields={[
        { name: 'reason', kind: 'long', label: t('command:reason') },
        { name: 'documentNo', kind: 'text', label: t('command:paperNo'), optional: true },
      ]}
      bodyOf={({ reason = '', documentNo }) => ({ reason, ...(documentNo && { documentNo }) })}
    />
  );
}

function ResumeDialog({ campaign, onClose }: Props) {
  const t = useT();
  return (
    <ConfirmDialog
      title={t('setup:resumeTitle', { campaign: campaign.id })}
      lead={t('setup:resumeEffect')}
      submit={t('setup:resumeCommit')}
      done={t('setup:resumedNow')}
      command={useResumeCampaign(campaign.id)}
      body={{}}
      onClose={onClose}
    />
  );
}
