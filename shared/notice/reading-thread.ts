import { isMarkedAsUntransferable, Worker } from 'node:worker_threads';
import type { Anomaly } from '../mail/mail.ts';
import { type ExamineContext, type Examined, unread } from './examined.ts';
import { type Dns, WorkerOutput } from './worker-messages.ts';

/** A mail whose reading needs more than this brings its thread down, and nothing else. */
const memoryMegabytes = 768;

interface Reading {
  begun: { sha256: string; size: number };
  done: PromiseWithResolvers<Examined>;
}

/** One worker thread that reads one mail at a time. It keeps the process alive only while it reads. */
export class ReadingThread {
  alive = true;
  readonly #worker: Worker;
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #reading: Reading | undefined;

  constructor(module: URL, dns: Dns) {
    this.#worker = new Worker(module, {
      workerData: dns,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    this.#ready.promise.catch(() => undefined);
    this.#worker.on('message', (message: unknown) => this.#hear(WorkerOutput.parse(message)));
    this.#worker.on('error', (error) => this.#down(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#down('the thread ended'));
  }

  /** Reads one mail; rejects only when the thread never came up. */
  async read(raw: Uint8Array, context: ExamineContext, timeLimitMs: number): Promise<Examined> {
    this.#worker.ref();
    let timer: NodeJS.Timeout | undefined;
    try {
      await this.#ready.promise;
      const reading: Reading = { begun: { sha256: '', size: raw.byteLength }, done: Promise.withResolvers() };
      this.#reading = reading;
      const owned = ownBytes(raw);
      this.#worker.postMessage({ raw: owned, context }, [owned.buffer]);
      timer = setTimeout(() => {
        this.#settle({ code: 'reading-timed-out', detail: `Not read within ${timeLimitMs / 1000} seconds` });
        void this.end();
      }, timeLimitMs);
      return await reading.done.promise;
    } finally {
      clearTimeout(timer);
      this.#reading = undefined;
      if (this.alive) this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  #hear(output: WorkerOutput): void {
    if (output.says === 'ready') {
      this.#isReady = true;
      this.#ready.resolve();
    } else if (output.says === 'examined') this.#reading?.done.resolve(output.examined);
    else if (this.#reading) this.#reading.begun = { sha256: output.sha256, size: output.size };
  }

  #down(cause: string): void {
    this.alive = false;
    if (!this.#isReady) this.#ready.reject(new Error(cause));
    this.#settle({ code: 'reading-crashed', detail: `The reading broke off: ${cause}` });
  }

  #settle(anomaly: Anomaly): void {
    if (this.#reading) this.#reading.done.resolve(unread(this.#reading.begun, anomaly));
  }
}

/** Bytes whose buffer can be moved to another thread: the very same where they fill it, else a copy. */
const ownBytes = (raw: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { buffer, byteLength } = raw;
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return whole && !isMarkedAsUntransferable(buffer) ? new Uint8Array(buffer) : new Uint8Array(raw);
};
