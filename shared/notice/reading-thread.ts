import { isMarkedAsUntransferable, Worker } from 'node:worker_threads';
import type { Anomaly } from '../mail/mail.ts';
import { messageOf } from '../platform/errors.ts';
import { type ExamineContext, type Examined, unread } from './examined.ts';
import {
  begunHash,
  begunSize,
  type Dns,
  ready,
  type WorkerInput,
  type WorkerOutput,
  type WorkerStart,
} from './worker-messages.ts';

/** A mail whose reading needs more than this brings its thread down, and nothing else. */
export const memoryMegabytes = 768;

/** Mails up to this size are copied before they are sent, so that they survive a thread that dies over another. */
const small = 1_048_576;

/** A mail to be read, and whom to tell. `raw` is taken over. */
export class Job {
  readonly context: ExamineContext;
  readonly done = Promise.withResolvers<Examined>();
  readonly size: number;
  #raw: Uint8Array;

  constructor(raw: Uint8Array, context: ExamineContext) {
    this.#raw = raw;
    this.context = context;
    this.size = raw.byteLength;
  }

  /** Whether it can wait behind another mail, and be sent again. */
  get small(): boolean {
    return this.size <= small;
  }

  /** Its bytes for a thread to have; once only, unless it is small. */
  bytes(): Uint8Array<ArrayBuffer> {
    const owned = ownBytes(this.#raw);
    if (this.small) this.#raw = new Uint8Array(owned);
    return owned;
  }
}

export interface ReadingThreadOptions {
  module: URL;
  dns: Dns;
  timeLimitMs: number;
  /** called after each mail */
  onRead: () => void;
  /** called once, when the thread is down: with the mails that it did not begin, and why it never came up if it did not */
  onDown: (unbegun: Job[], cause?: string) => void;
}

/** One worker thread that reads one mail at a time. It keeps the process alive only while it reads. */
export class ReadingThread {
  readonly #options: ReadingThreadOptions;
  readonly #worker: Worker;
  readonly #begun = new SharedArrayBuffer(begunSize);
  /** the first is being read, the rest were sent ahead */
  #jobs: Job[] = [];
  #alive = true;
  #isReady = false;
  #read = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ReadingThreadOptions) {
    this.#options = options;
    const workerData: WorkerStart = { dns: options.dns, begun: this.#begun };
    this.#worker = new Worker(options.module, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      // where Node reads TypeScript itself, a loader would only make every start slower
      ...(process.features.typescript ? { execArgv: [] } : {}),
    });
    this.#worker.unref();
    this.#worker.on('message', (message: WorkerOutput) => this.#hear(message));
    let cause = 'the thread ended';
    this.#worker.on('error', (error) => {
      cause = messageOf(error);
    });
    // not before: what it said last may come later than the error
    this.#worker.on('exit', () => this.#down(cause));
  }

  /** How many mails it was sent and has not read yet. */
  get load(): number {
    return this.#jobs.length;
  }

  send(job: Job): void {
    this.#jobs.push(job);
    if (this.#isReady) this.#post(job);
    if (this.load > 1) return;
    this.#worker.ref();
    this.#begin();
  }

  #post(job: Job): void {
    const input: WorkerInput = { raw: job.bytes(), context: job.context };
    this.#worker.postMessage(input, [input.raw.buffer]);
  }

  /** Ends the thread; a reading under way breaks off. */
  async end(): Promise<void> {
    this.#giveUp(brokenOff('the thread ended'));
    await this.#worker.terminate();
  }

  #begin(): void {
    clearTimeout(this.#timer);
    if (!this.#isReady || this.#jobs.length === 0) return;
    const { timeLimitMs } = this.#options;
    this.#timer = setTimeout(() => {
      this.#giveUp({ code: 'reading-timed-out', detail: `Not read within ${timeLimitMs / 1000} seconds` });
      void this.end();
    }, timeLimitMs);
  }

  #hear(message: WorkerOutput): void {
    if (message === ready) {
      this.#isReady = true;
      for (const job of this.#jobs) this.#post(job);
      this.#begin();
      return;
    }
    this.#read++;
    this.#jobs.shift()?.done.resolve(JSON.parse(message));
    if (this.load === 0) this.#worker.unref();
    this.#begin();
    this.#options.onRead();
  }

  #down(cause: string): void {
    if (this.#isReady) this.#giveUp(brokenOff(cause));
    else this.#tellDown(this.#jobs, cause);
  }

  /** Gives up the mail that is being read, and with it the thread. */
  #giveUp(anomaly: Anomaly): void {
    const [job, ...unbegun] = this.#jobs;
    job?.done.resolve(unread({ sha256: begunHash(this.#begun, this.#read + 1), size: job.size }, anomaly));
    this.#tellDown(unbegun);
  }

  #tellDown(unbegun: Job[], cause?: string): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#jobs = [];
    clearTimeout(this.#timer);
    this.#options.onDown(unbegun, cause);
  }
}

const brokenOff = (cause: string): Anomaly => ({
  code: 'reading-crashed',
  detail: `The reading broke off: ${cause}`,
});

/** Bytes whose buffer can be moved to another thread: the very same where they fill it, else a copy. */
const ownBytes = (raw: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { buffer, byteLength } = raw;
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return whole && !isMarkedAsUntransferable(buffer) ? new Uint8Array(buffer) : new Uint8Array(raw);
};
