import { App, Aspects, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import { CfnQueuePolicy } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import * as z from 'zod/mini';
import { deployment } from '../../infra/app.ts';
import { readConfig } from '../../infra/config.ts';

const Policy = z.looseObject({ Statement: z.array(z.looseObject({ Action: z.unknown() })) });
const Policies = z.array(z.looseObject({ policyDocument: Policy }));

/** The emulator speaks plain HTTP and would hold everybody to the rule that nobody may. */
const allowPlainHttp = (construct: IConstruct): void => {
  if (!(construct instanceof CfnBucketPolicy || construct instanceof CfnQueuePolicy)) return;
  const policy = Policy.parse(Stack.of(construct).resolve(construct.policyDocument));
  const Statement = policy.Statement.filter((one) => !JSON.stringify(one).includes('aws:SecureTransport'));
  construct.addPropertyOverride('PolicyDocument', { ...policy, Statement });
};

/** The tests are the clock: no watcher runs between two of their steps. */
const stopClock = (construct: IConstruct): void => {
  if (construct instanceof CfnRule && construct.scheduleExpression !== undefined)
    construct.state = 'DISABLED';
};

/** Every function at work is a process of this one machine: too many starve, and a mail's reading has a time limit. */
const fewAtOnce = (construct: IConstruct): void => {
  if (construct instanceof CfnEventSourceMapping) construct.scalingConfig = { maximumConcurrency: 4 };
};

/** What the emulator takes for actions without a resource; AWS knows the identity, and the machine that waits. */
const withoutResource = ['ses:SendRawEmail', 'states:SendTaskSuccess'];

const grantOnAnything = (construct: IConstruct): void => {
  if (!(construct instanceof CfnRole)) return;
  const policies = Policies.parse(Stack.of(construct).resolve(construct.policies) ?? []);
  for (const [index, { policyDocument }] of policies.entries())
    for (const [at, { Action }] of policyDocument.Statement.entries()) {
      const path = `Policies.${index}.PolicyDocument.Statement.${at}`;
      if (!withoutResource.some((action) => action === Action)) continue;
      construct.addPropertyOverride(`${path}.Resource`, '*');
      construct.addPropertyDeletionOverride(`${path}.Condition`);
    }
};

/** The stacks as they are deployed, but for what an emulator cannot hold. */
const app = new App();
deployment(app, readConfig(new URL('config.json', import.meta.url).pathname), { emulated: true });
for (const visit of [allowPlainHttp, grantOnAnything, stopClock, fewAtOnce]) Aspects.of(app).add({ visit });
