import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { portsOf, variablesOf } from '../../shared/platform/environment.ts';
import type { PortName, Uses } from '../../shared/platform/ports.ts';
import { arnsIn, type CloudPlatform, intakeQueueUrl, secretPrefix } from './platform.ts';

type Mode = 'read' | 'write';
type Grant = (mode: Mode, platform: CloudPlatform, scope: Construct) => PolicyStatement[];

const allow = (
  actions: string[],
  resources: string[],
  conditions?: Record<string, Record<string, string | string[]>>,
): PolicyStatement => new PolicyStatement({ actions, resources, ...(conditions && { conditions }) });

const objectsIn = (bucket: Bucket, mode: Mode): PolicyStatement[] => [
  allow(['s3:ListBucket'], [bucket.bucketArn]),
  allow(mode === 'write' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], [bucket.arnForObjects('*')]),
];

/** What each port may do on AWS, and nothing that its interface has no method for. */
const grants: Record<PortName, Grant> = {
  cases: (mode, { records: { caseTable } }) => [
    allow(['dynamodb:GetItem', 'dynamodb:Query'], [caseTable.tableArn]),
    allow(['dynamodb:Query'], [`${caseTable.tableArn}/index/by-queue`]),
    ...(mode === 'write' ? [allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], [caseTable.tableArn])] : []),
  ],

  mail: (mode, { records }) => objectsIn(records.mailBucket, mode),

  evidence: (mode, { records }) => [
    ...objectsIn(records.evidenceBucket, mode),
    allow(mode === 'write' ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'], [
      records.evidenceKey.keyArn,
    ]),
  ],

  post: (_mode, { config }, scope) => [
    allow(['ses:SendRawEmail'], [arnsIn(scope, config).mailIdentity], {
      StringEquals: { 'ses:FromAddress': config.mail.from },
    }),
  ],

  workflow: (_mode, { config }, scope) => {
    const { stateMachine, executions } = arnsIn(scope, config);
    return [
      allow(['states:StartExecution', 'states:SendTaskSuccess'], [stateMachine]),
      allow(['states:DescribeExecution', 'states:StopExecution'], [executions]),
    ];
  },

  arrivals: (_mode, { config }, scope) => [allow(['sqs:SendMessage'], [arnsIn(scope, config).intakeQueue])],

  secrets: (_mode, { config }, scope) => [
    allow(['secretsmanager:GetSecretValue'], [arnsIn(scope, config).secrets('console/')]),
  ],

  marketplaces: (_mode, { config, records }, scope) => [
    allow(['secretsmanager:GetSecretValue'], [arnsIn(scope, config).secrets('stores/')]),
    allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [records.caseTable.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] },
    }),
  ],
};

/** The grants that a declaration asks for. */
export const grantsOf = (uses: Uses, platform: CloudPlatform, scope: Construct): PolicyStatement[] =>
  portsOf(uses).flatMap((port) => {
    const mode = uses[port];
    return mode ? grants[port](mode, platform, scope) : [];
  });

/** The environment that a declaration asks for. Throws a `RangeError` for a variable that nothing here knows. */
export const environmentOf = (
  uses: Uses,
  { config, records, consoleUrl }: CloudPlatform,
  scope: Construct,
): Record<string, string> => {
  const known: Record<string, string> = {
    CONSOLE_URL: consoleUrl,
    MAIL_FROM: config.mail.from,
    CASE_TABLE: records.caseTable.tableName,
    MAIL_BUCKET: records.mailBucket.bucketName,
    EVIDENCE_BUCKET: records.evidenceBucket.bucketName,
    STATE_MACHINE_ARN: arnsIn(scope, config).stateMachine,
    INTAKE_QUEUE_URL: intakeQueueUrl(scope, config),
    SECRET_PREFIX: secretPrefix(config),
  };
  return Object.fromEntries(
    variablesOf(uses).map((name) => {
      const value = known[name];
      if (value === undefined) throw new RangeError(`No value is known for the variable ${name}.`);
      return [name, value];
    }),
  );
};
