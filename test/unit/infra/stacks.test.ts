import validateDefinition from 'asl-validator';
import { beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { corroborate } from '../../../functions/corroborate/handler.ts';
import { intake } from '../../../functions/intake/handler.ts';
import { mailFoundLate, mailNotReceived, recordsDamaged } from '../../../functions/reconcile/handler.ts';
import { refreshCatalogue } from '../../../functions/refresh-catalogue/handler.ts';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import { deploymentOf } from '../../../infra/cli/deployment.ts';
import { Config } from '../../../infra/config.ts';
import { accountLapsed } from '../../../shared/corroboration/watch-account.ts';
import { memoryMegabytes } from '../../../shared/notice/reading-thread.ts';
import { leftUndone } from '../../../shared/platform/aws/on-schedule.ts';
import { mailWaits } from '../../../shared/response/tell-team.ts';
import { amazon, config, plain, type Synthesized, synthesize } from './synthesized.ts';

let synthesized: Synthesized;
beforeAll(() => {
  synthesized = synthesize({ checked: true });
}, 60_000);

const Finding = z.object({ ruleName: z.string(), reason: z.optional(z.string()) });
const Report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      violations: z.array(z.unknown()),
      suppressedViolations: z._default(z.array(Finding), []),
    }),
  ),
});

test('cdk-nag finds nothing that is not accepted with its reason where it stands', () => {
  const { report } = synthesized;
  const { pluginReports } = Report.parse(JSON.parse(report));
  const nag = pluginReports.find(({ pluginName }) => pluginName === 'AwsSolutions');
  expect(nag?.violations).toEqual([]);
  expect(nag?.suppressedViolations.length).toBeGreaterThan(0);
  for (const { reason } of nag?.suppressedViolations ?? []) expect(reason?.length).toBeGreaterThan(40);
});

test('the state machine is valid in the States Language', () => {
  const [machine] = Object.values(
    synthesized.template('workflow').findResources('AWS::StepFunctions::StateMachine'),
  );
  const { DefinitionString } = z.object({ DefinitionString: z.string() }).parse(plain(machine?.Properties));
  const definition: unknown = JSON.parse(
    DefinitionString.replaceAll(
      /<([^>]+)\.Arn>/g,
      'arn:aws:lambda:us-east-1:111122223333:function:$1',
    ).replaceAll('<AWS::Partition>', 'aws'),
  );
  const result = validateDefinition(definition);
  expect(result.isValid, result.errorsText('\n')).toBe(true);
  expect(validateDefinition({ StartAt: 'nowhere', States: {} }).isValid).toBe(false);
});

test('the state machine may invoke its steps and nothing else', () => {
  const template = synthesized.template('workflow');
  const roles = Object.values(template.findResources('AWS::IAM::Role')).map(plain);
  const workflow = roles.find((role) => JSON.stringify(role).includes('states.amazonaws.com'));
  const Statement = z.object({ Action: z.union([z.string(), z.array(z.string())]), Resource: z.unknown() });
  const Role = z.object({
    Properties: z.object({
      Policies: z.tuple([z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })]),
    }),
  });
  const [{ PolicyDocument }] = Role.parse(workflow).Properties.Policies;
  const invoke = PolicyDocument.Statement.find(({ Action }) => Action === 'lambda:InvokeFunction');
  expect(invoke?.Resource).toHaveLength(11);
  for (const arn of z.array(z.string()).parse(invoke?.Resource)) expect(arn).toMatch(/^<\w+\.Arn>$/);
});

test('of all mail servers in the world, only our own receipt rule stores mail in our bucket', () => {
  synthesized.template('records').hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        {
          Effect: 'Allow',
          Principal: { Service: 'ses.amazonaws.com' },
          Action: 's3:PutObject',
          Condition: {
            StringEquals: {
              'aws:SourceAccount': '111122223333',
              'aws:SourceArn': {
                'Fn::Join': [
                  '',
                  [
                    'arn:',
                    { Ref: 'AWS::Partition' },
                    ':ses:us-east-1:111122223333:receipt-rule-set/complaint-triage:receipt-rule/complaint-triage-to-bucket',
                  ],
                ],
              },
            },
          },
        },
      ],
    },
  });
});

