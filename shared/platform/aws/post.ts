import {
  AccountSendingPausedException,
  MessageRejected,
  SESClient,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { MayHaveGone, TransientError } from '../errors.ts';
import type { Post } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { isTransient, mayBeDone } from './transient.ts';

/**
 * SES replaces the Message-ID that a mail brings: the id it answers, at its own regional domain, is the one under
 * which the mail travels (SES Developer Guide, "Header fields in Amazon SES").
 */
const travelsAs = (id: string, region: string): string =>
  `<${id}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;

/**
 * SES’s words for a mail to an address that its sandbox does not know, or from a domain that is no longer verified (SES
 * Developer Guide, "Troubleshooting sending errors"). Both end for all mails at once, and no mail is at fault.
 */
const isUnverified = (error: Error): boolean =>
  error instanceof MessageRejected && /\bnot verified\b/i.test(error.message);

/** What there is to do about that; SES names whom it does not know, and its sandbox may know neither. */
const untilVerified = ({ message }: Error, from: string): string =>
  message.toLowerCase().includes(from.toLowerCase())
    ? `SES does not send from here yet, or no longer: set the DNS records that the outputs of inbound-mail name (${message}).`
    : `SES does not send to everybody yet: ask for production access in the SES console, Account dashboard (${message}).`;

/** What a call that failed says of the mail: it went perhaps, may be tried again, or is refused. */
const asPostError = (error: unknown, from: string): unknown => {
  if (!(error instanceof Error)) return error;
  if (mayBeDone(error))
    return new MayHaveGone(
      `SES has not said whether it took the mail (${error.name}): where it is sent again, it may come twice.`,
      { cause: error },
    );
  if (isUnverified(error)) return new TransientError(untilVerified(error, from), { cause: error });
  // sending is paused for the whole account: that passes, and no mail is at fault
  const mayPass = error instanceof AccountSendingPausedException || isTransient(error);
  return mayPass
    ? new TransientError(`SES does not take mail at the moment (${error.name}).`, { cause: error })
    : error;
};

/** Mail out through SES. */
export const sesPost = (client: SESClient): Post => ({
  async send(mime, { from, to }) {
    const mail = { Source: from, Destinations: to, RawMessage: { Data: mime } };
    const { MessageId } = await client.send(new SendRawEmailCommand(mail)).catch((error: unknown) => {
      throw asPostError(error, from);
    });
    if (!MessageId) throw new MayHaveGone('SES took the mail without a message id.');
    return { messageId: travelsAs(MessageId, await client.config.region()) };
  },
});

/** One attempt a call: a second one of the client's own could send what the first has sent. */
export const post = (): Post => sesPost(new SESClient({ ...clientSettings, maxAttempts: 1 }));
