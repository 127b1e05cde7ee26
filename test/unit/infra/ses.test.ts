/** What SES says of an account, in its own words. */
import { createServer } from 'node:http';
import { SESClient } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { inSandbox } from '../../../infra/cli/receiving/sandbox.ts';
import { listenAt } from '../../../infra/local/listen-at.ts';
import { sesReception } from '../../../shared/platform/aws/reception.ts';

/** Asks an SES that answers every call of that name so. */
const asking = async <T>(call: string, result: string, ask: (ses: SESClient) => Promise<T>): Promise<T> => {
  await using server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/xml')
      .end(
        `<${call}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${call}Result>${result}</${call}Result></${call}Response>`,
      );
  });
  const port = await listenAt(server, '127.0.0.1', 0);
  const ses = new SESClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  try {
    return await ask(ses);
  } finally {
    ses.destroy();
  }
};

test.each([
  ['the sandbox’s own', '200.0', true],
  ['a small account’s', '50000.0', false],
  ['none', '-1.0', false],
])('a quota of %s', async (_, quota, expected) => {
  const result = `<SentLast24Hours>0.0</SentLast24Hours><Max24HourSend>${quota}</Max24HourSend><MaxSendRate>1.0</MaxSendRate>`;
  expect(await asking('GetSendQuota', result, inSandbox)).toBe(expected);
});

const rules = (set: string, ...named: [name: string, enabled: boolean][]): string =>
  `<Metadata><Name>${set}</Name></Metadata><Rules>${named
    .map(([name, enabled]) => `<member><Name>${name}</Name><Enabled>${enabled}</Enabled></member>`)
    .join('')}</Rules>`;

test.each([
  ['with our rule in our set', rules('ours', ['our-rule', true]), true],
  ['with our rule in somebody’s set', rules('theirs', ['their-rule', true], ['our-rule', true]), true],
  ['with our rule turned off', rules('ours', ['our-rule', false]), false],
  ['with somebody else’s rules', rules('theirs', ['their-rule', true]), false],
  ['without any active rules', '', false],
])('mail is received: %s', async (_, result, expected) => {
  const isOpen = (ses: SESClient) => sesReception(ses, 'our-rule').isOpen();
  expect(await asking('DescribeActiveReceiptRuleSet', result, isOpen)).toBe(expected);
});
