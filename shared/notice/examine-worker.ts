import { parentPort, workerData } from 'node:worker_threads';
import { cachedResolver, fixedResolver } from '../mail/dns.ts';
import { sha256 } from '../platform/sha256.ts';
import { examine } from './examine.ts';
import {
  noteBegun,
  ready,
  type WorkerInput,
  type WorkerOutput,
  type WorkerStart,
} from './worker-messages.ts';

/** The thread of `createExaminer`: one mail at a time, in the order in which they come. */
const { dns, begun }: WorkerStart = workerData;

const resolver = dns === 'live' ? cachedResolver() : fixedResolver(dns);

const say = (output: WorkerOutput): void => parentPort?.postMessage(output);

let number = 0;
const read = async ({ raw, context }: WorkerInput): Promise<void> => {
  const hash = sha256(raw);
  noteBegun(begun, ++number, hash);
  say(JSON.stringify(await examine(raw, context, resolver, hash)));
};

let last = Promise.resolve();
parentPort?.on('message', (message: WorkerInput) => {
  last = last.then(() => read(message));
});
say(ready);
