/** Mail out through SES: what certainly did not go may be tried again, what may have gone is told apart. */
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { post } from '../../../shared/platform/aws/post.ts';
import { MayHaveGone, TransientError } from '../../../shared/platform/errors.ts';
import { anAws } from './an-aws.ts';

const mime = new TextEncoder().encode('Subject: hello\r\n\r\nHello');
const envelope = { from: 'triage@triage.example', to: ['legal@brightbrands.example'] };

/** SES, as it answers here; resolves with how often it was asked, and what came of sending. */
const sending = async (answers: RequestListener) => {
  const asked = await anAws(answers);
  const came = await post()
    .send(mime, envelope)
    .catch((error: unknown) => error);
  return { asked: asked(), came };
};

const refusing =
  (status: number, code: string, message = 'no'): RequestListener =>
  (_, response) =>
    response
      .writeHead(status, { 'content-type': 'text/xml' })
      .end(`<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`);

test('what SES takes has the id under which it travels', async () => {
  const body =
    '<SendRawEmailResponse><SendRawEmailResult><MessageId>0100</MessageId></SendRawEmailResult></SendRawEmailResponse>';
  const { came } = await sending((_, response) => response.writeHead(200).end(body));
  expect(came).toEqual({ messageId: '<0100@eu-central-1.amazonses.com>' });
});

test.each<[string, RequestListener]>([
  ['the connection breaks', (request) => request.socket.destroy()],
  ['SES fails inside', refusing(500, 'InternalFailure')],
  ['SES names no message', (_, response) => response.writeHead(200).end('<SendRawEmailResponse/>')],
])('where %s the mail may have gone, and is not sent again', async (_, answers) => {
  const { asked, came } = await sending(answers);
  expect(came).toBeInstanceOf(MayHaveGone);
  expect(asked).toBe(1);
});

test('what SES is too busy to take has not gone, and may be tried again', async () => {
  const { came } = await sending(refusing(400, 'Throttling'));
  expect(came).toBeInstanceOf(TransientError);
  expect(came).not.toBeInstanceOf(MayHaveGone);
});

test('what SES’s sandbox refuses waits until the account has left it, and says how it does', async () => {
  const words =
    'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: legal@brightbrands.example';
  const { came } = await sending(refusing(400, 'MessageRejected', words));
  expect(came).toBeInstanceOf(TransientError);
  expect(came).not.toBeInstanceOf(MayHaveGone);
  expect(String(came)).toMatch(/ask for production access .*legal@brightbrands\.example/);
});

test('what SES refuses from a domain that it does not know yet waits for the domain’s records, and says so', async () => {
  const words =
    'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: triage@triage.example, legal@brightbrands.example';
  const { came } = await sending(refusing(400, 'MessageRejected', words));
  expect(came).toBeInstanceOf(TransientError);
  expect(String(came)).toMatch(/set the DNS records that the outputs of inbound-mail name/);
});

test('what SES refuses is final', async () => {
  const { came } = await sending(refusing(400, 'MessageRejected'));
  expect(came).toBeInstanceOf(Error);
  expect(came).not.toBeInstanceOf(TransientError);
});
