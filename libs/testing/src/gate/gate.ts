import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What the gate does to one connection, once: cut it when the next bytes of the client come, and swallow them; let them pass and cut it
 * when the answer comes, which is swallowed; or hold the answer back for a while.
 */
export type Cut =
  { readonly kind: 'request' } | { readonly kind: 'answer' } | { readonly kind: 'delay'; readonly ms: number };

/** Stands between a client and a server, byte for byte, and breaks what a network breaks. */
export interface Gate {
  readonly port: number;
  /** the next traffic on any connection meets this */
  strike(cut: Cut): void;
  /** strikes that have met traffic, and cuts of all connections */
  readonly befallen: number;
  /** strikes that have met no traffic yet are withdrawn; answers how many */
  withdraw(): number;
  /** cuts all connections */
  cutAll(): void;
  /** refuses new connections, and takes them again */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function openGate(target: { readonly host: string; readonly port: number }): Promise<Gate> {
  const sockets = new Set<Socket>();
  const strikes: Cut[] = [];
  let server: Server | undefined;
  let port = 0;
  let befallen = 0;

  const met = () => {
    strikes.shift();
    befallen += 1;
  };
  const pass = (inner: Socket) => {
    const outer = connect(target);
    const ends = [inner, outer];
    let muted = false;
    const cut = () => ends.forEach((end) => end.destroy());
    for (const end of ends) {
      sockets.add(end);
      end.setNoDelay(true);
      end.on('error', cut);
      end.on('close', () => {
        sockets.delete(end);
        cut();
      });
    }
    inner.on('data', (bytes: Buffer) => {
      if (strikes[0]?.kind === 'request') {
        met();
        return cut();
      }
      if (strikes[0]?.kind === 'answer') {
        met();
        muted = true;
      }
      outer.write(bytes);
    });
    outer.on('data', (bytes: Buffer) => {
      if (muted) return cut();
      const strike = strikes[0];
      if (strike?.kind !== 'delay') return void inner.write(bytes);
      met();
      outer.pause();
      setTimeout(() => {
        inner.write(bytes);
        outer.resume();
      }, strike.ms);
    });
  };
  const open = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer(pass);
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        port = (server!.address() as AddressInfo).port;
        resolve();
      });
    });
  const cutAll = () => {
    befallen += 1;
    for (const socket of sockets) socket.destroy();
  };
  const shut = async () => {
    const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
    cutAll();
    await closed;
    server = undefined;
  };
  await open();
  return {
    get port() {
      return port;
    },
    get befallen() {
      return befallen;
    },
    strike: (cut) => void strikes.push(cut),
    withdraw: () => strikes.splice(0).length,
    cutAll,
    shut,
    open,
    close: shut,
  };
}
