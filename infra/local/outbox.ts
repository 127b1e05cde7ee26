import { readdir } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import { MayHaveGone, messageOf, TransientError } from '../../shared/platform/errors.ts';
import type { Post } from '../../shared/platform/ports.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { folderStore } from './folder-store.ts';

const messageIdOf = (mime: Uint8Array): string =>
  /^message-id:\s*(<[^>\r\n]+>)/im.exec(Buffer.from(mime.subarray(0, 16_384)).toString('latin1'))?.[1] ?? '';

const hashOf = (messageId: string): string => sha256(messageId).slice(0, 12);

/** Whether a file of the outbox is the mail with this message id. */
export const isKeptAs = (file: string, messageId: string): boolean =>
  file.endsWith(` ${hashOf(messageId)}.eml`);

/** A name that sorts by time, says to whom and, by a hash of its message id, which mail; harmless as a file name. */
const fileName = (to: string[], hash: string): string =>
  `${new Date().toISOString().replaceAll(':', '-')} ${(to[0] ?? 'nobody').replace(/[^a-z0-9@.+-]/gi, '_')} ${hash}.eml`;

/** Mail out, kept as .eml files that any mail program opens: nothing leaves this machine, and no mail is kept twice. */
export const outboxFolder = (folder: string): Post => {
  const files = folderStore(folder);
  let kept: Promise<Set<string>> | undefined;
  const inFolder = async () =>
    new Set((await readdir(folder).catch(() => [])).map((name) => /(\w+)\.eml$/.exec(name)?.[1] ?? name));
  return {
    send: async (mime, { to }) => {
      const messageId = messageIdOf(mime);
      const hash = hashOf(messageId);
      kept ??= inFolder();
      const known = await kept;
      if (!messageId || !known.has(hash)) await files.put(fileName(to, hash), mime, 'message/rfc822');
      known.add(hash);
      return { messageId };
    },
  };
};

/**
 * Whether a relay will not take this mail, now or ever: its sender, its recipients or what it says (nodemailer's codes).
 * Everything else may be tried again: a password that is refused is no mail's fault.
 */
const isPermanent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500;

/** Of nodemailer's errors: how far it came before the relay fell silent or was gone. */
const Broken = z.object({
  code: z.optional(z.string()),
  originalCode: z.optional(z.string()),
  responseCode: z.optional(z.number()),
  timeoutType: z.optional(z.string()),
});

/** Whether the relay may have taken the mail all the same: it was there, and its last answer is missing. */
const mayHaveTaken = (error: unknown): boolean => {
  const { code, originalCode, responseCode, timeoutType } = Broken.safeParse(error).data ?? {};
  if (responseCode !== undefined) return false;
  const isCut = code === 'ECONNECTION' || originalCode === 'ECONNRESET' || originalCode === 'EPIPE';
  return isCut || timeoutType === 'SOCKET_TIMEOUT';
};

/** Of nodemailer's answer: whom of several the relay does not take a mail for, and in which words. */
const Taken = z.object({
  rejectedErrors: z._default(z.array(z.object({ recipient: z.string(), message: z.string() })), []),
});

/** How long the relay may keep silent, in ms; whoever waits for it does nothing else meanwhile. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Mail out through an SMTP relay (`smtp://user:password@host:port`), with a copy of each in the outbox folder. `say` is
 * told when the relay begins to take nothing, and when it takes mail again.
 */
export const relay = (url: string, folder: string, say: (line: string) => void): Post => {
  const transport = createTransport({ url, ...patience });
  const copies = outboxFolder(folder);
  let trouble: string | undefined;
  const isIn = (why: string | undefined): void => {
    if (why !== undefined && trouble === undefined)
      say(
        `  ✗ ${why} Mail to the teams waits and is tried again; answers that cannot be sent need a person.`,
      );
    if (why === undefined && trouble !== undefined) say('  ✓ The mail relay takes mail again.');
    trouble = why;
  };
  return {
    send: async (mime, envelope) => {
      let taken: z.infer<typeof Taken>;
      try {
        taken = Taken.parse(await transport.sendMail({ envelope, raw: Buffer.from(mime) }));
      } catch (error) {
        if (isPermanent(error)) throw error;
        const reason = messageOf(error);
        const { host } = new URL(url);
        const why = `The mail relay ${host} does not take mail (${reason}).`;
        isIn(why);
        if (mayHaveTaken(error))
          throw new MayHaveGone(
            `The mail relay ${host} has not said whether it took the mail (${reason}): where it is sent again, it may come twice.`,
            { cause: error },
          );
        throw new TransientError(why, { cause: error });
      }
      isIn(undefined);
      try {
        await copies.send(mime, envelope);
      } catch (error) {
        // the mail has gone: whoever is told that it failed sends it again
        say(`  ✗ A mail was sent whose copy cannot be kept in ${folder}: ${messageOf(error)}`);
      }
      const refused = taken.rejectedErrors.map(({ recipient: to, message: why }) => ({ to, why }));
      return { messageId: messageIdOf(mime), ...(refused.length > 0 && { refused }) };
    },
  };
};
