import { openGate } from '@vandong/testing/gate';
import { startPeer } from '@vandong/testing/kurrent-peer';
import { eventStoreContract, withTrouble, type StoreUnderTest } from '../contract/index.js';
import { createKurrentEventStore } from './index.js';

/** Shorter than in service: the peer is on this machine, and some tests wait for it to run out. */
const QUICK = { answerMs: 1_500, connectMs: 1_500, quietMs: 300 };

eventStoreContract('kurrent on a peer', async () => {
  const peer = await startPeer();
  const [store, another] = [
    createKurrentEventStore({ url: peer.url, ...QUICK }),
    createKurrentEventStore({ url: peer.url, ...QUICK }),
  ];
  return {
    store,
    another,
    contiguousPositions: false,
    findsReusedIds: false,
    trouble: {
      strike: (blow) =>
        peer.strike(
          blow === 'restarted'
            ? { kind: 'restart', stored: true, ms: 0 }
            : { kind: 'drop', stored: blow === 'unheard' },
        ),
      calm: () => void peer.calm(),
      restart: () => peer.restart(),
    },
    async close() {
      await Promise.all([store.close(), another.close()]);
      await peer.close();
    },
  };
});

const realServer = process.env['KURRENTDB_TEST_URL'];
if (realServer) eventStoreContract('kurrent on a real server', () => onRealServer(realServer));
else {
  process.stderr.write('KURRENTDB_TEST_URL names no server: the contract is not run on a real KurrentDB\n');
  it.todo('event store contract: kurrent on a real server (KURRENTDB_TEST_URL names none)');
}

/** A single node without TLS is met through a gate that cuts connections; before others answers are lost on this side. */
async function onRealServer(url: string): Promise<StoreUnderTest> {
  const another = createKurrentEventStore({ url });
  const shared = { another, contiguousPositions: false, findsReusedIds: false };
  const node = /^kurrentdb:\/\/([^,:/@?]+):(\d+)\/?\?(.*tls=false.*)$/i.exec(url);
  if (!node) {
    const store = createKurrentEventStore({ url });
    return {
      ...withTrouble(store),
      ...shared,
      close: async () => void (await Promise.all([store.close(), another.close()])),
    };
  }
  const gate = await openGate({ host: node[1]!, port: Number(node[2]) });
  const store = createKurrentEventStore({ url: `kurrentdb://127.0.0.1:${gate.port}?${node[3]}` });
  return {
    ...shared,
    store,
    trouble: {
      strike: (blow) => gate.strike({ kind: blow === 'lost' ? 'request' : 'answer' }),
      calm: () => void gate.withdraw(),
      restart: async () => gate.cutAll(),
    },
    async close() {
      await Promise.all([store.close(), another.close()]);
      await gate.close();
    },
  };
}
