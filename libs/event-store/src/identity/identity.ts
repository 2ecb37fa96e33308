import { createHmac } from 'node:crypto';
import type { Identity } from '@vandong/kernel';
import { v5 as uuidv5 } from 'uuid';
import { canonicalJson } from './canonical-json.js';

/** Fixed for ever: another namespace would give every repeated decision a new id. */
const NAMESPACE = '6f0b54a2-1f0e-5c5b-9d0a-8f3f5b1c2d77';
const SHORTEST_SECRET = 16;

/**
 * Event ids are UUIDv5 of key and index; digests are HMAC-SHA256 over canonical JSON, base64url.
 * The hash is keyed because a command may hold personal data that a bare hash would let others guess.
 */
export function createIdentity(secret: string): Identity {
  if (secret.length < SHORTEST_SECRET)
    throw new RangeError(`the identity secret has fewer than ${SHORTEST_SECRET} characters`);
  return {
    eventId: (key, index) => uuidv5(`${key}#${index}`, NAMESPACE),
    digest: (command) => createHmac('sha256', secret).update(canonicalJson(command)).digest('base64url'),
  };
}
