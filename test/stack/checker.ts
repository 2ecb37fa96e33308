import { WorkflowClient, Connection } from '@temporalio/client';
import { isCase } from '@vandong/case-workflow/contract';
import { doubledFacts, readModels } from '@vandong/composition';
import { createPostgresEventStore, verifyLog } from '@vandong/event-store/postgres';
import type { EventStore, RecordedEvent } from '@vandong/kernel';
import { checkpointOf, verify } from '@vandong/projection';
import { casesAgainstTemporal, type CaseFault } from '@vandong/relay';
import pg from 'pg';
import { grouped } from './grouped.js';
import { until } from './until.js';
import type { Acknowledged } from './visitor.js';

/** What the checker found wrong, by invariant (numbers of the design's list). */
export interface Fault {
  readonly invariant: 'I1 acknowledged' | 'I2 once' | 'I3 contiguous' | 'I7 read models' | 'I9 workflows';
  readonly what: string;
}

export interface Checked {
  readonly faults: readonly Fault[];
  readonly events: readonly RecordedEvent[];
}

/** How long an eventually consistent view (the list of workflows, a projector that catches up) is given. */
const PATIENCE_MS = 10_000;
/** what servers and workers take when nothing else is set */
const TASK_QUEUE = 'vandong';

/** Looks at a quiet stack with connections of its own: the log, the read models, Temporal, and what people were told. */
export async function check(
  databaseUrl: string,
  temporalAddress: string,
  acknowledged: readonly Acknowledged[],
  patienceMs = PATIENCE_MS,
): Promise<Checked> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const store = createPostgresEventStore({ pool });
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const { events } = await store.readAll({ after: 0, limit: 1_000_000 });
    const faults = [
      ...notInTheLog(events, acknowledged),
      ...doubled(events),
      ...(await doubledFacts(store)).map(({ stream, type, first, again }) =>
        fault('I2 once', `${type} ${stream}: ${first} and ${again}`),
      ),
      ...(await verifyLog(pool)).map(({ kind, stream, found, expected }) =>
        fault('I3 contiguous', `${kind} ${stream}: ${found} instead of ${expected}`),
      ),
      ...(await readModelFaults(pool, store, patienceMs)),
      ...(await workflowFaults(pool, new WorkflowClient({ connection }), events, patienceMs)),
    ];
    return { faults, events };
  } finally {
    await connection.close();
    await store.close();
    await pool.end();
  }
}

const fault = (invariant: Fault['invariant'], what: string): Fault => ({ invariant, what });

function notInTheLog(events: readonly RecordedEvent[], acknowledged: readonly Acknowledged[]): Fault[] {
  const commands = new Map(events.map(({ position, metadata }) => [position, metadata.commandId]));
  return acknowledged
    .filter(({ position, commandId }) => commands.get(position) !== commandId)
    .map(({ position, commandId }) => fault('I1 acknowledged', `${commandId} is not at ${position}`));
}

/** One decision is one append: its events lie side by side in one stream, and nothing that happened is told twice. */
function doubled(events: readonly RecordedEvent[]): Fault[] {
  const told = grouped(
    events,
    ({ stream, type, payload, metadata }) => `${stream} ${metadata.occurredAt} ${type} ${payload}`,
  );
  const decisions = grouped(events, ({ metadata }) => metadata.commandId);
  const scattered = (of: readonly RecordedEvent[]) =>
    of.some(({ stream, revision }, index) => stream !== of[0]!.stream || revision !== of[0]!.revision + index);
  return [
    ...[...told]
      .filter(([, same]) => same.length > 1)
      .map(([what, same]) => fault('I2 once', `${same.length} × ${what}`)),
    ...[...decisions]
      .filter(([, of]) => scattered(of))
      .map(([id]) => fault('I2 once', `${id} was appended more than once`)),
  ];
}

async function readModelFaults(pool: pg.Pool, store: EventStore, patienceMs: number): Promise<Fault[]> {
  const head = await store.head();
  const shown = await until(
    'the read models show the log',
    async () => (await checkpointOf(pool)) >= head,
    patienceMs,
  ).catch(() => false);
  const { differences, parked } = await verify({ ...readModels, pool, store });
  return [
    ...(shown ? [] : [fault('I7 read models', `they stay behind ${head}`)]),
    ...differences.map(({ table, side, row }) => fault('I7 read models', `${table} ${side}: ${row}`)),
    ...parked.map(({ model, stream, error }) => fault('I7 read models', `parked ${model} ${stream}: ${error}`)),
  ];
}

const endings =
  /^(UnitRoundClosed|CampaignClosed|InspectionRecorded|InspectionMissed|InspectionCancelled|LeaderReviewDecided|LeaderReviewWaived|LeaderReviewCancelled|CommendationApproved|CommendationRejected|CommendationWithdrawn)$/;

/** The open cases as the log alone tells them, against the relay's table, and that against Temporal. */
async function workflowFaults(
  pool: pg.Pool,
  client: WorkflowClient,
  events: readonly RecordedEvent[],
  patienceMs: number,
): Promise<Fault[]> {
  const ofCases = grouped(
    events.filter(({ stream }) => isCase(stream)),
    ({ stream }) => stream,
  );
  const open = [...ofCases].filter(([, own]) => !own.some(({ type }) => endings.test(type))).map(([stream]) => stream);
  const { rows } = await pool.query<{ case_id: string }>('SELECT case_id FROM run.open_case');
  const known = new Set(rows.map((row) => row.case_id));
  let last: readonly CaseFault[] = [];
  const agree = async () => {
    last = await casesAgainstTemporal(pool, { client, taskQueue: TASK_QUEUE });
    return last.length === 0;
  };
  await until('log and Temporal agree', agree, patienceMs).catch(() => undefined);
  return [
    ...open
      .filter((id) => !known.has(id))
      .map((id) => fault('I9 workflows', `${id} is open, and the relay does not know it`)),
    ...[...known]
      .filter((id) => !open.includes(id))
      .map((id) => fault('I9 workflows', `${id} is over, and the relay holds it open`)),
    ...last.map(({ kind, caseId }) =>
      fault(
        'I9 workflows',
        kind === 'noWorkflow' ? `${caseId} has no workflow` : `${caseId} has a workflow and is not open`,
      ),
    ),
  ];
}

/** What happened to the cases, stream by stream in its order, without what two runs differ in: ids, positions, when it was written. */
export function storyOf(events: readonly RecordedEvent[]): Record<string, string[]> {
  const streams = grouped(
    events.filter(({ stream }) => isCase(stream) || stream.startsWith('violation-')),
    ({ stream }) => stream,
  );
  const told = [...streams].map(
    ([stream, own]) =>
      [
        stream,
        own.map(({ type, payload, metadata }) => `${metadata.occurredAt} ${metadata.actor} ${type} ${payload}`),
      ] as const,
  );
  return Object.fromEntries(told.toSorted(([a], [b]) => a.localeCompare(b)));
}
