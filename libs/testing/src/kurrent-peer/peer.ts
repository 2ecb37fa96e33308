import type { PeerCluster, PeerNode } from './cluster.js';
import { startNode } from './node.js';
import type { Mishap, ReadMishap } from './mishap.js';
import { PeerLog } from './peer-log.js';

/** A server that speaks KurrentDB's protocol to the official client, and misbehaves when it is told to. A tool of tests. */
export interface Peer {
  readonly log: PeerLog;
  /** connection string of all nodes */
  readonly url: string;
  /** befalls the next append that arrives */
  strike(mishap: Mishap): void;
  /** befalls the next read that arrives */
  strikeRead(mishap: ReadMishap): void;
  /** befalls the next subscription; resolves when it has */
  strikeSubscription(mishap: ReadMishap): Promise<void>;
  /** mishaps that have befallen appends and reads */
  readonly befallen: number;
  /** the most appends that were without an answer at once */
  readonly mostUnderWay: number;
  /** withdraws what has befallen nobody yet; answers how many appends' mishaps that were */
  calm(): number;
  /** of the leading node; resolves when it serves again */
  restart(ms?: number): Promise<void>;
  changeLeader(): void;
  cutAll(): void;
  close(): Promise<void>;
}

export async function startPeer(size: 1 | 2 | 3 = 1): Promise<Peer> {
  const log = new PeerLog();
  const nodes: PeerNode[] = [];
  const mishaps: Mishap[] = [];
  const readMishaps: ReadMishap[] = [];
  const subscriptionMishaps: { readonly mishap: ReadMishap; readonly befallen: () => void }[] = [];
  let [underWay, mostUnderWay] = [0, 0];
  let leader = 0;
  let restarting: Promise<void> = Promise.resolve();
  let befallen = 0;
  const counted = <T>(mishap: T | undefined) => {
    if (mishap) befallen += 1;
    return mishap;
  };
  const cluster: PeerCluster = {
    log,
    nodes,
    get leader() {
      return leader;
    },
    nextMishap: () => counted(mishaps.shift()),
    nextReadMishap: () => counted(readMishaps.shift()),
    nextSubscriptionMishap() {
      const next = subscriptionMishaps.shift();
      next?.befallen();
      return counted(next?.mishap);
    },
    underWay(change) {
      underWay += change;
      mostUnderWay = Math.max(mostUnderWay, underWay);
    },
    changeLeader() {
      leader = (leader + 1) % size;
    },
    // a node that goes down twice at once comes up once
    restart(node, ms) {
      restarting = restarting.then(() => nodes[node]!.restart(ms));
      return restarting;
    },
  };
  for (let index = 0; index < size; index += 1) nodes.push(await startNode(cluster, index));
  return {
    log,
    url: `kurrentdb://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}?tls=false`,
    strike: (mishap) => void mishaps.push(mishap),
    strikeRead: (mishap) => void readMishaps.push(mishap),
    strikeSubscription: (mishap) => new Promise((befallen) => subscriptionMishaps.push({ mishap, befallen })),
    get befallen() {
      return befallen;
    },
    get mostUnderWay() {
      return mostUnderWay;
    },
    calm: () => {
      readMishaps.length = 0;
      subscriptionMishaps.length = 0;
      return mishaps.splice(0).length;
    },
    restart: (ms = 0) => cluster.restart(leader, ms),
    changeLeader: cluster.changeLeader,
    cutAll: () => nodes.forEach(({ gate }) => gate.cutAll()),
    async close() {
      await restarting;
      await Promise.all(nodes.map((node) => node.close()));
    },
  };
}
