import { AccountSendingPausedException, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { TransientError } from '../errors.ts';
import type { Post } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { isTransient } from './transient.ts';

/**
 * SES replaces the Message-ID that a mail brings: the id it answers, at its own regional domain, is the one under
 * which the mail travels (SES Developer Guide, "Header fields in Amazon SES").
 */
const travelsAs = (id: string, region: string): string =>
  `<${id}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;

/** Mail out through SES. */
export const sesPost = (client: SESClient): Post => ({
  async send(mime, { from, to }) {
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({ Source: from, Destinations: to, RawMessage: { Data: mime } }),
      );
      if (!MessageId) throw new TransientError('SES took the mail without a message id.');
      return { messageId: travelsAs(MessageId, await client.config.region()) };
    } catch (error) {
      // sending is paused for the whole account: that passes, and no mail is at fault
      const isPaused = error instanceof AccountSendingPausedException;
      if (error instanceof Error && (isPaused || isTransient(error)))
        throw new TransientError(`SES does not take mail at the moment (${error.name}).`, { cause: error });
      throw error;
    }
  },
});

export const post = (): Post => sesPost(new SESClient(clientSettings));
