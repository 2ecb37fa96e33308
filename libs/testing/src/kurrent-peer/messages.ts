import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import statusPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { Expected, Stored, Verdict } from './peer-log.js';

const { BatchAppendResp, ReadResp } = streamsPb;
type Correlation = InstanceType<typeof sharedPb.UUID>;
type StreamName = InstanceType<typeof sharedPb.StreamIdentifier>;

const CODE_UNKNOWN = 2;

export const nameOf = (identifier: StreamName | undefined): string =>
  Buffer.from(identifier!.getStreamName_asU8()).toString('utf8');

const identifierOf = (stream: string) => new sharedPb.StreamIdentifier().setStreamName(Buffer.from(stream));

/** Answer to one append. */
export function batchAnswer(correlation: Correlation, stream: string, expected: Expected, verdict: Verdict) {
  const answer = new BatchAppendResp().setCorrelationId(correlation).setStreamIdentifier(identifierOf(stream));
  if (verdict.kind === 'stored') {
    const position = new sharedPb.AllStreamPosition()
      .setCommitPosition(String(verdict.position))
      .setPreparePosition(String(verdict.position));
    return answer.setSuccess(
      new BatchAppendResp.Success().setCurrentRevision(String(verdict.revision)).setPosition(position),
    );
  }
  return answer.setError(wrongExpectedVersion(expected, verdict.current));
}

function wrongExpectedVersion(expected: Expected, current: number) {
  const details = new sharedPb.WrongExpectedVersion();
  if (current < 0) details.setCurrentNoStream(new emptyPb.Empty());
  else details.setCurrentStreamRevision(String(current));
  if (expected === 'no-stream') details.setExpectedNoStream(new emptyPb.Empty());
  else if (typeof expected === 'number') details.setExpectedStreamPosition(String(expected));
  else details.setExpectedAny(new emptyPb.Empty());
  const any = new anyPb.Any();
  any.pack(details.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  return new statusPb.Status().setCode(CODE_UNKNOWN).setMessage('WrongExpectedVersion').setDetails(any);
}

/** One event as a read or a subscription sends it. */
export function eventMessage(stored: Stored, structured: boolean) {
  const position = String(stored.position);
  const event = new ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(stored.id, structured))
    .setStreamIdentifier(identifierOf(stored.stream))
    .setStreamRevision(String(stored.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(stored.data)
    .setCustomMetadata(stored.metadata);
  event.getMetadataMap().set('type', stored.type).set('content-type', stored.contentType).set('created', CREATED);
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(event).setCommitPosition(position));
}
/** ticks of 100 ns since the Unix epoch */
const CREATED = '17632512000000000';

function uuid(id: string, structured: boolean) {
  if (!structured) return new sharedPb.UUID().setString(id);
  const hex = id.replaceAll('-', '');
  const half = (from: number) => BigInt.asIntN(64, BigInt(`0x${hex.slice(from, from + 16)}`)).toString();
  return new sharedPb.UUID().setStructured(
    new sharedPb.UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16)),
  );
}

export const confirmation = (id: string) =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id));
export const caughtUp = () => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
export const streamNotFound = (stream: string) =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)));
