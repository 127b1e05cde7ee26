import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../shared/platform/errors.ts';
import { underWay } from '../under-way.ts';

type Told = (error: unknown, answer?: unknown) => void;
type Write = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

/** An error in dynalite's form of it. */
interface Refusal {
  statusCode: number;
  body: { __type: string; message: string };
}

/** LevelDB as dynalite writes to it. */
export interface LevelWrites {
  put(key: string, value: unknown, told: Told): void;
  del(key: string, told: Told): void;
  batch(writes: Write[], told: Told): void;
  readonly status: string;
  open(): Promise<void>;
}

/** The writing side of the table. */
export interface Writes {
  /** why nothing more is written: a write failed, and the files were not opened anew since */
  failure(): Refusal | undefined;
  hasRoom(): Promise<boolean>;
  /** Opens the files anew. Nothing may be under way. Rejects where they cannot be opened. */
  reopen(): Promise<void>;
  isOpen(): boolean;
  /** Whether a write ever failed. */
  hasFailed(): boolean;
}

/** Refuses as DynamoDB does: at any other error of a command's request dynalite would end the process. */
const refusal = (error: unknown): Refusal => {
  const why = messageOf(error);
  return {
    statusCode: 500,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
      message: /no space left|quota/i.test(why)
        ? 'Nothing more can be kept: the disk is full. Make room on it; what was kept before is safe.'
        : `Nothing more can be kept: the data folder cannot be written (${why}).`,
    },
  };
};

const bytesOfLogs = async (path: string): Promise<number> => {
  const logs = (await readdir(path)).filter((name) => name.endsWith('.log'));
  const sizes = await Promise.all(logs.map(async (name) => (await stat(join(path, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Bytes that LevelDB needs beyond its log, which it writes out as a table when it opens. */
const spare = 1024 * 1024;

const hasRoom = async (path: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize >= (await bytesOfLogs(path)) + spare;
};

/** Where a row stands in a list, in dynalite's naming of its keys. */
const isPlace = (key: string): boolean => key.startsWith('index-');

/**
 * Has a row and its places in the lists written in one piece, and nothing written behind a write that failed.
 *
 * dynalite writes the places first, one by one: whatever ends it in between leaves a row in no list, or in two, for good.
 * LevelDB goes on behind a write that failed, but its log is torn there: all that it takes from then on would be gone at
 * the next start. Opened anew, it keeps what came before and begins another log.
 */
export const writeInOnePiece = (db: LevelWrites, path: string): Writes => {
  const batch = db.batch.bind(db);
  const { close } = Object.getPrototypeOf(db);
  let waiting: Write[] = [];
  let failure: Refusal | undefined;
  let hasFailed = false;
  const writePiece = (told: Told): void => {
    const piece = waiting;
    waiting = [];
    if (failure) told(failure);
    else
      batch(piece, (error) => {
        if (error) {
          failure ??= refusal(error);
          hasFailed = true;
        }
        told(error ? failure : null);
      });
  };
  const write = (one: Write, told: Told): void => {
    waiting.push(one);
    // the row itself follows within the same breath: nothing else gets in between
    if (isPlace(one.key)) told(null);
    else writePiece(told);
  };
  db.put = (key, value, told) => write({ type: 'put', key, value }, told);
  db.del = (key, told) => write({ type: 'del', key }, told);
  return {
    failure: () => failure,
    hasRoom: () => hasRoom(path),
    reopen: async () => {
      // dynalite's own way to close it is for good
      await close.call(db);
      await db.open();
      failure = undefined;
    },
    isOpen: () => db.status === 'open',
    hasFailed: () => hasFailed,
  };
};

/**
 * Lets work on the table through. Once a write has failed it waits until what is under way has ended, and the files are
 * opened anew where there is room again; what only reads goes on without. Rejects with a refusal while they are closed.
 */
export const passageTo = (writes: Writes) => {
  const { track, ended } = underWay();
  let mending: Promise<void> | undefined;
  const mend = async (): Promise<void> => {
    if (!(await writes.hasRoom())) return;
    await ended();
    await writes.reopen();
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (writes.failure()) {
      mending ??= mend()
        // whoever asks next tries again
        .catch(() => undefined)
        .finally(() => {
          mending = undefined;
        });
      await mending;
      if (!writes.isOpen()) throw writes.failure();
    }
    return track(work);
  };
};
