import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { consoleService } from '../../functions/console/handler.ts';
import { linkSignIn } from '../../functions/console/session/link.tsx';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import { closeExaminer, examiner } from '../../functions/intake/examiner.ts';
import { reconcile } from '../../functions/reconcile/handler.ts';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { cachedResolver, withRecords } from '../../shared/mail/dns.ts';
import { messageOf, NotFoundError } from '../../shared/platform/errors.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { ObjectStore } from '../../shared/platform/ports.ts';
import { isInbox, storeOfRecipients } from '../../shared/store/store-records.ts';
import { consoleAssets } from '../console-assets.ts';
import { openConsoleServer } from './console-server.ts';
import { refuseDamage, refuseLoss, refuseParts } from './damage.ts';
import type { DemoKeys } from './demo/demo-keys.ts';
import { demoOf } from './demo/due.ts';
import { connectDemo } from './demo/set-up.ts';
import { announceInstance, claimFolder, forgetInstance } from './instance.ts';
import { listening } from './listening.ts';
import { type LocalPlatform, openLocalPlatform } from './local-platform.ts';
import { type MailDoor, openMailDoor } from './mail-door.ts';
import { type Marketplaces, startMarketplaces } from './marketplaces/start-marketplaces.ts';
import type { StartOptions } from './options.ts';
import { readWhileStored } from './read-while-stored.ts';
import { every } from './schedule.ts';
import { lapseTeller } from './tell-lapses.ts';
import { type Trouble, troubleTeller } from './tell-trouble.ts';

/** The whole product, running in this process. */
export interface House {
  platform: LocalPlatform;
  marketplaces: Marketplaces;
  consoleUrl: string;
  /** what signs sessions and links */
  consoleKey: string;
  smtp: { host: string; port: number };
  /** the key to make the demonstration with, where it is still to be made */
  demoDue: DemoKeys | undefined;
  close(): Promise<void>;
}

const keyOf = async ({ secrets }: LocalPlatform): Promise<string> => {
  try {
    return await secrets.get('console-key');
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const key = randomBytes(32).toString('base64url');
    await secrets.put({ 'console-key': key });
    return key;
  }
};

/** Younger mail is still on its way through this process. */
const lostAfterSeconds = 600;

/** A mail of one's own read so often takes a tenth of a second, and the first to come are read twice as fast. */
const warmingTurns = 40;

type Said = (line: string) => void;

const refusing = 'Mail is refused, and its senders are told to try again';

/** Where the mail door stores, which says of it where nothing can be stored. */
const mailStore = (platform: LocalPlatform, trouble: Trouble): ObjectStore => {
  const store = readWhileStored(platform);
  return {
    ...store,
    put: async (...mail) => {
      try {
        await store.put(...mail);
        trouble.works(refusing);
      } catch (error) {
        trouble.fails(refusing, error);
        throw error;
      }
    },
  };
};

/** The mail door: it takes mail for the stores' inboxes, and what comes back of our own. */
const openDoor = (
  platform: LocalPlatform,
  { host, smtpPort, mailFrom }: StartOptions,
  { log, trouble }: { log: Log; trouble: Trouble },
): Promise<MailDoor> => {
  const { cases } = platform;
  const dns = cachedResolver();
  return listening('mail door', { host, port: smtpPort, option: 'smtp-port' }, () =>
    openMailDoor({
      host,
      port: smtpPort,
      mail: mailStore(platform, trouble),
      isInbox: async (address) => address.toLowerCase() === mailFrom.toLowerCase() || isInbox(cases, address),
      resolverFor: async (address) => {
        const store = await storeOfRecipients(cases, [address]);
        return store?.dnsRecords ? withRecords(store.dnsRecords, dns) : dns;
      },
      stored: (key) => void platform.arrivals.announce(key),
      log,
    }),
  );
};

