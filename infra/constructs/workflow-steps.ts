import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Condition,
  Errors,
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
  /** A state that ends an execution because a person must take the case. */
  handOver(title: string, more?: Record<string, unknown>): LambdaInvoke;
}

const caseId = { caseId: JsonPath.stringAt('$.caseId') };

/** Longer than any step may run: its function's own limit ends it first. */
const stepLimit = Duration.minutes(16);

/**
 * Our own clock ends waits; this only keeps a lost token from waiting for ever, and asks anew under another one. An
 * interpreter in JavaScript cannot count further than 24 days, and without a limit it takes one of its own.
 */
const waitLimit = Duration.days(20);
const renewals = 100;

/**
 * What keeps Lambda from running a step (Step Functions Developer Guide, "Handle Lambda service exceptions"). CDK's own
 * retry leaves out the last: more runs at once than the account may have, of which a new one has few.
 */
const notRun = ['ClientExecutionTimeout', 'Service', 'AWSLambda', 'SdkClient', 'TooManyRequests'].map(
  (what) => `Lambda.${what}Exception`,
);

const retrying = <T extends TaskStateBase>(state: T): T => {
  state.addRetry({
    errors: [new TransientError().name, ...notRun],
    interval: Duration.seconds(2),
    // about two and a half minutes on the mean: marketplaces ask to be left alone for a minute, and jitter halves pauses
    maxAttempts: 10,
    backoffRate: 2,
    maxDelay: Duration.minutes(1),
    jitterStrategy: JitterType.FULL,
  });
  return state;
};

export const workflowSteps = (scope: Construct, functions: WorkflowFunctions): WorkflowSteps => ({
  run: (title, step) =>
    retrying(
      new LambdaInvoke(scope, title, {
        lambdaFunction: functions(step),
        payload: TaskInput.fromObject(caseId),
        resultSelector: { place: JsonPath.stringAt('$.Payload.place') },
        resultPath: '$.now',
        taskTimeout: Timeout.duration(stepLimit),
        retryOnServiceExceptions: false,
      }),
    ),
  wait: (title, step, question) => {
    const state = new LambdaInvoke(scope, title, {
      lambdaFunction: functions(step),
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({
        ...caseId,
        ...(question && { question }),
        taskToken: JsonPath.taskToken,
      }),
      resultPath: '$.now',
      taskTimeout: Timeout.duration(waitLimit),
      retryOnServiceExceptions: false,
    });
    state.addRetry({
      errors: [Errors.TIMEOUT],
      interval: Duration.seconds(1),
      maxAttempts: renewals,
      backoffRate: 1,
    });
    return retrying(state);
  },
  handOver: (title, more) =>
    retrying(
      new LambdaInvoke(scope, title, {
        lambdaFunction: functions('hand-over'),
        payload: TaskInput.fromObject({ ...caseId, ...more }),
        resultPath: JsonPath.DISCARD,
        taskTimeout: Timeout.duration(stepLimit),
        retryOnServiceExceptions: false,
      }),
    ),
});

/** True where the step before left the case at this place. */
export const standsAt = (place: Place): Condition => Condition.stringEquals('$.now.place', place);
