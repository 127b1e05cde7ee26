import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultLine } from '../../infra/cli/reading/result-lines.ts';
import { buildMail, carry, makeKey, signMail } from '../unit/mail/build-mail.ts';

const script = join(import.meta.dirname, '../../infra/cli/read.ts');
const amazon = makeKey('amazon.com');
let folder: string;

const read = async (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk));
  const [code] = await once(child, 'close');
  const lines = said.out.split('\n').filter((line) => line !== '');
  return { code, error: said.error, lines: lines.map((line): ResultLine => JSON.parse(line)), out: said.out };
};

const dns = () => ['--dns', join(folder, 'dns.json')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
  await mkdir(join(folder, 'mails/inner'), { recursive: true });
  const signed = await signMail(buildMail(), amazon);
  const files: Record<string, Uint8Array | string> = {
    'dns.json': JSON.stringify({ [`${amazon.selector}._domainkey.amazon.com`]: amazon.record }),
    'mails/a.eml': signed,
    'mails/b.eml': carry([signed, buildMail({ subject: 'Another' })]),
    'mails/empty': '',
    'mails/inner/c.eml': buildMail({
      body: 'Your listing was reported for trademark infringement. Please reply within 7 days.',
    }),
    'mails/z.bin': new Uint8Array(4_000).fill(0xfe),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run read', () => {
  it('prints a line for every original below a folder, in the order of the names', async () => {
    const { code, lines, error } = await read(join(folder, 'mails'), ...dns());
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const names = ['a.eml', 'b.eml', 'b.eml', 'empty', 'inner/c.eml', 'z.bin'];
    expect(lines.map(({ file }) => file)).toEqual(names.map((name) => join(folder, 'mails', name)));
    expect(lines.map(({ trust }) => trust)).toEqual(['authenticated', ...Array(5).fill('unverified')]);
    expect(lines[2]?.subject).toBe('Another');
  });

  it('gives exactly the fields of the contract', async () => {
    const { lines } = await read(join(folder, 'mails'), ...dns());
    const fields =
      'file from subject trust trustReasons kind right effect platform language confidence listings rights complaintIds dockets complainants deadlines spans reasons anomalies';
    for (const line of lines) {
      expect(
        Object.keys(line)
          .filter((field) => field !== 'decision')
          .join(' '),
      ).toBe(fields);
      expect(line.from).toBeTypeOf('string');
    }
  });

  it('gives an object with anomalies for what is no mail', async () => {
    const { code, lines } = await read(join(folder, 'mails/empty'), join(folder, 'mails/z.bin'), ...dns());
    expect(code).toBe(0);
    for (const { kind, confidence, anomalies } of lines) {
      expect({ kind, confidence }).toEqual({ kind: 'unrelated', confidence: 0 });
      expect(anomalies.map((anomaly) => anomaly.code)).toContain('not-a-mail');
    }
  });

  it('shows what a terminal would obey, in the lines and in its errors, and the lines stay JSON', async () => {
    const hostile = 'a\u009b2J\u007f\u202eb';
    const name = join(folder, 'escape\u001b[31m');
    await mkdir(name);
    const file = join(name, 'mail.eml');
    await writeFile(file, buildMail({ subject: `=?utf-8?b?${Buffer.from(hostile).toString('base64')}?=` }));
    const { lines, out, error } = await read(file, `${file}x`, ...dns());
    await rm(name, { recursive: true });
    expect(lines).toMatchObject([{ file, subject: hostile }]);
    expect(`${out}${error}`).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(error).toContain('escape\\u001b[31m');
  });

  it('counts deadlines from the mail’s own time, or from the time given', async () => {
    const file = join(folder, 'mails/inner/c.eml');
    const dues = async (...args: string[]) =>
      (await read(file, ...dns(), ...args)).lines[0]?.deadlines.map(({ due }) => due);
    expect(await dues()).toEqual(['2025-03-11T06:59:59.000Z']);
    expect(await dues('--at', '2026-06-01T12:00:00Z')).toEqual(['2026-06-09T06:59:59.000Z']);
  });

  it('names what cannot be read, reads the rest, and ends with 1', async () => {
    const { code, error, lines } = await read(join(folder, 'nowhere'), join(folder, 'mails/a.eml'), ...dns());
    expect(code).toBe(1);
    expect(error).toMatch(/Cannot read .*nowhere.*Check the path/);
    expect(lines).toHaveLength(1);
  });

  it.each([
    [[], /Name a mail file/],
    [['--at', 'soon', 'x'], /is no time/],
    [['--received-by', 'me.example', 'x'], /only amazonses\.com/],
    [['--dns', '/nowhere.json', 'x'], /TXT records/],
    [['--color'], /--color/],
  ])('says how it is used: %j', async (args, message) => {
    const { code, error, out } = await read(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn('sh', [
      '-c',
      `"$0" --import tsx "$1" "$2" --dns "$3" | head -n 1`,
      process.execPath,
      script,
      join(folder, 'mails'),
      join(folder, 'dns.json'),
    ]);
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk));
    await once(child, 'close');
    expect(error).toBe('');
  });
});
