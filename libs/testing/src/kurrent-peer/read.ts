import { status, type ServerWritableStream } from '@grpc/grpc-js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { caughtUp, confirmation, eventMessage, nameOf, streamNotFound } from './messages.js';
import { notLeader, type PeerCluster, type PeerNode } from './cluster.js';
import type { PeerLog, Stored } from './peer-log.js';

type Options = InstanceType<typeof streamsPb.ReadReq.Options>;
type Answer = InstanceType<typeof streamsPb.ReadResp>;
type Call = ServerWritableStream<InstanceType<typeof streamsPb.ReadReq>, Answer>;

/** Reads of a stream and of everything, forwards and backwards, filtered, and the subscription to everything. */
export const read = (cluster: PeerCluster, node: PeerNode) => (call: Call) => {
  const options = call.request.getOptions()!;
  const needsLeader = call.metadata.get('requires-leader')[0] === 'true';
  call.on('error', () => undefined);
  if (needsLeader && node.index !== cluster.leader) return void call.emit('error', notLeader(cluster));
  const mishap = options.hasSubscription() ? cluster.nextSubscriptionMishap() : cluster.nextReadMishap();
  switch (mishap?.kind) {
    case 'silence':
      return;
    case 'drop':
      return node.gate.cutAll();
    case 'unavailable':
      return void call.emit('error', { code: status.UNAVAILABLE, details: 'Server Is Not Ready' });
    case 'slow':
      return void setTimeout(() => void serve(cluster.log, call, options), mishap.ms);
    default:
      return void serve(cluster.log, call, options);
  }
};

async function serve(log: PeerLog, call: Call, options: Options): Promise<void> {
  if (options.hasSubscription()) return subscription(log, call, options);
  const stream = options.getStream();
  const structured = options.getUuidOption()?.hasStructured() ?? false;
  const most = Number(options.getCount());
  const found = stream ? ofStream(log, stream, options) : ofAll(log, options);
  if (!found) await send(call, streamNotFound(nameOf(stream!.getStreamIdentifier())));
  let sent = 0;
  for (const event of found ?? []) {
    if (sent >= most || call.cancelled) break;
    await send(call, eventMessage(event, structured));
    sent += 1;
  }
  call.end();
}

const backwards = (options: Options) =>
  options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;

function ofStream(
  log: PeerLog,
  stream: InstanceType<typeof streamsPb.ReadReq.Options.StreamOptions>,
  options: Options,
): readonly Stored[] | undefined {
  const held = log.stream(nameOf(stream.getStreamIdentifier()));
  if (held.length === 0) return undefined;
  const revision = stream.hasRevision() ? Number(stream.getRevision()) : undefined;
  return backwards(options) ? held.slice(0, (revision ?? held.length) + 1).toReversed() : held.slice(revision ?? 0);
}

/** A forward read begins at its position, a backward read before it. */
function* ofAll(log: PeerLog, options: Options): Generator<Stored> {
  const all = options.getAll()!;
  const position = all.hasPosition() ? Number(all.getPosition()!.getCommitPosition()) : undefined;
  const wanted = filterOf(options);
  if (backwards(options)) {
    for (let index = (position === undefined ? log.all.length : log.from(position)) - 1; index >= 0; index -= 1) {
      if (wanted(log.all[index]!)) yield log.all[index]!;
    }
    return;
  }
  // what is appended while the read goes on may still be read
  for (let index = log.from(position ?? 0); index < log.all.length; index += 1) {
    if (wanted(log.all[index]!)) yield log.all[index]!;
  }
}

/** Begins after its position, says `caughtUp` each time it has reached the end, and goes on until it is cancelled. */
async function subscription(log: PeerLog, call: Call, options: Options): Promise<void> {
  const all = options.getAll()!;
  const wanted = filterOf(options);
  const after = all.hasPosition()
    ? Number(all.getPosition()!.getCommitPosition())
    : all.hasEnd()
      ? Number.MAX_SAFE_INTEGER
      : -1;
  await send(call, confirmation(randomUUID()));
  let wake: () => void = () => undefined;
  const unwatch = log.watch(() => wake());
  call.on('cancelled', () => wake());
  for (let index = log.from(after + 1); !call.cancelled;) {
    for (; index < log.all.length && !call.cancelled; index += 1) {
      if (wanted(log.all[index]!)) await send(call, eventMessage(log.all[index]!, false));
    }
    await send(call, caughtUp());
    if (index < log.all.length || call.cancelled) continue;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  unwatch();
}

function filterOf(options: Options): (event: Stored) => boolean {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = (filter.getEventType() ?? filter.getStreamIdentifier())!;
  const of = (event: Stored) => (filter.hasEventType() ? event.type : event.stream);
  const prefixes = expression.getPrefixList();
  const regex = expression.getRegex() ? new RegExp(expression.getRegex(), 'u') : undefined;
  return (event) => (regex ? regex.test(of(event)) : prefixes.some((prefix) => of(event).startsWith(prefix)));
}

async function send(call: Call, message: Answer): Promise<void> {
  if (call.cancelled || call.destroyed) return;
  if (call.write(message)) return;
  const ending = new AbortController();
  const end = () => ending.abort();
  call.once('cancelled', end);
  await once(call, 'drain', { signal: ending.signal }).catch(() => undefined);
  call.off('cancelled', end);
}
