/** A region in which no mail can come in is named before anything is deployed there. */
import { App, Stack } from 'aws-cdk-lib';
import { Annotations } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { deployment } from '../../../infra/app.ts';
import { readConfig } from '../../../infra/config.ts';
import { whyNoMailIn } from '../../../infra/receiving-regions.ts';

const dns = (code?: string) => async (name: string) => {
  if (code !== undefined) throw Object.assign(new Error(`query ${code} ${name}`), { code });
  return ['192.0.2.1'];
};

test('a region whose mail servers DNS does not know receives no mail, and those that do are named', async () => {
  const why = await whyNoMailIn('us-west-1', dns('ENOTFOUND'));
  expect(why).toMatch(/SES receives no mail in us-west-1: .*inbound-smtp\.us-west-1\.amazonaws\.com/);
  expect(why).toContain('us-east-1');
});

test('a region that has come since is known by DNS, and one that it says nothing of is tried', async () => {
  expect(await whyNoMailIn('eu-west-3', dns())).toBeUndefined();
  expect(await whyNoMailIn('eu-west-3', dns('ETIMEOUT'))).toBeUndefined();
  expect(await whyNoMailIn('us-east-1', dns('ENOTFOUND'))).toBeUndefined();
});

test('a deployment says it as an error, which keeps CDK from deploying any of its stacks', () => {
  const app = new App({
    context: { 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: false,
  });
  const config = readConfig('infra/config.example.json');
  deployment(app, config, { emulated: false, noMail: 'no mail comes in' });
  const stacks = app.node.children.filter((child) => child instanceof Stack);
  const said = stacks.flatMap((stack) => Annotations.fromStack(stack).findError('*', 'no mail comes in'));
  expect(said).toHaveLength(1);
});
