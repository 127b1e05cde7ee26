import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Dashboard, GraphWidget, type IMetric, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { corroborate } from '../../functions/corroborate/handler.ts';
import {
  mailFoundLate,
  mailNotReceived,
  reconcile,
  recordsDamaged,
} from '../../functions/reconcile/handler.ts';
import { watchDeadlines } from '../../functions/watch-deadlines/handler.ts';
import { accountLapsed } from '../../shared/corroboration/watch-account.ts';
import { leftUndone } from '../../shared/platform/aws/on-schedule.ts';
import { mailWaits } from '../../shared/response/tell-team.ts';
import type { Config } from '../config.ts';
import { alarmsOf, inPart } from '../constructs/alarms.ts';
import {
  damagedMetric,
  executionMetric,
  foundLateMetric,
  functionMetric,
  lapsedMetric,
  notReceivedMetric,
  oldestArrival,
  teamMailWaitsMetric,
} from '../constructs/metrics.ts';
import { arnsOf, namesOf } from '../constructs/platform.ts';
import { statedAlarm } from '../constructs/stated-alarm.ts';

/** Who looks after a deployment: alarms, a dashboard, a budget. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, props);
    this.tellOfAlarms(config);
    this.countLines(config, corroborate.name, accountLapsed, lapsedMetric(config));
    this.countLines(config, watchDeadlines.name, mailWaits, teamMailWaitsMetric(config));
    this.countLines(config, reconcile.name, mailNotReceived, notReceivedMetric(config));
    this.countLines(config, reconcile.name, recordsDamaged, damagedMetric(config));
    this.countLines(config, reconcile.name, mailFoundLate, foundLateMetric(config));
    for (const { step, metric } of inPart(config)) this.countLines(config, step, leftUndone, metric);
    for (const { id: alarm, ...stated } of alarmsOf(config))
      statedAlarm(this, alarm, config, { ...stated, alarmName: `${config.name}-${alarm}` });
    this.dashboard(config);
    const { monthlyBudgetUsd, tell } = config.operations;
    if (monthlyBudgetUsd !== undefined) this.budget(monthlyBudgetUsd, tell);
  }

  /** Every alarm of the deployment, whichever stack it is in, knows this topic by its name: no stack waits for another's. */
  private tellOfAlarms(config: Config): void {
    const topic = new Topic(this, 'Alarms', { topicName: namesOf(config).alarmTopic, enforceSSL: true });
    for (const address of config.operations.tell) topic.addSubscription(new EmailSubscription(address));
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': config.account },
          ArnLike: { 'aws:SourceArn': arnsOf(config).alarms },
        },
      }),
    );
  }

  /** Counts a step's log lines of one message: from the log, as a function needs no right to write into that. */
  private countLines(config: Config, step: string, message: string, { namespace, metricName }: Metric): void {
    new MetricFilter(this, metricName, {
      logGroup: LogGroup.fromLogGroupName(this, `${metricName}Log`, namesOf(config).logGroup(step)),
      filterPattern: FilterPattern.stringValue('$.message', '=', message),
      metricNamespace: namespace,
      metricName,
    });
  }

  private dashboard(config: Config): void {
    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
    const per5 = (step: string, metric: string) => functionMetric(config, step, metric, Duration.minutes(5));
    new Dashboard(this, 'Dashboard', {
      dashboardName: config.name,
      widgets: [
        [
          graph('Mail taken in', per5('intake', 'Invocations'), per5('intake', 'Errors')),
          graph('Oldest mail that waits, seconds', oldestArrival(config)),
          graph('Delisting, runs and errors', per5('delist', 'Invocations'), per5('delist', 'Errors')),
        ],
        [
          graph(
            'Cases',
            executionMetric(config, 'ExecutionsStarted'),
            executionMetric(config, 'ExecutionsSucceeded'),
            executionMetric(config, 'ExecutionsFailed'),
          ),
          graph('Handed over to people', per5('hand-over', 'Invocations')),
          graph('Console', per5('console', 'Invocations'), per5('console', 'Errors')),
        ],
      ],
    });
  }

  /**
   * For the whole account: what a deployment costs by itself shows only once its cost allocation tags are active. It has no
   * name of ours: whoever hears of it changes by replacement only, and the next one could not take the name over.
   */
  private budget(amount: number, tell: readonly string[]): void {
    const subscribers = tell.map((address) => ({ subscriptionType: 'EMAIL', address }));
    const at = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: 'USD' },
      },
      notificationsWithSubscribers: [at('ACTUAL', 80), at('FORECASTED', 100)],
    });
  }
}
