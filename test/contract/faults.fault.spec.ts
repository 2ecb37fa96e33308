import { createKurrentEventStore } from '@vandong/event-store/kurrent';
import { createPostgresEventStore, migrateLog } from '@vandong/event-store/postgres';
import { openGate } from '@vandong/testing/gate';
import { startPeer, type Mishap } from '@vandong/testing/kurrent-peer';
import { freshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { faultSeed, randomOf } from '../stack/random.js';
import { storm } from './storm.js';

/** Faults per store; the long run is `VANDONG_FAULTS=10000`. */
const FAULTS = Number(process.env['VANDONG_FAULTS'] ?? 250);
const LONGEST_MS = 60_000 + FAULTS * 150;
const ANSWER_MS = 400;

const report = (store: string, told: object) => process.stderr.write(`${store}: ${JSON.stringify(told)}\n`);

describe(`no acknowledged append is lost and none doubled over ${FAULTS} faults`, () => {
  it(
    'in PostgreSQL, behind a gate that cuts and delays its connections',
    async () => {
      const random = randomOf(faultSeed());
      const database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
      const admin = new pg.Pool({ connectionString: database.url, max: 1 });
      await migrateLog(admin);
      await admin.end();
      const behind = new URL(database.url);
      const gate = await openGate({ host: behind.hostname, port: Number(behind.port) });
      behind.host = `127.0.0.1:${gate.port}`;
      const [store, witness] = [
        createPostgresEventStore({ url: behind.href }),
        createPostgresEventStore({ url: database.url }),
      ];
      const strike = () => {
        const kind = random(8);
        if (kind < 3) gate.strike({ kind: 'answer' });
        else if (kind < 6) gate.strike({ kind: 'request' });
        else if (kind === 6) gate.strike({ kind: 'delay', ms: random(20) });
        else gate.cutAll();
      };
      const told = await storm({
        store,
        witness,
        random,
        strike,
        wanted: FAULTS,
        befallen: () => gate.befallen,
        calm: () => void gate.withdraw(),
      });
      await Promise.all([store.close(), witness.close()]);
      await gate.close();
      await database.drop();
      report('PostgreSQL', told);
      expect(told.wrong).toEqual([]);
      expect(told.faults).toBeGreaterThanOrEqual(FAULTS);
    },
    LONGEST_MS,
  );

  it(
    'in KurrentDB, whose servers drop, fall silent, start anew and change their leader',
    async () => {
      const random = randomOf(faultSeed());
      const peer = await startPeer(3);
      const quick = { answerMs: ANSWER_MS, connectMs: 1_000, quietMs: 500 };
      const [store, witness] = [
        createKurrentEventStore({ url: peer.url, ...quick }),
        createKurrentEventStore({ url: peer.url }),
      ];
      const strike = () => {
        const stored = random(2) === 0;
        const kind = random(20);
        if (kind < 12) peer.strike({ kind: 'drop', stored } satisfies Mishap);
        else if (kind < 14) peer.strike({ kind: 'restart', stored, ms: random(10) });
        else if (kind < 16) peer.strike({ kind: 'leader', stored });
        else if (kind < 17) peer.strike({ kind: 'silence', stored });
        else if (kind < 19) peer.strike({ kind: 'slow', ms: random(20) });
        else peer.strikeRead({ kind: 'drop' });
      };
      const told = await storm({
        store,
        witness,
        random,
        strike,
        wanted: FAULTS,
        befallen: () => peer.befallen,
        calm: () => void peer.calm(),
      });
      await Promise.all([store.close(), witness.close()]);
      await peer.close();
      report('KurrentDB peer', told);
      expect(told.wrong).toEqual([]);
      expect(told.faults).toBeGreaterThanOrEqual(FAULTS);
    },
    LONGEST_MS,
  );
});
