/**
 * Loaded before the product into a process that is to die: kills it, as a power cut would, right before or right
 * after one of its writes to the case table. `TRIAGE_DIES` says which, e.g. `before drafted 1` or `after WAIT 2`.
 */
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';

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
const send = DynamoDBDocumentClient.prototype.send;
let seen = 0;

const counts = (command: unknown): boolean => {
  if (!(command instanceof PutCommand)) return false;
  const row = Row.safeParse(command.input.Item);
  return row.success && nameOf(row.data) === name && ++seen === Number(nth);
};

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

Object.defineProperty(DynamoDBDocumentClient.prototype, 'send', {
  value: async function dying(this: DynamoDBDocumentClient, command: Parameters<typeof send>[0]) {
    const now = counts(command);
    if (now && side === 'before') await die();
    try {
      return await Reflect.apply(send, this, [command]);
    } finally {
      if (now) await die();
    }
  },
});
