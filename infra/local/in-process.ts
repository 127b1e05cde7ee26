import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** What an SDK's client sends and is answered, as far as a whole body in memory needs it. */
interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}
interface Response {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A request and its response as a server's listener knows them, without a connection between the two. */
const exchange = (server: Server, { method, path, headers, body = '' }: Request): Promise<Response> =>
  new Promise((resolve) => {
    const request = Object.assign(new EventEmitter(), { method, url: path, headers });
    const answered: Record<string, string> = {};
    const response = {
      statusCode: 200,
      setHeader: (name: string, value: unknown) => {
        answered[name.toLowerCase()] = String(value);
      },
      end: (text: string) =>
        resolve({ statusCode: response.statusCode, headers: answered, body: Buffer.from(text) }),
    };
    server.emit('request', request, response);
    request.emit('data', typeof body === 'string' ? Buffer.from(body) : Buffer.concat([body]));
    request.emit('end');
  });

/** How a client calls an HTTP server of its own process: a connection would cost a third of every call. */
export const inProcess = (server: Server): NonNullable<DynamoDBClientConfig['requestHandler']> => ({
  handle: async (request: Request) => ({ response: await exchange(server, request) }),
  updateHttpClientConfig: () => undefined,
  httpHandlerConfigs: () => ({}),
});
