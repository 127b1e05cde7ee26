import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { glob, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { consoleService } from '../../functions/console/handler.ts';
import { secondReading } from '../../functions/second-reading/handler.ts';
import { runCommand, UsageError } from '../../infra/cli/run-command.ts';
import { readConfig } from '../../infra/config.ts';
import { namesOf } from '../../infra/constructs/platform.ts';
import { makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { otherSteps, workflowTasks } from '../../infra/steps.ts';
import { deploy, type Outputs, pointedAt } from './deploy.ts';
import {
  allowedFile,
  type Emulator,
  freePort,
  installEmulator,
  keptEmulator,
  startEmulator,
} from './emulator.ts';
import { notExercised, readAllowed } from './exercised.ts';
import { type Deployed, variable } from './settings.ts';
import awsTests from './vitest.config.ts';

const help = `Deploys the stacks to an AWS emulator on this machine, has it enforce IAM and runs the tests there.

  npm run test:aws -- [options]

Whoever runs all of them is told at the end which declared uses (see step()) no test exercised; one such is a failure.

  --only FILE    only the test files whose path has this in it, e.g. failures; repeat it for more
  --test TEXT    only the tests whose name has this in it
  --keep         leaves the emulator and the stacks running afterwards
  --again        runs on what --keep left, as it was deployed then, and leaves it running
  --help         this page

What is kept ends with the next run without --again. The emulator, its log and its state are in .work/.`;

const project = join(import.meta.dirname, '../..');
const work = join(project, '.work');
const run = join(work, 'test-aws');
const settings = join(run, 'deployed.json');
const config = readConfig(join(project, 'test/aws/config.json'));

/** Says what is being done and how long it took. */
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  process.stdout.write(`${what} … `);
  const from = performance.now();
  const done = await work();
  console.log(`${((performance.now() - from) / 1000).toFixed(1)} s`);
  return done;
};

const settingsOf = (outputs: Outputs, url: string, smtpPort: number): Deployed => {
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

/** Deploys to a new emulator, which `started` is told of, and has it enforce IAM. */
const deployAnew = async (started: (emulator: Emulator) => void): Promise<Emulator> => {
  await rm(run, { recursive: true, force: true });
  await mkdir(run, { recursive: true });
  const python = await timed('Emulator: installing, unless it is there', () => installEmulator(work));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const start = async (auth: boolean): Promise<Emulator> => {
    const emulator = await startEmulator(python, { work: run, project, port, smtpPort, auth });
    started(emulator);
    return emulator;
  };

  const open = await timed('Emulator: starting', () => start(false));
  await makeDemoKeys(run);
  const outputs = await timed('Deploying the stacks', () =>
    deploy(open.url, { work: run, project, mailDomain: config.mail.domain }),
  );
  await writeFile(settings, JSON.stringify(settingsOf(outputs, open.url, smtpPort), null, 1));
  return timed('Emulator: starting again with IAM enforced', async () => {
    await open.stop();
    return start(true);
  });
};

/** Says which declared uses no test needed: each is a right that a function has for nothing, or a test that is missing. */
const reportUses = async (): Promise<boolean> => {
  const deployed = [...workflowTasks, ...otherSteps, consoleService].filter(
    // without a model it is not deployed
    ({ name }) => config.reading !== undefined || name !== secondReading.name,
  );
  const idle = notExercised(deployed, await readAllowed(allowedFile(run)), config);
  for (const use of idle) console.error(`Declared, and exercised by no scenario: ${use}`);
  if (idle.length === 0) console.log('Every use that a deployed function declares was exercised.');
  return idle.length === 0;
};

const runTests = async (url: string, args: string[]): Promise<number> => {
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', join(project, 'test/aws/vitest.config.ts'), ...args],
    { cwd: project, stdio: 'inherit', env: { ...process.env, ...pointedAt(url), [variable]: settings } },
  );
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
};

/** Throws `UsageError` where no test file has this in its path, before minutes go into the stacks. */
const mustName = async (only: readonly string[]): Promise<void> => {
  const files = await Array.fromAsync(glob(awsTests.test?.include ?? [], { cwd: project }));
  const none = only.find((part) => !files.some((file) => file.includes(part)));
  if (none !== undefined)
    throw new UsageError(`No test file has ${none} in its path; there are ${files.toSorted().join(', ')}.`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      test: { type: 'string' },
      keep: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  await mustName(values.only);
  const kept = await keptEmulator(run);
  if (values.again && !kept)
    throw new UsageError('Nothing was kept. Deploy it with: npm run test:aws -- --keep');
  let emulator = kept;
  const end = async (): Promise<void> => {
    if (!values.again && !values.keep) await emulator?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void end().finally(() => process.exit(130)));

  try {
    if (!values.again) await kept?.stop();
    const on =
      kept && values.again
        ? kept
        : await deployAnew((started) => {
            emulator = started;
          });
    const named = values.test === undefined ? [] : ['--testNamePattern', values.test];
    const code = await runTests(on.url, [...values.only, ...named]);
    const isWhole = values.only.length === 0 && values.test === undefined;
    process.exitCode = code === 0 && isWhole && !(await reportUses()) ? 1 : code;
    if (values.keep || values.again)
      console.log(`The emulator goes on as process ${on.pid}; its log is ${join(run, 'emulator.log')}.`);
  } finally {
    await end();
  }
};

await runCommand(main);
