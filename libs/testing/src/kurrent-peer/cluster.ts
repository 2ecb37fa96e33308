import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import type { Gate } from '../gate/index.js';
import type { Mishap, ReadMishap } from './mishap.js';
import type { PeerLog } from './peer-log.js';

/** One server process of the cluster: its gRPC services behind a gate, at one port for its whole life. */
export interface PeerNode {
  readonly index: number;
  readonly port: number;
  readonly gate: Gate;
  /** ends all connections, forgets what only memory held, and serves again after `ms` */
  restart(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** What the nodes share: a real cluster replicates, this one has one log. */
export interface PeerCluster {
  readonly log: PeerLog;
  readonly nodes: readonly PeerNode[];
  /** index of the leading node */
  readonly leader: number;
  nextMishap(): Mishap | undefined;
  nextReadMishap(): ReadMishap | undefined;
  nextSubscriptionMishap(): ReadMishap | undefined;
  /** an append begins or ends to be under way at a node */
  underWay(change: 1 | -1): void;
  changeLeader(): void;
  restart(node: number, ms: number): Promise<void>;
}

/** What a node that does not lead answers to a call that requires the leader. */
export function notLeader({ nodes, leader }: PeerCluster): Partial<ServiceError> {
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', '127.0.0.1');
  metadata.set('leader-endpoint-port', String(nodes[leader]!.port));
  return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
}
