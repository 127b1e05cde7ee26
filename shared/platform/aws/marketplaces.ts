import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { alone, changeOf } from '../alone.ts';
import { askOnce } from '../ask-once.ts';
import { portEnvironment } from '../environment.ts';
import { jsonIn } from '../json-in.ts';
import type { MarketplaceActing } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { reservePermit, restBucket } from './permits.ts';
import { managedSecrets } from './secrets.ts';
import { documentsOf, dynamoTable } from './table.ts';
import { sent } from './transient.ts';

/**
 * What the marketplace clients need, on AWS: credentials from `stores/<store>/<marketplace>` below the deployment's
 * prefix, read anew each time they are asked for (they may be rotated in mid-flight), and permits from buckets in
 * the case table.
 */
export const marketplaces = (environment: NodeJS.ProcessEnv): MarketplaceActing => {
  const { SECRET_PREFIX, CASE_TABLE } = portEnvironment('marketplaces', environment);
  const client = new SecretsManagerClient(clientSettings);
  const secrets = managedSecrets(client, SECRET_PREFIX);
  const cases = dynamoTable(documentsOf(new DynamoDBClient(clientSettings)), CASE_TABLE);
  const nameOf = (storeId: string, marketplace: string) => `stores/${storeId}/${marketplace}`;

  return {
    mayAct: true,
    async credentials(storeId, marketplace) {
      return jsonIn(await secrets.get(nameOf(storeId, marketplace)));
    },
    renew: (storeId, marketplace, renewal) =>
      alone(cases, changeOf(storeId, marketplace), Date.now, async () => {
        const name = nameOf(storeId, marketplace);
        const keep = async (credentials: unknown) => {
          const SecretString = JSON.stringify(credentials);
          await sent(
            client.send(new PutSecretValueCommand({ SecretId: SECRET_PREFIX + name, SecretString })),
          );
        };
        await renewal(jsonIn(await secrets.get(name)), keep);
      }),
    fetch: (request) => askOnce(request),
    async permit(rate) {
      await sleep(await reservePermit(cases, rate, Date.now, sleep));
    },
    rest: (rate, ms) => restBucket(cases, rate, ms, Date.now, sleep),
  };
};
