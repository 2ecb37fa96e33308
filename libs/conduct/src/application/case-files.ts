import { Inject, Injectable } from '@nestjs/common';
import { dayOf, EVENT_STORE, foldStored, refuse, type Day, type EventStore, type Instant } from '@vandong/kernel';
import { violationEvents } from '../domain/events/index.js';
import {
  furtherLevelOf,
  isOwnCase,
  leaderReviewOf,
  reachableLeaders,
  reachedBy,
  recurrenceOf,
  violationDecider,
  violationStream,
  type CaseFacts,
  type FurtherLevel,
  type LeaderReviewState,
  type OpenFurtherLevel,
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
    return foldStored(violationDecider, violationEvents, await this.store.readStream(stream));
  }

  /** Facts as of the day of the act; `today` says who holds the posts now. */
  async facts({ reported, concluded }: ViolationState, at: Instant, occurredOn?: Day): Promise<CaseFacts> {
    const on = occurredOn ?? concluded?.occurredOn ?? reported?.occurredOn ?? dayOf(at);
    const rule = await this.rules.inForce(on);
    const line = reported && (await this.line.commandLine(reported.officer, on, dayOf(at)));
    if (!line) return { line: undefined, rule };
    const { violation, officer, incident } = reported;
    const self = { violation, officer, unit: line.managingUnit, occurredOn: on, ...(incident && { incident }) };
    const recurrence = recurrenceOf(self, await this.register.bearingOn(self));
    return { line, rule, ...(recurrence && { recurrence }) };
  }

  /** What an order that goes one level further would open, and who may give it. */
  async further(
    state: ViolationState,
    at: Instant,
  ): Promise<OpenFurtherLevel['facts'] & { readonly level?: FurtherLevel | undefined }> {
    const { line, rule } = await this.facts(state, at);
    const level = furtherLevelOf(state, { line, rule });
    const competentPost = level?.leaders[0]?.competentPost;
    const competent = competentPost ? await this.line.commandersFrom(competentPost, dayOf(at)) : [];
    return { line, rule, competent, level };
  }

  /**
   * Does the case reach the person? Concluded, it reaches the leaders it named; until then all whom some conclusion could.
   * `caseId`: the violation's stream.
   */
  async concerns(caseId: string, person: string, at: Instant): Promise<boolean> {
    const state = await this.#violationIn(caseId);
    if (state.resolved) return reachedBy(state).some(({ officer }) => officer === person);
    const { line, rule } = await this.facts(state, at);
    return line !== undefined && isOwnCase(person, line, rule);
  }

  /** Who may decide a review today, and whom the case concerns or could reach. Refuses `conduct.noSuchReview`. */
  async deciders(
    caseId: string,
    { opened }: Pick<LeaderReviewState, 'opened'>,
    at: Instant,
  ): Promise<{ readonly competent: readonly string[]; readonly concerned: readonly string[] }> {
    const { violation } = leaderReviewOf(caseId) ?? refuse('conduct.noSuchReview');
    const state = await this.violation(violation);
    const competent = opened ? await this.line.commandersFrom(opened.competentPost, dayOf(at)) : [];
    const { line, rule } = await this.facts(state, at);
    const leaders = reachedBy(state).map((leader) => leader.officer);
    const officer = state.concluded ? [state.concluded.officer] : [];
    return { competent, concerned: [...officer, ...leaders, ...(line ? reachableLeaders(line, rule) : [])] };
  }
}
