import { availableParallelism } from 'node:os';
import type { ExamineContext, Examined } from './examined.ts';
import { Job, ReadingThread } from './reading-thread.ts';
import type { Dns } from './worker-messages.ts';

export interface ExaminerOptions {
  /** how many mails are read at once; as many as there are processors, at most four, unless given */
  workers?: number;
  /** milliseconds after which the reading of one mail is given up */
  timeLimitMs?: number;
  /** who answers DNS questions; the network unless records are given */
  dns?: Dns;
  /** the worker's module; by default the source beside this file, or `examine-worker.mjs` beside the bundle */
  worker?: URL;
}

export interface Examiner {
  /**
   * Reads a mail in another thread. Takes the bytes over: `raw` is empty afterwards. Never rejects because of a mail:
   * one that takes too long, or brings the thread down, is an `Examined` that says so and claims nothing else.
   * Throws `ExaminerError` when no thread can be started or the examiner was closed.
   */
  examine(raw: Uint8Array, context: ExamineContext): Promise<Examined>;
  /**
   * Starts a thread and reads a mail of its own in it, so that the first mail that comes need not wait for that. Further
   * `turns` help as well: what is used again and again is compiled for good.
   */
  warm(turns?: number): Promise<void>;
  /** Ends the threads; a reading under way breaks off. */
  close(): Promise<void>;
}

export class ExaminerError extends Error {
  override readonly name = 'ExaminerError';
}

const defaultWorker = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './examine-worker.ts' : './examine-worker.mjs', import.meta.url);

/** How long a thread beyond the first may have nothing to do. */
const idleMs = 10_000;

/**
 * How many mails a thread is sent, the one it reads included, while more mails wait than there are threads: it then
 * never waits for the next.
 */
const mostSent = 4;

/** A signed complaint, so that everything that most mails need is loaded, and the words to know one by. */
const sample = [
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=a; h=from:subject; bh=; b=',
  'From: Ann <ann@example.com>',
  'Subject: Notice',
  '',
  'A rights owner reports that the listing below infringes their trademark, and we removed it.',
  'ASIN: B000000000',
  'Complaint ID: 10000000000',
  'Rights owner: Ann Ltd, ann@example.com',
].join('\r\n');
const nobody: ExamineContext = {
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2000-01-01T00:00:00.000Z',
};

/** Threads that read mails: none until the first mail, one kept while idle; none keeps the process alive. */
export const createExaminer = (options: ExaminerOptions = {}): Examiner => {
  const { workers = Math.min(4, availableParallelism()), timeLimitMs = 10_000, dns = 'live' } = options;
  const module = options.worker ?? defaultWorker();
  const waiting: Job[] = [];
  const threads = new Set<ReadingThread>();
  const resting = new Map<ReadingThread, NodeJS.Timeout>();
  let closed = false;

  const start = (): ReadingThread => {
    const thread: ReadingThread = new ReadingThread({
      module,
      dns,
      timeLimitMs,
      onRead: () => {
        next();
        if (thread.load === 0) rest(thread);
      },
      onDown: (unbegun, cause) => {
        forget(thread);
        if (closed) for (const { done } of unbegun) done.reject(new ExaminerError('The examiner was closed'));
        else {
          const failed = cause === undefined ? undefined : unbegun.shift();
          failed?.done.reject(new ExaminerError(`No thread to read mail in: ${cause}`));
          waiting.unshift(...unbegun);
          next();
        }
      },
    });
    threads.add(thread);
    return thread;
  };

  const forget = (thread: ReadingThread): void => {
    threads.delete(thread);
    clearTimeout(resting.get(thread));
    resting.delete(thread);
  };

  const rest = (thread: ReadingThread): void => {
    const timer = setTimeout(() => {
      resting.delete(thread);
      if (threads.size > 1) void thread.end();
    }, idleMs).unref();
    resting.set(thread, timer);
  };

  /** Who takes a mail now: a thread that rests, else a new one, else, of many waiting, one goes ahead to a thread at work. */
  const taker = (job: Job): ReadingThread | undefined => {
    for (const thread of threads) if (thread.load === 0) return thread;
    if (threads.size < workers) return start();
    if (waiting.length <= workers || !job.small) return undefined;
    const [least] = [...threads].sort((a, b) => a.load - b.load);
    return least && least.load < mostSent ? least : undefined;
  };

  const next = (): void => {
    for (let [job] = waiting; job; [job] = waiting) {
      const thread = taker(job);
      if (!thread) return;
      clearTimeout(resting.get(thread));
      resting.delete(thread);
      thread.send(job);
      waiting.shift();
    }
  };

  const examine: Examiner['examine'] = async (raw, context) => {
    if (closed) throw new ExaminerError('The examiner was closed');
    const job = new Job(raw, context);
    waiting.push(job);
    next();
    return job.done.promise;
  };

  return {
    examine,
    warm: async (turns = 1) => {
      for (let turn = 0; turn < turns && !closed; turn++)
        await examine(new TextEncoder().encode(sample), nobody);
    },
    close: async () => {
      closed = true;
      for (const { done } of waiting.splice(0)) done.reject(new ExaminerError('The examiner was closed'));
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
};
