/** Where a store's credentials are kept on AWS, whatever somebody did to the secret by hand. */
import { expect, test } from 'vitest';
import { cloudKeeper } from '../../../infra/cli/store/keeper.ts';
import { anAws } from '../platform/an-aws.ts';

test('an account is connected again though its secret was deleted by hand, which keeps its name for days', async () => {
  const asked: string[] = [];
  await anAws((request, response) => {
    const target = String(request.headers['x-amz-target']).replace(/^.*\./, '');
    asked.push(target);
    if (target !== 'CreateSecret') return response.end('{}');
    const message =
      "You can't create this secret because a secret with this name is already scheduled for deletion.";
    return response.writeHead(400).end(JSON.stringify({ __type: 'InvalidRequestException', message }));
  });
  const keeper = cloudKeeper({
    ...{ caseTable: 'cases', secrets: 'triage/', mailDomain: 'complaints.example.com' },
    notifications: {
      place: { name: 'triage', queueArn: '', accountId: '111122223333', region: 'eu-central-1' },
      eventBuses: [],
    },
  });
  await keeper.keepCredentials('acme', 'amazon', { clientId: 'x' });
  expect(asked.filter((one) => one.endsWith('Secret') || one.endsWith('SecretValue'))).toEqual([
    'CreateSecret',
    'RestoreSecret',
    'PutSecretValue',
  ]);
});
