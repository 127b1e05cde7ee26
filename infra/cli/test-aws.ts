/** `npm run test:aws`: deploys the stacks to a local AWS emulator, turns IAM on and runs the scenarios there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deploy, type Outputs, pointedAt } from '../../test/aws/deploy.ts';
import { type Emulator, freePort, installEmulator, startEmulator } from '../../test/aws/emulator.ts';
import { type Deployed, variable } from '../../test/aws/settings.ts';
import { type Config, readConfig } from '../config.ts';
import { namesOf } from '../constructs/platform.ts';
import { demoRecords, makeDemoKeys } from '../local/demo/demo-keys.ts';

const project = join(import.meta.dirname, '../..');
const work = join(project, '.work');
const run = join(work, 'test-aws');

/** Says what is being done and how long it took. */
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  process.stdout.write(`${what} … `);
  const from = performance.now();
  const done = await work();
  console.log(`${((performance.now() - from) / 1000).toFixed(1)} s`);
  return done;
};

const settingsOf = (outputs: Outputs, config: Config, url: string, smtpPort: number): Deployed => {
  const said = (key: string): string => {
    const value = outputs[`${config.name}-console`]?.[key];
    if (value === undefined) throw new Error(`The stack ${config.name}-console does not say its ${key}.`);
    return value;
  };
  const { caseTable, mailBucket, evidenceBucket } = namesOf(config);
  return {
    url,
    smtpPort,
    name: config.name,
    caseTable,
    mailBucket,
    evidenceBucket,
    consoleUrl: said('ConsoleUrl'),
    userPool: said('UserPool'),
    keys: run,
  };
};

const runTests = async (settings: string, url: string): Promise<number> => {
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', join(project, 'test/aws/vitest.config.ts'), ...process.argv.slice(2)],
    { cwd: project, stdio: 'inherit', env: { ...process.env, ...pointedAt(url), [variable]: settings } },
  );
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
};

let emulator: Emulator | undefined;
const main = async (): Promise<number> => {
  await rm(run, { recursive: true, force: true });
  await mkdir(run, { recursive: true });
  const program = await timed('Emulator: installing, unless it is there', () => installEmulator(work));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const start = async (auth: boolean) => {
    emulator = await startEmulator(program, { work: run, project, port, smtpPort, auth });
    return emulator;
  };

  const open = await timed('Emulator: starting', () => start(false));
  const config = readConfig(join(project, 'test/aws/config.json'));
  const records = demoRecords(await makeDemoKeys(run));
  const outputs = await timed('Deploying the stacks', () =>
    deploy(open.url, { work: run, project, records, mailDomain: config.mail.domain }),
  );
  await timed('Emulator: starting again with IAM enforced', async () => {
    await open.stop();
    await start(true);
  });

  const settings = join(run, 'deployed.json');
  await writeFile(settings, JSON.stringify(settingsOf(outputs, config, open.url, smtpPort), null, 1));
  return runTests(settings, open.url);
};

const end = async (): Promise<void> => {
  await emulator?.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(130)));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await end();
}
