import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailResult } from '../../shared/case/mail-results.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { orSayCure } from './damage.ts';
import { deliver } from './deliver.ts';
import { makeDemoKeys } from './demo/demo-keys.ts';
import { type DemoMail, demoMails } from './demo/demo-mails.ts';
import { setUpDemo } from './demo/set-up.ts';
import { type House, openHouse } from './house.ts';
import { CannotStart } from './instance.ts';
import { ownerOf, signInLink } from './operator.ts';
import { help, type StartOptions, startOptions } from './options.ts';
import { mailLine, welcome } from './words.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const isFresh = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch {
    return true;
  }
};

const showDemo = async ({ platform, marketplaces, smtp }: House, mails: DemoMail[]): Promise<void> => {
  await setUpDemo(platform.cases, marketplaces);
  say('Sample complaints, as they arrive:');
  for (const mail of mails) {
    say(`\n  → ${mail.shows}`);
    await deliver(smtp, mail.raw, mail);
    await platform.arrivals.settled();
  }
  await platform.workflow.settled();
};

const run = async (options: StartOptions): Promise<void> => {
  const demo = !options.empty && (await isFresh(options.folder));
  await mkdir(options.folder, { recursive: true }).catch(() => undefined);
  const keys = demo ? await makeDemoKeys(options.folder).catch(() => undefined) : undefined;
  const logFile = createWriteStream(join(options.folder, 'triage.log'), { flags: 'a' });
  logFile.on('error', () => undefined);
  const log = jsonLog({ process: process.pid }, (line) => void logFile.write(`${line}\n`));

  const house = await orSayCure(options.folder, () =>
    openHouse(options, log, (result: MailResult) => say(mailLine(result)), say),
  );
  const close = async () => {
    say('\nClosing. Nothing is lost: start again to go on.');
    await house.close();
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);

  if (keys) await showDemo(house, await demoMails(keys, new Date()));
  const email = options.owner ?? ownerOf(await listStores(house.platform.cases));
  const link = signInLink(house, { email, role: 'admin' });
  say(welcome(house, options.folder, { link, email }, keys !== undefined));
};

try {
  const options = startOptions(process.argv.slice(2));
  if (options) await run(options);
  else say(help);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
