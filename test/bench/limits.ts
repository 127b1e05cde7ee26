import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { ExamineContext } from '../../shared/notice/examined.ts';
import { createExaminer } from '../../shared/notice/examiner.ts';
import { type Figure, held, plain } from './figures.ts';

const context: ExamineContext = {
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2026-03-02T10:00:00.000Z',
};

const mail = (contentType: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    `From: Notice <notice@amazon.com>\r\nSubject: Notice\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\n` +
      `MIME-Version: 1.0\r\nContent-Type: ${contentType}\r\n\r\n${body}`,
  );

const utf8 = (kind: string) => `${kind}; charset=utf-8`;

/** Mails made to keep a reader busy, by what they are. */
const hostile: Record<string, () => Uint8Array> = {
  '0.3 MB of URLs': () =>
    mail(
      utf8('text/html'),
      `<a href="${'https://a.example/?q='.repeat(15_000)}">${'www.'.repeat(2_000)}</a>`,
    ),
  '0.3 MB of URLs as text': () => mail(utf8('text/plain'), 'https://a.example/dp/B0TESTASIN?'.repeat(10_000)),
  '2 MB of nested HTML': () => mail(utf8('text/html'), '<div style="color:#fff">'.repeat(87_000)),
  '2 MB of nested tables': () => mail(utf8('text/html'), '<table><tr><td>x'.repeat(130_000)),
  '20,000 parts': () =>
    mail(
      'multipart/mixed; boundary=b',
      `${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(20_000)}--b--`,
    ),
  '20,000 nested parts': () =>
    mail(
      'multipart/mixed; boundary=b0',
      Array.from(
        { length: 20_000 },
        (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
      ).join(''),
    ),
  '1 MB in one line': () => mail(utf8('text/plain'), 'complaint '.repeat(105_000)),
  '2 MB of numbers': () => mail(utf8('text/plain'), '1234567890 B0TESTASIN\n'.repeat(95_000)),
  '1 MB of labelled numbers': () =>
    mail(
      utf8('text/plain'),
      'trademark registration number 5123987 complaint id 17300000001 '.repeat(17_000),
    ),
  '1 MB of tables': () =>
    mail(utf8('text/plain'), 'complaint id | asin\n17300000001 | B0TESTASIN\n'.repeat(22_000)),
  '0.3 MB of labels in one line': () =>
    mail(utf8('text/plain'), 'We removed it. reason rights owner: '.repeat(8_000)),
  'a decision on 8,000 listings': () =>
    mail(
      utf8('text/plain'),
      `We reviewed your appeal.\n\n${Array.from({ length: 8_000 }, (_, at) => `B0${String(at * 7 + 10_000_000)} was reinstated.`).join('\n\n')}`,
    ),
  '1 MB of headers': () =>
    new TextEncoder().encode(`From: a@example.com\r\n${'X-Filler: y\r\n'.repeat(80_000)}\r\nHello`),
  '40 MB attached': () => large(),
  '40 MB attached, signed, with bare line feeds': () =>
    Buffer.concat([Buffer.from(signature), Buffer.from(large()).filter((byte) => byte !== 0x0d)]),
};

/** A signature that has to be checked against the whole body. */
const signature =
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.com; s=a; h=from:subject; bh=x; b=x\r\n';

/** A mail of 40 MB, nearly all of it an attachment in base64. */
const large = (): Uint8Array => {
  const lines = `${'QUJD'.repeat(19)}\r\n`.repeat(40 * 13_443);
  return mail(
    'multipart/mixed; boundary=b',
    `--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/octet-stream\r\n` +
      `Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.bin\r\n\r\n${lines}--b--\r\n`,
  );
};

const worst = (entries: [string, number][]): [string, number] =>
  entries.reduce((most, entry) => (entry[1] > most[1] ? entry : most));

const Grown = z.object({ megabytes: z.number() });

/** How far a process of its own grows, at most, while it reads a mail of 40 MB, in megabytes; the mail itself counts. */
const growth = async (): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, import.meta.filename]);
  return Grown.parse(JSON.parse(stdout)).megabytes;
};

/** What no mail may cost, however it is made: time, a standstill of the process that takes mail in, memory. */
export const limits = async (full: boolean): Promise<Figure[]> => {
  const examiner = createExaminer({ dns: {}, workers: 1 });
  await examiner.warm();
  const times: [string, number][] = [];
  const blocks: [string, number][] = [];
  for (let round = 0; round < (full ? 5 : 2); round++)
    for (const [what, make] of Object.entries(hostile)) {
      const raw = make();
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const start = performance.now();
      await examiner.examine(raw, context);
      times.push([what, performance.now() - start]);
      await new Promise((resolve) => setTimeout(resolve, 10));
      delay.disable();
      blocks.push([what, Math.max(0, delay.max / 1e6 - 5)]);
    }
  await examiner.close();
  const [slowest, slow] = worst(times);
  const [blocker, block] = worst(blocks);
  const grown = await growth();
  const against = `worst of ${Object.keys(hostile).length} hostile mails`;
  return [
    held(
      { bench: 'limits', what: `the slowest mail: ${slowest}` },
      { ours: `${plain(slow)} ms`, against, value: slow, unit: ' ms', must: '≤', target: 1_000 },
    ),
    held(
      { bench: 'limits', what: `the longest standstill of the event loop: ${blocker}` },
      { ours: `${plain(block)} ms`, against, value: block, unit: ' ms', must: '≤', target: 250 },
    ),
    held(
      { bench: 'limits', what: 'memory for a mail of 40 MB, the mail included' },
      { ours: `${plain(grown)} MB`, value: grown, unit: ' MB', must: '≤', target: 400 },
    ),
  ];
};

if (process.argv[1] === import.meta.filename) {
  const examiner = createExaminer({ dns: {}, workers: 1 });
  await examiner.warm();
  const before = process.memoryUsage.rss() / 1_048_576;
  await examiner.examine(large(), context);
  process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1_024 - before }));
  await examiner.close();
}
