/** Objects and secrets as files: whole or not there, where they belong, and nobody else's to read. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderStore } from '../../../infra/local/folder-store.ts';
import { withFreshMail } from '../../../infra/local/fresh-mail.ts';
import { SecretsUnusable, secretsFile } from '../../../infra/local/secrets-file.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { aFolder } from './a-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const type = 'text/plain';
const keysOf = async (store: ReturnType<typeof folderStore>, prefix = '') =>
  (await Array.fromAsync(store.list(prefix))).map(({ key }) => key);

describe('a folder of objects', () => {
  test('gives back what was put, replaces it whole, and lists it in order', async () => {
    const store = folderStore(join(await aFolder(), 'not', 'there', 'yet'));
    expect(await keysOf(store)).toEqual([]);
    await store.put('b/2', bytes('two'), type);
    await store.put('b/10', bytes('ten'), type);
    await store.put('a', bytes('first'), type);
    await store.put('a', bytes('again, longer'), type);
    expect(Buffer.from(await store.get('a')).toString()).toBe('again, longer');
    expect(await keysOf(store)).toEqual(['a', 'b/10', 'b/2']);
    expect(await keysOf(store, 'b/')).toEqual(['b/10', 'b/2']);
    expect((await Array.fromAsync(store.list('', 'b/10'))).map(({ key }) => key)).toEqual(['b/2']);
    const [first] = await Array.fromAsync(store.list('a'));
    expect(first).toMatchObject({ key: 'a', size: 13, storedAt: expect.any(Date) });
  });

  test('gives a mail to its first reader from memory, and to every other from its file', async () => {
    const folder = await aFolder();
    const store = withFreshMail(folderStore(folder));
    const raw = bytes('a mail');
    await store.put('mail', raw, type);
    raw.fill(0);
    await writeFile(join(folder, 'mail'), 'from its file');
    expect(Buffer.from(await store.get('mail')).toString()).toBe('a mail');
    expect(Buffer.from(await store.get('mail')).toString()).toBe('from its file');
    await store.put('mail', bytes('another'), type);
    await store.put('mail', new Uint8Array(17 * 1024 * 1024), type);
    expect((await store.get('mail')).length).toBe(17 * 1024 * 1024);
  });

  test('says what it does not have', async () => {
    await expect(folderStore(await aFolder()).get('nothing')).rejects.toThrow(NotFoundError);
  });

  test('shows nothing half written: not while it is written, not when that broke off', async () => {
    const folder = await aFolder();
    const store = folderStore(folder);
    const large = new Uint8Array(4_000_000).fill(65);
    await store.put('mail', bytes('old'), type);
    const writing = store.put('mail', large, type);
    let written = false;
    void writing.then(() => {
      written = true;
    });
    while (!written) {
      expect([3, large.length]).toContain((await store.get('mail')).length);
      expect(await keysOf(store)).toEqual(['mail']);
    }
    await writeFile(join(folder, 'mail.0b6e6c1e-8f6b-4f0e-9c57-1f0f5f5a7c11.part'), 'half');
    expect(await keysOf(store)).toEqual(['mail']);
  });

  test('hides no object because of its name', async () => {
    const store = folderStore(await aFolder());
    await store.put('added/film.part', bytes('x'), type);
    expect(await keysOf(store)).toEqual(['added/film.part']);
  });

  test('leaves nothing behind, and the old object in place, when it cannot write', async () => {
    const folder = await aFolder();
    const store = folderStore(folder);
    await mkdir(join(folder, 'taken'));
    await expect(store.put('taken', bytes('a folder is there'), type)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  test.each(['../outside', 'a/../../outside', '..', '', '.', '/../outside', 'a/../..'])(
    'refuses the key %j',
    async (key) => {
      const folder = await aFolder();
      const store = folderStore(join(folder, 'objects'));
      await expect(store.put(key, bytes('x'), type)).rejects.toThrow(NotFoundError);
      await expect(store.get(key)).rejects.toThrow(NotFoundError);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('is not left through a folder whose name only begins the same', async () => {
    const folder = await aFolder();
    await folderStore(join(folder, 'mail-old')).put('secret', bytes('x'), type);
    await expect(folderStore(join(folder, 'mail')).get('../mail-old/secret')).rejects.toThrow(NotFoundError);
  });

  test('keeps objects from other people of the machine', async () => {
    const folder = await aFolder();
    await folderStore(folder).put('mail', bytes('x'), type);
    expect((await stat(join(folder, 'mail'))).mode & 0o077).toBe(0);
  });
});

describe('a file of secrets', () => {
  test('adds to what is there, replaces it, and is read anew each time', async () => {
    const path = join(await aFolder(), 'secrets.json');
    const secrets = secretsFile(path);
    await expect(secrets.get('one')).rejects.toThrow(NotFoundError);
    await secrets.put({ one: '1', two: '2' });
    await secretsFile(path).put({ two: 'II' });
    expect([await secrets.get('one'), await secrets.get('two')]).toEqual(['1', 'II']);
  });

  test('loses none of those that are put at once', async () => {
    const secrets = secretsFile(join(await aFolder(), 'secrets.json'));
    const names = Array.from({ length: 20 }, (_, index) => `secret-${index}`);
    await Promise.all(names.map((name) => secrets.put({ [name]: name })));
    expect(await Promise.all(names.map((name) => secrets.get(name)))).toEqual(names);
  });

  test('is whole at every moment: a process that dies while it writes cannot damage it', async () => {
    const path = join(await aFolder(), 'secrets.json');
    const secrets = secretsFile(path);
    await secrets.put({ first: 'x'.repeat(2_000_000) });
    const writing = secrets.put({ second: 'y' });
    let written = false;
    void writing.then(() => {
      written = true;
    });
    while (!written) {
      expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('first');
    }
  });

  test('is its owner’s alone, even where it was not', async () => {
    const path = join(await aFolder(), 'secrets.json');
    await writeFile(path, '{}');
    await chmod(path, 0o644);
    await secretsFile(path).put({ one: '1' });
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test('that is damaged is not taken for an empty one', async () => {
    const path = join(await aFolder(), 'secrets.json');
    await writeFile(path, '{"one": ');
    await expect(secretsFile(path).get('one')).rejects.toThrow(SecretsUnusable);
    await expect(secretsFile(path).put({ two: '2' })).rejects.toThrow(SecretsUnusable);
    expect(await readFile(path, 'utf8')).toBe('{"one": ');
  });
});
