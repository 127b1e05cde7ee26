import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Config } from '../../../infra/config.ts';
import { grantsOf } from '../../../infra/constructs/grants.ts';

const example: object = JSON.parse(
  readFileSync(new URL('../../../infra/config.example.json', import.meta.url), 'utf8'),
);
const read = (reading?: unknown) =>
  Config.safeParse({ ...example, ...(reading !== undefined && { reading }) });

test('no model is used unless one is named', () => {
  expect(read().data?.reading).toBeUndefined();
  expect(read({ model: 'amazon.nova-lite-v1:0' }).data?.reading?.below).toBe(0.6);
});

test.each([
  [{ model: 'us.amazon.nova-lite-v1:0' }],
  [{ model: 'global.anthropic.claude-sonnet-4-20250514-v1:0' }],
  [{ model: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0' }],
  [{ model: '*' }],
  [{ model: 'amazon.*' }],
  [{ model: '' }],
  [{ below: 0.5 }],
  [{ model: 'amazon.nova-lite-v1:0', below: 60 }],
  [{ model: 'amazon.nova-lite-v1:0', temperature: 1 }],
])('%j is refused', (reading) => {
  expect(read(reading).success).toBe(false);
});

test('without a model there is no permission to grant', () => {
  const config = Config.parse(example);
  const platform = { config, consoleUrl: 'https://console.example.com', evidenceKeyArn: 'arn' };
  expect(grantsOf({ model: 'read' }, platform)).toEqual([]);
});
