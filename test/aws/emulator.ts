import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The emulator, at the version that the README of `test/aws` speaks of. */
const version = '1.5.33';

/** What the emulator takes for an account and its credentials. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('This machine gives no port.');
  return address.port;
};

/** Installs the emulator into a virtual environment of its own, once. Needs Python 3.10 or later. */
export const installEmulator = async (work: string): Promise<string> => {
  const environment = join(work, `ministack-${version}`);
  const program = join(environment, 'bin', 'ministack');
  if (!existsSync(program)) {
    await mkdir(work, { recursive: true });
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin', 'pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `ministack==${version}`,
    ]);
  }
  return program;
};

export interface Emulator {
  url: string;
  pid: number;
  /** Ends it; its state is on disk when this resolves. */
  stop(): Promise<void>;
}

const health = async (url: string, child: ChildProcess, log: string): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The emulator ended with ${child.exitCode}; see ${log}.`);
    const answer = await fetch(`${url}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`The emulator does not answer; see ${log}.`);
};

/**
 * Starts the emulator on its saved state. With `auth` it enforces IAM, as AWS does; a deployment needs it off.
 * `smtpPort` is where it relays the mail that SES is given.
 */
export const startEmulator = async (
  program: string,
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
  const child = spawn(program, [], {
    cwd: work,
    stdio: ['ignore', output.fd, output.fd],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GATEWAY_PORT: String(port),
      PERSIST_STATE: '1',
      STATE_DIR: join(work, 'state'),
      S3_PERSIST: '1',
      S3_DATA_DIR: join(work, 'objects'),
      NODE_PATH: join(project, 'node_modules'),
      SMTP_HOST: `127.0.0.1:${smtpPort}`,
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      ...(auth && { AUTH: 'true' }),
    },
  });
  await once(child, 'spawn');
  const url = `http://127.0.0.1:${port}`;
  await health(url, child, log);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};
