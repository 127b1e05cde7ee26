import { expect, test } from 'vitest';
import { readConfig } from '../../../infra/config.ts';
import { grantsOf } from '../../../infra/constructs/grants.ts';
import { arnsOf } from '../../../infra/constructs/platform.ts';
import type { PortName, Uses } from '../../../shared/platform/ports.ts';
import { type Allowed, notExercised, proofsOf } from '../../aws/exercised.ts';

const config = readConfig(new URL('../../aws/config.json', import.meta.url).pathname);
const arns = arnsOf(config);
const by = (name: string) => (action: string, resource: string) =>
  ({ principal: `arn:aws:sts::000000000000:assumed-role/any/triage-${name}`, action, resource }) as Allowed;

const idle = (uses: Uses, ...allowed: Allowed[]) => notExercised([{ name: 'step', uses }], allowed, config);

test('a use that nothing shows is named, whatever other functions did', () => {
  expect(
    idle({ cases: 'read', post: 'write' }, by('other-step')('dynamodb:GetItem', arns.caseTable)),
  ).toEqual(['step reads cases', 'step writes post']);
});

test('reading does not show that a step has to write', () => {
  const read = by('step')('dynamodb:GetItem', arns.caseTable);
  expect(idle({ cases: 'write' }, read)).toEqual(['step writes cases']);
  expect(idle({ cases: 'read' }, read)).toEqual([]);
  expect(idle({ cases: 'write' }, by('step')('dynamodb:PutItem', arns.caseTable))).toEqual([]);
});

test('one bucket, or one secret, does not show the use of another', () => {
  const evidence = by('step')('s3:GetObject', `${arns.evidenceBucket}/cases`);
  expect(idle({ mail: 'read', evidence: 'read' }, evidence)).toEqual(['step reads mail']);
  const stores = by('step')('secretsmanager:GetSecretValue', arns.secretsBelow('stores/'));
  expect(idle({ secrets: 'read', marketplaces: 'read' }, stores)).toEqual(['step reads secrets']);
});

test.each(Object.keys(proofsOf(config)) as PortName[])(
  'what %s is granted shows its use, and every proof of it is granted',
  (port) => {
    const reading = { model: 'any', below: 0.5 };
    const platform = {
      config: { ...config, reading },
      consoleUrl: 'https://example.com',
      evidenceKeyArn: 'key',
    };
    const granted = grantsOf({ [port]: 'write' }, platform).flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((resource) => by('step')(action, resource))),
    );
    const { of, read, write = [] } = proofsOf(config)[port];
    expect(idle({ [port]: 'write' }, ...granted)).toEqual([]);
    for (const action of [...read, ...write])
      expect(granted).toContainEqual(
        expect.objectContaining({ action, resource: expect.stringContaining(of) }),
      );
  },
);
