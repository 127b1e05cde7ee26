import * as z from 'zod';
import { ExamineContext, Examined } from './examined.ts';

const Records = z.record(z.string(), z.string());

/** Who answers DNS questions: the network, these TXT records by name and then the network, or these alone. */
export const Dns = z.union([z.literal('live'), z.strictObject({ first: Records }), Records]);
export type Dns = z.infer<typeof Dns>;

/** What the pool tells a worker. */
export const WorkerInput = z.object({ raw: z.instanceof(Uint8Array), context: ExamineContext });
export type WorkerInput = z.infer<typeof WorkerInput>;

/** What a worker tells the pool. */
export const WorkerOutput = z.discriminatedUnion('says', [
  z.object({ says: z.literal('ready') }),
  z.object({ says: z.literal('begun'), sha256: z.string(), size: z.int() }),
  z.object({ says: z.literal('examined'), examined: Examined }),
]);
export type WorkerOutput = z.infer<typeof WorkerOutput>;
