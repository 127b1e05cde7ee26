import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';

/** What is kept, and where. */
export interface Records {
  caseTable: TableV2;
  mailBucket: Bucket;
  evidenceBucket: Bucket;
  evidenceKey: Key;
}

/** What the ports of a deployment stand for on AWS. */
export interface CloudPlatform {
  config: Config;
  records: Records;
  /** without a trailing slash */
  consoleUrl: string;
}

export const stateMachineName = ({ name }: Config): string => `${name}-case`;
export const intakeQueueName = ({ name }: Config): string => `${name}-intake`;
export const functionName = ({ name }: Config, step: string): string => `${name}-${step}`;
/** All secrets of a deployment are below it; marketplace accounts in `stores/<store>/<marketplace>`. */
export const secretPrefix = ({ name }: Config): string => `${name}/`;

/**
 * Where things are that a stack names before they are there: told from their names alone, so that the functions may
 * be granted the workflow which invokes them.
 */
export const arnsIn = (scope: Construct, config: Config) => {
  const stack = Stack.of(scope);
  const named = (
    service: string,
    resource: string,
    resourceName: string,
    arnFormat = ArnFormat.COLON_RESOURCE_NAME,
  ) => stack.formatArn({ service, resource, resourceName, arnFormat });
  return {
    stateMachine: named('states', 'stateMachine', stateMachineName(config)),
    executions: named('states', 'execution', `${stateMachineName(config)}:*`),
    intakeQueue: stack.formatArn({ service: 'sqs', resource: intakeQueueName(config) }),
    secrets: (below: string) => named('secretsmanager', 'secret', `${secretPrefix(config)}${below}*`),
    mailIdentity: named('ses', 'identity', config.mail.domain, ArnFormat.SLASH_RESOURCE_NAME),
  };
};

export const intakeQueueUrl = (scope: Construct, config: Config): string => {
  const { region, account, urlSuffix } = Stack.of(scope);
  return `https://sqs.${region}.${urlSuffix}/${account}/${intakeQueueName(config)}`;
};
