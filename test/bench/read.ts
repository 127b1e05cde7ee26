import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import * as z from 'zod/mini';
import { probablyReceivedAt } from '../../infra/cli/reading/probably-received-at.ts';
import { demoRecords, makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { fixedResolver } from '../../shared/mail/dns.ts';
import { readMail } from '../../shared/mail/read-mail.ts';
import { mailparserOptions } from '../../shared/mail/read-with-mailparser.ts';
import { judgeSender } from '../../shared/mail/trust.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import type { ExamineContext } from '../../shared/notice/examined.ts';
import { createExaminer, type Examiner } from '../../shared/notice/examiner.ts';
import { readNotice } from '../../shared/notice/read-notice.ts';
import { type Figure, held, plain } from './figures.ts';
import { spread } from './mails.ts';
import { inTurns, median, timed } from './measure.ts';
import { asPlatformsSend } from './platform-mails.ts';

const corpus = join(import.meta.dirname, '../mail');
const inbox = 'complaints@demo-shop.example';

interface Load {
  mails: { raw: Buffer; context: Omit<ExamineContext, 'receivedBy'> }[];
  records: Record<string, string>;
}

/** As many of the corpus's mails are sent as platforms send theirs. */
const mostLaidOut = 200;

const loadMails = async (): Promise<{ asCollected: Load; asSent: Load }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-read-'));
  const keys = await makeDemoKeys(folder);
  await rm(folder, { recursive: true });
  const known = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(join(corpus, 'dns.json'), 'utf8')));
  const files = (await readdir(corpus, { recursive: true })).filter((name) => name.endsWith('.eml')).sort();
  const collected = await Promise.all(files.map((name) => readFile(join(corpus, name))));
  const now = new Date();
  const made = await spread(keys, inbox, now);
  const withContext = (raws: readonly Buffer[]): Load => ({
    records: { ...known, ...demoRecords(keys) },
    mails: raws.map((raw) => ({
      raw,
      context: {
        forwarders: ['owner@demo-shop.example'],
        ownAddresses: [],
        arcForwarders: [],
        receivedAt: (probablyReceivedAt(raw, now) ?? now).toISOString(),
      },
    })),
  });
  const step = Math.ceil(collected.length / mostLaidOut);
  const read = await Promise.all(collected.filter((_, at) => at % step === 0).map((raw) => readMail(raw)));
  return {
    asCollected: withContext([...collected, ...made]),
    asSent: withContext(await asPlatformsSend(read, keys)),
  };
};

const bare = async ({ mails }: Load): Promise<void> => {
  for (const { raw } of mails) await simpleParser(raw, mailparserOptions);
};

/** All at once, as a burst would come; the examiner takes the bytes over, so each round brings its own. */
const through = (examiner: Examiner, { mails }: Load) => {
  const round = mails.map(({ raw, context }) => ({ raw: new Uint8Array(raw), context }));
  return timed(() => Promise.all(round.map(({ raw, context }) => examiner.examine(raw, context))));
};

/** Where a mail's time goes, read in this thread: ms a mail for each stage. */
const stages = async ({ mails, records }: Load): Promise<Record<string, number>> => {
  const resolver = fixedResolver(records);
  const spent = { read: 0, unwrap: 0, trust: 0, notice: 0 };
  for (const { raw, context } of mails) {
    let start = performance.now();
    const lap = (stage: keyof typeof spent) => {
      const now = performance.now();
      spent[stage] += now - start;
      start = now;
    };
    const mail = await readMail(raw);
    lap('read');
    const unwrapped = await unwrap(mail, raw);
    lap('unwrap');
    for (const original of unwrapped.originals) {
      const receivedAt = new Date(context.receivedAt);
      await judgeSender(unwrapped, original, { ...context, raw, receivedAt, resolver });
      lap('trust');
      const { from, subject, text, headers } = original.mail;
      readNotice({ from, subject, text, headers }, { receivedAt });
      lap('notice');
    }
  }
  return Object.fromEntries(Object.entries(spent).map(([stage, ms]) => [stage, ms / mails.length]));
};

/** Mails a second through the examiner, threads included, to bare mailparser with the same options. */
const compare = async (load: Load, full: boolean, what: (size: string) => string): Promise<Figure[]> => {
  const examiners = {
    pool: createExaminer({ dns: load.records }),
    single: createExaminer({ dns: load.records, workers: 1 }),
  };
  const ms = await inTurns(
    // the compiler learns in each thread by itself, and half as fast where two share the mails
    { rounds: full ? 15 : 5, warmUp: 10 },
    {
      bare: () => timed(() => bare(load)),
      pool: () => through(examiners.pool, load),
      single: () => through(examiners.single, load),
    },
  );
  for (let round = 0; round < 3; round++) await stages(load);
  const split = await stages(load);
  await Promise.all(Object.values(examiners).map((examiner) => examiner.close()));

  const count = load.mails.length;
  const rate = (times: number[]) => count / (median(times) / 1_000);
  const [bareRate, poolRate, singleRate] = [rate(ms.bare), rate(ms.pool), rate(ms.single)];
  const size = load.mails.reduce((sum, { raw }) => sum + raw.length, 0) / count / 1_024;
  return [
    held(
      { bench: 'read', what: what(plain(size)) },
      {
        ours: `${plain(poolRate)}/s`,
        against: `mailparser alone ${plain(bareRate)}/s`,
        value: poolRate / bareRate,
        must: '≥',
        target: 0.8,
      },
    ),
    {
      bench: 'read',
      what: 'the same in a single thread',
      ours: `${plain(singleRate)}/s`,
      against: `mailparser alone ${plain(bareRate)}/s`,
      value: `${plain(singleRate / bareRate)}×`,
    },
    {
      bench: 'read',
      what: 'where a mail’s time goes',
      ours: Object.entries(split)
        .map(([stage, each]) => `${stage} ${plain(each)}`)
        .join(', '),
      against: `mailparser ${plain(median(ms.bare) / count)}`,
      value: 'ms',
    },
  ];
};

/** Reading, on the corpus as it was collected, and on what it says, sent as platforms send it. */
export const read = async (full: boolean): Promise<Figure[]> => {
  const { asCollected, asSent } = await loadMails();
  return [
    ...(await compare(asCollected, full, (size) => `mails of ${size} KB on average, all threads`)),
    ...(await compare(asSent, full, (size) => `as platforms send them: ${size} KB of HTML, all threads`)),
  ];
};
