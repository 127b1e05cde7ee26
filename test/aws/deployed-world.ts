import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { type Marketplaces, startMarketplaces } from '../../infra/local/marketplaces/start-marketplaces.ts';
import { receiverHeaders } from '../../infra/local/receiver-verdict.ts';
import type { DnsResolver } from '../../shared/mail/dns.ts';
import { s3Objects } from '../../shared/platform/aws/objects.ts';
import { dynamoTable } from '../../shared/platform/aws/table.ts';
import { sfnWorkflow } from '../../shared/platform/aws/workflow.ts';
import type { ObjectStore, Table, Workflow } from '../../shared/platform/ports.ts';
import { region } from './deploy.ts';
import { credentials } from './emulator.ts';
import { invoke } from './invoke.ts';
import { type MailSink, openMailSink } from './mail-sink.ts';
import type { Deployed } from './settings.ts';

/** The deployed stacks, as a test holds them: it looks and pushes from outside and runs nothing itself. */
export interface DeployedWorld {
  cases: Table;
  mail: ObjectStore;
  evidence: ObjectStore;
  workflow: Workflow;
  marketplaces: Marketplaces;
  sink: MailSink;
  consoleUrl: string;
  /** Stores a mail as SES does after receiving it; resolves with its key. */
  deliver(raw: Buffer, envelope: { from: string; to: string; resolver: DnsResolver }): Promise<string>;
  /** Keeps the credentials of a store's account, or replaces them. */
  keepCredentials(storeId: string, marketplace: string, connection: unknown): Promise<void>;
  /** Runs a function now instead of at its time; resolves with what it answers, throws what it throws. */
  run(step: string, input?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the deployed world. The emulator and the stacks in it belong to whoever started them. */
export const openDeployedWorld = async (at: Deployed): Promise<DeployedWorld> => {
  const client = { endpoint: at.url, region, credentials, maxAttempts: 1 };
  const secrets = new SecretsManagerClient(client);
  const mail = s3Objects(new S3Client(client), at.mailBucket);
  const stateMachineArn = `arn:aws:states:${region}:000000000000:stateMachine:${at.name}-case`;
  const sink = await openMailSink(at.smtpPort);
  const marketplaces = await startMarketplaces({});

  return {
    cases: dynamoTable(new DynamoDBClient(client), at.caseTable),
    mail,
    evidence: s3Objects(new S3Client(client), at.evidenceBucket),
    workflow: sfnWorkflow(new SFNClient(client), stateMachineArn),
    marketplaces,
    sink,
    consoleUrl: at.consoleUrl,

    async deliver(raw, { from, to, resolver }) {
      const delivery = {
        raw,
        id: randomUUID(),
        ip: '192.0.2.1',
        helo: 'mail.example.net',
        from,
        to,
        at: new Date(),
      };
      const head = await receiverHeaders(delivery, resolver);
      const key = `inbound/${delivery.id}`;
      await mail.put(key, Buffer.concat([Buffer.from(head), raw]), 'message/rfc822');
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

    async close() {
      await marketplaces.close();
      await sink.close();
    },
  };
};
