import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { TransientError } from '../../shared/platform/errors.ts';
import type { Post } from '../../shared/platform/ports.ts';
import { folderStore } from './folder-store.ts';

const messageIdOf = (mime: Uint8Array): string =>
  /^message-id:\s*(<[^>\r\n]+>)/im.exec(Buffer.from(mime.subarray(0, 16_384)).toString('latin1'))?.[1] ?? '';

/** A name that sorts by time and says to whom, harmless as a file name. */
const fileName = (to: string[]): string =>
  `${new Date().toISOString().replaceAll(':', '-')} ${(to[0] ?? 'nobody').replace(/[^a-z0-9@.+-]/gi, '_')}.eml`;

/** Mail out, kept as .eml files that any mail program opens: nothing leaves this machine. */
export const outboxFolder = (folder: string): Post => {
  const files = folderStore(folder);
  return {
    send: async (mime, { to }) => {
      await files.put(fileName(to), mime, 'message/rfc822');
      return { messageId: messageIdOf(mime) };
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
