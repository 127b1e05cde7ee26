import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A whole product of its own on this machine, its demonstration made, in a folder that goes when it ends; `more` are
 * options of `npm start`.
 */
export const startProduct = async (...more: string[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'triage-'));
  const args = ['--import', 'tsx', 'infra/local/start.ts', '--data', join(folder, 'data')];
  const ports = ['--port', '0', '--smtp-port', '0', '--marketplaces-port', '0'];
  const child = spawn(process.execPath, [...args, ...ports, ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const link = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const found = /Console\s+(http:\S+)\s/.exec(said)?.[1];
      if (found && said.includes('What to try next')) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${said}`)));
  });
  const end = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { link, said: () => said, end };
};
