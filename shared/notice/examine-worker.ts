import { parentPort, workerData } from 'node:worker_threads';
import { cachedResolver, type DnsResolver, fixedResolver, withRecords } from '../mail/dns.ts';
import { sha256 } from '../platform/sha256.ts';
import { examine } from './examine.ts';
import { Dns, WorkerInput, type WorkerOutput } from './worker-messages.ts';

/** The thread of `createExaminer`: one mail at a time, its hash sent ahead in case the reading never ends. */
const dns = Dns.parse(workerData);

const isFirst = (from: Exclude<Dns, 'live'>): from is { first: Record<string, string> } =>
  typeof from.first === 'object';

const resolverFor = (from: Dns): DnsResolver => {
  if (from === 'live') return cachedResolver();
  return isFirst(from) ? withRecords(from.first, cachedResolver()) : fixedResolver(from);
};

const resolver = resolverFor(dns);

const say = (output: WorkerOutput): void => parentPort?.postMessage(output);

const read = async (message: unknown): Promise<void> => {
  const { raw, context } = WorkerInput.parse(message);
  say({ says: 'begun', sha256: sha256(raw), size: raw.byteLength });
  say({ says: 'examined', examined: await examine(raw, context, resolver) });
};

parentPort?.on('message', (message: unknown) => void read(message));
say({ says: 'ready' });
