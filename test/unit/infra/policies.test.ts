import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { portsOf, variablesOf } from '../../../shared/platform/environment.ts';
import type { PortName, Uses } from '../../../shared/platform/ports.ts';
import { config, plain, type Synthesized, synthesize } from './synthesized.ts';

const functions = new URL('../../../functions/', import.meta.url);
const Declared = z.object({ name: z.string(), uses: z.record(z.string(), z.enum(['read', 'write'])) });

/** Every function of the project, by its folder; its declaration is found by its name. */
const declarations = await Promise.all(
  readdirSync(functions).map(async (folder) => {
    const module: Record<string, unknown> = await import(new URL(`${folder}/handler.ts`, functions).href);
    const found = Object.values(module).find((value) => Declared.safeParse(value).data?.name === folder);
    return { folder, uses: found as { uses: Uses } };
  }),
).then((all) => all.map(({ folder, uses }) => ({ step: folder, uses: uses.uses })));

const arn = (service: string, rest: string) =>
  `arn:<AWS::Partition>:${service}:us-east-1:111122223333:${rest}`;
const table = arn('dynamodb', 'table/complaint-triage-cases');
const bucket = (name: string) => `arn:<AWS::Partition>:s3:::complaint-triage-${name}-111122223333-us-east-1`;
const secret = (path: string) => arn('secretsmanager', `secret:complaint-triage/${path}*`);

/** One permission a line: action, resource and, where there is one, the condition. */
const reading = (name: string) => [`s3:ListBucket ${bucket(name)}`, `s3:GetObject ${bucket(name)}/*`];
const key = 'kms:Decrypt <evidence key>';

/** What each declared use must come to. Written out here, once more and by hand, because it is what a reviewer signs. */
const permissions: Record<PortName, { read: string[]; write: string[] }> = {
  cases: {
    read: [`dynamodb:GetItem ${table}`, `dynamodb:Query ${table}`, `dynamodb:Query ${table}/index/by-queue`],
    write: [
      `dynamodb:GetItem ${table}`,
      `dynamodb:Query ${table}`,
      `dynamodb:Query ${table}/index/by-queue`,
      `dynamodb:PutItem ${table}`,
      `dynamodb:DeleteItem ${table}`,
    ],
  },
  mail: { read: reading('mail'), write: [...reading('mail'), `s3:PutObject ${bucket('mail')}/*`] },
  evidence: {
    read: [...reading('evidence'), key],
    write: [
      ...reading('evidence'),
      `s3:PutObject ${bucket('evidence')}/*`,
      key,
      'kms:GenerateDataKey <evidence key>',
    ],
  },
  post: {
    read: [],
    write: [
      // in SES's sandbox whoever is written to is an identity too, and asked for as the sender is
      `ses:SendRawEmail ${arn('ses', 'identity/*')} if {"StringEquals":{"ses:FromAddress":"triage@complaints.example.com"}}`,
    ],
  },
  workflow: {
    read: [],
    write: [
      ...['StartExecution', 'ListExecutions', 'SendTaskSuccess'].map(
        (action) => `states:${action} ${arn('states', 'stateMachine:complaint-triage-case')}`,
      ),
      ...['DescribeExecution', 'StopExecution'].map(
        (action) => `states:${action} ${arn('states', 'execution:complaint-triage-case:*')}`,
      ),
    ],
  },
  arrivals: { read: [], write: [`sqs:SendMessage ${arn('sqs', 'complaint-triage-intake')}`] },
  // SES knows no resource to name in it
  reception: { read: ['ses:DescribeActiveReceiptRuleSet *'], write: [] },
  alarms: { read: [`sns:ListSubscriptionsByTopic ${arn('sns', 'complaint-triage-alarms')}`], write: [] },
  secrets: { read: [`secretsmanager:GetSecretValue ${secret('console/')}`], write: [] },
  marketplaces: { read: [], write: [] },
  model: {
    read: [
      'bedrock:InvokeModel arn:<AWS::Partition>:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0',
    ],
    write: [],
  },
};
const acting = [
  `secretsmanager:GetSecretValue ${secret('stores/')}`,
  `secretsmanager:PutSecretValue ${secret('stores/*/aliexpress')}`,
  ...['GetItem', 'PutItem'].map(
    (action) =>
      `dynamodb:${action} ${table} if {"ForAllValues:StringLike":{"dynamodb:LeadingKeys":["LIMIT#*"]}}`,
  ),
];
permissions.marketplaces = { read: acting, write: acting };

const expected = (uses: Uses): string[] =>
  portsOf(uses).flatMap((port) => permissions[port][uses[port] ?? 'read']);

