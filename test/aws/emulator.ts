import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const run = promisify(execFile);

/** The emulator, at the version that the README of `test/aws` speaks of. */
const version = '1.5.33';

/** What the emulator takes for an account and its credentials. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/**
 * A port that nobody listens on. It is used later, and again after that: so it is none of those, from 32768 on, that a
 * system gives to whatever connects somewhere in the meantime.
 */
export const freePort = async (): Promise<number> => {
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = randomInt(20_000, 32_768);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('This machine gives no port.');
};

/**
 * Installs the emulator into a virtual environment of its own, once, and resolves with that environment's Python. Needs
 * Python 3.10 or later.
 */
export const installEmulator = async (work: string): Promise<string> => {
  const environment = join(work, `ministack-${version}`);
  if (!existsSync(join(environment, 'bin', 'ministack'))) {
    await mkdir(work, { recursive: true });
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin', 'pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `ministack==${version}`,
    ]);
  }
  return join(environment, 'bin', 'python');
};

export interface Emulator {
  url: string;
  pid: number;
  /** Ends it; its state is on disk, and its temporary files are gone, when this resolves. */
  stop(): Promise<void>;
}

const answers = async (url: string): Promise<boolean> =>
  (await fetch(`${url}/_ministack/health`).catch(() => undefined))?.ok ?? false;

const health = async (url: string, child: ChildProcess, log: string): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The emulator ended with ${child.exitCode}; see ${log}.`);
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new Error(`The emulator does not answer; see ${log}.`);
};

/** Where the emulator writes down what IAM allowed. */
export const allowedFile = (work: string): string => join(work, 'allowed.jsonl');

const Running = z.object({ url: z.url(), pid: z.int().check(z.positive()), temporary: z.string() });
const runningFile = (work: string): string => join(work, 'emulator.json');

const stop = async ({ url, pid, temporary }: z.infer<typeof Running>): Promise<void> => {
  process.kill(pid, 'SIGTERM');
  while (await answers(url)) await sleep(50);
  // it answers no longer, and still writes its state
  while (isAlive(pid)) await sleep(50);
  await removeTemporary(temporary);
};

/** Removes what it leaves behind of each function that it ran, however it ended. */
const removeTemporary = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The emulator that an earlier run left running on its folder, if there is one. */
export const keptEmulator = async (work: string): Promise<Emulator | undefined> => {
  const text = await readFile(runningFile(work), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const running = Running.safeParse(JSON.parse(text)).data;
  // another program may have its process id by now: what answers on its port is it
  if (!(running && isAlive(running.pid) && (await answers(running.url)))) return undefined;
  return { ...running, stop: () => stop(running) };
};

/**
 * Starts the emulator on its saved state. With `auth` it enforces IAM, as AWS does; a deployment needs it off.
 * `smtpPort` is where it relays the mail that SES is given.
 */
export const startEmulator = async (
  python: string,
  {
    work,
    project,
    port,
    smtpPort,
    auth,
  }: { work: string; project: string; port: number; smtpPort: number; auth: boolean },
): Promise<Emulator> => {
  const log = join(work, 'emulator.log');
  await mkdir(join(work, 'state'), { recursive: true });
  await using output = await open(log, 'a');
  // below the project's folder Node would take the worker that runs a function for a module
  const temporary = await mkdtemp(join(tmpdir(), 'ministack-'));
  const child = spawn(python, [join(import.meta.dirname, 'emulator.py')], {
    cwd: work,
    stdio: ['ignore', output.fd, output.fd],
    // it may outlive this process, see `--keep`
    detached: true,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: temporary,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      PERSIST_STATE: '1',
      STATE_DIR: join(work, 'state'),
      S3_PERSIST: '1',
      S3_DATA_DIR: join(work, 'objects'),
      NODE_PATH: join(project, 'node_modules'),
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'wire.mjs')}`,
      ALLOWED_FILE: allowedFile(work),
      SMTP_HOST: `127.0.0.1:${smtpPort}`,
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      ...(auth && { AUTH: 'true' }),
    },
  });
  await once(child, 'spawn');
  const url = `http://127.0.0.1:${port}`;
  const running = Running.parse({ url, pid: child.pid, temporary });
  const end = () => (child.exitCode === null ? stop(running) : removeTemporary(temporary));
  try {
    await health(url, child, log);
  } catch (error) {
    await end();
    throw error;
  }
  await writeFile(runningFile(work), JSON.stringify(running));
  child.unref();
  return { ...running, stop: end };
};
