/**
 * Loaded before the product into a process that is to die: kills it, as a power cut would, right before or right
 * after one of its writes to the case table. `TRIAGE_DIES` says which, e.g. `before drafted 1` or `after WAIT 2`.
 */
import * as z from 'zod/mini';
import { DocumentsInProcess } from '../../infra/local/table/documents-in-process.ts';

const Row = z.looseObject({
  pk: z.string(),
  sk: z.string(),
  event: z.optional(z.object({ type: z.string() })),
});

/** An event's type, else what kind of row it is. */
const nameOf = ({ pk, sk, event }: z.infer<typeof Row>): string => {
  if (pk.startsWith('MATCH#')) return 'MATCH';
  return event?.type ?? (pk.startsWith('HOLD#') && sk !== 'SNAPSHOT' ? 'HOLD' : sk);
};

const [side, name, nth] = (process.env.TRIAGE_DIES ?? '').split(' ');
const { put } = DocumentsInProcess.prototype;
type Input = Parameters<typeof put>[0];
let seen = 0;

const counts = ({ Item }: Input): boolean => {
  const row = Row.safeParse(Item);
  return row.success && nameOf(row.data) === name && ++seen === Number(nth);
};

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

DocumentsInProcess.prototype.put = async function (this: DocumentsInProcess, input: Input) {
  const now = counts(input);
  if (now && side === 'before') await die();
  try {
    await put.call(this, input);
  } finally {
    if (now) await die();
  }
};
