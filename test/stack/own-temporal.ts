import { freePort } from '@vandong/infra/processes';
import { startTemporal } from '@vandong/infra/temporal';

/** A Temporal of this spec alone: it may be thrown away with all it knows, and starts again empty at the same address. */
export async function ownTemporal() {
  const port = await freePort();
  let server = await startTemporal({ port });
  return {
    address: server.address,
    /** everything it knew is gone */
    async wipe() {
      await server.stop();
      server = await startTemporal({ port });
    },
    stop: () => server.stop(),
  };
}
