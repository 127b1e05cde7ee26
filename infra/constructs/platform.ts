import { Aws } from 'aws-cdk-lib';
import type { Config } from '../config.ts';

/** What the ports of a deployment stand for on AWS, beyond what follows from its names. */
export interface CloudPlatform {
  config: Config;
  /** where a person opens the console, without a trailing slash */
  consoleUrl: string;
  evidenceKeyArn: string;
}

/** Below which all secrets of a deployment are; marketplace accounts in `stores/<store>/<marketplace>`. */
export const secretPrefix = ({ name }: Config): string => `${name}/`;

/**
 * How everything is called that one stack has and another uses. Names are fixed, so that no stack waits for another's
 * exports, the functions may be granted the workflow that invokes them, and records that outlive a stack are found.
 */
export const namesOf = ({ name, account, region }: Config) => ({
  caseTable: `${name}-cases`,
  mailBucket: `${name}-mail-${account}-${region}`,
  evidenceBucket: `${name}-evidence-${account}-${region}`,
  stateMachine: `${name}-case`,
  intakeQueue: `${name}-intake`,
  signalQueue: `${name}-signals`,
  alarmTopic: `${name}-alarms`,
  function: (step: string) => `${name}-${step}`,
  logGroup: (step: string) => `/aws/lambda/${name}-${step}`,
});

/** The ARNs that go with the names. */
export const arnsOf = (config: Config) => {
  const names = namesOf(config);
  const here = (service: string, resource: string): string =>
    `arn:${Aws.PARTITION}:${service}:${config.region}:${config.account}:${resource}`;
  const bucket = (name: string): string => `arn:${Aws.PARTITION}:s3:::${name}`;
  return {
    caseTable: here('dynamodb', `table/${names.caseTable}`),
    mailBucket: bucket(names.mailBucket),
    evidenceBucket: bucket(names.evidenceBucket),
    stateMachine: here('states', `stateMachine:${names.stateMachine}`),
    executions: here('states', `execution:${names.stateMachine}:*`),
    intakeQueue: here('sqs', names.intakeQueue),
    secretsBelow: (path: string) => here('secretsmanager', `secret:${secretPrefix(config)}${path}*`),
    model:
      config.reading &&
      `arn:${Aws.PARTITION}:bedrock:${config.region}::foundation-model/${config.reading.model}`,
    /** where alarms are told; its name is all that the stacks they are in have to know of it */
    alarmTopic: here('sns', names.alarmTopic),
    alarms: here('cloudwatch', `alarm:${config.name}-*`),
    mailIdentities: here('ses', 'identity/*'),
    receiptRule: here('ses', `receipt-rule-set/${ruleSetName(config)}:receipt-rule/${ruleName(config)}`),
  };
};

/** The rule set that our receipt rule is in: our own, unless the account has an active one that we join. */
export const ruleSetName = ({ name, mail }: Config): string => mail.ruleSet ?? name;

export const ruleName = ({ name }: Config): string => `${name}-to-bucket`;

export const intakeQueueUrl = (config: Config): string =>
  `https://sqs.${config.region}.${Aws.URL_SUFFIX}/${config.account}/${namesOf(config).intakeQueue}`;
