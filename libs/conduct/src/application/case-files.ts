import { Inject, Injectable } from '@nestjs/common';
import { dayOf, decode, EVENT_STORE, fold, refuse, type Day, type EventStore, type Instant } from '@vandong/kernel';
import { leaderReviewEvents, violationEvents } from '../domain/events/index.js';
import {
  isOwnCase,
  leaderReviewDecider,
  leaderReviewOf,
  recurrenceOf,
  violationDecider,
  violationStream,
  type CaseFacts,
  type LeaderReviewState,
  type ViolationState,
} from '../domain/index.js';
import { ConductFacts } from './conduct-facts.js';
import { LiabilityRules } from './liability-rules.js';
import { LineOfCommand } from './ports.js';

/** Loads what the deciders of a violation and of its reviews rest on. */
@Injectable()
export class CaseFiles {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly line: LineOfCommand,
    private readonly rules: LiabilityRules,
    private readonly register: ConductFacts,
  ) {}

  violation(violation: string): Promise<ViolationState> {
    return this.#violationIn(violationStream(violation));
  }
  async #violationIn(stream: string): Promise<ViolationState> {
    const stored = await this.store.readStream(stream);
    return fold(
      violationDecider,
      stored.map((event) => decode(violationEvents, event)),
    );
  }
  async review(caseId: string): Promise<LeaderReviewState> {
    const stored = await this.store.readStream(caseId);
    return fold(
      leaderReviewDecider,
      stored.map((event) => decode(leaderReviewEvents, event)),
    );
  }

  /** Facts as of the day of the act; `today` says who holds the posts now. */
  async facts({ reported, concluded }: ViolationState, at: Instant, occurredOn?: Day): Promise<CaseFacts> {
    const on = occurredOn ?? concluded?.occurredOn ?? reported?.occurredOn ?? dayOf(at);
    const rule = await this.rules.inForce(on);
    const line = reported && (await this.line.commandLine(reported.officer, on, dayOf(at)));
    if (!line) return { line: undefined, rule };
    const { violation, officer, incident } = reported;
    const self = { violation, officer, unit: line.managingUnit, occurredOn: on, ...(incident && { incident }) };
    const recurrence = recurrenceOf(self, await this.register.all());
    return { line, rule, ...(recurrence && { recurrence }) };
  }

  /** Does the case reach the person? Concluded, it reaches the leaders it named; until then all whom some conclusion could. `caseId`: the violation's stream. */
  async concerns(caseId: string, person: string, at: Instant): Promise<boolean> {
    const state = await this.#violationIn(caseId);
    if (state.resolved) return state.resolved.leaders.some(({ officer }) => officer === person);
    const { line, rule } = await this.facts(state, at);
    return line !== undefined && isOwnCase(person, line, rule);
  }

  /** Who may decide a review today, and whom the case concerns. Refuses `conduct.noSuchReview`. */
  async deciders(
    caseId: string,
    at: Instant,
  ): Promise<{ readonly competent: readonly string[]; readonly concerned: readonly string[] }> {
    const { violation } = leaderReviewOf(caseId) ?? refuse('conduct.noSuchReview');
    const [{ opened }, { concluded, resolved }] = await Promise.all([this.review(caseId), this.violation(violation)]);
    const competent = opened ? await this.line.commandersFrom(opened.competentPost, dayOf(at)) : [];
    const leaders = resolved?.leaders.map((leader) => leader.officer) ?? [];
    return { competent, concerned: concluded ? [concluded.officer, ...leaders] : leaders };
  }
}
