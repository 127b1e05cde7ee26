import { once } from 'node:events';
import { createServer, type ServerHttp2Session } from 'node:http2';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod/mini';
import { bedrockModel } from '../../../shared/platform/aws/model.ts';
import type { Model } from '../../../shared/platform/ports.ts';

/** What a request to Bedrock's Converse says, as far as these tests look. */
const Asked = z.object({
  system: z.tuple([z.object({ text: z.string() })]),
  messages: z.tuple([
    z.object({ role: z.literal('user'), content: z.tuple([z.object({ text: z.string() })]) }),
  ]),
  toolConfig: z.object({ tools: z.tuple([z.unknown()]), toolChoice: z.unknown() }),
});
export type Asked = z.infer<typeof Asked> & { path: string };

export interface Reply {
  status?: number;
  /** what the service calls its error */
  error?: string;
  body?: unknown;
  /** the connection stays open and nothing is ever said */
  silent?: true;
}

/** An answer given in the tool's fields. */
export const filledIn = (input: unknown): Reply => ({
  body: {
    output: {
      message: { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'answer', input } }] },
    },
    stopReason: 'tool_use',
    usage: { inputTokens: 900, outputTokens: 80, totalTokens: 980 },
  },
});

/** An answer in prose, or an end without one. */
export const written = (text: string, stopReason = 'end_turn'): Reply => ({
  body: {
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason,
    usage: { inputTokens: 900, outputTokens: 40, totalTokens: 940 },
  },
});

export interface StandIn {
  model: Model;
  /** the same, waited for so short that its silence ends soon: an answer may come too late for it */
  impatient: Model;
  asked: Asked[];
  /** what it answers from now on */
  answers(reply: Reply | ((asked: Asked) => Reply)): void;
  close(): Promise<void>;
}

/** Bedrock's Converse over HTTP/2, as its client speaks it, with a model that says whatever a test wants it to say. */
export const startStandIn = async ({ below = 1 } = {}): Promise<StandIn> => {
  let reply: (asked: Asked) => Reply = () => ({ status: 500, error: 'InternalServerException' });
  const asked: Asked[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { ...Asked.parse(JSON.parse(Buffer.concat(chunks).toString())), path: request.url };
    asked.push(one);
    const { status = 200, error, body, silent } = reply(one);
    if (silent) return;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(error !== undefined && { 'x-amzn-errortype': error }),
    });
    response.end(JSON.stringify(body ?? { message: error }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const client = new BedrockRuntimeClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  const name = 'stand-in.model-v1:0';
  return {
    model: bedrockModel(client, { name, below }),
    impatient: bedrockModel(client, { name, below, limitMs: 300 }),
    asked,
    answers: (next) => {
      reply = typeof next === 'function' ? next : () => next;
    },
    close: async () => {
      client.destroy();
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
