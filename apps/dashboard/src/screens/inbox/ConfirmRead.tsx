import { Button } from '@mantine/core';
import { useOpenNotice } from '../../api/actions.js';
import type { InboxItem } from '../../api/types.js';
import { Refusal } from '../../components/CommandDialog.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import classes from './Inbox.module.css';

/** A signed reminder counts as opened once its addressee says that he has read it. */
export function ConfirmRead({ item: { caseId, matter, rung } }: { item: InboxItem }) {
  const t = useT();
  const { announce } = useFrame();
  const command = useOpenNotice();
  if (matter === undefined || rung === undefined) return null;
  return (
    <div className={classes.act}>
      {command.error && <Refusal failure={command.error} />}
      <Button
        fullWidth
        loading={command.isPending}
        onClick={() =>
          command.mutate({ caseId, matter, rung }, { onSuccess: () => announce(t('inbox:confirmedRead')) })
        }
      >
        {t('inbox:confirmRead')}
      </Button>
    </div>
  );
}
