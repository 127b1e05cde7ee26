import { randomUUID } from 'node:crypto';
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { activate } from '../../infra/cli/receiving/activate.ts';
import { selfTest } from '../../infra/cli/receiving/self-test.ts';
import { noDns } from '../../shared/mail/dns.ts';
import { sesPost } from '../../shared/platform/aws/post.ts';
import { region } from './deploy.ts';
import { type DeployedWorld, openDeployedWorld } from './deployed-world.ts';
import { credentials } from './emulator.ts';
import { deployed } from './settings.ts';

const at = deployed();
let world: DeployedWorld;
let ses: SESClient;
beforeAll(async () => {
  if (!at) throw new Error('There is nothing deployed: run this by npm run test:aws.');
  world = await openDeployedWorld(at);
  ses = new SESClient({ endpoint: at.url, region, credentials });
});
afterAll(() => world?.close());

const active = async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;

test('receipt rules become the active ones only where no others are', async () => {
  const [ours, theirs] = [randomUUID(), randomUUID()];
  // none is active, as in an account that has not received mail before
  await ses.send(new SetActiveReceiptRuleSetCommand({}));
  for (const RuleSetName of [ours, theirs]) await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName }));
  expect(await activate(ses, ours)).toEqual({ state: 'activated' });
  expect(await active()).toBe(ours);
  expect(await activate(ses, ours)).toEqual({ state: 'active' });

  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: theirs }));
  expect(await activate(ses, ours)).toEqual({ state: 'other', active: theirs });
  expect(await active()).toBe(theirs);
});

test('the self-test knows its own mail among those that are stored', async () => {
  const from = 'triage@complaints.example.com';
  const to = 'self-test@complaints.example.com';
  const found = selfTest({ post: sesPost(ses), mail: world.mail }, { from, to, withinMs: 90_000 });
  const sent = await vi.waitUntil(() => world.sink.sent.find((mail) => mail.to.includes(to)), 90_000);
  await world.deliver(Buffer.from('Subject: another one\r\n\r\n'), { from, to, resolver: noDns });
  const key = await world.deliver(sent.raw, { from, to, resolver: noDns });
  expect(await found).toBe(key);
});
