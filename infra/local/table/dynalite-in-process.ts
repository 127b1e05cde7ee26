import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import dynalite from 'dynalite';
import * as z from 'zod/mini';
import type { Store, Told } from './dynalite-store.ts';
import { passageTo, writeInOnePiece } from './level-writes.ts';
import { type Rows, rowsOf } from './rows-underneath.ts';

/** An input as dynalite goes on with it, as far as its condition goes. */
interface Checked {
  ConditionExpression?: string;
  ExpressionAttributeNames?: object;
  ExpressionAttributeValues?: object;
  /** what its expression means */
  _condition?: unknown;
}

const isObject = (given: unknown) => typeof given === 'object' && given !== null;
const isFunction = (given: unknown) => typeof given === 'function';
const Opened = z.custom<Store>(isObject);
const Database = z.custom<{ create(options: unknown): unknown }>(isObject);
const Validations = z.object({
  checkTypes: z.custom<(input: object, types: unknown) => Checked>(isFunction),
  checkValidations:
    z.custom<(input: Checked, types: unknown, custom: unknown, store: Store) => void>(isFunction),
});
const Validation = z.object({ types: z.unknown(), custom: z.unknown() });
const Action = z.custom<(store: Store, input: object, told: Told) => void>(isFunction);

const part = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const database = Database.parse(part('./db'));
const { checkTypes, checkValidations } = Validations.parse(part('./validations'));

const operation = (name: string) => ({
  act: Action.parse(part(`./actions/${name}`)),
  ...Validation.parse(part(`./validations/${name}`)),
});

/** DynamoDB's operations, as far as the case table is made of them. */
const operations = {
  GetItem: operation('getItem'),
  Query: operation('query'),
  PutItem: operation('putItem'),
  DeleteItem: operation('deleteItem'),
};

/** Asks for an operation with its input as DynamoDB's API has it; rejects as dynalite refuses. The input is taken over. */
export type Ask = (operation: keyof typeof operations, input: object) => Promise<unknown>;

/** Opens dynalite, and the store that it makes for itself and shows to nobody. */
const openWithStore = (path: string): { server: Server; store: Store } => {
  const { create } = database;
  let made: unknown;
  database.create = (options) => {
    made = create(options);
    return made;
  };
  try {
    const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    return { server, store: Opened.parse(made) };
  } finally {
    database.create = create;
  }
};

/**
 * Has every value read at once. LevelDB has nearly all of them in memory: to wake another thread for each, and to be
 * woken by it, would take several times as long as the reading.
 */
const readAtOnce = ({ db }: Store): void => {
  db.get = (key, told) => {
    let value: unknown;
    try {
      value = db.getSync(key);
    } catch (error) {
      told(error);
      return;
    }
    told(null, value);
  };
};

/** The store, with the tables' descriptions kept: a table never changes here, and every operation asks for it. */
const knowingTables = (store: Store): Store => {
  const tables = new Map<string, unknown>();
  return {
    ...store,
    getTable: (name, told) => {
      if (tables.has(name)) told(null, tables.get(name));
      else
        store.getTable(name, (error, table) => {
          if (!error) tables.set(name, table);
          told(error, table);
        });
    },
  };
};

/** What conditions mean that name no values: always the same, and to parse one takes nearly as long as to write a row. */
const meanings = new Map<string, unknown>();

/** An input checked as dynalite's server checks it before it acts. Throws what it would answer. */
const checked = (input: object, { types, custom }: z.infer<typeof Validation>, store: Store): Checked => {
  const all = checkTypes(input, types);
  const { ConditionExpression: text, ...rest } = all;
  if (text !== undefined && meanings.has(text)) {
    checkValidations(rest, types, custom, store);
    return { ...rest, _condition: meanings.get(text) };
  }
  checkValidations(all, types, custom, store);
  if (text !== undefined && !all.ExpressionAttributeNames && !all.ExpressionAttributeValues)
    meanings.set(text, all._condition);
  return all;
};

/** Has what commands ask of the server go the way that this process goes. */
const answerBy = (server: Server, pass: ReturnType<typeof passageTo>): void => {
  const answering = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const answered = () =>
      new Promise<void>((resolve) => {
        response.once('close', resolve);
        for (const answer of answering) answer.call(server, request, response);
      });
    pass(answered).catch(() => response.writeHead(500).end());
  });
};

/** dynalite over the files in a folder. */
export interface Dynalite {
  /** has yet to listen */
  server: Server;
  ask: Ask;
  rowsOf(table: string): Rows;
  /** Whether a write failed since it was opened. */
  hasFailed(): boolean;
}

/**
 * Opens dynalite over the files in a folder: its server, which has yet to listen, and its operations for this process,
 * checked as the server checks them. A request of our own to the server would take longer than what it asks for.
 */
export const openDynalite = (path: string): Dynalite => {
  const { server, store: opened } = openWithStore(path);
  // before that, what is asked for waits
  opened.db.once('open', () => readAtOnce(opened));
  const writes = writeInOnePiece(opened.db, path);
  const pass = passageTo(writes);
  answerBy(server, pass);
  const store = knowingTables(opened);
  return {
    server,
    hasFailed: writes.hasFailed,
    rowsOf: (name) => rowsOf(store, name),
    ask: (name, input) =>
      pass(
        () =>
          new Promise((resolve, reject) => {
            const { act, ...validation } = operations[name];
            act(store, checked(input, validation, store), (error, answer) =>
              error ? reject(error) : resolve(answer),
            );
          }),
      ),
  };
};
