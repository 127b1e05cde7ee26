import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Config } from '../config.ts';
import { arnsOf, namesOf, ruleName } from './platform.ts';

const minutes = Duration.minutes;

/** A function's own metric, summed over a period. */
export const functionMetric = (config: Config, step: string, metricName: string, period: Duration): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: namesOf(config).function(step) },
    statistic: 'Sum',
    period,
  });

/** The age in seconds of the mail that has waited longest to be read. */
export const oldestArrival = (config: Config): Metric =>
  new Metric({
    namespace: 'AWS/SQS',
    metricName: 'ApproximateAgeOfOldestMessage',
    dimensionsMap: { QueueName: namesOf(config).intakeQueue },
    statistic: 'Maximum',
    period: minutes(5),
  });

export const executionMetric = (config: Config, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/States',
    metricName,
    dimensionsMap: { StateMachineArn: arnsOf(config).stateMachine },
    statistic: 'Sum',
    period: minutes(5),
  });

/** How often the log has a line that `OperationsStack` counts under this name. */
const loggedMetric =
  (metricName: string) =>
  (config: Config): Metric =>
    new Metric({
      namespace: config.name,
      metricName,
      statistic: 'Sum',
      // twice the timetable, so that a run falls into each period
      period: minutes(30),
    });

/** How often an account was found that must be connected again. */
export const lapsedMetric = loggedMetric('AccountsLapsed');

/** How often no mail was found to be received. */
export const notReceivedMetric = loggedMetric('MailNotReceived');

/** How often mail was found that nobody had taken in. */
export const foundLateMetric = loggedMetric('MailFoundLate');

/** How often records were found that cannot be read, or are gone. */
export const damagedMetric = loggedMetric('RecordsDamaged');

/** How often mail to a team was tried again in vain; `OperationsStack` counts the log's lines. */
export const teamMailWaitsMetric = (config: Config): Metric =>
  new Metric({
    namespace: config.name,
    metricName: 'TeamMailWaits',
    statistic: 'Sum',
    period: minutes(15),
  });

/** Runs by the clock that left something undone; `OperationsStack` counts the log's lines. */
export const leftUndoneMetric = (config: Config, step: string, period: Duration): Metric =>
  new Metric({ namespace: config.name, metricName: `LeftUndone-${step}`, statistic: 'Sum', period });

/** The account's standing with SES, as a share of what it sent. */
export const reputation = (metricName: string): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });

/** Attempts of our receipt rule that failed (SES Developer Guide, "Viewing metrics for Amazon SES email receiving"). */
export const notStored = (config: Config): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: 'PublishFailure',
    dimensionsMap: { RuleName: ruleName(config) },
    statistic: 'Sum',
    period: minutes(5),
  });
