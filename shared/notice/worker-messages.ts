import * as z from 'zod/mini';
import type { ExamineContext } from './examined.ts';

/** Who answers DNS questions: the network, or these TXT records, by name, alone. */
export const Dns = z.union([z.literal('live'), z.record(z.string(), z.string())]);
export type Dns = z.infer<typeof Dns>;

/** What a worker is started with. */
export interface WorkerStart {
  dns: Dns;
  /** where it writes which mail it is about to read, for the pool to find should the reading never end */
  begun: SharedArrayBuffer;
}

/** What the pool tells a worker. */
export interface WorkerInput {
  raw: Uint8Array<ArrayBuffer>;
  context: ExamineContext;
}

/** What a worker tells the pool: first that it is ready, then an `Examined` as JSON for each mail, in their order. */
export type WorkerOutput = string;
export const ready: WorkerOutput = 'ready';

/** Room for the number of the mail (from 1, in the order in which they came) and the SHA-256 of its bytes. */
export const begunSize = 4 + 32;

/** Notes which mail is about to be read. */
export const noteBegun = (begun: SharedArrayBuffer, number: number, sha256: string): void => {
  new Uint8Array(begun, 4).set(Buffer.from(sha256, 'hex'));
  Atomics.store(new Int32Array(begun, 0, 1), 0, number);
};

/** The SHA-256, in hex, of the mail of that number; empty where its reading was not begun. */
export const begunHash = (begun: SharedArrayBuffer, number: number): string =>
  Atomics.load(new Int32Array(begun, 0, 1), 0) === number ? Buffer.from(begun, 4).toString('hex') : '';
