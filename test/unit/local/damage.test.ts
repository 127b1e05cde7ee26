/** A data folder of which a part is gone is not taken for a whole one. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refuseParts } from '../../../infra/local/damage.ts';
import { CannotStart } from '../../../infra/local/instance.ts';
import { openTable } from '../../../infra/local/table.ts';
import { open } from '../../../shared/case/case-store.ts';
import { minute, opening } from '../case/told.ts';
import { aFolder } from './a-folder.ts';

describe('a folder with cases of which a part is gone', () => {
  test.each([
    ['mail', 'the mails'],
    ['evidence', 'the pieces of evidence'],
    ['secrets.json', 'the stores’ connections'],
  ])('%s: says what is gone, and how to go on without', async (name, what) => {
    const folder = await aFolder();
    const { table, close } = await openTable(join(folder, 'table'));
    onTestFinished(close);
    for (const part of ['mail', 'evidence']) await mkdir(join(folder, part));
    await writeFile(join(folder, 'secrets.json'), '{}');
    await rm(join(folder, name), { recursive: true });
    // nothing of it need be there before there is a case
    await refuseParts(folder, table);
    await open(table, '000000000001', opening(), minute(0));
    await expect(refuseParts(folder, table)).rejects.toThrow(CannotStart);
    await expect(refuseParts(folder, table)).rejects.toThrow(
      `${what} are gone: ${join(folder, name)} is missing`,
    );
    if (name === 'secrets.json') await writeFile(join(folder, name), '{}');
    else await mkdir(join(folder, name));
    await refuseParts(folder, table);
  });
});
