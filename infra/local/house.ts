import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { consoleService } from '../../functions/console/handler.ts';
import { linkSignIn } from '../../functions/console/session/link.tsx';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import { closeExaminer, examiner } from '../../functions/intake/examiner.ts';
import { reconcile } from '../../functions/reconcile/handler.ts';
import type { MailResult } from '../../shared/case/mail-results.ts';
import { cachedResolver, withRecords } from '../../shared/mail/dns.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Log } from '../../shared/platform/log.ts';
import { isInbox, storeOfRecipients } from '../../shared/store/store-records.ts';
import { consoleAssets } from '../console-assets.ts';
import { refuseDamage, refuseLoss, refuseParts } from './damage.ts';
import type { DemoKeys } from './demo/demo-keys.ts';
import { demoOf } from './demo/due.ts';
import { connectDemo } from './demo/set-up.ts';
import { announceInstance, CannotStart, claimFolder, forgetInstance } from './instance.ts';
import { type LocalPlatform, openLocalPlatform } from './local-platform.ts';
import { openMailDoor } from './mail-door.ts';
import { type Marketplaces, startMarketplaces } from './marketplaces/start-marketplaces.ts';
import type { StartOptions } from './options.ts';
import { readWhileStored } from './read-while-stored.ts';
import { every } from './schedule.ts';
import { lapseTeller } from './tell-lapses.ts';

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

/** Turns what the system says of a place to listen at into what a person can do. */
const listening = async <T>(
  what: string,
  { host, port, option }: { host: string; port: number; option: string },
  open: () => Promise<T>,
): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new CannotStart(
        `The ${what} cannot listen on port ${port}: ${code === 'EADDRINUSE' ? 'another program has it' : 'this machine does not allow it'}. Choose another with --${option} PORT.`,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')
      throw new CannotStart(
        `The ${what} cannot listen on ${host}: this machine has no such address. Give one of its own with --host ADDRESS, 0.0.0.0 for all of them, or leave it out for this machine alone.`,
      );
    throw error;
  }
};

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

const listenConsole = (
  host: string,
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server));
    server.once('error', reject);
  });

const portOf = (server: ServerType): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The console has no port.');
  return address.port;
};

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });

/** Younger mail is still on its way through this process. */
const lostAfterSeconds = 600;

/**
 * Opens the house: stand-in marketplaces, table, workflow, whatever was lost when the last process ended, console,
 * mail door, watchers. Throws `CannotStart` for what a person can change.
 */
export const openHouse = async (
  options: StartOptions,
  log: Log,
  onMail: (result: MailResult) => void = () => undefined,
  say: (line: string) => void = () => undefined,
): Promise<House> => {
  const { folder, host, mailFrom, relayUrl } = options;
  await claimFolder(folder);
  await refuseDamage(folder);
  await refuseLoss(folder);
  const cleanUp: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };

  try {
    const marketplaces = await listening(
      'stand-in marketplaces',
      { host: '127.0.0.1', port: options.marketplacesPort, option: 'marketplaces-port' },
      () =>
        startMarketplaces({
          port: options.marketplacesPort,
          stateFile: join(folder, 'marketplaces.json'),
        }),
    );
    cleanUp.push(() => marketplaces.close());

    const { keys: demo, due } = await demoOf(folder, options.empty);
    cleanUp.push(closeExaminer);
    examiner()
      .warm(3)
      .catch((error: unknown) => log.error('the reader was not warmed', { error }));

    // the console's own address is known only once it listens; every page asks for it later than that
    let consoleUrl = '';
    const platform = await openLocalPlatform({
      folder,
      consoleUrl: () => consoleUrl,
      mailFrom,
      relayUrl,
      log,
      onMail,
      say,
    });
    cleanUp.push(() => platform.close());
    await refuseParts(folder, platform.cases);
    for (const part of ['mail', 'evidence'])
      await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
    if (demo) await connectDemo(platform, marketplaces.endpoints, demo);
    const consoleKey = await keyOf(platform);
    let answer: (request: Request) => Response | Promise<Response> = () =>
      new Response(null, { status: 503 });
    const consoleAt = { host, port: options.consolePort, option: 'port' };
    const server = await listening('console', consoleAt, () =>
      listenConsole(host, options.consolePort, (request) => answer(request)),
    );
    cleanUp.push(() => closed(server));
    consoleUrl = options.consoleUrl ?? `http://${host}:${portOf(server)}`;
    answer = consoleService.serve(platform, {
      signIn: linkSignIn({ key: consoleKey }),
      chart: drawChart(platform.definition),
      assets: consoleAssets(),
      // loaded with its fonts by whoever asks first
      drawSummary: async (...summary) => (await import('./draw-summary.ts')).drawSummary(...summary),
    });

    const damageSaid = new Set<string>();
    const takeUpLost = async (olderThanSeconds: number): Promise<void> => {
      const { damaged = [] } = reconcile.output.parse(await platform.run('reconcile', { olderThanSeconds }));
      for (const why of damaged.filter((one) => !damageSaid.has(one))) say(`  ✗ ${why}`);
      for (const why of damaged) damageSaid.add(why);
    };
    await takeUpLost(0).catch((error: unknown) => {
      log.error('what was lost was not taken up at start; it is tried again', { error });
      say(
        `  ✗ Not all that was lost when the last process ended could be taken up (${error instanceof Error ? error.message : 'unknown reason'}). It is tried again every few minutes.`,
      );
    });
    const dns = cachedResolver();
    const doorAt = { host, port: options.smtpPort, option: 'smtp-port' };
    const door = await listening('mail door', doorAt, () =>
      openMailDoor({
        host,
        port: options.smtpPort,
        mail: readWhileStored(platform),
        // what comes back of our own mail comes to the address that it leaves from
        isInbox: async (address) =>
          address.toLowerCase() === mailFrom.toLowerCase() || isInbox(platform.cases, address),
        resolverFor: async (address) => {
          const store = await storeOfRecipients(platform.cases, [address]);
          return store?.dnsRecords ? withRecords(store.dnsRecords, dns) : dns;
        },
        stored: (key) => void platform.arrivals.announce(key),
        log,
      }),
    );
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
      cleanUp.push(every(seconds, name, work, log).stop);
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
