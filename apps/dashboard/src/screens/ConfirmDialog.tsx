import type { UseMutationResult } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import type { Failure } from '../api/problem.js';
import type { Accepted } from '../api/types.js';
import { CommandDialog } from '../components/CommandDialog.js';
import { useFrame } from '../shell/frame-context.js';

type Shown = Pick<ComponentProps<typeof CommandDialog>, 'title' | 'lead' | 'submit' | 'disabled' | 'placeOf'>;
interface Props<Body> extends Shown {
  /** said when it is recorded */
  done: string;
  command: UseMutationResult<Accepted, Failure, Body>;
  body: Body;
  onClose: () => void;
  /** a choice that goes with the yes */
  children?: ReactNode;
}

/** A command that needs no words, only a yes. */
export function ConfirmDialog<Body>({ done, command, body, onClose, children, ...shown }: Props<Body>) {
  const { announce } = useFrame();
  return (
    <CommandDialog
      {...shown}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(body, {
          onSuccess: () => {
            announce(done);
            onClose();
          },
        })
      }
    >
      {children}
    </CommandDialog>
  );
}
