import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type {
  DeleteCommandInput,
  GetCommandInput,
  PutCommandInput,
  QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Documents } from '../../shared/platform/aws/table.ts';

/** What dynalite wants to see before it looks at a request's body; it checks no signature. */
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
};

/** A request and its response as a server's listener knows them, without a connection between the two. */
const exchange = (
  server: Server,
  operation: string,
  body: string,
): Promise<{ status: number; text: string }> =>
  new Promise((resolve) => {
    const request = Object.assign(new EventEmitter(), {
      method: 'POST',
      url: '/',
      headers: { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    });
    const response = {
      statusCode: 200,
      setHeader: () => undefined,
      // one that is too large is refused without a word
      end: (text = '{}') => resolve({ status: response.statusCode, text }),
    };
    server.emit('request', request, response);
    request.emit('data', Buffer.from(body));
    request.emit('end');
  });

type Input = GetCommandInput | QueryCommandInput | PutCommandInput | DeleteCommandInput;

/** The parts of an input that hold a row's values. */
const valued = new Set(['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey']);

const inWireForm = (input: Input): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(input).map(([name, value]) => [
        name,
        valued.has(name) ? marshall(value, { removeUndefinedValues: true }) : value,
      ]),
    ),
  );

const Attributes = z.custom<Parameters<typeof unmarshall>[0]>();
const Answer = z.object({
  Item: z.optional(Attributes),
  Items: z.optional(z.array(Attributes)),
  LastEvaluatedKey: z.optional(Attributes),
});
const Refusal = z.object({ __type: z._default(z.string(), ''), message: z._default(z.string(), '') });

/**
 * DynamoDB's operations as dynalite offers them in this process. The SDK's client would take longer over every call
 * than dynalite itself: it is made for a service behind a network.
 */
export class DocumentsInProcess implements Documents {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async #ask(operation: string, input: Input): Promise<z.infer<typeof Answer>> {
    const { status, text } = await exchange(this.#server, operation, inWireForm(input));
    if (status === 200) return Answer.parse(JSON.parse(text));
    const { __type, message } = Refusal.parse(JSON.parse(text));
    if (__type.endsWith('#ConditionalCheckFailedException'))
      throw new ConditionalCheckFailedException({ message, $metadata: {} });
    throw new Error(`The table refused ${operation}: HTTP ${status} ${__type} ${message}`);
  }

  async get(input: GetCommandInput) {
    const { Item } = await this.#ask('GetItem', input);
    return { Item: Item && unmarshall(Item) };
  }

  async query(input: QueryCommandInput) {
    const { Items = [], LastEvaluatedKey } = await this.#ask('Query', input);
    return {
      Items: Items.map((item) => unmarshall(item)),
      LastEvaluatedKey: LastEvaluatedKey && unmarshall(LastEvaluatedKey),
    };
  }

  async put(input: PutCommandInput) {
    await this.#ask('PutItem', input);
  }

  async delete(input: DeleteCommandInput) {
    await this.#ask('DeleteItem', input);
  }
}
