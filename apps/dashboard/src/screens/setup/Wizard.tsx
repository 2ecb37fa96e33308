import { Button } from '@mantine/core';
import { useAddress } from '../../address/use-address.js';
import { useLaunchCampaign } from '../../api/actions.js';
import type { SetupPage } from '../../api/types.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { StatusMark } from '../../components/StatusMark.js';
import { int } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { type Key, useLang, useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import classes from './Setup.module.css';

type Step = SetupPage['steps'][number];
const texts: Record<Step['key'], { name: Key; what: Key }> = {
  units: { name: 'setup:stepUnits', what: 'setup:stepUnitsWhat' },
  heads: { name: 'setup:stepHeads', what: 'setup:stepHeadsWhat' },
  rounds: { name: 'setup:stepRounds', what: 'setup:stepRoundsWhat' },
  tasks: { name: 'setup:stepTasks', what: 'setup:stepTasksWhat' },
  launch: { name: 'setup:stepLaunch', what: 'setup:stepLaunchWhat' },
};
const statusOf = (s: Step) => (s.of > 0 && s.done >= s.of && s.errors === 0 ? 'done' : s.done > 0 ? 'run' : 'none');

/** Five steps from an empty system to a running campaign; what is missing is a list of places to go to. */
export function Wizard({ page }: { page: SetupPage }) {
  const t = useT();
  const { address, set } = useAddress();
  const current = page.steps.find((s) => statusOf(s) !== 'done');
  return (
    <section className={classes.wizard}>
      <h2 className="vd-h2">{t('setup:wizard')}</h2>
      <ol>
        {page.steps.map((s) => (
          <WizardStep key={s.key} step={s} current={s === current} />
        ))}
      </ol>
      {page.mayLaunch && page.campaign && !page.campaign.launched && (
        <Button fullWidth onClick={() => set({ lenh: 'phat-dong' })}>
          {t('setup:launch')}
        </Button>
      )}
      <p className={classes.foot}>{t(page.campaign?.launched ? 'setup:launched' : 'setup:wizardFoot')}</p>
      {page.mayLaunch && page.campaign && address.lenh === 'phat-dong' && (
        <LaunchDialog campaign={page.campaign} onClose={() => set({ lenh: undefined })} />
      )}
    </section>
  );
}

function WizardStep({ step: s, current }: { step: Step; current: boolean }) {
  const t = useT();
  const say = useSay();
  const lang = useLang();
  return (
    <li data-status={statusOf(s)} aria-current={current ? 'step' : undefined}>
      <StatusMark status={statusOf(s)} size={15} />
      <div>
        <p>
          <b>{t(texts[s.key].name)}</b>
          <span>
            {s.errors > 0 && <em>{t('setup:errorCount', { count: s.errors })}</em>}{' '}
            {s.of > 0 && `${int(s.done, lang)}/${int(s.of, lang)}`}
          </span>
        </p>
        <small>{t(texts[s.key].what)}</small>
        {s.missing.map((m) => (
          <small key={m.code}>
            <a href={m.href}>{say(m.text)}</a>
          </small>
        ))}
        {s.of > 0 && (
          <i className={classes.bar}>
            <i style={{ width: `${Math.min(1, s.done / s.of) * 100}%` }} />
          </i>
        )}
      </div>
    </li>
  );
}

function LaunchDialog({ campaign, onClose }: { campaign: NonNullable<SetupPage['campaign']>; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const command = useLaunchCampaign();
  return (
    <CommandDialog
      title={t('setup:launchTitle', { campaign: campaign.id })}
      lead={say(campaign.name)}
      submit={t('setup:launchCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          { campaign: campaign.id },
          {
            onSuccess: () => {
              announce(t('setup:launched'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('setup:launchEffect')}</p>
    </CommandDialog>
  );
}