test('Amazon, and of all accounts no other, may put notifications into the queue', () => {
  const template = synthesized.template('workflow');
  const [queue = ''] = Object.keys(
    template.findResources('AWS::SQS::Queue', { Properties: { QueueName: 'complaint-triage-signals' } }),
  );
  const policies = Object.values(template.findResources('AWS::SQS::QueuePolicy')).map(plain);
  const policy = policies.find((one) => JSON.stringify(one).includes(`"Queues":["<${queue}>"]`));
  const Policy = z.object({
    Properties: z.object({
      PolicyDocument: z.object({ Statement: z.array(z.looseObject({ Effect: z.string() })) }),
    }),
  });
  const allowed = Policy.parse(policy).Properties.PolicyDocument.Statement.filter(
    ({ Effect }) => Effect === 'Allow',
  );
  expect(allowed).toEqual([
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:<AWS::Partition>:iam::437568002678:root' },
      Action: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
      Resource: `<${queue}.Arn>`,
    },
    ...amazon.eventBus.map(() => expect.objectContaining({ Principal: { Service: 'events.amazonaws.com' } })),
  ]);
});

test('listing notifications come from the partner event source of each application into the same queue', () => {
  const template = synthesized.template('workflow');
  for (const name of amazon.eventBus)
    template.hasResourceProperties('AWS::Events::EventBus', { Name: name, EventSourceName: name });
  const rules = Object.values(
    template.findResources('AWS::Events::Rule', {
      Properties: {
        EventPattern: { 'detail-type': ['LISTINGS_ITEM_ISSUES_CHANGE', 'LISTINGS_ITEM_STATUS_CHANGE'] },
      },
    }),
  );
  expect(new Set(rules.map(({ Properties }) => JSON.stringify(Properties.EventBusName)))).toHaveLength(2);
  expect(new Set(rules.map(({ Properties }) => JSON.stringify(Properties.Targets)))).toHaveLength(1);
});

test('a configuration names one event source or several', () => {
  const parsed = (eventBus: unknown) =>
    Config.safeParse({ ...config, amazon: { eventBus } }).data?.amazon?.eventBus;
  const [one = ''] = amazon.eventBus;
  expect(parsed(one)).toEqual([one]);
  expect(parsed([...amazon.eventBus, one])).toEqual(amazon.eventBus);
  expect(parsed('aws.partner/elsewhere.example/111122223333/x')).toBeUndefined();
});

test.each([
  [
    'an account that must be connected again',
    'corroborate',
    accountLapsed,
    'AccountsLapsed',
    'account-lapsed',
  ],
  ['mail that is not received', 'reconcile', mailNotReceived, 'MailNotReceived', 'mail-not-received'],
  ['mail that nobody was told of', 'reconcile', mailFoundLate, 'MailFoundLate', 'mail-found-late'],
  ['a record that is damaged', 'reconcile', recordsDamaged, 'RecordsDamaged', 'records-damaged'],
  ['mail to a team that waits', 'watch-deadlines', mailWaits, 'TeamMailWaits', 'team-mail-waits'],
])('%s is counted from the log, and raises an alarm', (_, step, message, metric, alarm) => {
  const template = synthesized.template('operations');
  template.hasResourceProperties('AWS::Logs::MetricFilter', {
    LogGroupName: `/aws/lambda/complaint-triage-${step}`,
    FilterPattern: `{ $.message = "${message}" }`,
    MetricTransformations: [{ MetricName: metric, MetricNamespace: 'complaint-triage', MetricValue: '1' }],
  });
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmName: `complaint-triage-${alarm}`,
    MetricName: metric,
    Namespace: 'complaint-triage',
  });
});

test('the receipt rule is the one that the bucket knows, scans, and bounces no complaint for want of TLS', () => {
  synthesized.template('inbound-mail').hasResourceProperties('AWS::SES::ReceiptRule', {
    RuleSetName: 'complaint-triage',
    Rule: {
      Name: 'complaint-triage-to-bucket',
      TlsPolicy: 'Optional',
      ScanEnabled: true,
      Recipients: ['complaints.example.com'],
    },
  });
});

test('what must survive survives the stack', () => {
  const template = synthesized.template('records');
  for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::KMS::Key'])
    template.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    Replicas: [
      {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    ],
  });
});

test('a stack that was deleted, or failed on its first day, leaves no log behind whose name it needs again', () => {
  const groups = ['workflow', 'console'].flatMap((stack) =>
    Object.values(synthesized.template(stack).findResources('AWS::Logs::LogGroup')),
  );
  expect(groups.length).toBeGreaterThan(18);
  for (const group of groups) expect(group).toMatchObject({ DeletionPolicy: 'Delete' });
});

test('who hears of the budget can change: CloudFormation replaces it then, which a name of ours would forbid', () => {
  const [budget] = Object.values(synthesized.template('operations').findResources('AWS::Budgets::Budget'));
  expect(budget?.Properties.Budget).not.toHaveProperty('BudgetName');
});

