import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  ListExecutionsCommand,
  type ListExecutionsCommandOutput,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { portEnvironment } from '../environment.ts';
import type { Workflow } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

type Thrown = new (...args: never[]) => Error;

/** What `attempt` gives, or `instead` when it throws one of these errors. */
const unless = async <T>(attempt: Promise<T>, errors: Thrown[], instead: T): Promise<T> => {
  try {
    return await attempt;
  } catch (error) {
    if (errors.some((one) => error instanceof one)) return instead;
    throw error;
  }
};

/** Executions that Step Functions lists at once, at most (API Reference, `ListExecutions`). */
const mostAtOnce = 1_000;

/** Step Functions. An execution's name is taken for 90 days after its end, so no run ever starts twice. */
export const sfnWorkflow = (client: SFNClient, stateMachineArn: string): Workflow => {
  const executionArn = (name: string) =>
    `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

  const status: Workflow['status'] = (name) => {
    const described = sent(client.send(new DescribeExecutionCommand({ executionArn: executionArn(name) })));
    return unless<'running' | 'ended' | 'unknown'>(
      described.then(({ status }) =>
        status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'ended',
      ),
      [ExecutionDoesNotExist],
      'unknown',
    );
  };

  return {
    status,

    async running() {
      const names = new Set<string>();
      let nextToken: string | undefined;
      do {
        const page: ListExecutionsCommandOutput = await sent(
          client.send(
            new ListExecutionsCommand({
              stateMachineArn,
              statusFilter: 'RUNNING',
              maxResults: mostAtOnce,
              ...(nextToken !== undefined && { nextToken }),
            }),
          ),
        );
        for (const { name } of page.executions ?? []) if (name !== undefined) names.add(name);
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      return names;
    },

    start: (name, input) => {
      const started = sent(
        client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) })),
      );
      return unless(
        started.then(() => 'started' as const),
        [ExecutionAlreadyExists],
        'exists',
      );
    },

    resume: (taskToken, output) => {
      const resumed = sent(
        client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) })),
      );
      return unless<'resumed' | 'gone'>(
        resumed.then(() => 'resumed'),
        [TaskTimedOut, TaskDoesNotExist, InvalidToken],
        'gone',
      );
    },

    stop: async (name, cause) => {
      try {
        await sent(client.send(new StopExecutionCommand({ executionArn: executionArn(name), cause })));
      } catch (error) {
        // what has ended by itself meanwhile needs no stopping
        if ((await status(name)) === 'running') throw error;
      }
    },
  };
};

/**
 * After a first few hundred, executions may be looked for ten or fifteen times a second (Step Functions Developer Guide,
 * "Quotas related to API action throttling"), and `reconcile` looks for all that do not run though they should: throttled,
 * it waits its turn.
 */
const maxAttempts = 6;

/** The case workflow of this deployment. */
export const workflow = (environment: NodeJS.ProcessEnv): Workflow =>
  sfnWorkflow(
    new SFNClient({ ...clientSettings, maxAttempts }),
    portEnvironment('workflow', environment).STATE_MACHINE_ARN,
  );
