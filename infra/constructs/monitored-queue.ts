import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { type StatedAlarmProps, statedAlarm } from './stated-alarm.ts';

export interface MonitoredQueueProps {
  config: Config;
  queueName: string;
  /** how long one delivery may take before it is made again */
  visibility: Duration;
  /** deliveries before a message is put aside */
  tries: number;
  /** what it means that messages were put aside */
  putAside: Pick<StatedAlarmProps, 'impact' | 'check' | 'where'>;
}

/** A queue whose undeliverable messages are kept aside for two weeks, with an alarm that says what that means. */
export class MonitoredQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    { config, queueName, visibility, tries, putAside }: MonitoredQueueProps,
  ) {
    super(scope, id);
    const encryption = QueueEncryption.SQS_MANAGED;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      queueName: `${queueName}-put-aside`,
      retentionPeriod: Duration.days(14),
      encryption,
      enforceSSL: true,
    });
    this.queue = new Queue(this, 'Queue', {
      queueName,
      visibilityTimeout: visibility,
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
      encryption,
      enforceSSL: true,
    });
    statedAlarm(this, 'PutAside', config, {
      ...putAside,
      alarmName: `${queueName}-put-aside`,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
      evaluationPeriods: 1,
    });
  }
}
