import type { Context } from 'hono';
import { attachedBytes } from '../../../shared/mail/attached-bytes.ts';
import type { Attachment } from '../../../shared/mail/mail.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { Env } from '../env.ts';
import { asAttachment, strangersFileName } from '../views/file-name.ts';
import { largestAttached } from '../views/mail-text.tsx';

/**
 * Sends one file of a mail to be saved, taken out of the raw mail as it is: never shown, never run. It is given its real
 * type, which no browser may doubt, and a name that no click runs. Throws `NotFoundError` where it is not to be had alone.
 */
export const sendAttached = async (
  c: Context<Env>,
  mail: string,
  listed: Attachment | undefined,
): Promise<Response> => {
  if (!listed) return c.notFound();
  const bytes =
    listed.size <= largestAttached
      ? attachedBytes(Buffer.from(await c.var.services.mail.get(mail)), listed)
      : undefined;
  if (!bytes)
    throw new NotFoundError(
      'This file cannot be taken out of its mail alone, as it is too large or inside another file. Save the mail instead.',
    );
  c.header('Content-Type', listed.realType);
  c.header('Content-Disposition', asAttachment(strangersFileName(listed.name)));
  return c.body(new Uint8Array(bytes));
};
