import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { portsOf, variablesOf } from '../../shared/platform/environment.ts';
import type { PortName, Uses } from '../../shared/platform/ports.ts';
import { arnsOf, type CloudPlatform, intakeQueueUrl, namesOf, ruleName, secretPrefix } from './platform.ts';

type Mode = 'read' | 'write';
type Arns = ReturnType<typeof arnsOf>;
type Grant = (mode: Mode, arns: Arns, platform: CloudPlatform) => PolicyStatement[];

const allow = (
  actions: string[],
  resource: string,
  conditions?: Record<string, Record<string, string | string[]>>,
): PolicyStatement =>
  new PolicyStatement({ actions, resources: [resource], ...(conditions && { conditions }) });

const objectsIn = (bucketArn: string, mode: Mode): PolicyStatement[] => [
  allow(['s3:ListBucket'], bucketArn),
  allow(mode === 'write' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], `${bucketArn}/*`),
];

/** What each port may do on AWS, and nothing that its interface has no method for. */
const grants: Record<PortName, Grant> = {
  cases: (mode, { caseTable }) => [
    allow(['dynamodb:GetItem', 'dynamodb:Query'], caseTable),
    allow(['dynamodb:Query'], `${caseTable}/index/by-queue`),
    ...(mode === 'write' ? [allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], caseTable)] : []),
  ],

  mail: (mode, { mailBucket }) => objectsIn(mailBucket, mode),

  evidence: (mode, { evidenceBucket }, { evidenceKeyArn }) => [
    ...objectsIn(evidenceBucket, mode),
    allow(mode === 'write' ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'], evidenceKeyArn),
  ],

  // SES asks this not for the sender alone but for whom a mail is to where that is an identity too, as in its sandbox
  // everybody is (cloudposse/terraform-aws-ses#40); the condition holds it to our one address
  post: (_mode, { mailIdentities }, { config }) => [
    allow(['ses:SendRawEmail'], mailIdentities, { StringEquals: { 'ses:FromAddress': config.mail.from } }),
  ],

  workflow: (_mode, { stateMachine, executions }) => [
    allow(['states:StartExecution', 'states:ListExecutions'], stateMachine),
    // on the machine that waits, as CDK's own grant has it; AWS's reference lists no resource (aws/aws-cdk#8486)
    allow(['states:SendTaskSuccess'], stateMachine),
    allow(['states:DescribeExecution', 'states:StopExecution'], executions),
  ],

  arrivals: (_mode, { intakeQueue }) => [allow(['sqs:SendMessage'], intakeQueue)],

  // SES knows no resource to name in it (Service Authorization Reference, "Amazon SES")
  reception: () => [allow(['ses:DescribeActiveReceiptRuleSet'], '*')],

  alarms: (_mode, { alarmTopic }) => [allow(['sns:ListSubscriptionsByTopic'], alarmTopic)],

  // what a step may ask for by name never includes a store's accounts: those come through `marketplaces` only
  secrets: (_mode, { secretsBelow }) => [allow(['secretsmanager:GetSecretValue'], secretsBelow('console/'))],

  marketplaces: (_mode, { secretsBelow, caseTable }) => [
    allow(['secretsmanager:GetSecretValue'], secretsBelow('stores/')),
    // the one marketplace whose tokens are renewed in use, by whoever finds them expired
    allow(['secretsmanager:PutSecretValue'], secretsBelow('stores/*/aliexpress')),
    allow(['dynamodb:GetItem', 'dynamodb:PutItem'], caseTable, {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] },
    }),
  ],

  // a deployment without a model deploys nothing that declares this use
  model: (_mode, { model }) => (model === undefined ? [] : [allow(['bedrock:InvokeModel'], model)]),
};

/** The grants that a declaration asks for. */
export const grantsOf = (uses: Uses, platform: CloudPlatform): PolicyStatement[] =>
  portsOf(uses).flatMap((port) => {
    const mode = uses[port];
    return mode ? grants[port](mode, arnsOf(platform.config), platform) : [];
  });

/** The environment that a declaration asks for. Throws a `RangeError` for a variable that nothing here knows. */
export const environmentOf = (uses: Uses, { config, consoleUrl }: CloudPlatform): Record<string, string> => {
  const names = namesOf(config);
  const known: Record<string, string | undefined> = {
    CONSOLE_URL: consoleUrl,
    MAIL_FROM: config.mail.from,
    CASE_TABLE: names.caseTable,
    MAIL_BUCKET: names.mailBucket,
    EVIDENCE_BUCKET: names.evidenceBucket,
    STATE_MACHINE_ARN: arnsOf(config).stateMachine,
    INTAKE_QUEUE_URL: intakeQueueUrl(config),
    RECEIPT_RULE: ruleName(config),
    ALARM_TOPIC: arnsOf(config).alarmTopic,
    ALARM_READERS: config.operations.tell.join(' '),
    SECRET_PREFIX: secretPrefix(config),
    MODEL_ID: config.reading?.model,
    MODEL_BELOW: config.reading?.below.toString(),
  };
  return Object.fromEntries(
    variablesOf(uses).map((name) => {
      const value = known[name];
      if (value === undefined) throw new RangeError(`No value is known for the variable ${name}.`);
      return [name, value];
    }),
  );
};
