import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';

/** Whom a case belongs to, as far as rights go. */
export interface CaseOwner {
  readonly unit?: string;
  /** officers the case is about: their own case */
  readonly people: readonly string[];
  /** the post that decides the case: its holder needs no right over the unit */
  readonly decidedBy?: string;
}

const opened = ['unitRound', 'inspection', 'violation', 'leaderReview', 'commendation'];

/**
 * The owner of a case, from its first event: what decides who may act there never changes later. An inspection belongs to
 * the unit that chairs it: the inspected unit neither records it nor answers its reminders.
 */
@Injectable()
export class CaseFacts {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** undefined when there is no such case */
  async ownerOf(caseId: string): Promise<CaseOwner | undefined> {
    const category = caseId.split('-', 1)[0] ?? '';
    if (category === 'campaign') return (await this.store.readStream(caseId)).length > 0 ? { people: [] } : undefined;
    if (!opened.includes(category)) return undefined;
    const first = (await this.store.readStream(caseId))[0];
    if (!first) return category === 'unitRound' ? ownerByName(caseId) : undefined;
    const { unit, chairUnit, officer, leader, competentPost } = JSON.parse(first.payload) as Record<string, string | undefined>;
    const owner = chairUnit ?? unit;
    return {
      ...(owner !== undefined && { unit: owner }),
      people: [officer, leader].filter((each) => each !== undefined),
      ...(competentPost !== undefined && { decidedBy: competentPost }),
    };
  }
}

/** `unitRound-<campaign>.<round>.<unit>`: enrolled, but its workflow has not looked yet. */
function ownerByName(caseId: string): CaseOwner | undefined {
  const unit = /^unitRound-.+?\.\d+\.(.+)$/.exec(caseId)?.[1];
  return unit === undefined ? undefined : { unit, people: [] };
}
