import { type ServerType, serve } from '@hono/node-server';

type Answer = (request: Request) => Response | Promise<Response>;

/** Where the console listens. It has its place before there is a console, as every page has to name its address. */
export interface ConsoleServer {
  port: number;
  /** has requests answered from then on; those that came before were told to come again */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

const portOf = (server: ServerType): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The console has no port.');
  return address.port;
};

/** Listens; with 0 for `port` on any that is free. Rejects as the system does. */
export const openConsoleServer = (host: string, port: number): Promise<ConsoleServer> =>
  new Promise((resolve, reject) => {
    let answer: Answer = () => new Response(null, { status: 503 });
    const fetch: Answer = (request) => answer(request);
    const server = serve({ fetch, hostname: host, port }, () =>
      resolve({
        port: portOf(server),
        answerWith: (given) => {
          answer = given;
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
