import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as Invoke, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import {
  AccountPrincipal,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { corroborate } from '../../functions/corroborate/handler.ts';
import { intake } from '../../functions/intake/handler.ts';
import { reconcile } from '../../functions/reconcile/handler.ts';
import { refreshCatalogue } from '../../functions/refresh-catalogue/handler.ts';
import { secondReading } from '../../functions/second-reading/handler.ts';
import { takeSignal } from '../../functions/take-signal/handler.ts';
import { watchDeadlines } from '../../functions/watch-deadlines/handler.ts';
import { accepted, acceptedWildcard } from '../constructs/accepted.ts';
import { caseWorkflow } from '../constructs/case-workflow.ts';
import { MonitoredQueue } from '../constructs/monitored-queue.ts';
import { type Declaration, NodeFunction, timeoutOf } from '../constructs/node-function.ts';
import { type CloudPlatform, namesOf } from '../constructs/platform.ts';
import { workflowTasks } from '../steps.ts';

/** What Step Functions needs to write a log of its own. */
const logDelivery = [
  'CreateLogDelivery',
  'GetLogDelivery',
  'UpdateLogDelivery',
  'DeleteLogDelivery',
  'ListLogDeliveries',
  'PutResourcePolicy',
  'DescribeResourcePolicies',
  'DescribeLogGroups',
].map((action) => `logs:${action}`);

/** The account from which Amazon writes notifications into a seller's queue (SP-API, "Set up notifications with SQS"). */
const sellingPartnerApi = '437568002678';

/**
 * Readers at the same moment, each of several mails: what bounds the load of a burst. They leave half of the ten functions
 * that a new account runs at once to the cases. What Lambda throttles of a queue would wait out its visibility, and count as
 * delivered (Lambda Developer Guide, "Configuring a queue to use with Lambda").
 */
const intakeAtOnce = 5;

/** Deliveries of a message over some three quarters of an hour, as `on-queue` spaces them: an outage is over by then. */
const triesOfMessages = 8;

/** Six times the function's limit, as AWS asks of a queue that invokes one. */
const visibilityFor = (declaration: Declaration): Duration =>
  Duration.seconds(6 * timeoutOf(declaration).toSeconds());

/** Intake, the steps, the state machine that runs them, and the watchers. */
export class WorkflowStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { platform, ...props }: StackProps & { platform: CloudPlatform },
  ) {
    super(scope, id, props);
    this.takeMailIn(platform);
    this.takeSignals(platform);
    this.runCases(platform);
    this.byTheClock('WatchDeadlines', watchDeadlines, Duration.minutes(5), platform);
    this.byTheClock('Reconcile', reconcile, Duration.minutes(15), platform);
    this.byTheClock('Corroborate', corroborate, Duration.minutes(15), platform);
    this.byTheClock('RefreshCatalogue', refreshCatalogue, Duration.hours(1), platform);
    if (platform.config.reading)
      this.byTheClock('SecondReading', secondReading, Duration.minutes(2), platform);
  }

  /** Object created → queue → intake. */
  private takeMailIn(platform: CloudPlatform): void {
    const names = namesOf(platform.config);
    const arrivals = new MonitoredQueue(this, 'Arrivals', {
      config: platform.config,
      queueName: names.intakeQueue,
      visibility: visibilityFor(intake),
      tries: triesOfMessages,
      putAside: {
        impact:
          'A complaint was received and stored, and nobody has read it: its listing may still be on sale.',
        check: `The log of ${intake.name} for "the message could not be taken in". Mend the cause, then redrive the queue; reconcile announces the mail again as well.`,
        where: `CloudWatch log group ${names.logGroup(intake.name)}; SQS queue ${names.intakeQueue}-put-aside`,
      },
    });
    new Rule(this, 'MailStored', {
      description: 'Complaint triage: a mail was stored',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [names.mailBucket] } },
      },
      targets: [new SqsQueue(arrivals.queue)],
    });
    const reader = new NodeFunction(this, 'Intake', {
      declaration: intake,
      edge: 'queue',
      platform,
      workers: { 'examine-worker': 'shared/notice/examine-worker.ts' },
    });
    reader.addEventSource(
      new SqsEventSource(arrivals.queue, {
        batchSize: 4,
        reportBatchItemFailures: true,
        maxConcurrency: intakeAtOnce,
      }),
    );
  }

  /** Amazon's notifications → queue → take-signal. */
  private takeSignals(platform: CloudPlatform): void {
    const names = namesOf(platform.config);
    const { queue } = new MonitoredQueue(this, 'Signals', {
      config: platform.config,
      queueName: names.signalQueue,
      visibility: visibilityFor(takeSignal),
      tries: triesOfMessages,
      putAside: {
        impact:
          'Amazon said something of a listing or an account, and nobody heard it; the next look at the marketplaces makes up for a listing.',
        check: `The log of ${takeSignal.name} for "the message could not be taken in": an authorisation that expired, or Amazon away. Mend the cause, then redrive the queue.`,
        where: `CloudWatch log group ${names.logGroup(takeSignal.name)}; SQS queue ${names.signalQueue}-put-aside`,
      },
    });
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new AccountPrincipal(sellingPartnerApi)],
        actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
        resources: [queue.queueArn],
      }),
    );
    for (const eventSourceName of platform.config.amazon?.eventBus ?? []) {
      // named after the application, so that the list's order changes nothing that is deployed
      const application = eventSourceName.slice(eventSourceName.lastIndexOf('/') + 1);
      new Rule(this, `AmazonNotifies-${application}`, {
        description: 'Complaint triage: Amazon says something of a listing',
        eventBus: new EventBus(this, `AmazonEvents-${application}`, { eventSourceName }),
        eventPattern: { detailType: ['LISTINGS_ITEM_ISSUES_CHANGE', 'LISTINGS_ITEM_STATUS_CHANGE'] },
        targets: [new SqsQueue(queue)],
      });
    }
    new NodeFunction(this, 'TakeSignal', {
      declaration: takeSignal,
      edge: 'messages',
      platform,
    }).addEventSource(
      new SqsEventSource(queue, { batchSize: 5, reportBatchItemFailures: true, maxConcurrency: 2 }),
    );
    new CfnOutput(this, 'SignalQueue', {
      value: queue.queueArn,
      description: 'Where Amazon’s Notifications API delivers; npm run store -- subscribe tells it',
    });
  }

  private runCases(platform: CloudPlatform): void {
    const functions = new Map(
      workflowTasks.map((declaration) => [
        declaration.name,
        new NodeFunction(this, declaration.name, { declaration, edge: 'task', platform }),
      ]),
    );
    const functionOf = (step: string): IFunction => {
      const found = functions.get(step);
      if (!found) throw new RangeError(`The workflow names the step ${step}, which is not deployed.`);
      return found;
    };
    const { config } = platform;
    const name = namesOf(config).stateMachine;
    const log = new LogGroup(this, 'CaseWorkflowLog', {
      logGroupName: `/aws/vendedlogs/states/${name}`,
      retention: config.operations.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = this.workflowRole([...functions.values()]);
    const machine = new StateMachine(this, 'CaseWorkflow', {
      stateMachineName: name,
      definitionBody: DefinitionBody.fromChainable(caseWorkflow(this, functionOf)),
      logs: { destination: log, level: LogLevel.ERROR, includeExecutionData: false },
      role: role.withoutPolicyUpdates(),
    });
    machine.node.addDependency(role);
    accepted(
      machine,
      'SF1',
      'Its own history says every step; logs are for failures, and never hold what a mail says.',
    );
    accepted(
      machine,
      'SF2',
      'The execution is named after the case and its history shows each step’s time; see NodeFunction.',
    );
  }

  /** The steps' functions as they stand, not their versions; and what its log asks for. */
  private workflowRole(functions: NodeFunction[]): Role {
    const role = new Role(this, 'CaseWorkflowRole', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      inlinePolicies: {
        steps: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: functions.map(({ functionArn }) => functionArn),
            }),
            new PolicyStatement({ actions: logDelivery, resources: ['*'] }),
          ],
        }),
      },
    });
    acceptedWildcard(
      role,
      '*',
      'AWS offers these log-delivery actions for all resources only (Step Functions Developer Guide, “Using CloudWatch Logs”).',
    );
    return role;
  }

  private byTheClock(id: string, declaration: Declaration, every: Duration, platform: CloudPlatform): void {
    const watcher = new NodeFunction(this, id, { declaration, edge: 'schedule', platform });
    new Rule(this, `${id}Timetable`, {
      description: `Complaint triage: ${declaration.name}`,
      schedule: Schedule.rate(every),
      targets: [new Invoke(watcher, { retryAttempts: 1, maxEventAge: every })],
    });
  }
}
