import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readSeen } from '../../infra/cli/learn/examples.ts';
import { inputsOf } from '../../infra/cli/learn/inputs.ts';
import { leftOut } from '../../infra/cli/learn/judge.ts';

const folder = import.meta.dirname;
const notice = join(folder, '../../shared/notice');

it.each(['learned/weights.json', 'classify/confidence.json'])(
  'has learned %s from the labels as they are',
  async (file) => {
    const { inputs } = z
      .object({ inputs: z.string() })
      .parse(JSON.parse(await readFile(join(notice, file), 'utf8')));
    expect(inputs, 'Labelled mails, texts or phrases have changed: npm run learn').toBe(
      await inputsOf(folder),
    );
  },
);

it('learns from some authors to read another', async () => {
  const wholly = new Set(['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr']);
  const seen = (await readSeen(folder)).filter(({ source }) => wholly.has(source));
  const results = leftOut(seen, ['de']);
  const right = results.filter(({ read, says, ahead }) => read.kind === says.kind && ahead.kind.learned > 0);
  expect(right.length / results.length).toBeGreaterThan(0.7);
});
