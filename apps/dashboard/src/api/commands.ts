import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { awaitPosition } from './position.js';
import type { Failure } from './problem.js';
import type { Accepted } from './types.js';

/** A random key in the form of a UUID v4; `crypto.randomUUID` exists only on secure origins, an intranet may have none. */
export const newKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

export type Send<Body> = (body: Body, header: { 'Idempotency-Key': string }) => Promise<Accepted>;

/**
 * Gives one command. While its outcome is unknown the very same body goes out with the same key, so that it cannot be
 * recorded twice; a changed body is another command and takes a new key. After it is accepted every page waits for it.
 */
export function useCommand<Body>(send: Send<Body>) {
  const client = useQueryClient();
  const attempt = useRef<{ key: string; body: string }>(undefined);
  return useMutation<Accepted, Failure, Body>({
    mutationFn: (body) => {
      const text = JSON.stringify(body);
      if (attempt.current?.body !== text) attempt.current = { key: newKey(), body: text };
      return send(body, { 'Idempotency-Key': attempt.current.key });
    },
    onSuccess: (accepted) => {
      attempt.current = undefined;
      awaitPosition(accepted.position);
      void client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first === 'now' || first === 'session' });
    },
    onError: (failure) => {
      if (!failure.outcomeUnknown) attempt.current = undefined;
    },
    retry: (failures, failure) => failure.outcomeUnknown && failures < 2,
    retryDelay: (n) => 500 * 2 ** n,
  });
}
