import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Config } from '../../infra/config.ts';
import { namesOf, secretPrefix } from '../../infra/constructs/platform.ts';
import { portsOf } from '../../shared/platform/environment.ts';
import type { PortName, Uses } from '../../shared/platform/ports.ts';

/** One request that IAM allowed a function: under which role session, to do what, to what. */
const Allowed = z.object({ principal: z.string(), action: z.string(), resource: z.string() });
export type Allowed = z.infer<typeof Allowed>;

/** Reads what `emulator.py` noted; a file that is not there says that nothing was. */
export const readAllowed = async (path: string): Promise<Allowed[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Allowed.parse(JSON.parse(line)));
};

interface Proof {
  /** what the resource's ARN has in it */
  of: string;
  read: string[];
  /** absent where a write asks for the same permissions as a read */
  write?: string[];
}

/** What shows that a port was used. */
export const proofsOf = (config: Config): Record<PortName, Proof> => {
  const names = namesOf(config);
  const objects = { read: ['s3:GetObject', 's3:ListBucket'], write: ['s3:PutObject'] };
  const always = (of: string, ...actions: string[]): Proof => ({ of, read: actions });
  return {
    cases: {
      of: names.caseTable,
      read: ['dynamodb:GetItem', 'dynamodb:Query'],
      write: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
    },
    mail: { of: names.mailBucket, ...objects },
    evidence: { of: names.evidenceBucket, ...objects },
    post: always('', 'ses:SendRawEmail'),
    workflow: always(
      '',
      'states:StartExecution',
      'states:SendTaskSuccess',
      'states:ListExecutions',
      'states:DescribeExecution',
      'states:StopExecution',
    ),
    arrivals: always(names.intakeQueue, 'sqs:SendMessage'),
    reception: always('', 'ses:DescribeActiveReceiptRuleSet'),
    alarms: always(names.alarmTopic, 'sns:ListSubscriptionsByTopic'),
    secrets: always(`${secretPrefix(config)}console`, 'secretsmanager:GetSecretValue'),
    marketplaces: always(`${secretPrefix(config)}stores`, 'secretsmanager:GetSecretValue'),
    model: always('', 'bedrock:InvokeModel'),
  };
};

/** The declared uses that nothing which was allowed shows, e.g. `delist writes evidence`. */
export const notExercised = (
  declarations: readonly { name: string; uses: Uses }[],
  allowed: readonly Allowed[],
  config: Config,
): string[] => {
  const proofs = proofsOf(config);
  const { function: functionOf } = namesOf(config);
  return declarations.flatMap(({ name, uses }) => {
    const own = allowed.filter(({ principal }) => principal.endsWith(`/${functionOf(name)}`));
    return portsOf(uses)
      .filter((port) => {
        const { of, read, write = read } = proofs[port];
        const actions = uses[port] === 'write' ? write : read;
        return !own.some(({ action, resource }) => actions.includes(action) && resource.includes(of));
      })
      .map((port) => `${name} ${uses[port]}s ${port}`);
  });
};
