import { once } from 'node:events';
import type { Server } from 'node:http';

/** Takes no more requests, ends those that there are, and waits until the port is free. */
export async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
