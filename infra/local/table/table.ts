import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { documentsOf, dynamoTable } from '../../../shared/platform/aws/table.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { closeToOthers } from '../instance.ts';
import { listenPrivately } from '../private-address.ts';
import { underWay } from '../under-way.ts';
import { DocumentsInProcess } from './documents-in-process.ts';
import { openDynalite } from './dynalite-in-process.ts';
import { closeIterators } from './level-underneath.ts';
import type { Rows } from './rows-underneath.ts';

/** The case table of one machine: DynamoDB's API over LevelDB in this process, its files in one folder. */
export interface LocalTable extends Rows {
  table: Table;
  /** where DynamoDB's API answers whoever knows the address, for commands in other processes of the same user */
  endpoint: string;
  /** Whether a write failed since it was opened: what was to follow it may be missing. */
  hasFailed(): boolean;
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

const clientFor = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** A table that another process on this machine serves. */
export const tableAt = (endpoint: string): Table => dynamoTable(documentsOf(clientFor(endpoint)), name);

/** A table that can be closed: what is under way ends first, what comes later is refused. */
const closable = (table: Table): { table: Table; close(): Promise<void> } => {
  const { track, ended } = underWay();
  let closed = false;
  const tracked = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new Error('The table is closed.');
    return track(work);
  };
  return {
    table: {
      oneProcess: true,
      get: (key) => tracked(() => table.get(key)),
      query: (query) => tracked(() => table.query(query)),
      put: (row, condition) => tracked(() => table.put(row, condition)),
      remove: (key, condition) => tracked(() => table.remove(key, condition)),
    },
    close: async () => {
      closed = true;
      await ended();
    },
  };
};

/** Whether `folder` holds a table; LevelDB has this file from its first moment on. */
export const hasTable = (folder: string): Promise<boolean> =>
  access(join(folder, 'CURRENT')).then(
    () => true,
    () => false,
  );

/** Opens (or makes) the table kept in `folder`. Throws when another process has it open or its files are damaged. */
export const openTable = async (folder: string): Promise<LocalTable> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await closeToOthers(folder);
  closeIterators();
  const { server, ask, rowsOf, hasFailed } = openDynalite(folder);
  const endpoint = await listenPrivately(server);
  const client = clientFor(endpoint);
  await createTable(client);
  // it is there a moment after its making was answered; until then a write finds no table
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.02, maxDelay: 0.2 }, { TableName: name });
  client.destroy();
  const { table, close } = closable(dynamoTable(new DocumentsInProcess(ask), name));
  return {
    ...rowsOf(name),
    table,
    endpoint,
    hasFailed,
    close: async () => {
      await close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
