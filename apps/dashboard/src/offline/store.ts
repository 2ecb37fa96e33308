import { createStore, del, entries, get, promisifyRequest, set } from 'idb-keyval';
import type { Draft } from './draft.js';

const drafts = createStore('vandong-minutes', 'drafts');

/** Drafts of one person never meet those of another on the same device. */
const keyOf = (person: string, inspection: string) => `${person}/${inspection}`;

const listeners = new Set<() => void>();
const changed = () => listeners.forEach((tell) => tell());

/** Calls back after every change on this device, until the answer is called. */
export const onDrafts = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export async function draftsOf(person: string): Promise<Draft[]> {
  const all = await entries<string, Draft>(drafts);
  return all.map(([, draft]) => draft).filter((draft) => draft.person === person);
}

export const draftOf = (person: string, inspection: string) => get<Draft>(keyOf(person, inspection), drafts);

export async function keepDraft(draft: Draft): Promise<void> {
  await set(keyOf(draft.person, draft.inspection), draft, drafts);
  changed();
}

export async function dropDraft({ person, inspection }: Pick<Draft, 'person' | 'inspection'>): Promise<void> {
  await del(keyOf(person, inspection), drafts);
  changed();
}

/** What was recorded goes, in one step; what has been changed since it was sent is another command and stays. */
export async function dropSent({
  person,
  inspection,
  key,
}: Pick<Draft, 'person' | 'inspection' | 'key'>): Promise<void> {
  const at = keyOf(person, inspection);
  await drafts('readwrite', (store) => {
    const found: IDBRequest<Draft | undefined> = store.get(at);
    found.onsuccess = () => {
      if (found.result?.key === key) store.delete(at);
    };
    return promisifyRequest(store.transaction);
  });
  changed();
}

/** Everything this person wrote here; what is not sent is lost. */
export async function dropDraftsOf(person: string): Promise<void> {
  for (const draft of await draftsOf(person)) await dropDraft(draft);
}
