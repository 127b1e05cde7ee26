import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type {
  DeleteCommandInput,
  GetCommandInput,
  PutCommandInput,
  QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Documents } from '../../../shared/platform/aws/table.ts';
import { CannotKeepError } from '../../../shared/platform/errors.ts';
import type { Ask } from './dynalite-in-process.ts';

type Input = GetCommandInput | QueryCommandInput | PutCommandInput | DeleteCommandInput;

/** The parts of an input that hold a row's values. */
const valued = new Set(['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey']);

const inWireForm = (input: Input): object =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      valued.has(name) ? marshall(value, { removeUndefinedValues: true }) : value,
    ]),
  );

const Attributes = z.custom<Parameters<typeof unmarshall>[0]>();
const Answer = z.object({
  Item: z.optional(Attributes),
  Items: z.optional(z.array(Attributes)),
  LastEvaluatedKey: z.optional(Attributes),
});
const Refusal = z.object({ body: z.object({ __type: z.string(), message: z._default(z.string(), '') }) });

/**
 * DynamoDB's operations as dynalite offers them in this process. The SDK's client would take longer over every call
 * than dynalite itself: it is made for a service behind a network.
 */
export class DocumentsInProcess implements Documents {
  readonly #dynalite: Ask;

  constructor(dynalite: Ask) {
    this.#dynalite = dynalite;
  }

  async #ask(operation: Parameters<Ask>[0], input: Input): Promise<z.infer<typeof Answer>> {
    try {
      return Answer.parse(await this.#dynalite(operation, inWireForm(input)));
    } catch (error) {
      const { data: refusal } = Refusal.safeParse(error);
      if (!refusal) throw error;
      const { __type, message } = refusal.body;
      if (__type.endsWith('#ConditionalCheckFailedException'))
        throw new ConditionalCheckFailedException({ message, $metadata: {} });
      if (__type.endsWith('#InternalServerError')) throw new CannotKeepError(message);
      throw new Error(`The table refused ${operation}: ${__type} ${message}`);
    }
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
