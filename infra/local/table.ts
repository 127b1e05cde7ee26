import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { dynamoTable } from '../../shared/platform/aws/table.ts';
import type { Table } from '../../shared/platform/ports.ts';

/** The case table of one machine: DynamoDB's API over LevelDB in this process, its files in one folder. */
export interface LocalTable {
  table: Table;
  /** where DynamoDB's API answers, for the tools that look from outside */
  endpoint: string;
  close(): Promise<void>;
}

const name = 'cases';

const createTable = async (client: DynamoDBClient): Promise<void> => {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', 'queue', 'queueOrder'].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'by-queue',
            KeySchema: [
              { AttributeName: 'queue', KeyType: 'HASH' },
              { AttributeName: 'queueOrder', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The table has no port.'));
      else resolve(address.port);
    });
  });

const clientFor = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** A table that another process on this machine serves. */
export const tableAt = (endpoint: string): Table => dynamoTable(clientFor(endpoint), name);

/** Opens (or makes) the table kept in `folder`. Throws when another process has it open or its files are damaged. */
export const openTable = async (folder: string): Promise<LocalTable> => {
  await mkdir(folder, { recursive: true });
  const server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const endpoint = `http://127.0.0.1:${await listen(server)}`;
  const client = clientFor(endpoint);
  await createTable(client);
  return {
    table: dynamoTable(client, name),
    endpoint,
    close: async () => {
      client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
