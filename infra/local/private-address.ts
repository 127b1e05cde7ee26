import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { listenAt } from './listen-at.ts';

/**
 * Has a server answer at one address that nobody can guess, and refuse all else before it is looked at: whatever is asked
 * of another path, and all that a web page asks, in whose requests the browser names where the page is from. Resolves
 * with the address once it listens, on a port of this machine alone.
 */
export const listenPrivately = async (server: Server): Promise<string> => {
  const path = `/${randomBytes(32).toString('base64url')}`;
  const answering = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { url, headers } = request;
    if ((url !== path && url !== `${path}/`) || headers.origin !== undefined) response.writeHead(403).end();
    else for (const answer of answering) answer.call(server, request, response);
  });
  const host = '127.0.0.1';
  return `http://${host}:${await listenAt(server, host, 0)}${path}`;
};
