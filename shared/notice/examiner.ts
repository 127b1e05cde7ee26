import { availableParallelism } from 'node:os';
import type { ExamineContext, Examined } from './examined.ts';
import { ReadingThread } from './reading-thread.ts';
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
  /** Ends the threads; a reading under way breaks off. */
  close(): Promise<void>;
}

export class ExaminerError extends Error {
  override readonly name = 'ExaminerError';
}

interface Job {
  raw: Uint8Array;
  context: ExamineContext;
  settle: PromiseWithResolvers<Examined>;
}

const defaultWorker = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './examine-worker.ts' : './examine-worker.mjs', import.meta.url);

/** How long a thread beyond the first may have nothing to do. */
const idleMs = 10_000;

/** Threads that read mails: none until the first mail, one kept while idle; none keeps the process alive. */
export const createExaminer = (options: ExaminerOptions = {}): Examiner => {
  const { workers = Math.min(4, availableParallelism()), timeLimitMs = 10_000, dns = 'live' } = options;
  const worker = options.worker ?? defaultWorker();
  const waiting: Job[] = [];
  const idle: { thread: ReadingThread; timer?: NodeJS.Timeout }[] = [];
  const threads = new Set<ReadingThread>();
  let closed = false;

  const retire = (thread: ReadingThread): void => {
    threads.delete(thread);
    void thread.end();
  };

  const rest = (thread: ReadingThread): void => {
    const timer = setTimeout(() => {
      if (threads.size <= 1) return;
      idle.splice(
        idle.findIndex((one) => one.thread === thread),
        1,
      );
      retire(thread);
    }, idleMs).unref();
    idle.push({ thread, timer });
  };

  const run = async (thread: ReadingThread, job: Job): Promise<void> => {
    try {
      job.settle.resolve(await thread.read(job.raw, job.context, timeLimitMs));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      job.settle.reject(new ExaminerError(`No thread to read mail in: ${cause}`, { cause: error }));
    }
    if (!thread.alive || closed) retire(thread);
    else if (waiting.length === 0) return rest(thread);
    next(thread);
  };

  /** A thread that can read now: one that rests, else a new one while there are fewer than allowed. */
  const freeThread = (): ReadingThread | undefined => {
    for (let rested = idle.pop(); rested; rested = idle.pop()) {
      clearTimeout(rested.timer);
      if (rested.thread.alive) return rested.thread;
      threads.delete(rested.thread);
    }
    return threads.size < workers ? start() : undefined;
  };

  const next = (free?: ReadingThread): void => {
    if (waiting.length === 0) return;
    const thread = free?.alive ? free : freeThread();
    const job = thread && waiting.shift();
    if (job) void run(thread, job);
  };

  const start = (): ReadingThread => {
    const thread = new ReadingThread(worker, dns);
    threads.add(thread);
    return thread;
  };

  return {
    examine: async (raw, context) => {
      if (closed) throw new ExaminerError('The examiner was closed');
      const settle = Promise.withResolvers<Examined>();
      waiting.push({ raw, context, settle });
      next();
      return settle.promise;
    },
    close: async () => {
      closed = true;
      for (const { settle } of waiting.splice(0)) settle.reject(new ExaminerError('The examiner was closed'));
      for (const { timer } of idle.splice(0)) clearTimeout(timer);
      await Promise.all([...threads].map((thread) => thread.end()));
      threads.clear();
    },
  };
};
