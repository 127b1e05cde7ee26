import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Condition,
  IntegrationPattern,
  JitterType,
  JsonPath,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { Place } from '../../shared/case/place.ts';
import type { QuestionKind } from '../../shared/case/vocabulary.ts';
import { TransientError } from '../../shared/platform/errors.ts';

/** The functions that the workflow's states run, by the name of their step. */
export type WorkflowFunctions = (step: string) => IFunction;

/** Makes the states of one workflow: each runs a step, retries what is worth it, and reports where the case stands. */
export interface WorkflowSteps {
  /** A state that runs a step to its end. */
  run(title: string, step: string): LambdaInvoke;
  /** A state that runs a step and then waits until somebody resumes its token. */
  wait(title: string, step: string, question?: QuestionKind): LambdaInvoke;
}

const caseId = { caseId: JsonPath.stringAt('$.caseId') };

/** Our own clock ends waits; this only keeps a forgotten token from waiting for ever. */
const backstop = Duration.days(300);

const retrying = <T extends TaskStateBase>(state: T): T => {
  state.addRetry({
    errors: [new TransientError().name],
    interval: Duration.seconds(2),
    maxAttempts: 6,
    backoffRate: 2,
    maxDelay: Duration.minutes(1),
    jitterStrategy: JitterType.FULL,
  });
  return state;
};

/** `bounded: false` leaves the backstop out, for an interpreter that cannot count that far. */
export const workflowSteps = (
  scope: Construct,
  functions: WorkflowFunctions,
  { bounded }: { bounded: boolean },
): WorkflowSteps => ({
  run: (title, step) =>
    retrying(
      new LambdaInvoke(scope, title, {
        lambdaFunction: functions(step),
        payload: TaskInput.fromObject(caseId),
        resultSelector: { place: JsonPath.stringAt('$.Payload.place') },
        resultPath: '$.now',
      }),
    ),
  wait: (title, step, question) =>
    retrying(
      new LambdaInvoke(scope, title, {
        lambdaFunction: functions(step),
        integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
        payload: TaskInput.fromObject({ ...caseId, ...(question && { question }), taskToken: JsonPath.taskToken }),
        resultPath: '$.now',
        ...(bounded && { taskTimeout: Timeout.duration(backstop) }),
      }),
    ),
});

/** True where the step before left the case at this place. */
export const standsAt = (place: Place): Condition => Condition.stringEquals('$.now.place', place);
