/** What one machine puts round the steps: turns, a timetable, mail out, a table, options, who runs where. */

import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  announceInstance,
  CannotStart,
  claimFolder,
  forgetInstance,
  mustHaveRoom,
  runningInstance,
} from '../../../infra/local/instance.ts';
import { limiter } from '../../../infra/local/limiter.ts';
import { listenAt } from '../../../infra/local/listen-at.ts';
import { openMailDoor } from '../../../infra/local/mail-door.ts';
import { startOptions } from '../../../infra/local/options.ts';
import { isKeptAs, outboxFolder, relay } from '../../../infra/local/outbox.ts';
import { listenPrivately } from '../../../infra/local/private-address.ts';
import { every } from '../../../infra/local/schedule.ts';
import { openTable, tableAt } from '../../../infra/local/table/table.ts';
import { troubleTeller } from '../../../infra/local/tell-trouble.ts';
import { fixedResolver } from '../../../shared/mail/dns.ts';
import { LostRaceError, MayHaveGone, TransientError } from '../../../shared/platform/errors.ts';
import { allRows } from '../../../shared/platform/rows.ts';
import { MemoryObjects } from '../console/memory.ts';
import { buildMail } from '../mail/build-mail.ts';
import { aFolder, keptLog } from './a-folder.ts';

afterEach(() => void vi.useRealTimers());

describe('turns', () => {
  test('are taken in order, so many at once, and one that fails gives its place back', async () => {
    const inTurn = limiter(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = (index: number) =>
      inTurn(async () => {
        begun.push(index);
        most = Math.max(most, ++running);
        await turn();
        running--;
        if (index % 3 === 0) throw new Error(`work ${index}`);
        return index;
      });
    const results = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => work(index)));
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(most).toBe(2);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  });
});

describe('a timetable', () => {
  test('runs again after each end, also after a failure, never twice at once, and not after its stop', async () => {
    vi.useFakeTimers();
    const { log, lines } = keptLog();
    let begun = 0;
    let finish: () => void = () => undefined;
    const watcher = every(
      60,
      'watcher',
      async () => {
        begun++;
        if (begun === 1) throw new Error('once');
        await new Promise<void>((resolve) => (finish = resolve));
      },
      { log, trouble: troubleTeller(() => undefined) },
    );
    await vi.advanceTimersByTimeAsync(59_000);
    expect(begun).toBe(0);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(begun).toBe(2);
    expect(lines.join()).toContain('"watcher":"watcher"');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(2);
    let stopped = false;
    const stop = watcher.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    finish();
    await stop;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(begun).toBe(2);
  });
});

test('what fails again and again is said once for each reason, and once more after it worked', async () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const ends = ['the disk is full', 'the disk is full', 'no right', '', 'no right'];
  const work = async () => {
    const why = ends.shift();
    if (why) throw new Error(why);
  };
  const trouble = troubleTeller((line) => void said.push(line));
  const watcher = every(60, 'reconcile', work, { log: keptLog().log, trouble });
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  await watcher.stop();
  const fails = (why: string) => expect.stringContaining(`The watcher reconcile fails (${why})`);
  expect(said).toEqual([fails('the disk is full'), fails('no right'), fails('no right')]);
});