test('where an account may have no budget, all else that looks after a deployment is there', () => {
  const { tell, logDays } = config.operations;
  const without = synthesize({ checked: false, operations: { tell, logDays } }).template('operations');
  without.resourceCountIs('AWS::Budgets::Budget', 0);
  const alarms = synthesized.template('operations').findResources('AWS::CloudWatch::Alarm');
  expect(without.findResources('AWS::CloudWatch::Alarm')).toEqual(alarms);
});

test('the two readers of a mail and a batch of the largest mails fit into intake’s memory', () => {
  const largest = 40;
  const batch = 4;
  synthesized.template('workflow').hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    BatchSize: batch,
  });
  expect(intake.size?.memoryMegabytes).toBeGreaterThan(2 * memoryMegabytes + batch * largest + 256);
});

test('a burst of mail leaves functions of a new account, which has ten, to the cases', () => {
  const mappings = Object.values(
    synthesized.template('workflow').findResources('AWS::Lambda::EventSourceMapping'),
  );
  const atOnce = mappings.map(({ Properties }) => Number(Properties.ScalingConfig.MaximumConcurrency));
  expect(atOnce).toHaveLength(2);
  expect(atOnce.reduce((sum, one) => sum + one)).toBeLessThan(10);
});

test('what runs by the clock is left to the clock where it failed', () => {
  const template = synthesized.template('workflow');
  const settings = Object.values(template.findResources('AWS::Lambda::EventInvokeConfig'));
  const rules = Object.values(template.findResources('AWS::Events::Rule'));
  expect(settings).toHaveLength(rules.filter(({ Properties }) => Properties.ScheduleExpression).length);
  for (const { Properties } of settings)
    expect(Properties).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 900 });
});

test('people sign in on the hosted page only, and a crowd of strangers leaves functions for mail', () => {
  const template = synthesized.template('console');
  template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
    ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    AllowedOAuthFlows: ['code'],
  });
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
  });
});

test('the outputs name every record that the mail domain needs', () => {
  const outputs = Object.values(synthesized.template('inbound-mail').findOutputs('*')).map(({ Value }) =>
    JSON.stringify(plain(Value)),
  );
  const domain = config.mail.domain.replaceAll('.', '\\.');
  for (const record of [
    String.raw`^"_dmarc\.${domain} TXT \\"v=DMARC1; p=reject\\""$`,
    String.raw`^"${domain} MX 10 inbound-smtp\.`,
  ])
    expect(outputs).toContainEqual(expect.stringMatching(new RegExp(record)));
  expect(outputs.filter((output) => output.includes(' CNAME '))).toHaveLength(3);
});

test('a mail that SES cannot store, and a page that the console cannot answer, raise an alarm', () => {
  synthesized.template('operations').hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmName: 'complaint-triage-mail-not-stored',
    Namespace: 'AWS/SES',
    MetricName: 'PublishFailure',
    Dimensions: [{ Name: 'RuleName', Value: 'complaint-triage-to-bucket' }],
  });
  synthesized.template('console').hasResourceProperties('AWS::CloudWatch::Alarm', {
    AlarmName: 'complaint-triage-console-cannot-answer',
    Namespace: 'AWS/ApiGateway',
    MetricName: '5xx',
    Statistic: 'Sum',
    Dimensions: [{ Name: 'ApiId' }, { Name: 'Stage', Value: '$default' }],
  });
});

test('a configuration cannot ask for what Cognito, SES or Budgets would refuse half-way through', () => {
  const accepts = (changed: object) => Config.safeParse({ ...config, ...changed }).success;
  expect(accepts({ console: { signInPrefix: 'acme-triage' } })).toBe(true);
  for (const signInPrefix of ['amazon-complaints', 'my-aws', 'cognito1', 'acme-', 'ab'])
    expect(accepts({ console: { signInPrefix } }), signInPrefix).toBe(false);
  // SES names no rule set so
  expect(accepts({ name: 'acme-' })).toBe(false);
  expect(accepts({ name: 'a2' })).toBe(true);
  const tell = (many: number) => ({ operations: { tell: Array(many).fill('operations@example.com') } });
  expect(accepts(tell(10))).toBe(true);
  expect(accepts(tell(11))).toBe(false);
});

test('alarms are told to nobody whose mail comes to this deployment itself', () => {
  const told = (address: string) =>
    Config.safeParse({ ...config, operations: { ...config.operations, tell: [address] } }).success;
  expect(told('operations@example.com')).toBe(true);
  expect(told('Operations@Complaints.example.com')).toBe(false);
});

test('a command works where its configuration says, not where the shell happens to be', async () => {
  vi.stubEnv('AWS_REGION', 'ap-northeast-1');
  const { caseTable } = await deploymentOf('infra/config.example.json');
  expect(process.env.AWS_REGION).toBe(config.region);
  expect(caseTable).toBe('arn:aws:dynamodb:us-east-1:111122223333:table/complaint-triage-cases');
  vi.unstubAllEnvs();
});

