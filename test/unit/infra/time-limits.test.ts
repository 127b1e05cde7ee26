import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { synthesizeDefinition } from '../../../infra/constructs/plain-definition.ts';

const States = z.record(z.string(), z.looseObject({ Type: z.string() }));
const Branching = z.looseObject({ Branches: z.array(z.looseObject({ States })) });

const tasksIn = (states: z.infer<typeof States>): [string, Record<string, unknown>][] =>
  Object.entries(states).flatMap(([name, state]) => {
    const parallel = Branching.safeParse(state);
    if (parallel.success) return parallel.data.Branches.flatMap((branch) => tasksIn(branch.States));
    return state.Type === 'Task' ? [[name, state]] : [];
  });

const { States: states } = z.looseObject({ States }).parse(synthesizeDefinition());

/** setTimeout counts no further, and the local interpreter puts 60 seconds where nothing is said. */
const furthest = 2_147_483;

test.each(tasksIn(states))('%s says how long it may take', (_, state) => {
  expect(state.TimeoutSeconds).toBeGreaterThan(60);
  expect(state.TimeoutSeconds).toBeLessThanOrEqual(furthest);
});

test('a wait that reaches its limit is asked anew instead of failing', () => {
  const waits = tasksIn(states).filter(([, { Resource }]) => String(Resource).endsWith('.waitForTaskToken'));
  expect(waits).toHaveLength(6);
  for (const [, { Retry }] of waits)
    expect(Retry).toContainEqual(
      expect.objectContaining({ ErrorEquals: ['States.Timeout'], MaxAttempts: 100 }),
    );
});

test.each(tasksIn(states))('%s is tried again where Lambda did not run it', (_, { Retry }) => {
  const Retries = z.array(z.looseObject({ ErrorEquals: z.array(z.string()) }));
  const errors = Retries.parse(Retry).flatMap(({ ErrorEquals }) => ErrorEquals);
  for (const error of ['TooManyRequests', 'Service', 'AWSLambda', 'SdkClient', 'ClientExecutionTimeout'])
    expect(errors.filter((one) => one === `Lambda.${error}Exception`)).toHaveLength(1);
});
