import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';
import { noDns } from '../../shared/mail/dns.ts';
import { examine } from '../../shared/notice/examine.ts';
import type { ExamineContext } from '../../shared/notice/examined.ts';
import { createExaminer, type Examiner, ExaminerError } from '../../shared/notice/examiner.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { buildMail } from '../unit/mail/build-mail.ts';

const run = promisify(execFile);
const context: ExamineContext = {
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2026-03-02T10:00:00.000Z',
};
const odd = new URL('./odd-worker.ts', import.meta.url);
/** Milliseconds for a mail, where one hangs: each of the others has them too, on a busy machine. */
const patience = 3_000;
const bytes = (text: string) => new TextEncoder().encode(text);

const examiners: Examiner[] = [];
const open = (options: Parameters<typeof createExaminer>[0]): Examiner => {
  const examiner = createExaminer(options);
  examiners.push(examiner);
  return examiner;
};
afterEach(() => Promise.all(examiners.splice(0).map((examiner) => examiner.close())));

describe('the examiner', () => {
  it('reads a mail as it is read without a thread, and takes its bytes over', async () => {
    const raw = new Uint8Array(buildMail());
    const expected = await examine(Uint8Array.from(raw), context, noDns);
    expect(await open({ dns: {} }).examine(raw, context)).toEqual(expected);
    expect(raw.byteLength).toBe(0);
  });

  it('copies bytes that share their buffer with others', async () => {
    const shared = new Uint8Array([...bytes('one'), ...bytes('two')]);
    const result = await open({ worker: odd }).examine(shared.subarray(3), context);
    expect(result.anomalies).toEqual([{ code: 'read', detail: 'two' }]);
    expect(Buffer.from(shared).toString()).toBe('onetwo');
  });

  it.each([
    ['hang', 'reading-timed-out'],
    ['fail', 'reading-crashed'],
    ['devour', 'reading-crashed'],
  ])('survives a mail that makes it %s, and says which it was', async (wish, code) => {
    const pool = open({ worker: odd, workers: 1, timeLimitMs: wish === 'hang' ? patience : 100_000 });
    const broken = pool.examine(bytes(wish), context);
    const next = pool.examine(bytes('hello'), context);
    expect(await broken).toMatchObject({
      sha256: sha256(wish),
      size: wish.length,
      findings: [],
      anomalies: [{ code }],
    });
    expect(await next).toMatchObject({ anomalies: [{ code: 'read', detail: 'hello' }] });
  });

  it('names a mail that takes its thread down before a word', async () => {
    const result = await open({ worker: odd }).examine(bytes('die at once'), context);
    expect(result).toMatchObject({ size: 11, anomalies: [{ code: 'reading-crashed' }] });
  });

  it('reads many at once with few threads', async () => {
    const pool = open({ worker: odd, workers: 2 });
    const names = Array.from({ length: 40 }, (_, index) => `mail ${index}`);
    const results = await Promise.all(names.map((name) => pool.examine(bytes(name), context)));
    expect(results.map(({ anomalies }) => anomalies[0]?.detail)).toEqual(names);
  });

  it('loses no mail that was sent ahead to a thread that another mail brings down', async () => {
    const pool = open({ worker: odd, workers: 1, timeLimitMs: patience });
    const wishes = ['one', 'fail', 'two', 'three', 'hang', 'four', 'fail', 'fail', 'five', 'six', 'seven'];
    const results = await Promise.all(wishes.map((wish) => pool.examine(bytes(wish), context)));
    expect(results.map(({ sha256 }) => sha256)).toEqual(wishes.map(sha256));
    const codes: Record<string, string> = { fail: 'reading-crashed', hang: 'reading-timed-out' };
    expect(results.map(({ anomalies }) => anomalies[0]?.code)).toEqual(
      wishes.map((wish) => codes[wish] ?? 'read'),
    );
    expect(results.map(({ size }) => size)).toEqual(wishes.map(({ length }) => length));
  });

  it('reads large mails among small ones, and takes each one’s bytes over', async () => {
    const pool = open({ worker: odd, workers: 2 });
    const mails = Array.from({ length: 12 }, (_, index) =>
      bytes(index % 3 === 0 ? `${index} ${'x'.repeat(2_000_000)}` : `${index}`),
    );
    const sizes = mails.map(({ byteLength }) => byteLength);
    const results = await Promise.all(mails.map((mail) => pool.examine(mail, context)));
    expect(results.map(({ size }) => size)).toEqual(sizes);
    expect(mails.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });

  it('can be warmed before the first mail comes', async () => {
    await open({ worker: odd, workers: 1 }).warm();
    await open({ dns: {} }).warm();
    await expect(open({ worker: new URL('./no-such-worker.ts', import.meta.url) }).warm()).rejects.toThrow(
      ExaminerError,
    );
  });

  it('says so when it has no thread to read in', async () => {
    const pool = open({ worker: new URL('./no-such-worker.ts', import.meta.url) });
    await expect(pool.examine(bytes('hello'), context)).rejects.toThrow(ExaminerError);
    await pool.close();
    await expect(pool.examine(bytes('hello'), context)).rejects.toThrow(/closed/);
  });

  it('breaks off what is under way when it is closed', async () => {
    const pool = open({ worker: odd, workers: 1 });
    const first = pool.examine(bytes('hang'), context);
    const second = pool.examine(bytes('hello'), context);
    second.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    await pool.close();
    await Promise.allSettled([first]);
    await expect(second).rejects.toThrow(/closed/);
  });

  const expected = { subject: 'Hello', findings: 1 };

  it('runs from its sources, and does not keep its process alive', async () => {
    const file = join(import.meta.dirname, 'leave-open.ts');
    const { stdout } = await run(process.execPath, ['--import', 'tsx', file]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('runs from a bundle with its worker beside it', async () => {
    const outdir = await mkdtemp(join(tmpdir(), 'examiner-'));
    const banner =
      "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;";
    await build({
      entryPoints: {
        index: join(import.meta.dirname, 'leave-open.ts'),
        'examine-worker': join(import.meta.dirname, '../../shared/notice/examine-worker.ts'),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      mainFields: ['module', 'main'],
      outExtension: { '.js': '.mjs' },
      banner: { js: banner },
      logLevel: 'error',
      outdir,
    });
    try {
      const { stdout } = await run(process.execPath, [join(outdir, 'index.mjs')]);
      expect(JSON.parse(stdout)).toEqual(expected);
    } finally {
      await rm(outdir, { recursive: true });
    }
  });
});
