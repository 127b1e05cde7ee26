/** The running instance and `npm run store` write one secrets file: neither loses what the other wrote. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localCredentials } from '../../../infra/local/marketplace-access.ts';
import { secretsFile } from '../../../infra/local/secrets-file.ts';
import { openTable } from '../../../infra/local/table/table.ts';
import { inTurn } from '../../../shared/platform/alone.ts';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import { memoryTable } from '../marketplaces/memory-table.ts';
import { aFolder } from './a-folder.ts';

const each = 12;

/** Keeps the credentials of so many stores, one after the other, as a process that shares the table. */
const keepMany = `
  import { localCredentials } from './infra/local/marketplace-access.ts';
  import { secretsFile } from './infra/local/secrets-file.ts';
  import { tableAt } from './infra/local/table/table.ts';
  const [path, endpoint, name] = process.argv.slice(-3);
  const { keep } = localCredentials(secretsFile(path), tableAt(endpoint));
  for (let i = 0; i < ${each}; i++) await keep(name + i, 'amazon', { of: name });
`;

test('two processes that write at the same time both keep all that they wrote', async () => {
  const folder = await aFolder();
  const path = join(folder, 'secrets.json');
  const table = await openTable(join(folder, 'table'));
  try {
    const children = ['first', 'second'].map((name) =>
      spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', keepMany, '--', path, table.endpoint, name],
        { cwd: join(import.meta.dirname, '../../..'), stdio: 'inherit' },
      ),
    );
    const { keep, credentials } = localCredentials(secretsFile(path), table.table);
    const ended = Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    for (let i = 0; i < each; i++) await keep(`own${i}`, 'amazon', { of: 'own' });
    expect(await ended).toEqual([0, 0]);
    for (const name of ['first', 'second', 'own'])
      for (let i = 0; i < each; i++) expect(await credentials(`${name}${i}`, 'amazon')).toEqual({ of: name });
  } finally {
    await table.close();
  }
});

test('what is waited for is run once, also when it fails of a lost race of its own', async () => {
  let runs = 0;
  const work = async () => {
    runs++;
    throw new LostRaceError('its own');
  };
  await expect(inTurn(memoryTable(), 'x', Date.now, work)).rejects.toThrow('its own');
  expect(runs).toBe(1);
});
