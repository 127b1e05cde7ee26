import { createServer, type RequestListener } from 'node:http';
import { onTestFinished, vi } from 'vitest';
import { listenAt } from '../../../infra/local/listen-at.ts';

/** An AWS that answers so, for as long as a test lasts; resolves with what says how often it was asked. */
export const anAws = async (answers: RequestListener): Promise<() => number> => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    request.resume().on('end', () => answers(request, response));
  });
  const port = await listenAt(server, '127.0.0.1', 0);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'here');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'here');
  return () => asked;
};
