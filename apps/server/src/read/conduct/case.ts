import { restrictedTimeline, streamTimeline } from '@vandong/campaign/read-model';
import {
  handlingLimit,
  isOwnCase,
  longestLimit,
  reviewDeadlines,
  type CommandLine,
  type ConclusionPreview,
  type FurtherLevel,
} from '@vandong/conduct/domain';
import { outcomes as lightestFirst } from '@vandong/conduct/domain/events';
import { leaderReviews, violations, type LeaderReview, type ViolationFile } from '@vandong/conduct/read-model';
import { addDays, addWorkingDays, daysBetween } from '@vandong/kernel';
import type { z } from 'zod';
import type { casePage } from '../../contract/index.js';
import { notFound } from '../../problems/index.js';
import { labelsOf, ruleOf, shownEvents, type Reading } from '../reading/index.js';
import { betterByWords, both, liabilityReasons, same } from '../words/index.js';
import { betterBy, limitOf } from '../state/index.js';
import { evidenceOf } from './evidence.js';
import { furtherOf } from './further.js';
import { managedOn, managedToday } from './managed.js';
import { keep, personOf, reviewRowOf, violationRowOf } from './rows.js';
import { knowsReporter, maySeeReview, seesLeaders, sightOf } from './sight.js';
import { suggestionFor } from './suggestion.js';

export type CasePage = Omit<z.infer<typeof casePage>, 'readAt'>;
/** What each outcome would open, asked of the domain before the page is made; absent when nothing can be concluded. */
export interface Preview {
  readonly line: CommandLine;
  readonly outcomes: ConclusionPreview;
}

/** The case file. One and the same 404 for a file that does not exist and one that may not be seen. */
export async function caseOf(
  reading: Reading,
  id: string,
  preview: Preview | undefined,
  furtherLevel?: FurtherLevel,
): Promise<CasePage> {
  const { snapshot, moment, reader, calendar } = reading;
  const file = (await violations(snapshot, moment)).find(({ violation }) => violation === id);
  const sight = file && (await (await sightOf(reading))(id));
  if (!file || !sight) throw notFound();
  const whole = sight === 'file';
  const all = whole ? (await leaderReviews(snapshot, moment)).filter(({ violation }) => violation === id) : [];
  const reviews = await keep(all, (review) => maySeeReview(reading, review));
  const names = await reading.names([file.officer, ...reviews.map(({ leader }) => leader)]);
  const label = await labelsOf(
    reading,
    reviews.flatMap(({ post, competentPost }) => [post, competentPost]),
  );
  const concludes = whole && (await mayConclude(reading, file, preview?.line));
  const further = whole ? await furtherOf(reading, file, all, furtherLevel) : undefined;
  const suggestion = await suggestionFor(reading, file);
  const units = await reading.units();
  const until = file.concludedOn ?? moment.day;
  const limit = limitOf(file);
  const longest = longestLimit(file.detectedOn);
  const better = file.outcome === null && !file.annulled ? betterBy(calendar, limit) : undefined;
  return {
    violation: violationRowOf(file, units.get(file.unit)?.code ?? file.unit, reviews.length, names, reading),
    summary: file.summary,
    day90On: handlingLimit(file.detectedOn),
    limitDays: daysBetween(file.detectedOn, limit),
    ...(concludes && moment.day <= limit && limit < longest && { extendableTo: longest }),
    ...(better !== undefined && { limitAdvice: betterByWords(better) }),
    usedDays: Math.max(0, daysBetween(file.detectedOn, until)),
    ...(file.ruleVersion !== null && { ruleVersion: file.ruleVersion }),
    ...(whole && suggestion && { suggestion }),
    managed: whole ? await managedOn(reading, file, reviews, preview?.line) : [],
    managedToday: whole ? await managedToday(reading, file) : [],
    reviews: reviews.map((review) => reviewRowOf(review, names, label, reading)),
    consequences: concludes && preview ? await consequencesOf(reading, file, preview.outcomes) : [],
    mayConclude: concludes,
    ...(further && { further }),
    mayAnnul:
      whole &&
      moment.day === reading.today &&
      file.outcome !== null &&
      !file.annulled &&
      (await reader.reaches('violation.annul', file.unit)),
    evidence: whole ? await evidenceOf(reading, file) : [],
    unconfirmedDays: unconfirmed(reading, addWorkingDays(calendar, moment.day, 10), reviews),
    timeline: await timelineOf(reading, file, reviews),
  };
}

