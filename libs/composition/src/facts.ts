import type { Provider } from '@nestjs/common';
import { LineCommand, Rights, RightsFacts } from '@vandong/access/application';
import { CommitteeFacts, PlannedRounds, Suspensions } from '@vandong/campaign/application';
import { EligibilityFacts } from '@vandong/commendation/application';
import { ConductFacts, LiabilityRules, LineOfCommand } from '@vandong/conduct/application';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import {
  Calendar,
  Committee,
  LadderFacts,
  Ladders,
  Organisation,
  Pauses,
  PostsHeld,
  Rounds,
} from '@vandong/notice/application';
import { CalendarFacts, OrganisationFacts } from '@vandong/organisation/application';

type Port = abstract new (...given: never[]) => unknown;
type Facts = new (store: EventStore) => unknown;

/** One fold of the log, under its own name and under those of the ports it serves. */
const folded = (Facts: Facts, ...ports: readonly Port[]): Provider[] => [
  { provide: Facts, useFactory: (store: EventStore) => new Facts(store), inject: [EVENT_STORE] },
  ...ports.map((port) => ({ provide: port, useExisting: Facts })),
];

/** What one context asks of another, answered from the log by whoever owns it, never from a read model. */
export const factProviders: readonly Provider[] = [
  ...folded(OrganisationFacts, Organisation, PostsHeld, LineOfCommand, LineCommand),
  ...folded(CalendarFacts, Calendar),
  ...folded(LadderFacts, Ladders),
  ...folded(LiabilityRules),
  ...folded(ConductFacts),
  ...folded(EligibilityFacts),
  ...folded(RightsFacts, Rights),
  { provide: Committee, useExisting: CommitteeFacts },
  { provide: Rounds, useExisting: PlannedRounds },
  { provide: Pauses, useExisting: Suspensions },
];
