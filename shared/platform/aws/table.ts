import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DeleteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  type GetCommandOutput,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { portEnvironment } from '../environment.ts';
import { LostRaceError } from '../errors.ts';
import type { Condition, Query, RowKey, Table } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

const StoredRow = z.looseObject({ pk: z.string(), sk: z.string() });
const StoredRows = z.array(StoredRow);
const PageKey = z.record(z.string(), z.string());

/** A condition in DynamoDB's expression language. */
const expression = (condition: Condition) => {
  if ('absent' in condition) return { ConditionExpression: 'attribute_not_exists(pk)' };
  if ('absentOrBelow' in condition)
    return {
      ConditionExpression: 'attribute_not_exists(pk) OR #a < :v',
      ExpressionAttributeNames: { '#a': condition.absentOrBelow.attribute },
      ExpressionAttributeValues: { ':v': condition.absentOrBelow.value },
    };
  const entries = Object.entries(condition.equals);
  return {
    ConditionExpression: entries.map((_, i) => `#a${i} = :v${i}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name], i) => [`#a${i}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], i) => [`:v${i}`, value])),
  };
};

const conditionally = async (write: () => Promise<unknown>, { pk, sk }: RowKey): Promise<void> => {
  try {
    await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException)
      throw new LostRaceError(`${pk} / ${sk} is not what it was when it was read.`);
    throw error;
  }
};

const bytesIn = (text: string): number => Buffer.byteLength(text);

/** Whether a row may have that key at all: DynamoDB refuses to look for any other (Developer Guide, "Constraints in Amazon DynamoDB"). */
const isKey = ({ pk, sk }: RowKey): boolean =>
  pk !== '' && sk !== '' && bytesIn(pk) <= 2_048 && bytesIn(sk) <= 1_024;

/**
 * The same with U+FFFD for each half of a character: a text cut in the middle of an emoji has one. DynamoDB keeps strings as
 * UTF-8, which has no halves.
 */
const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wellFormed(one)]));
};

/** The operations of DynamoDB's API that the table is made of, over plain values. */
export interface Documents {
  get(input: GetCommandInput): Promise<Pick<GetCommandOutput, 'Item'>>;
  query(input: QueryCommandInput): Promise<Pick<QueryCommandOutput, 'Items' | 'LastEvaluatedKey'>>;
  /** Throws `ConditionalCheckFailedException`. */
  put(input: PutCommandInput): Promise<unknown>;
  /** Throws `ConditionalCheckFailedException`. */
  delete(input: DeleteCommandInput): Promise<unknown>;
}

/** … as a client asks a DynamoDB for them. */
export const documentsOf = (client: DynamoDBClient): Documents => {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    get: (input) => sent(documents.send(new GetCommand(input))),
    query: (input) => sent(documents.send(new QueryCommand(input))),
    put: (input) => sent(documents.send(new PutCommand(input))),
    delete: (input) => sent(documents.send(new DeleteCommand(input))),
  };
};

/** The case table over DynamoDB's API; on one machine the API is dynalite's. */
export const dynamoTable = (documents: Documents, TableName: string): Table => ({
  async get(key) {
    if (!isKey(key)) return undefined;
    const { Item } = await documents.get({ TableName, Key: key, ConsistentRead: true });
    return Item && StoredRow.parse(Item);
  },

  async query({ pk, index, beginsWith, descending, limit, after }: Query) {
    if (!isKey({ pk, sk: beginsWith || 'any' })) return { rows: [] };
    const [partition, sort] = index ? ['queue', 'queueOrder'] : ['pk', 'sk'];
    const { Items, LastEvaluatedKey } = await documents.query({
      TableName,
      ...(index && { IndexName: index }),
      KeyConditionExpression: beginsWith === undefined ? '#p = :p' : '#p = :p AND begins_with(#s, :s)',
      ExpressionAttributeNames: { '#p': partition, ...(beginsWith !== undefined && { '#s': sort }) },
      ExpressionAttributeValues: { ':p': pk, ...(beginsWith !== undefined && { ':s': beginsWith }) },
      ScanIndexForward: !descending,
      ConsistentRead: !index,
      ...(limit !== undefined && { Limit: limit }),
      ...(after && { ExclusiveStartKey: after }),
    });
    const rows = StoredRows.parse(Items ?? []);
    return { rows, ...(LastEvaluatedKey && { next: PageKey.parse(LastEvaluatedKey) }) };
  },

  put: (row, condition) =>
    conditionally(
      () => documents.put({ TableName, Item: StoredRow.parse(wellFormed(row)), ...expression(condition) }),
      row,
    ),

  remove: (key, condition) =>
    conditionally(() => documents.delete({ TableName, Key: key, ...expression(condition) }), key),
});

/** The case table of this deployment. */
export const cases = (environment: NodeJS.ProcessEnv): Table =>
  dynamoTable(
    documentsOf(new DynamoDBClient(clientSettings)),
    portEnvironment('cases', environment).CASE_TABLE,
  );