const list = z.union([
  z.pipe(
    z.string(),
    z.transform((one) => [one]),
  ),
  z.array(z.string()),
]);
const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: list,
  Resource: list,
  Condition: z.optional(z.unknown()),
});
const Role = z.object({
  Properties: z.object({
    ManagedPolicyArns: z.optional(z.undefined()),
    Policies: z.tuple([z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })]),
  }),
});
const LambdaFunction = z.object({
  Properties: z.object({
    FunctionName: z.string(),
    Role: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
});

let synthesized: Synthesized;
beforeAll(() => {
  synthesized = synthesize({ checked: false });
}, 60_000);

const deployed = (from = synthesized) =>
  ['console', 'workflow'].flatMap((name) => {
    const template = from.template(name);
    const roles = template.findResources('AWS::IAM::Role');
    const policies = template.findResources('AWS::IAM::Policy');
    return Object.values(template.findResources('AWS::Lambda::Function')).map((resource) => {
      const { FunctionName, Role: role, Environment } = LambdaFunction.parse(plain(resource)).Properties;
      const id = role.slice(1, -'.Arn>'.length);
      return {
        step: FunctionName.slice(config.name.length + 1),
        variables: Object.keys(Environment.Variables),
        statements: Role.parse(plain(roles[id])).Properties.Policies[0].PolicyDocument.Statement,
        // what anything but the declaration attached to the role afterwards
        attached: Object.values(policies).filter((policy) => JSON.stringify(policy).includes(id)),
      };
    });
  });

const lines = (statements: z.infer<typeof Statement>[]): string[] =>
  statements.flatMap(({ Action, Resource, Condition }) =>
    Action.flatMap((action) =>
      Resource.map((resource) => {
        const named = resource.includes('EvidenceKey') ? '<evidence key>' : resource;
        return `${action} ${named}${Condition === undefined ? '' : ` if ${JSON.stringify(Condition)}`}`;
      }),
    ),
  );

describe('a function is granted what its declaration says', () => {
  test('every function of the project is deployed, and none besides', () => {
    expect(
      deployed()
        .map(({ step }) => step)
        .sort(),
    ).toEqual(declarations.map(({ step }) => step).sort());
  });

  test.each(declarations)('$step', ({ step, uses }) => {
    const found = deployed().find((one) => one.step === step);
    const own = lines(found?.statements ?? []).filter((line) => !line.startsWith('logs:'));
    expect(own.sort()).toEqual(expected(uses).sort());
  });

  test.each(declarations)('$step writes its own log and no other', ({ step }) => {
    const found = deployed().find((one) => one.step === step);
    const logs = lines(found?.statements ?? []).filter((line) => line.startsWith('logs:'));
    expect(logs).toEqual([
      expect.stringMatching(/^logs:CreateLogStream <.*Log.*\.Arn>$/),
      expect.stringMatching(/^logs:PutLogEvents <.*Log.*\.Arn>$/),
    ]);
  });

  test('nothing has a whole service, or every resource where the service knows them', () => {
    for (const { statements } of deployed())
      for (const line of lines(statements).filter((one) => !permissions.reception.read.includes(one)))
        expect(line).not.toMatch(/^\S*\*|^\S+ \*/);
  });
});

describe('a function is told what its declaration says', () => {
  test.each(declarations)('$step', ({ step, uses }) => {
    const found = deployed().find((one) => one.step === step);
    const signIn = ['SIGN_IN_ISSUER', 'SIGN_IN_CLIENT', 'SIGN_OUT_URL'];
    const all = [...variablesOf(uses), ...(step === 'console' ? signIn : [])];
    expect(found?.variables.toSorted()).toEqual(all.sort());
  });
});

test('reading a queue is the one thing that is granted besides a declaration', () => {
  const more = deployed().filter(({ attached }) => attached.length > 0);
  expect(more.map(({ step }) => step).sort()).toEqual(['intake', 'take-signal']);
  const Attached = z.object({
    Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }),
  });
  const granted = more.flatMap(({ step, attached }) =>
    attached
      .flatMap((policy) => Attached.parse(plain(policy)).Properties.PolicyDocument.Statement)
      .map(({ Action, Resource }) => ({ step, actions: Action.toSorted(), queues: Resource })),
  );
  const actions = [
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:ReceiveMessage',
  ];
  expect(granted.sort((a, b) => (a.step < b.step ? -1 : 1))).toEqual([
    { step: 'intake', actions, queues: [expect.stringMatching(/^<Arrivals.*\.Arn>$/)] },
    { step: 'take-signal', actions, queues: [expect.stringMatching(/^<Signals.*\.Arn>$/)] },
  ]);
});

test('without a model, the step that asks one is not deployed, and all else is the same', () => {
  const without = synthesize({ checked: false, model: false });
  const declared = ({ step, variables, statements }: ReturnType<typeof deployed>[number]) => ({
    step,
    variables,
    statements,
  });
  expect(deployed(without).map(declared)).toEqual(
    deployed()
      .filter(({ step }) => step !== 'second-reading')
      .map(declared),
  );
  for (const stack of ['console', 'workflow', 'records', 'operations', 'inbound-mail'])
    expect(JSON.stringify(without.template(stack))).not.toMatch(/bedrock|MODEL_|second-reading/i);
});
