import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { onTask } from '../../../shared/platform/aws/on-task.ts';
import { step } from '../../../shared/platform/step.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';

const environment = { CONSOLE_URL: 'https://console.example.com', MAIL_FROM: 'triage@example.com' };
const declaration = {
  name: 'example',
  input: z.object({}),
  output: z.object({ seen: z.boolean() }),
} as const;

// the compiler is the test here: `tsc` fails where an expected error does not come
test('a step that touches a port which it did not declare does not compile, and would find nothing there', async () => {
  const sneaky = step({
    ...declaration,
    uses: { cases: 'read' },
    run: async (_, services) => {
      // @ts-expect-error post is not declared
      const { post } = services;
      return { seen: post !== undefined };
    },
  });
  const run = onTask(sneaky, { cases: memoryTable() }, environment);
  await expect(run({})).resolves.toEqual({ seen: false });
});

test('a step that writes what it declared to read does not compile', () => {
  step({
    ...declaration,
    uses: { cases: 'read', mail: 'read' },
    run: async (_, { cases, mail }) => {
      // @ts-expect-error cases may only be read
      await cases.put({ pk: 'a', sk: 'b' }, { absent: true });
      // @ts-expect-error mail may only be read
      await mail.put('key', new Uint8Array(), 'text/plain');
      return { seen: true };
    },
  });
  step({
    ...declaration,
    uses: { cases: 'write', mail: 'write' },
    run: async (_, { cases, mail }) => {
      await cases.put({ pk: 'a', sk: 'b' }, { absent: true });
      await mail.put('key', new Uint8Array(), 'text/plain');
      return { seen: true };
    },
  });
});

test('a port or a mode that does not exist cannot be declared, and a declared one must be given', () => {
  const run = async () => ({ seen: true });
  // @ts-expect-error there is no such port
  step({ ...declaration, uses: { telephone: 'write' }, run });
  // @ts-expect-error nobody reads the post
  step({ ...declaration, uses: { post: 'read' }, run });
  const told = step({ ...declaration, uses: { cases: 'write' }, run });
  // @ts-expect-error the table is missing
  expect(onTask(told, {}, environment)).toBeTypeOf('function');
});
