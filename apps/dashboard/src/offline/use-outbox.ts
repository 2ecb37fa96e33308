import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../api/problem.js';
import { awaitPosition } from '../api/position.js';
import { meQuery } from '../api/reads.js';
import { draftsOf } from './store.js';
import { sendEach } from './outbox.js';
import { send, type Sent } from './send.js';

/** While something waits it is tried this often: a browser does not always notice that a network has come back. In ms. */
const again = 20_000;

export interface Outbox {
  /** the inspection whose minutes are on their way */
  sending: string | undefined;
  /** why the last try ended without an answer; absent while all is well */
  held: 'noNetwork' | 'signedOut' | undefined;
  /** position of the log by inspection, of what was recorded since the page was opened */
  recorded: Readonly<Record<string, number>>;
  sendNow: () => void;
}

/** One at a time in this tab; a second tab that sends the same meets its key at the server. */
let turn: Promise<unknown> = Promise.resolve();

/** Sends what waits: at once, when the network returns, when the page is seen again, and now and then in between. */
export function useOutbox(person: string | undefined, waiting: number): Outbox {
  const client = useQueryClient();
  const [state, setState] = useState<Omit<Outbox, 'sendNow'>>({ sending: undefined, held: undefined, recorded: {} });
  const sendNow = useCallback(() => {
    if (person === undefined) return;
    const tell = (patch: Partial<typeof state>) => setState((before) => ({ ...before, ...patch }));
    const sendAll = async () => {
      const waits = (await draftsOf(person)).filter((d) => d.state === 'waiting');
      if (waits.length === 0) return;
      const stop = await mayNotSend(
        () => client.fetchQuery({ ...meQuery(), staleTime: 0, networkMode: 'always' }),
        person,
      );
      if (stop) return tell({ held: stop });
      await sendEach(waits, send, {
        sending: (inspection) => tell({ sending: inspection }),
        sent: ({ inspection }, answer) => {
          tell({ held: heldBy(answer) });
          if (answer.outcome !== 'recorded') return;
          const { position } = answer;
          awaitPosition(position);
          setState((before) => ({ ...before, recorded: { ...before.recorded, [inspection]: position } }));
          void client.invalidateQueries({
            predicate: ({ queryKey: [first] }) => first === 'now' || first === 'session',
          });
        },
      });
    };
    turn = turn.then(sendAll, sendAll);
  }, [client, person]);
  useEffect(() => {
    if (waiting === 0) return undefined;
    const seen = () => document.visibilityState === 'visible' && sendNow();
    const timer = window.setInterval(sendNow, again);
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', seen);
    sendNow();
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [sendNow, waiting]);
  return { ...state, sendNow };
}

const heldBy = ({ outcome }: Sent): Outbox['held'] => {
  if (outcome === 'waiting') return 'noNetwork';
  return outcome === 'signedOut' ? 'signedOut' : undefined;
};

/** The session is asked first: its token goes along, and another person's minutes are never sent. */
async function mayNotSend(ask: () => Promise<{ person: string }>, person: string): Promise<Outbox['held']> {
  try {
    const me = await ask();
    return me.person === person ? undefined : 'signedOut';
  } catch (error) {
    return error instanceof Failure && error.kind === 'signedOut' ? 'signedOut' : 'noNetwork';
  }
}
