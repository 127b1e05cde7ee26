/** Step Functions throttles whoever looks for many executions: that is waited for, and is no failure. */
import { createServer } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listenAt } from '../../../infra/local/listen-at.ts';
import { workflow } from '../../../shared/platform/aws/workflow.ts';

test('an execution that is looked for is found though four calls were throttled', async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    const isThrottled = ++asked <= 4;
    const answer = isThrottled
      ? { __type: 'ThrottlingException', message: 'Rate exceeded' }
      : { status: 'RUNNING' };
    request
      .resume()
      .on('end', () =>
        response
          .writeHead(isThrottled ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
          .end(JSON.stringify(answer)),
      );
  });
  const port = await listenAt(server, '127.0.0.1', 0);
  // the SDK waits for a random part of a time that grows
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => {
    random.mockRestore();
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'here');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'here');
  const STATE_MACHINE_ARN = 'arn:aws:states:eu-central-1:111122223333:stateMachine:case';
  expect(await workflow({ STATE_MACHINE_ARN }).status('case-1')).toBe('running');
  expect(asked).toBe(5);
});
