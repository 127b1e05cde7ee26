import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { consoleService } from '../../functions/console/handler.ts';
import { linkSignIn } from '../../functions/console/session/link.tsx';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import { closeExaminer, examiner } from '../../functions/intake/examiner.ts';
import type { MailResult } from '../../shared/case/mail-results.ts';
import { cachedResolver, withRecords } from '../../shared/mail/dns.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import type { Log } from '../../shared/platform/log.ts';
import { isInbox } from '../../shared/store/store-records.ts';
import { refuseDamage, tableDamaged } from './damage.ts';
import { demoRecords, readDemoKeys } from './demo/demo-keys.ts';
import { announceInstance, CannotStart, claimFolder, forgetInstance } from './instance.ts';
import { type LocalPlatform, openLocalPlatform } from './local-platform.ts';
import { openMailDoor } from './mail-door.ts';
import { demoCredentials, type Marketplaces, startMarketplaces } from './marketplaces/start-marketplaces.ts';
import type { StartOptions } from './options.ts';
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
  close(): Promise<void>;
}

/** Turns what the system says of a port into what a person can do. */
const atPort = async <T>(what: string, option: string, port: number, open: () => Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL')
      throw new CannotStart(
        `The ${what} cannot listen on port ${port}: ${code === 'EADDRINUSE' ? 'another program has it' : 'this machine does not allow it'}. Choose another with --${option} PORT.`,
      );
    throw error;
  }
};

/** Opens the platform; what its files say when they are damaged is said again for a person. */
const openPlatform = async (...args: Parameters<typeof openLocalPlatform>): Promise<LocalPlatform> => {
  try {
    return await openLocalPlatform(...args);
  } catch (error) {
    throw tableDamaged(args[0].folder, error);
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

const watchDeadlinesEvery = 60;
const reconcileEvery = 300;
const corroborateEvery = 900;
const refreshCatalogueEvery = 3600;
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
  const cleanUp: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };

  try {
    const marketplaces = await atPort(
      'stand-in marketplaces',
      'marketplaces-port',
      options.marketplacesPort,
      () =>
        startMarketplaces({
          port: options.marketplacesPort,
          stateFile: join(folder, 'marketplaces.json'),
        }),
    );
    cleanUp.push(() => marketplaces.close());

    const demo = await readDemoKeys(folder);
    const records = demo ? demoRecords(demo) : {};
    if (demo) process.env.KNOWN_DNS_RECORDS = JSON.stringify(records);
    cleanUp.push(closeExaminer);
    examiner()
      .warm(3)
      .catch((error: unknown) => log.error('the reader was not warmed', { error }));

    // the console's own address is known only once it listens; every page asks for it later than that
    let consoleUrl = '';
    const platform = await openPlatform({
      folder,
      consoleUrl: () => consoleUrl,
      mailFrom,
      relayUrl,
      log,
      onMail,
    });
    cleanUp.push(() => platform.close());
    if (demo)
      await platform.secrets.put(
        Object.fromEntries(
          Object.entries(demoCredentials(marketplaces.endpoints)).map(([marketplace, credentials]) => [
            `stores/demo/${marketplace}`,
            JSON.stringify(credentials),
          ]),
        ),
      );
    const consoleKey = await keyOf(platform);
    let answer: (request: Request) => Response | Promise<Response> = () =>
      new Response(null, { status: 503 });
    const server = await atPort('console', 'port', options.consolePort, () =>
      listenConsole(host, options.consolePort, (request) => answer(request)),
    );
    cleanUp.push(() => closed(server));
    consoleUrl = options.consoleUrl ?? `http://${host}:${portOf(server)}`;
    answer = consoleService.serve(platform, {
      signIn: linkSignIn({ key: consoleKey }),
      chart: drawChart(platform.definition),
    });

    await platform.run('reconcile', { olderThanSeconds: 0 });
    const door = await atPort('mail door', 'smtp-port', options.smtpPort, () =>
      openMailDoor({
        host,
        port: options.smtpPort,
        mail: platform.mail,
        isInbox: (address) => isInbox(platform.cases, address),
        resolver: withRecords(records, cachedResolver()),
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

    const deadlines = every(
      watchDeadlinesEvery,
      'watch-deadlines',
      () => platform.run('watch-deadlines', {}),
      log,
    );
    const lost = every(
      reconcileEvery,
      'reconcile',
      () => platform.run('reconcile', { olderThanSeconds: lostAfterSeconds }),
      log,
    );
    const tellLapses = lapseTeller(platform.cases, say);
    await tellLapses();
    const signals = every(
      corroborateEvery,
      'corroborate',
      async () => {
        await platform.run('corroborate', {});
        await tellLapses();
      },
      log,
    );
    const catalogue = every(
      refreshCatalogueEvery,
      'refresh-catalogue',
      () => platform.run('refresh-catalogue', {}),
      log,
    );
    cleanUp.push(deadlines.stop, lost.stop, signals.stop, catalogue.stop);
    return { platform, marketplaces, consoleUrl, consoleKey, smtp, close };
  } catch (error) {
    await close();
    throw error;
  }
};
