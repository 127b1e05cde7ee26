/** The commands for stores on a data folder that cannot be used: what is wrong, and what to do, and no stack trace. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { localKeeper } from '../../../infra/cli/store/keeper.ts';
import { CannotStart } from '../../../infra/local/instance.ts';
import { SecretsUnusable, secretsFile } from '../../../infra/local/secrets-file.ts';
import { openTable } from '../../../infra/local/table/table.ts';
import { aFolder } from './a-folder.ts';

const project = join(import.meta.dirname, '../../..');
const run = (folder: string, command = 'store', ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', `infra/cli/${command}.ts`, ...(args.length > 0 ? args : ['list']), '--data', folder],
    { cwd: project },
  ).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );

test('a folder that cannot be written', async () => {
  const file = join(await aFolder(), 'file');
  await writeFile(file, '');
  const opening = localKeeper(join(file, 'data'), () => undefined);
  await expect(opening).rejects.toThrow(CannotStart);
  await expect(opening).rejects.toThrow(/cannot be written .* --data FOLDER/);
});

test('a folder that several commands look at in the same moment', async () => {
  const folder = await aFolder();
  const looking = `
    import { mustBeWritable } from './infra/local/instance.ts';
    for (let i = 0; i < 300; i++) await mustBeWritable(process.argv.at(-1));
  `;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', looking, '--', folder];
  await Promise.all(
    Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, args, { cwd: project })),
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that another process holds', async () => {
  const folder = await aFolder();
  const held = await openTable(join(folder, 'table'));
  try {
    const { code, said } = await run(folder);
    expect(code).toBe(1);
    expect(said).toMatch(/cannot be opened.*another program holds the folder, stop it, or wait/s);
    expect(said).not.toMatch(/ at .*:\d+:\d+/);
  } finally {
    await held.close();
  }
  expect(await run(folder)).toMatchObject({
    code: 0,
    said: expect.stringContaining('There is no store yet'),
  });
});

test('a damaged secrets file', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'secrets.json'), '{ "console-key": ');
  await expect(localKeeper(folder)).rejects.toThrow(/secrets\.json is damaged\. Put it back from a backup/);
});

test('secrets that cannot be read or written', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'secrets.json'));
  const unreadable = secretsFile(join(folder, 'secrets.json')).get('stores/one/amazon');
  await expect(unreadable).rejects.toThrow(SecretsUnusable);
  await expect(unreadable).rejects.toThrow(/cannot be read \(EISDIR\)\. The file and its folder must belong/);
  // a name that is just short enough to be looked for, and too long for what is written beside it
  const secret = 'not to be seen';
  const writing = secretsFile(join(folder, 's'.repeat(240))).put({ 'stores/one/amazon': secret });
  await expect(writing).rejects.toThrow(/cannot be written \(ENAMETOOLONG\)/);
  await expect(writing).rejects.not.toThrow(secret);
});

test.each([
  ['store', 'list'],
  ['store', 'check', 'one'],
  ['evidence', 'verify', '7kpa5byy24rx'],
])(
  'a folder in which nothing is kept yet: %s %s says so and leaves it as it is',
  async (command, ...args) => {
    const folder = await aFolder();
    const { code, said } = await run(join(folder, 'data'), command, ...args);
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/^Nothing is kept in .*npm start/),
    });
    expect(await readdir(folder)).toEqual([]);
  },
);
