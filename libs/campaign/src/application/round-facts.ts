import { Injectable } from '@nestjs/common';
import { dayOf, type Instant } from '@vandong/kernel';
import { LadderPorts } from '@vandong/notice/application';
import type { RoundRef, UnitRoundFacts } from '../domain/index.js';
import { Approvers } from './approver.js';
import { CalendarChanges } from './calendar-changes.js';
import { CampaignLog } from './campaign-log.js';
import { CaseFacts } from './case-facts.js';
import { Enrolments } from './enrolment.js';
import { Suspensions } from './suspensions.js';

/** What the look asks for while it decides, see `Chasing`. */
export type Asked = 'ladder' | 'audience' | 'reminder';
export type LoadedFacts = Omit<UnitRoundFacts, Asked>;

/** Gathers from everywhere what a unit's round rests on. */
@Injectable()
export class RoundFacts {
  constructor(
    private readonly campaigns: CampaignLog,
    private readonly enrolments: Enrolments,
    private readonly cases: CaseFacts,
    private readonly suspensions: Suspensions,
    private readonly approvers: Approvers,
    private readonly calendarChanges: CalendarChanges,
    private readonly ports: LadderPorts,
  ) {}

  /** For a look: nobody asks or decides anything. */
  async load(ref: RoundRef, at: Instant): Promise<LoadedFacts> {
    const state = await this.campaigns.of(ref.campaign);
    const [cause, cases, suspensions, calendar, calendarChangedAt] = await Promise.all([
      this.enrolments.cause(state, ref),
      this.cases.ofRound(ref),
      this.suspensions.of(ref.campaign, ref.unit),
      this.ports.calendar.current(),
      this.calendarChanges.last(),
    ]);
    return { at, ...cause, ...cases, suspensions, calendar, calendarChangedAt, unitHeads: [] };
  }

  /** For a person's command: who may ask and who decides is known too. */
  async loadForPerson(ref: RoundRef, at: Instant): Promise<LoadedFacts> {
    const today = dayOf(at);
    const state = await this.campaigns.of(ref.campaign);
    const [facts, approver, headPost] = await Promise.all([
      this.load(ref, at),
      this.approvers.of(state, ref, today),
      this.ports.organisation.headPost(ref.unit, today),
    ]);
    const head = headPost && (await this.ports.organisation.holder(headPost, today));
    return { ...facts, unitHeads: head ? [head] : [], ...(approver && { approver }) };
  }
}
