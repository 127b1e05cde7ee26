import { join } from 'node:path';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { CannotKeepError } from '../../shared/platform/errors.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { complain, say } from '../terminal.ts';
import { orSayCure } from './damage.ts';
import { deliver } from './deliver.ts';
import { type DemoMail, demoMails } from './demo/demo-mails.ts';
import { demoIsMade } from './demo/due.ts';
import { setUpDemo } from './demo/set-up.ts';
import { type House, openHouse } from './house.ts';
import { CannotStart, mustBeWritable } from './instance.ts';
import { logFile } from './log-file.ts';
import { ownAddress, ownerOf, signInLink } from './operator.ts';
import { help, type StartOptions, startOptions } from './options.ts';
import { mailLine, welcome, whatNext } from './words.ts';

const showDemo = async ({ platform, smtp }: House, mails: DemoMail[]): Promise<void> => {
  say('Sample complaints, as they arrive:');
  for (const mail of mails) {
    say(`\n  → ${mail.shows}`);
    await deliver(smtp, mail.raw, mail);
    await platform.arrivals.settled();
  }
};

const run = async (options: StartOptions): Promise<void> => {
  const { folder } = options;
  await mustBeWritable(folder);
  const log = jsonLog({ process: process.pid }, logFile(join(folder, 'triage.log')));

  const house = await orSayCure(folder, () =>
    openHouse(options, log, (result: MailResult) => say(mailLine(result)), say),
  );
  const close = async () => {
    say('\nClosing. Nothing is lost: start again to go on.');
    await house.close();
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);

  const { platform, marketplaces, demoDue } = house;
  if (demoDue) await setUpDemo(platform.cases, marketplaces, demoDue);
  const stores = await listStores(platform.cases);
  const owner = options.owner ?? ownerOf(stores);
  const email = owner ?? ownAddress();
  const link = signInLink(house, { email, role: 'admin' });
  say(welcome(house, folder, { link, email, isNamed: owner !== undefined }));
  if (demoDue) {
    await showDemo(house, await demoMails(demoDue, new Date()));
    await demoIsMade(folder);
    await platform.workflow.settled();
  }
  say(whatNext(demoDue !== undefined, stores[0]?.inbox));
};

try {
  const options = startOptions(process.argv.slice(2));
  if (options) await run(options);
  else say(help);
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof CannotKeepError)) throw error;
  complain(error.message);
  process.exit(1);
}
