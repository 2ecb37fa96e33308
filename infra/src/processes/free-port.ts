import { createServer } from 'node:net';

/**
 * A TCP port of 127.0.0.1 that nobody listens on now. Another process may take it before it is used: whoever
 * starts a server on it must be ready to ask again.
 * @param preferred answered when it is free
 */
export async function freePort(preferred = 0): Promise<number> {
  try {
    return await boundPort(preferred);
  } catch (error) {
    if (preferred === 0) throw error;
    return boundPort(0);
  }
}

function boundPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}