/** Nobody concludes a case of his own, nor one that could reach him (dossier 6.6). */
async function mayConclude(reading: Reading, file: ViolationFile, line: CommandLine | undefined): Promise<boolean> {
  const { reader, moment, today } = reading;
  if (
    moment.day !== today ||
    file.outcome !== null ||
    file.annulled ||
    !(await reader.reaches('violation.conclude', file.unit))
  )
    return false;
  return line === undefined || !isOwnCase(reader.officer, line, await ruleOf(reading, file.occurredOn));
}

async function consequencesOf(
  reading: Reading,
  { occurredOn }: ViolationFile,
  outcomes: ConclusionPreview,
): Promise<CasePage['consequences']> {
  const { calendar, today } = reading;
  const { explainBy } = reviewDeadlines(calendar, await ruleOf(reading, occurredOn), today, today);
  const all = Object.values(outcomes);
  const names = await reading.names(
    all.flatMap(({ leaders, notOpened }) => [...leaders, ...notOpened].map(({ officer }) => officer)),
  );
  const label = await labelsOf(
    reading,
    all.flatMap(({ leaders, notOpened }) => [...leaders, ...notOpened].map(({ post }) => post)),
  );
  return lightestFirst.map((outcome) => {
    const { leaders, notOpened } = outcomes[outcome];
    return {
      outcome,
      opens: leaders.length,
      leaders: leaders.map(({ officer, post, unit }) => ({
        leader: personOf(officer, names, label(post)),
        unit,
        explainBy,
      })),
      notOpened: notOpened.map(({ officer, post, reason }) => ({
        ...(officer !== undefined && { leader: personOf(officer, names, label(post)) }),
        post: both(label(post).vi, label(post).en),
        otherField: reason === 'otherField',
        reason: reading.say(liabilityReasons[reason] ?? same(reason)),
      })),
    };
  });
}

export function unconfirmed(
  { calendarEntries, moment }: Reading,
  ahead: string,
  reviews: readonly LeaderReview[],
): CasePage['unconfirmedDays'] {
  const until = [ahead, ...reviews.map(({ decideBy }) => decideBy)].sort().at(-1) ?? ahead;
  return calendarEntries
    .filter(({ kind, date }) => kind === 'unconfirmed' && date > addDays(moment.day, -1) && date <= until)
    .map(({ date, note, noteEn }) => ({ date, note: both(note, noteEn) }));
}

const reports: ReadonlySet<string> = new Set(['ViolationReported']);
const ofLeaders: ReadonlySet<string> = new Set(['LiableLeadersResolved', 'FurtherLevelOpened']);
async function timelineOf(
  reading: Reading,
  file: ViolationFile,
  reviews: readonly LeaderReview[],
): Promise<CasePage['timeline']> {
  const streams = [`violation-${file.violation}`, ...reviews.map(({ caseId }) => caseId)];
  const events = [
    ...(await restrictedTimeline(reading.snapshot, reading.moment, streams)),
    ...(await streamTimeline(reading.snapshot, reading.moment, streams)),
  ];
  // what followed for the leaders is told to readers of reviews alone
  const seen = (await seesLeaders(reading, file)) ? events : events.filter(({ type }) => !ofLeaders.has(type));
  return shownEvents(
    reading,
    seen.sort((a, b) => b.occurredAt.localeCompare(a.occurredAt) || b.position - a.position),
    (await knowsReporter(reading, file)) ? undefined : reports,
  );
}
