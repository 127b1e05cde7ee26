import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { TransientError } from '../../shared/platform/errors.ts';
import type { Post } from '../../shared/platform/ports.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { folderStore } from './folder-store.ts';

const messageIdOf = (mime: Uint8Array): string =>
  /^message-id:\s*(<[^>\r\n]+>)/im.exec(Buffer.from(mime.subarray(0, 16_384)).toString('latin1'))?.[1] ?? '';

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
      const hash = sha256(messageId).slice(0, 12);
      kept ??= inFolder();
      const known = await kept;
      if (!messageId || !known.has(hash)) await files.put(fileName(to, hash), mime, 'message/rfc822');
      known.add(hash);
      return { messageId };
    },
  };
};

/** What a relay says it will not take, now or ever; everything else may be tried again. */
const isPermanent = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500;

/** Mail out through an SMTP relay (`smtp://user:password@host:port`), with a copy of each in the outbox folder. */
export const relay = (url: string, folder: string): Post => {
  const transport = createTransport(url);
  const copies = outboxFolder(join(folder));
  return {
    send: async (mime, envelope) => {
      try {
        await transport.sendMail({ envelope, raw: Buffer.from(mime) });
      } catch (error) {
        if (isPermanent(error)) throw error;
        throw new TransientError('The SMTP relay did not take the mail; it is tried again.', {
          cause: error,
        });
      }
      return copies.send(mime, envelope);
    },
  };
};