/** Takes up what was lost when the last process ended, and says of each damage that it is there, once. */
const lostTaker = (platform: LocalPlatform, say: Said) => {
  const said = new Set<string>();
  return async (olderThanSeconds: number): Promise<void> => {
    const { damaged = [] } = reconcile.output.parse(await platform.run('reconcile', { olderThanSeconds }));
    for (const why of damaged) {
      if (!said.has(why)) say(`  ✗ ${why}`);
      said.add(why);
    }
  };
};

/**
 * Opens the house: stand-in marketplaces, table, workflow, whatever was lost when the last process ended, console,
 * mail door, watchers. Throws `CannotStart` for what a person can change.
 */
export const openHouse = async (
  options: StartOptions,
  log: Log,
  onMail: (result: MailResult) => void = () => undefined,
  say: Said = () => undefined,
): Promise<House> => {
  const { folder, host, mailFrom, relayUrl, marketplacesPort, consolePort } = options;
  await claimFolder(folder);
  await refuseDamage(folder);
  await refuseLoss(folder);
  const cleanUp: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };

  try {
    const marketplacesAt = { host: '127.0.0.1', port: marketplacesPort, option: 'marketplaces-port' };
    const marketplaces = await listening('stand-in marketplaces', marketplacesAt, () =>
      startMarketplaces({ port: marketplacesPort, stateFile: join(folder, 'marketplaces.json') }),
    );
    cleanUp.push(() => marketplaces.close());

    const { keys: demo, due } = await demoOf(folder, options.empty);
    cleanUp.push(closeExaminer);
    examiner()
      .warm(warmingTurns)
      .catch((error: unknown) => log.error('the reader was not warmed', { error }));

    const server = await listening('console', { host, port: consolePort, option: 'port' }, () =>
      openConsoleServer(host, consolePort),
    );
    cleanUp.push(() => server.close());
    const consoleUrl = options.consoleUrl ?? `http://${host}:${server.port}`;
    const platform = await openLocalPlatform({ folder, consoleUrl, mailFrom, relayUrl, log, onMail, say });
    // the console is closed before what it answers from
    cleanUp.splice(-1, 0, () => platform.close());
    await refuseParts(folder, platform.cases);
    for (const part of ['mail', 'evidence'])
      await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
    if (demo) await connectDemo(platform, marketplaces.endpoints, demo);
    const consoleKey = await keyOf(platform);
    server.answerWith(
      consoleService.serve(platform, {
        signIn: linkSignIn({ key: consoleKey }),
        chart: drawChart(platform.definition),
        assets: consoleAssets(),
        // loaded with its fonts by whoever asks first
        drawSummary: async (...summary) => (await import('./draw-summary.ts')).drawSummary(...summary),
      }),
    );

    const takeUpLost = lostTaker(platform, say);
    await takeUpLost(0).catch((error: unknown) => {
      log.error('what was lost was not taken up at start; it is tried again', { error });
      say(
        `  ✗ Not all that was lost when the last process ended could be taken up (${messageOf(error)}). It is tried again every few minutes.`,
      );
    });
    const trouble = troubleTeller(say);
    const door = await openDoor(platform, options, { log, trouble });
    cleanUp.push(() => door.close());
    const smtp = { host, port: door.port };
    await announceInstance(folder, {
      pid: process.pid,
      table: platform.tableEndpoint,
      smtp,
      console: consoleUrl,
      marketplaces: marketplaces.url,
    });
    cleanUp.push(() => forgetInstance(folder));

    const tellLapses = lapseTeller(platform.cases, say);
    await tellLapses();
    const watch = (seconds: number, name: string, work: () => Promise<unknown>) =>
      cleanUp.push(every(seconds, name, work, { log, trouble }).stop);
    watch(60, 'watch-deadlines', () => platform.run('watch-deadlines', {}));
    watch(300, 'reconcile', () => takeUpLost(lostAfterSeconds));
    watch(900, 'corroborate', () => platform.run('corroborate', {}).then(tellLapses));
    watch(3600, 'refresh-catalogue', () => platform.run('refresh-catalogue', {}));
    const demoDue = due ? demo : undefined;
    return { platform, marketplaces, consoleUrl, consoleKey, smtp, demoDue, close };
  } catch (error) {
    await close();
    throw error;
  }
};
