/** A data folder of which a part is gone is not taken for a whole one. */
import { mkdir, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { partLost, refuseParts } from '../../../infra/local/damage.ts';
import { CannotStart } from '../../../infra/local/instance.ts';
import { openTable } from '../../../infra/local/table/table.ts';
import { open as openCase } from '../../../shared/case/records/case-store.ts';
import { minute, opening } from '../case/told.ts';
import { aFolder } from './a-folder.ts';

describe('a table of which a part of the latest writes', () => {
  /** A table with so much in its log, and the log. */
  const written = async () => {
    const folder = join(await aFolder(), 'table');
    const { table, close } = await openTable(folder);
    for (let number = 0; number < 40; number++)
      await table.put({ pk: 'A', sk: `${number}`, text: 'x'.repeat(4_000) }, { absent: true });
    await close();
    const [log = ''] = (await readdir(folder)).filter((name) => name.endsWith('.log'));
    return { folder, log: join(folder, log) };
  };
  const opened = async (folder: string) => {
    const { close } = await openTable(folder);
    onTestFinished(close);
    return partLost(folder);
  };

  test('cannot be read says so', async () => {
    const { folder, log } = await written();
    const file = await open(log, 'r+');
    await file.write(Buffer.alloc(4_096, 0xff), 0, 4_096, 90_000);
    await file.close();
    expect(await opened(folder)).toMatch(/was damaged: \d{5,} bytes .* put table\/ back from a backup/);
  });

  test('was cut off, as where the process was killed, lost nothing that was answered for', async () => {
    const { folder, log } = await written();
    await truncate(log, (await stat(log)).size - 1_000);
    expect(await opened(folder)).toBeUndefined();
  });
});

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
    await openCase(table, '000000000001', opening(), minute(0));
    await expect(refuseParts(folder, table)).rejects.toThrow(CannotStart);
    await expect(refuseParts(folder, table)).rejects.toThrow(
      `${what} are gone: ${join(folder, name)} is missing`,
    );
    if (name === 'secrets.json') await writeFile(join(folder, name), '{}');
    else await mkdir(join(folder, name));
    await refuseParts(folder, table);
  });
});
