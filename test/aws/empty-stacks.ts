import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { paginateListExecutions, type SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';

const stopAll = async (workflow: SFNClient, stateMachineArn: string): Promise<void> => {
  const running = { stateMachineArn, statusFilter: 'RUNNING' as const };
  for await (const { executions } of paginateListExecutions({ client: workflow }, running))
    for (const { executionArn } of executions ?? [])
      await workflow.send(new StopExecutionCommand({ executionArn, cause: 'these tests are over' }));
};

/** The most that one call writes (DynamoDB API Reference, BatchWriteItem). */
const atOnce = 25;

const emptyTable = async (table: DynamoDBClient, name: string): Promise<void> => {
  const keys = { TableName: name, ProjectionExpression: 'pk, sk' };
  const removals: WriteRequest[] = [];
  for await (const { Items } of paginateScan({ client: table }, keys))
    for (const Key of Items ?? []) removals.push({ DeleteRequest: { Key } });
  while (removals.length > 0)
    await table.send(new BatchWriteItemCommand({ RequestItems: { [name]: removals.splice(0, atOnce) } }));
};

const emptyBucket = async (objects: S3Client, Bucket: string): Promise<void> => {
  for await (const { Contents } of paginateListObjectsV2({ client: objects }, { Bucket }))
    for (const { Key } of Contents ?? []) await objects.send(new DeleteObjectCommand({ Bucket, Key }));
};

/**
 * Leaves the deployed stacks as they were deployed: what one test file left behind (stores whose marketplaces are gone,
 * cases that wait) is no business of the next one's watchers.
 */
export const emptyStacks = async (
  clients: { table: DynamoDBClient; objects: S3Client; workflow: SFNClient },
  { stateMachineArn, caseTable, buckets }: { stateMachineArn: string; caseTable: string; buckets: string[] },
): Promise<void> => {
  await stopAll(clients.workflow, stateMachineArn);
  await emptyTable(clients.table, caseTable);
  for (const bucket of buckets) await emptyBucket(clients.objects, bucket);
};
