/** HTTP for the stand-ins: reads a request whole, meets the faults, keeps the log, answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import type { Asked, Call, Reply, StandIn } from './reply.ts';

/** One call that an API received. */
export interface LoggedCall {
  at: string;
  marketplace: string;
  operation: string;
  target?: string;
  /** 0 when the connection was broken off */
  status: number;
  fault?: Fault['kind'];
}

const maxBody = 5 * 1024 * 1024;

const readAsked = async (request: IncomingMessage, base: string): Promise<Asked | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBody) return undefined;
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const url = new URL(request.url ?? '/', base);
  return { method: request.method ?? 'GET', url, headers, body: Buffer.concat(chunks).toString() };
};

const garbage: Reply = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<html><body><h1>We will be back soon</h1></body></html>',
};

/** What a caller gets; undefined breaks the connection off. */
const withFault = async (
  { api, faults }: { api: StandIn; faults: Faults },
  call: Call,
  asked: Asked,
  fault: Fault | undefined,
): Promise<Reply | undefined> => {
  if (!fault) return call.run();
  switch (fault.kind) {
    case 'slow':
      await faults.slow(fault.ms);
      return call.run();
    case 'nothing':
      return undefined;
    case 'crash-after-accept':
      await call.run();
      return undefined;
    case 'garbage':
      return garbage;
    case 'empty':
      return { ...garbage, body: '' };
    default:
      return api.wording(fault, asked);
  }
};

const send = (response: ServerResponse, reply: Reply): void => {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
};

/** A server that offers each API below its name, and everything else by `others`. */
export const createApiServer = (parts: {
  base: string;
  apis: ReadonlyMap<string, StandIn>;
  faults: Faults;
  log: (call: LoggedCall) => void;
  others: (asked: Asked) => Promise<Reply>;
}): Server => {
  const answer = async (asked: Asked): Promise<Reply | undefined> => {
    const name = asked.url.pathname.split('/')[1] ?? '';
    const api = parts.apis.get(name);
    const call = api?.match(asked);
    if (!api || !call) return parts.others(asked);
    const fault = parts.faults.meet({ marketplace: name, operation: call.operation, target: call.target });
    const reply = await withFault({ api, faults: parts.faults }, call, asked, fault);
    parts.log({
      at: new Date().toISOString(),
      marketplace: name,
      operation: call.operation,
      ...(call.target === undefined ? {} : { target: call.target }),
      status: reply?.status ?? 0,
      ...(fault ? { fault: fault.kind } : {}),
    });
    return reply;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readAsked(request, parts.base);
    const reply = asked && (await answer(asked));
    if (reply) send(response, reply);
    else response.destroy();
  };

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) });
    });
  });
};
