import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { bundleInto, entryOf } from '../../../infra/constructs/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a function’s entry imports its step, its edge and the ports that it declares', () => {
  const uses = { evidence: 'write', cases: 'write' } as const;
  expect(entryOf({ step: 'draft-response', uses, edge: 'task' })).toBe(
    `import { draftResponse as declaration } from './functions/draft-response/handler.ts';
import { onTask } from './shared/platform/aws/on-task.ts';
import { cases } from './shared/platform/aws/table.ts';
import { evidence } from './shared/platform/aws/objects.ts';
const ports = { cases: cases(process.env), evidence: evidence(process.env) };
export const handler = onTask(declaration, ports);`,
  );
});

test('a step that uses the table ships the table’s client and no other, and its bundle loads', async () => {
  bundleInto(folder, { step: closeCase.name, uses: closeCase.uses, edge: 'task' });
  const { sources } = JSON.parse(readFileSync(join(folder, 'index.mjs.map'), 'utf8'));
  const clients = new Set(
    sources.map((source: string) => /@aws-sdk\/(client-[a-z-]+|lib-[a-z-]+)/.exec(source)?.[1]),
  );
  clients.delete(undefined);
  expect(clients).toEqual(new Set(['client-dynamodb', 'lib-dynamodb']));
  Object.assign(process.env, {
    CASE_TABLE: 'cases',
    CONSOLE_URL: 'https://console.example.com',
    MAIL_FROM: 'triage@example.com',
  });
  const { handler } = await import(join(folder, 'index.mjs'));
  await expect(handler({ caseId: 'not a case' })).rejects.toHaveProperty('name', '$ZodError');
});
