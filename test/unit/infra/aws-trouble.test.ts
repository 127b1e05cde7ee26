/** What a first deployer is told whom AWS does not know, or who has not deployed yet. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, test, vi } from 'vitest';
import { awsTrouble } from '../../../infra/cli/aws-trouble.ts';
import { documentsOf, dynamoTable } from '../../../shared/platform/aws/table.ts';

const key = { pk: 'STORES', sk: 'acme' };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('whoever is not signed in is told how', async () => {
  const nowhere = join(tmpdir(), 'no-such-folder');
  for (const name of ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']) vi.stubEnv(name, nowhere);
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  const client = new DynamoDBClient({ region: 'eu-central-1' });
  const refused = await dynamoTable(documentsOf(client), 'cases')
    .get(key)
    .catch((error: unknown) => error);
  expect(awsTrouble(refused)).toMatch(/^Nobody is signed in to AWS here\. .*aws sso login/);
});

test('whoever has not deployed is told to', () => {
  const missing = new ResourceNotFoundException({ message: 'Requested resource not found', $metadata: {} });
  expect(awsTrouble(missing)).toBe(
    'That account and region have no such deployment: npm run deploy makes it (Requested resource not found).',
  );
});

test('any other error speaks for itself', () => {
  expect(awsTrouble(new Error('User is not authorized to perform dynamodb:GetItem'))).toBeUndefined();
  expect(awsTrouble('disk full')).toBeUndefined();
});