describe('mail out', () => {
  const mime = (messageId: string) => buildMail({ messageId });
  const envelope = { from: 'triage@example.com', to: ['team@shop.example'] };

  /** A mail server that behaves so, and where it listens. */
  const relayThat = async (options: SMTPServerOptions) => {
    const server = new SMTPServer({ disabledCommands: ['STARTTLS'], ...options });
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    return { server, port: await listenAt(server.server, '127.0.0.1', 0) };
  };
  const takeIt: SMTPServerOptions['onData'] = (stream, _session, callback) =>
    void stream.resume().on('end', callback);

  test('stays in a folder as a file any mail program opens, each mail once, over a restart too', async () => {
    const folder = join(await aFolder(), 'outbox');
    expect(await outboxFolder(folder).send(mime('<1@x>'), envelope)).toEqual({ messageId: '<1@x>' });
    const again = outboxFolder(folder);
    await again.send(mime('<1@x>'), envelope);
    await again.send(mime('<2@x>'), envelope);
    const names = await readdir(folder);
    expect(names).toHaveLength(2);
    expect(names.every((name) => name.endsWith('.eml') && name.includes(' team@shop.example '))).toBe(true);
    const first = names.find((name) => isKeptAs(name, '<1@x>')) ?? '';
    expect(await readFile(join(folder, first))).toEqual(mime('<1@x>'));
  });

  test('has harmless file names, whoever it is to', async () => {
    const folder = await aFolder();
    await outboxFolder(join(folder, 'out')).send(mime('<1@x>'), {
      from: 'a@x',
      to: ['../../etc/pass\0wd<>@x'],
    });
    const [name = ''] = await readdir(join(folder, 'out'));
    expect(name).toContain('.._.._etc_pass_wd__@x');
    expect(await readdir(folder)).toEqual(['out']);
  });

  test('through a relay is transient while nothing answers there or it says so, and final when it refuses', async () => {
    const { log } = keptLog();
    const open = async (isInbox: (address: string) => Promise<boolean>) => {
      const mail = new MemoryObjects();
      const host = '127.0.0.1';
      const door = await openMailDoor({
        host,
        port: 0,
        mail,
        isInbox,
        resolverFor: async () => fixedResolver({}),
        stored: () => undefined,
        log,
      });
      return { mail, door, url: `smtp://${host}:${door.port}` };
    };
    const folder = join(await aFolder(), 'outbox');
    const good = await open(async () => true);
    const said: string[] = [];
    const through = ({ url }: { url: string }) => relay(url, folder, (line) => said.push(line));
    const post = through(good);
    expect(await post.send(mime('<1@x>'), envelope)).toEqual({ messageId: '<1@x>' });
    expect(good.mail.objects.size).toBe(1);
    expect(await readdir(folder)).toHaveLength(1);
    expect(said).toEqual([]);
    await good.door.close();
    await expect(post.send(mime('<2@x>'), envelope)).rejects.toThrow(TransientError);
    await expect(post.send(mime('<2@x>'), envelope)).rejects.not.toThrow(MayHaveGone);
    await expect(post.send(mime('<2@x>'), envelope)).rejects.toThrow(/relay 127\.0\.0\.1:\d+ .*ECONNREFUSED/);
    expect(said).toEqual([expect.stringMatching(/relay 127\.0\.0\.1:\d+ does not take mail.*ECONNREFUSED/)]);

    const busy = await open(async () => {
      throw new Error('busy');
    });
    onTestFinished(() => busy.door.close());
    const notNow = through(busy).send(mime('<3@x>'), envelope);
    await expect(notNow).rejects.toThrow(TransientError);
    await expect(notNow).rejects.not.toThrow(MayHaveGone);
    const strict = await open(async () => false);
    onTestFinished(() => strict.door.close());
    const refused = through(strict).send(mime('<4@x>'), envelope);
    await expect(refused).rejects.toMatchObject({ responseCode: 550 });
    await expect(refused).rejects.not.toThrow(TransientError);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('through a relay that takes it for one of two says for whom it does not', async () => {
    const { port } = await relayThat({
      authOptional: true,
      onRcptTo: ({ address }, _session, callback) =>
        callback(
          address === 'b@shop.example' ? Object.assign(new Error('nobody'), { responseCode: 550 }) : null,
        ),
      onData: takeIt,
    });
    const post = relay(`smtp://127.0.0.1:${port}`, await aFolder(), () => undefined);
    const to = ['a@shop.example', 'b@shop.example'];
    expect(await post.send(mime('<1@x>'), { from: 'triage@x.example', to })).toEqual({
      messageId: '<1@x>',
      refused: [{ to: 'b@shop.example', why: expect.stringContaining('550 nobody') }],
    });
  });

  test('through a relay has gone also where its copy cannot be kept', async () => {
    const { port } = await relayThat({ authOptional: true, onData: takeIt });
    const folder = join(await aFolder(), 'outbox');
    await writeFile(folder, 'a file stands in its way');
    const said: string[] = [];
    const post = relay(`smtp://127.0.0.1:${port}`, folder, (line) => said.push(line));
    expect(await post.send(mime('<1@x>'), envelope)).toEqual({ messageId: '<1@x>' });
    expect(said).toEqual([expect.stringContaining(`copy cannot be kept in ${folder}`)]);
  });

  test('through a relay that is gone once it has the mail may have gone', async () => {
    const { port, server } = await relayThat({
      authOptional: true,
      onData: (stream) => {
        stream.resume().on('end', () => {
          for (const one of server.connections) one.close();
        });
      },
    });
    const post = relay(`smtp://127.0.0.1:${port}`, await aFolder(), () => undefined);
    await expect(post.send(mime('<1@x>'), envelope)).rejects.toThrow(MayHaveGone);
  });

  test('through a relay that refuses our password is transient: no mail is at fault', async () => {
    const { port } = await relayThat({
      onAuth: (_auth, _session, callback) => callback(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    const post = relay(`smtp://me:wrong@127.0.0.1:${port}`, await aFolder(), () => undefined);
    await expect(post.send(mime('<1@x>'), envelope)).rejects.toThrow(TransientError);
  });
});

describe('the table', () => {
  test('keeps to its conditions and pages, for others too, and is the same after a restart', async () => {
    const folder = await aFolder();
    const first = await openTable(folder);
    const row = (sk: string, version: number) => ({ pk: 'p', sk, version, queue: 'q', queueOrder: sk });
    const { table } = first;
    await table.put(row('a', 1), { absent: true });
    await expect(table.put(row('a', 2), { absent: true })).rejects.toThrow(LostRaceError);
    await expect(table.put(row('a', 2), { equals: { version: 7 } })).rejects.toThrow(LostRaceError);
    await table.put(row('a', 2), { equals: { version: 1 } });
    await expect(
      table.put(row('a', 2), { absentOrBelow: { attribute: 'version', value: 2 } }),
    ).rejects.toThrow(LostRaceError);
    await table.put(row('a', 3), { absentOrBelow: { attribute: 'version', value: 3 } });
    for (const sk of ['b', 'c', 'd'])
      await tableAt(first.endpoint).put(row(sk, 1), { absentOrBelow: { attribute: 'version', value: 1 } });
    await expect(table.remove({ pk: 'p', sk: 'd' }, { equals: { version: 9 } })).rejects.toThrow(
      LostRaceError,
    );
    await table.remove({ pk: 'p', sk: 'd' }, { equals: { version: 1 } });
    await first.close();

    const second = await openTable(folder);
    onTestFinished(() => second.close());
    expect(await second.table.get({ pk: 'p', sk: 'a' })).toMatchObject({ version: 3 });
    expect(await second.table.get({ pk: 'p', sk: 'd' })).toBeUndefined();
    const sks = async (query: Parameters<typeof allRows>[1]) =>
      (await Array.fromAsync(allRows(second.table, query))).map(({ sk }) => sk);
    expect(await sks({ pk: 'p', limit: 2 })).toEqual(['a', 'b', 'c']);
    expect(await sks({ pk: 'p', beginsWith: 'b' })).toEqual(['b']);
    expect(await sks({ pk: 'q', index: 'by-queue', descending: true, limit: 1 })).toEqual(['c', 'b', 'a']);
  });
});

describe('the command line', () => {
  test('has a default for everything', () => {
    expect(startOptions([])).toMatchObject({
      host: '127.0.0.1',
      consolePort: 8080,
      smtpPort: 2525,
      marketplacesPort: 8090,
      empty: false,
    });
    expect(startOptions(['--help'])).toBeUndefined();
    expect(startOptions(['--console-url', 'https://triage.shop.example//'])?.consoleUrl).toBe(
      'https://triage.shop.example',
    );
  });

  test.each([
    ['--port', 'eighty'],
    ['--smtp-port', '65536'],
    ['--port', '1.5'],
    ['--port', ''],
    ['--data', ''],
    ['--host', ''],
    ['--mail-from', 'us'],
    ['--relay', 'nonsense'],
    ['--relay', 'mail.example.com:587'],
    ['--relay', 'smtp:mail.example.com'],
    ['--console-url', 'foo'],
    ['--console-url', 'ftp://triage.example.com'],
  ])('says what %s takes, and that it is not "%s"', (...args) => {
    expect(() => startOptions(args)).toThrow(CannotStart);
    expect(() => startOptions(args)).toThrow(new RegExp(`^${args[0]} takes .*, not "${args[1]}"\\.$`));
  });

  test.each([
    ['--colour', 'red'],
    ['--port', '-1'],
    ['stray', 'words'],
  ])('says what is wrong with %s %s', (...args) => {
    expect(() => startOptions(args)).toThrow(CannotStart);
  });

  test.each(['smtp://127.0.0.1:25', 'smtps://user:pass%40word@mail.example.com', 'smtp://[::1]:587'])(
    'takes the relay %s',
    (relayUrl) => {
      expect(startOptions(['--relay', relayUrl])).toMatchObject({ relayUrl });
    },
  );
});

describe('a data folder', () => {
  /** Something that answers at an address of its own, as a table does. */
  const answering = async () => {
    const server = createServer((_, response) => response.end());
    const url = await listenPrivately(server);
    const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
    return { url, close };
  };
  const instance = (table: string, url = 'http://127.0.0.1:1') => ({
    pid: 4711,
    table,
    smtp: { host: '127.0.0.1', port: 2525 },
    console: url,
    marketplaces: url,
  });

  // Linux says of it that it has no room
  test.runIf(existsSync('/proc/self'))('is begun on no disk that is full', async () => {
    await expect(mustHaveRoom('/proc')).rejects.toThrow(/no room left for the data folder \/proc/);
    await mustHaveRoom(await aFolder());
  });

  test('is one instance’s while that answers, and free once it does not', async () => {
    const folder = join(await aFolder(), 'new');
    await claimFolder(folder);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    const { url, close } = await answering();
    await announceInstance(folder, instance(url));
    expect(await runningInstance(folder)).toEqual(instance(url));
    await expect(claimFolder(folder)).rejects.toThrow(/process 4711.*--data ANOTHER-FOLDER/);
    await close();
    expect(await runningInstance(folder)).toBeUndefined();
    await claimFolder(folder);
    await forgetInstance(folder);
    await forgetInstance(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  test('of an instance that was killed is free, also where another one answers at its ports by now', async () => {
    const folder = await aFolder();
    const { url: other, close } = await answering();
    onTestFinished(close);
    const { origin } = new URL(other);
    for (const table of ['http://127.0.0.1:1/gone', `${origin}/gone`]) {
      await announceInstance(folder, instance(table, origin));
      expect(await runningInstance(folder)).toBeUndefined();
      await claimFolder(folder);
    }
  });

  test.each(['', '{"pid": 12', '{"pid":"x"}', 'null'])(
    'is free where the last note reads %j',
    async (text) => {
      const folder = await aFolder();
      await writeFile(join(folder, 'instance.json'), text);
      expect(await runningInstance(folder)).toBeUndefined();
      await claimFolder(folder);
    },
  );

  test('is closed to everybody else, whatever it was before; where others write as well it is left', async () => {
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    const [open, shared] = [join(await aFolder(), 'open'), join(await aFolder(), 'shared')];
    await mkdir(join(open, 'table'), { recursive: true, mode: 0o755 });
    await writeFile(join(open, 'instance.json'), '{}', { mode: 0o644 });
    await mkdir(shared);
    await chmod(shared, 0o777);
    for (const folder of [open, shared]) {
      await claimFolder(folder);
      await (await openTable(join(folder, 'table'))).close();
      await announceInstance(folder, instance('http://127.0.0.1:1'));
      expect(await modeOf(join(folder, 'table'))).toBe('700');
      expect(await modeOf(join(folder, 'instance.json'))).toBe('600');
    }
    expect([await modeOf(open), await modeOf(shared)]).toEqual(['700', '777']);
  });

  test('that cannot be one says so and what to do', async () => {
    const file = join(await aFolder(), 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o600);
    const claimed = claimFolder(join(file, 'data'));
    await expect(claimed).rejects.toThrow(CannotStart);
    await expect(claimed).rejects.toThrow(/cannot be written.*--data FOLDER/);
  });
});
