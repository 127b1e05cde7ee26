import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLink } from '../../functions/console/session/link.tsx';
import { Instance } from '../../infra/local/instance.ts';
import { tableAt } from '../../infra/local/table/table.ts';
import type { Table } from '../../shared/platform/ports.ts';

const project = join(import.meta.dirname, '../..');

/** The product in a process of its own, as `npm start` runs it. */
export interface InstanceProcess {
  child: ChildProcess;
  said(): string;
  /** resolves with the exit code or the signal that ended it */
  ended: Promise<number | string>;
  /** Resolves once it is open; rejects with what it said when it ends before. */
  opened: Promise<{ instance: Instance; table: Table }>;
}

/**
 * Starts it on a folder; `dies` names the write at which it is to be killed, see `die.ts`; `demo` lets it make its
 * demonstration.
 */
export const startInstance = (
  folder: string,
  { dies, demo, args = [] }: { dies?: string | undefined; demo?: boolean; args?: string[] } = {},
): InstanceProcess => {
  const ports = ['--port', '0', '--smtp-port', '0', '--marketplaces-port', '0'];
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx'],
      ...(dies === undefined ? [] : ['--import', './test/workflow/die.ts']),
      ...['infra/local/start.ts', '--data', folder, ...(demo ? [] : ['--empty']), ...ports, ...args],
    ],
    { cwd: project, env: { ...process.env, ...(dies !== undefined && { TRIAGE_DIES: dies }) } },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  // not its exit, after which there may still be something that it said
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  const opened = (async () => {
    const isOpen = new Promise<void>((resolve) => {
      child.stdout.on('data', () => said.includes('Complaint triage is open.') && resolve());
    });
    const end = await Promise.race([isOpen, ended]);
    if (end !== undefined) throw new Error(`It ended with ${end}:\n${said}`);
    const instance = Instance.parse(JSON.parse(await readFile(join(folder, 'instance.json'), 'utf8')));
    return { instance, table: tableAt(instance.table) };
  })();
  opened.catch(() => undefined);
  return { child, said: () => said, ended, opened };
};

/** Signs a person in at the console of a running instance and gives a way to send its forms. */
export const signIn = async (folder: string, { console: url }: Instance) => {
  const secrets = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8'));
  const person = { email: 'kim@example.com', role: 'approver', ttl: 60 } as const;
  const link = new URL(createLink(secrets['console-key'], person), url);
  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(url).origin, ...headers },
      body: new URLSearchParams(fields),
    });
  const answer = await send('/sign-in', { token: link.searchParams.get('token') ?? '' });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (path: string, fields: Record<string, string>): Promise<number> => {
    const page = await (
      await fetch(new URL(path.replace(/\/[^/]+$/, ''), url), { headers: { cookie } })
    ).text();
    const _token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    return (await send(path, { _token, ...fields }, { cookie })).status;
  };
};
