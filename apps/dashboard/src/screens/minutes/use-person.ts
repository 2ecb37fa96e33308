import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Failure } from '../../api/problem.js';
import { meQuery } from '../../api/reads.js';
import type { Me } from '../../api/types.js';
import { keepOwner, owner } from '../../offline/owner.js';

export interface Writer {
  me: Me | undefined;
  /** `undefined`: nobody is known here */
  person: string | undefined;
  signedOut: boolean;
  /** the server has not said yet who is signed in */
  asking: boolean;
}

/** Who writes here: the signed-in person; while the server cannot be asked, the last one it named on this device. */
export function usePerson(): Writer {
  const { data: me, error, isPending } = useQuery({ ...meQuery(), networkMode: 'always' });
  useEffect(() => {
    if (me) keepOwner(me.person);
  }, [me]);
  const signedOut = error instanceof Failure && error.kind === 'signedOut';
  return { me, signedOut, asking: isPending, person: me?.person ?? (signedOut ? undefined : owner()) };
}
