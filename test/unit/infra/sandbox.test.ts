import { once } from 'node:events';
import { createServer } from 'node:http';
import { SESClient } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { inSandbox } from '../../../infra/cli/receiving/sandbox.ts';

test.each([
  ['the sandbox’s own', '200.0', true],
  ['a small account’s', '50000.0', false],
  ['none', '-1.0', false],
])('a quota of %s', async (_, quota, expected) => {
  await using server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/xml').end(
      `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult>
         <SentLast24Hours>0.0</SentLast24Hours><Max24HourSend>${quota}</Max24HourSend><MaxSendRate>1.0</MaxSendRate>
       </GetSendQuotaResult></GetSendQuotaResponse>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ses = new SESClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  expect(await inSandbox(ses)).toBe(expected);
  ses.destroy();
});
