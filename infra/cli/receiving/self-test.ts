import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeMail } from '../../../shared/mail/compose.ts';
import type { ObjectReader, Post } from '../../../shared/platform/ports.ts';

const everyMs = 3_000;
/** clocks of two services need not agree */
const toleranceMs = 60_000;

/**
 * Mails an address of our own domain and looks for that mail among those stored since. Resolves with its key, or
 * undefined when it did not arrive in time. Throws what sending throws.
 */
export const selfTest = async (
  { post, mail }: { post: Post; mail: ObjectReader },
  { from, to, withinMs }: { from: string; to: string; withinMs: number },
): Promise<string | undefined> => {
  const started = Date.now();
  const token = randomUUID();
  const text = `This mail tests that mail to ${to} is received and stored. Nobody has to do anything.`;
  const { mime } = composeMail({ from, to: [to], subject: `Self-test ${token}`, text, date: new Date() });
  await post.send(mime, { from, to: [to] });

  const seen = new Set<string>();
  while (Date.now() - started < withinMs) {
    await sleep(everyMs);
    for await (const { key, storedAt } of mail.list('inbound/')) {
      if (seen.has(key) || storedAt.getTime() < started - toleranceMs) continue;
      seen.add(key);
      if (Buffer.from(await mail.get(key)).includes(token)) return key;
    }
  }
  return undefined;
};
