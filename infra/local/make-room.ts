import type { Server, Socket } from 'node:net';

/** Bytes and milliseconds that everybody is given in advance: whoever has just come has said nothing yet, and is not fast. */
const given = { bytes: 100, ms: 1_000 };

/**
 * Keeps so many connections to a server open at most. Where one more comes, the one that has said least for its time goes,
 * with these words: whoever holds all places and says nothing keeps nobody out.
 */
export const makeRoom = (server: Server, most: number, parting: string): void => {
  const since = new Map<Socket, number>();
  const pace = ([{ bytesRead }, at]: [Socket, number], now: number): number =>
    (bytesRead + given.bytes) / (now - at + given.ms);
  server.on('connection', (socket) => {
    const now = performance.now();
    const [slowest] = [...since].sort((a, b) => pace(a, now) - pace(b, now));
    if (slowest && since.size >= most) {
      const [leaving] = slowest;
      since.delete(leaving);
      leaving.end(`${parting}\r\n`, () => leaving.destroy());
    }
    since.set(socket, now);
    socket.once('close', () => since.delete(socket));
  });
};
