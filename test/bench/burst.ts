import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { addStore, inHouse } from './bench-house.ts';
import { bring, complaints } from './cases.ts';
import { type Figure, held, plain } from './figures.ts';
import { median, timed } from './measure.ts';

/** As many as the mail door serves; the rest wait in line. */
const connections = 50;

/** A thousand mails at once (300 in the short form): every one has to end as a case, or join one. */
export const burst = async (full: boolean): Promise<Figure[]> => {
  const mails = full ? 1_000 : 300;
  const results: MailResult[] = [];
  return inHouse(
    async (house) => {
      await addStore(house, 'burst', { otherwise: 'ask' });
      const letters = await complaints(house, 'burst', 0, mails);
      let taken = 0;
      const ms = await timed(async () => {
        taken = await timed(() => bring(house.smtp.port, letters, connections));
        await house.platform.arrivals.settled();
        await house.platform.workflow.settled();
      });
      const cased = results.filter(({ result }) => result === 'opened' || result === 'joined').length;
      return [
        held(
          {
            bench: 'burst',
            what: `${mails} mails over ${connections} connections, a case each; ${house.errors.length} errors`,
          },
          {
            ours: `${cased} cases in ${plain(ms / 1_000)} s`,
            against: `taken in ${plain(taken / 1_000)} s`,
            value: house.errors.length === 0 ? cased / mails : 0,
            must: '≥',
            target: 1,
          },
        ),
      ];
    },
    (result) => results.push(result),
  );
};

const start = (folder: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      ...process.execArgv,
      join(import.meta.dirname, '../../infra/local/start.ts'),
      ...['--data', folder, '--port', '0', '--smtp-port', '0', '--marketplaces-port', '0'],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** Waits for the console's address in what the process prints, and then for its first page. */
const firstPage = async (child: ChildProcess): Promise<void> => {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+\/sign-in\S*/.exec(said)?.[0];
    if (!address) continue;
    const page = await fetch(address);
    if (page.ok) return;
    throw new Error(`The console's first page was answered with ${page.status}.`);
  }
  throw new Error(`The product ended before its console was there: ${said}`);
};

const ended = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(10_000, undefined, { ref: false })]);
  if (child.exitCode === null) child.kill('SIGKILL');
};

/** A later `npm start`, on a folder that holds the demonstration, until the console shows its first page. */
export const laterStart = async (full: boolean): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-triage-start-'));
  const times: number[] = [];
  try {
    for (let round = 0; round <= (full ? 5 : 3); round++) {
      const child = start(folder);
      try {
        const ms = await timed(() => firstPage(child));
        if (round > 0) times.push(ms);
      } finally {
        await ended(child);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const seconds = median(times) / 1_000;
  return [
    held(
      { bench: 'start', what: 'a later start until the console’s first page' },
      { ours: `${plain(seconds)} s`, value: seconds, unit: ' s', must: '≤', target: 5 },
    ),
  ];
};
