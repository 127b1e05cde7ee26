import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Archive } from '../../infra/cli/erasing/archive.ts';
import { versionedBucket } from '../../infra/cli/erasing/versioned-bucket.ts';
import { type Marketplaces, startMarketplaces } from '../../infra/local/marketplaces/start-marketplaces.ts';
import { receiverHeaders } from '../../infra/local/receiver-verdict.ts';
import type { DnsResolver } from '../../shared/mail/dns.ts';
import { ownDoor } from '../../shared/mail/envelope.ts';
import { s3Objects } from '../../shared/platform/aws/objects.ts';
import { documentsOf, dynamoTable } from '../../shared/platform/aws/table.ts';
import { sfnWorkflow } from '../../shared/platform/aws/workflow.ts';
import type { ObjectStore, Table, Workflow } from '../../shared/platform/ports.ts';
import { region } from './deploy.ts';
import { emptyStacks } from './empty-stacks.ts';
import { credentials } from './emulator.ts';
import { executionTrace } from './execution-trace.ts';
import { invoke } from './invoke.ts';
import { type MailSink, openMailSink } from './mail-sink.ts';
import { rowTexts } from './row-texts.ts';
import type { Deployed } from './settings.ts';
import { versionTexts } from './version-texts.ts';

const counts = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
const patience = 180;

/** The deployed stacks, as a test holds them: it looks and pushes from outside and runs nothing itself. */
export interface DeployedWorld {
  cases: Table;
  mail: ObjectStore;
  evidence: ObjectStore;
  workflow: Workflow;
  archive: Archive;
  /** Everything that is kept: each row, each version of each object. */
  kept(): AsyncIterable<{ where: string; text: string }>;
  marketplaces: Marketplaces;
  sink: MailSink;
  consoleUrl: string;
  /** Stores a mail as SES does after receiving it, or did so many seconds ago; resolves with its key. */
  deliver(
    raw: Buffer,
    envelope: { from: string; to: string | string[]; resolver: DnsResolver; secondsAgo?: number },
  ): Promise<string>;
  /** Keeps the credentials of a store's account, or replaces them. */
  keepCredentials(storeId: string, marketplace: string, connection: unknown): Promise<void>;
  /** Runs a function now instead of at its time; resolves with what it answers, throws what it throws. */
  run(step: string, input?: unknown): Promise<unknown>;
  /** Hands a notification over as Amazon does; resolves when the queue holds none any more. */
  notify(message: string): Promise<void>;
  /** Where the executions of a case stand. */
  trace(caseId: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the deployed world, empty. The emulator and the stacks in it belong to whoever started them. */
export const openDeployedWorld = async (at: Deployed): Promise<DeployedWorld> => {
  const client = { endpoint: at.url, region, credentials, maxAttempts: 1 };
  const secrets = new SecretsManagerClient(client);
  const [table, objects, workflow, queues] = [
    new DynamoDBClient(client),
    new S3Client(client),
    new SFNClient(client),
    new SQSClient(client),
  ];
  const mail = s3Objects(objects, at.mailBucket);
  const stateMachineArn = `arn:aws:states:${region}:000000000000:stateMachine:${at.name}-case`;
  const { caseTable, mailBucket, evidenceBucket } = at;
  await emptyStacks(
    { table, objects, workflow },
    { stateMachineArn, caseTable, buckets: [mailBucket, evidenceBucket] },
  );
  const sink = await openMailSink(at.smtpPort);
  const marketplaces = await startMarketplaces({});
  const cases = dynamoTable(documentsOf(table), caseTable);

  return {
    cases,
    mail,
    evidence: s3Objects(objects, evidenceBucket),
    workflow: sfnWorkflow(workflow, stateMachineArn),
    archive: {
      cases,
      mail: versionedBucket(objects, mailBucket),
      evidence: versionedBucket(objects, evidenceBucket),
    },
    async *kept() {
      yield* rowTexts(table, caseTable);
      yield* versionTexts(objects, mailBucket);
      yield* versionTexts(objects, evidenceBucket);
    },
    marketplaces,
    sink,
    consoleUrl: at.consoleUrl,

    async deliver(raw, { from, to, resolver, secondsAgo = 0 }) {
      const delivery = {
        raw,
        id: randomUUID(),
        ip: '192.0.2.1',
        helo: 'mail.example.net',
        from,
        // SES stores one for all, and names one
        to: [to].flat()[0] ?? '',
        at: new Date(),
      };
      const head = (await receiverHeaders(delivery, resolver)).replace(
        ownDoor,
        `inbound-smtp.${region}.amazonaws.com`,
      );
      const key = `inbound/${delivery.id}`;
      const Body = Buffer.concat([Buffer.from(head), raw]);
      // see `emulator.py`
      const Metadata = { 'stored-at': new Date(Date.now() - secondsAgo * 1_000).toISOString() };
      await objects.send(new PutObjectCommand({ Bucket: mailBucket, Key: key, Body, Metadata }));
      return key;
    },

    async keepCredentials(storeId, marketplace, connection) {
      const name = `${at.name}/stores/${storeId}/${marketplace}`;
      const SecretString = JSON.stringify(connection);
      try {
        await secrets.send(new CreateSecretCommand({ Name: name, SecretString }));
      } catch (error) {
        if (!(error instanceof ResourceExistsException)) throw error;
        await secrets.send(new PutSecretValueCommand({ SecretId: name, SecretString }));
      }
    },

    run: (step, input = {}) => invoke(at.url, `${at.name}-${step}`, input),

    async notify(MessageBody) {
      const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName: `${at.name}-signals` }));
      await queues.send(new SendMessageCommand({ QueueUrl, MessageBody }));
      const waiting = async () => {
        const AttributeNames = [...counts];
        const { Attributes } = await queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
        return counts.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
      };
      for (const deadline = Date.now() + patience * 1_000; (await waiting()) > 0; await sleep(100))
        if (Date.now() > deadline) throw new Error(`Not within ${patience} s: the notification is taken`);
    },

    trace: (caseId) => executionTrace(workflow, stateMachineArn, caseId),

    async close() {
      await marketplaces.close();
      await sink.close();
    },
  };
};
