/** Step Functions throttles whoever looks for many executions: that is waited for, and is no failure. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { workflow } from '../../../shared/platform/aws/workflow.ts';
import { anAws } from './an-aws.ts';

test('an execution that is looked for is found though four calls were throttled', async () => {
  const asked = await anAws((_, response) => {
    const isThrottled = asked() <= 4;
    const answer = isThrottled
      ? { __type: 'ThrottlingException', message: 'Rate exceeded' }
      : { status: 'RUNNING' };
    response
      .writeHead(isThrottled ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(answer));
  });
  // the SDK waits for a random part of a time that grows
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => random.mockRestore());
  const STATE_MACHINE_ARN = 'arn:aws:states:eu-central-1:111122223333:stateMachine:case';
  expect(await workflow({ STATE_MACHINE_ARN }).status('case-1')).toBe('running');
  expect(asked()).toBe(5);
});
