import { Inject, Injectable } from '@nestjs/common';
import { allEvents } from '@vandong/composition';
import { categoryOf, decode, EVENT_STORE, type EventStore, type RecordedEvent } from '@vandong/kernel';

/** Whom a case belongs to and who was told of it, as far as rights go. */
export interface CaseOwner {
  readonly unit?: string;
  /** the unit that is visited, which is not whose case it is */
  readonly visited?: string;
  /** officers the case is about: their own case */
  readonly people: readonly string[];
  /** the post that decides the case: its holder needs no right over the unit */
  readonly decidedBy?: string;
  /** posts and people that got a notice or have a draft to sign: whoever was told may know */
  readonly told: readonly string[];
  /** a visit that is the inspecting side's alone until its minutes are recorded */
  readonly unannounced: boolean;
}

const opened = ['unitRound', 'inspection', 'violation', 'leaderReview', 'commendation'];
const nobody = { people: [], told: [], unannounced: false };

/**
 * The owner of a case, from its first event: what decides who may act there never changes later. An inspection belongs to
 * the unit that chairs it: the inspected unit neither records it nor answers its reminders.
 */
@Injectable()
export class CaseFacts {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** undefined when there is no such case */
  async ownerOf(caseId: string): Promise<CaseOwner | undefined> {
    const category = categoryOf(caseId);
    if (category === 'campaign') return (await this.store.readStream(caseId)).length > 0 ? nobody : undefined;
    if (!opened.includes(category)) return undefined;
    const events = await this.store.readStream(caseId);
    const [first] = events;
    if (!first) return category === 'unitRound' ? ownerByName(caseId) : undefined;
    const { unit, chairUnit, officer, leader, competentPost, subject, leadPost, unannounced } = dataOf<First>(first);
    const owner = chairUnit ?? unit;
    return {
      ...(owner !== undefined && { unit: owner }),
      ...(chairUnit !== undefined && unit !== undefined && { visited: unit }),
      people: [officer, leader, subject?.kind === 'officer' ? subject.id : undefined].filter(
        (each) => each !== undefined,
      ),
      ...(competentPost !== undefined && { decidedBy: competentPost }),
      told: [...(leadPost === undefined ? [] : [leadPost]), ...events.flatMap(toldBy)],
      unannounced: unannounced === true && !events.some(({ type }) => type === 'InspectionRecorded'),
    };
  }
}

/** what the first events of cases say of rights, each its part */
interface First {
  readonly unit?: string;
  readonly chairUnit?: string;
  readonly leadPost?: string;
  readonly unannounced?: boolean;
  readonly officer?: string;
  readonly leader?: string;
  readonly competentPost?: string;
  readonly subject?: { readonly kind: string; readonly id: string };
}

/** As the newest version says it. Throws `UnknownEvent`: rights are never taken from an event this code cannot read. */
const dataOf = <T extends object>(stored: RecordedEvent): Partial<T> => decode(allEvents, stored).data as Partial<T>;

interface Told {
  readonly post: string;
  readonly person: string;
  readonly signerPost: string;
}
function toldBy(stored: RecordedEvent): readonly string[] {
  const { type } = stored;
  if (type !== 'NoticeDecided' && type !== 'FormalReminderDrafted') return [];
  const { post, person, signerPost } = dataOf<Told>(stored);
  return [post, person, signerPost].filter((each) => each !== undefined);
}

/** `unitRound-<campaign>.<round>.<unit>`: enrolled, but its workflow has not looked yet. */
function ownerByName(caseId: string): CaseOwner | undefined {
  const unit = /^unitRound-.+?\.\d+\.(.+)$/.exec(caseId)?.[1];
  return unit === undefined ? undefined : { ...nobody, unit };
}
