/** A caption of the demo's story (dossier 8.10). */
export type Point =
  | 'start'
  | 'board'
  | 'why'
  | 'approve'
  | 'sent'
  | 'nextDay'
  | 'next'
  | 'toCase'
  | 'openCase'
  | 'conclude'
  | 'opened'
  | 'toReview'
  | 'openReview'
  | 'explain'
  | 'explained'
  | 'toAnnul'
  | 'annul'
  | 'annulled'
  | 'toBriefing'
  | 'briefing'
  | 'roster'
  | 'play';
/** What the page on screen shows of it. */
export type Hint = Point | 'inbox';

export interface Scene {
  person: string;
  hint: Hint | undefined;
  /** kinds of what waits for the person, and of what he did lately; absent while not known */
  waiting: readonly string[] | undefined;
  done: readonly string[];
}

/** Which caption is true here and now: who is signed in, what the page shows, what still waits for him. */
export function storyPoint({ person, hint, waiting, done }: Scene): Point | undefined {
  if (!waiting) return undefined;
  const here = hint === 'inbox' ? undefined : hint;
  const has = (kind: string) => waiting.includes(kind);
  const way = (kind: string, to: Point, open: Point) => (has(kind) ? (hint === 'inbox' ? open : to) : undefined);
  const own = (...mine: Point[]) => mine.find((point) => point === here);
  switch (person) {
    case 'GL-000002':
      if (here === 'board') return has('approveReminder') ? 'board' : 'nextDay';
      if (here === 'why') return has('approveReminder') ? 'why' : 'sent';
      return own('approve', 'next');
    case 'GL-000012':
      return own('conclude', 'opened', 'annulled') ?? way('concludeViolation', 'toCase', 'openCase') ?? 'opened';
    case 'GL-000007':
      return (
        own('explain', 'explained') ??
        way('explainReview', 'toReview', 'openReview') ??
        (done.includes('explainReview') ? 'explained' : 'start')
      );
    case 'GL-000005':
      return own('annul', 'annulled') ?? (has('concludeViolation') ? 'start' : 'toAnnul');
    case 'GL-000008':
      return own('roster', 'briefing') ?? (has('step') ? 'toBriefing' : 'play');
    default:
      return here === 'board' || here === 'next' ? 'start' : undefined;
  }
}