test('every alarm says what it costs, what to check and where', () => {
  const alarms = ['workflow', 'console', 'operations'].flatMap((stack) =>
    Object.values(synthesized.template(stack).findResources('AWS::CloudWatch::Alarm')),
  );
  expect(alarms.length).toBeGreaterThan(5);
  for (const { Properties } of alarms) {
    expect(Properties.AlarmDescription).toMatch(/^Impact: .+\nCheck: .+\nWhere: .+$/);
    // … and tells of itself, by a topic that knows it by this prefix
    expect(Properties.AlarmName).toMatch(/^complaint-triage-/);
    for (const actions of [Properties.AlarmActions, Properties.OKActions])
      expect(plain(actions)).toEqual([
        'arn:<AWS::Partition>:sns:us-east-1:111122223333:complaint-triage-alarms',
      ]);
  }
});

test('alarms may speak by the topic that people hear', () => {
  const template = synthesized.template('operations');
  template.hasResourceProperties('AWS::SNS::Topic', { TopicName: 'complaint-triage-alarms' });
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'operations@example.com',
  });
  const [policy] = Object.values(template.findResources('AWS::SNS::TopicPolicy')).map(plain);
  expect(JSON.stringify(policy)).toContain(
    JSON.stringify({
      Action: 'sns:Publish',
      Condition: {
        StringEquals: { 'aws:SourceAccount': '111122223333' },
        ArnLike: {
          'aws:SourceArn': 'arn:<AWS::Partition>:cloudwatch:us-east-1:111122223333:alarm:complaint-triage-*',
        },
      },
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
    }).slice(0, -1),
  );
});

test('everything that runs by the clock has an alarm for resting and one for failing', () => {
  const Timetable = z.object({
    Properties: z.object({ ScheduleExpression: z.string(), Description: z.string() }),
  });
  const rules = Object.values(synthesized.template('workflow').findResources('AWS::Events::Rule'));
  const steps = rules.flatMap((rule) => {
    const found = Timetable.safeParse(rule).data?.Properties;
    return found ? [{ step: found.Description.split(': ')[1], every: found.ScheduleExpression }] : [];
  });
  expect(steps.length).toBeGreaterThan(4);
  const seconds = (every: string): number => {
    const [, count, unit] = /^rate\((\d+) (minute|hour)s?\)$/.exec(every) ?? [];
    return Number(count) * (unit === 'hour' ? 3_600 : 60);
  };
  for (const { step, every } of steps) {
    const alarm = (what: string) => {
      const name = `complaint-triage-${step}-${what}`;
      const found = synthesized
        .template('operations')
        .findResources('AWS::CloudWatch::Alarm', { Properties: { AlarmName: name } });
      expect(Object.keys(found), name).toHaveLength(1);
      const [{ Properties } = {}] = Object.values(found);
      // a period without any run at all would make an alarm of every quiet minute, or of none
      expect(Properties.Period, name).toBeGreaterThanOrEqual(seconds(every));
      expect(Properties, name).toMatchObject({
        Dimensions: [{ Name: 'FunctionName', Value: `complaint-triage-${step}` }],
        EvaluationPeriods: 2,
        Threshold: 1,
      });
      return Properties;
    };
    expect(alarm('rests')).toMatchObject({ MetricName: 'Invocations', TreatMissingData: 'breaching' });
    expect(alarm('fails')).toMatchObject({ MetricName: 'Errors', TreatMissingData: 'notBreaching' });
  }
});

test.each([watchDeadlines, corroborate, refreshCatalogue])(
  'a part that $name leaves undone run after run raises an alarm: to Lambda such runs are successes',
  ({ name: step, output }) => {
    expect(output.shape).toHaveProperty('failed');
    const template = synthesized.template('operations');
    const MetricName = `LeftUndone-${step}`;
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: `/aws/lambda/complaint-triage-${step}`,
      FilterPattern: `{ $.message = "${leftUndone}" }`,
      MetricTransformations: [{ MetricName, MetricNamespace: 'complaint-triage', MetricValue: '1' }],
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: `complaint-triage-${step}-leaves-undone`,
      MetricName,
      Namespace: 'complaint-triage',
      EvaluationPeriods: 4,
    });
  },
);

test('a deployment without a model has no alarm for it', () => {
  const without = synthesize({ checked: false, model: false }).template('operations');
  const names = JSON.stringify(without.findResources('AWS::CloudWatch::Alarm'));
  expect(names).not.toContain('second-reading');
  expect(names).toContain('complaint-triage-corroborate-rests');
});
