import type { ServerDuplexStream } from '@grpc/grpc-js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { batchAnswer, nameOf } from './messages.js';
import type { Mishap } from './mishap.js';
import { notLeader, type PeerCluster, type PeerNode } from './cluster.js';
import type { Expected, Proposed } from './peer-log.js';

type Request = InstanceType<typeof streamsPb.BatchAppendReq>;
type Answer = InstanceType<typeof streamsPb.BatchAppendResp>;
type Call = ServerDuplexStream<Request, Answer>;

interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: Proposed[];
}

/** Appends come in parts that share a correlation id; the last part is final and decides. */
export const batchAppend = (cluster: PeerCluster, node: PeerNode) => (call: Call) => {
  const pending = new Map<string, Pending>();
  const needsLeader = call.metadata.get('requires-leader')[0] === 'true';
  call.on('error', () => undefined);
  call.on('end', () => call.end());
  call.on('data', (request: Request) => {
    const id = request.getCorrelationId()!.getString();
    const options = request.getOptions();
    if (options)
      pending.set(id, { stream: nameOf(options.getStreamIdentifier()), expected: expectedOf(options), events: [] });
    const append = pending.get(id)!;
    append.events.push(...request.getProposedMessagesList().map(proposed));
    if (!request.getIsFinal()) return;
    pending.delete(id);
    if (needsLeader && node.index !== cluster.leader) return void call.emit('error', notLeader(cluster));
    cluster.underWay(1);
    void decide(cluster, node, call, request, append).finally(() => cluster.underWay(-1));
  });
};

async function decide(
  cluster: PeerCluster,
  node: PeerNode,
  call: Call,
  request: Request,
  append: Pending,
): Promise<void> {
  const { stream, expected, events } = append;
  const mishap = cluster.nextMishap();
  const write = () => cluster.log.append(stream, expected, events);
  const answer = (verdict: ReturnType<typeof write>) =>
    call.write(batchAnswer(request.getCorrelationId()!, stream, expected, verdict));
  if (!mishap) return void answer(write());
  if (mishap.kind === 'wrong') return void answer({ kind: 'wrong', current: cluster.log.stream(stream).length });
  if (mishap.kind === 'slow') {
    const verdict = write();
    await new Promise((resolve) => setTimeout(resolve, mishap.ms));
    return void answer(verdict);
  }
  if (mishap.stored) write();
  await befall(cluster, node, call, mishap);
}

async function befall(
  cluster: PeerCluster,
  node: PeerNode,
  call: Call,
  mishap: Exclude<Mishap, { kind: 'wrong' | 'slow' }>,
): Promise<void> {
  switch (mishap.kind) {
    case 'silence':
      return;
    case 'drop':
      return node.gate.cutAll();
    case 'restart':
      return cluster.restart(node.index, mishap.ms);
    case 'leader':
      cluster.changeLeader();
      call.emit('error', notLeader(cluster));
  }
}

function expectedOf(options: InstanceType<typeof streamsPb.BatchAppendReq.Options>): Expected {
  if (options.hasStreamPosition()) return Number(options.getStreamPosition());
  if (options.hasNoStream()) return 'no-stream';
  return options.hasAny() ? 'any' : 'exists';
}

const proposed = (message: InstanceType<typeof streamsPb.BatchAppendReq.ProposedMessage>): Proposed => ({
  id: message.getId()!.getString(),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});
