/** Every command of package.json, as somebody meets it who types it for the first time, or wrongly. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const project = join(import.meta.dirname, '../..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
/** Those that are ours; the others are tools with a help of their own. */
const ours = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^node --import tsx (\S+)$/.exec(script)?.[1];
  return file === undefined ? [] : [{ name, file: join(project, file) }];
});

const run = (file: string, ...args: string[]) =>
  new Promise<{ status: number | null; out: string; error: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', file, ...args],
      { cwd: project },
      (_error, out, error) => resolve({ status: child.exitCode, out, error }),
    );
  });

const scriptOf = (name: string): string => {
  const script = ours.find((one) => one.name === name);
  if (!script) throw new Error(`package.json has no command ${name} of ours`);
  return script.file;
};

describe.concurrent.each(ours)('npm run $name', ({ name, file }) => {
  test('prints a page on how it is called, and does nothing', async () => {
    const { status, out, error } = await run(file, '--help');
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });

  test('refuses an option that it does not know, in one line, and does nothing', async () => {
    const { status, out, error } = await run(file, '--bogus');
    expect({ out, error }).toEqual({
      out: '',
      error: "Unknown option '--bogus'. --help says what there is.\n",
    });
    expect(status).toBe(name === 'start' ? 1 : 2);
  });
});

test.concurrent.each([
  ['store', ['list', '--data'], /^--data has no value\. --help says what there is\.$/],
  ['sign-in', ['me'], /^Unexpected argument 'me'\. .*--help says what there is\.$/],
  ['sign-in', [], /^Say with --email ADDRESS who signs in\./],
  ['sign-in', ['--email', 'foo'], /^--email takes a mail address, not "foo"\.$/],
  [
    'sign-in',
    ['--email', 'a@b.example', '--role', 'boss'],
    /^--role is one of viewer, .*, not "boss"\. --help says what each may\.$/,
  ],
  ['sign-in', ['--email', 'a@b.example', '--config', 'c.json'], /^--config goes with --end alone/],
  ['sign-in', ['--end', '--email', 'a@b.example', '--role', 'admin'], /^--end takes an address and nothing/],
  ['send', [], /^Name at least one mail: npm run send -- FILE\.eml\. --help says more\.$/],
  ['send', ['a.eml', '--to', 'foo'], /^--to takes a mail address, not "foo"\.$/],
  ['evidence', ['unpack'], /^There is no command unpack; there are verify and pack\.$/],
  ['evidence', ['verify'], /^Which case\? /],
  ['evidence', ['verify', 'one', 'two'], /^One case at a time: two is one too many\.$/],
  [
    'store',
    ['foo'],
    /^There is no command foo; there are list, add, .*, check\. --help says what each does\.$/,
  ],
  ['store', ['connect', 'acme'], /^MARKETPLACE is missing: npm run store -- connect ID MARKETPLACE$/],
  ['store', ['check', 'acme', 'ebay'], /^ebay is one too many: npm run store -- check ID$/],
  [
    'store',
    ['check', 'acme', '--csv', 'x.csv'],
    /^--csv means nothing to check, only to catalogue\. --help says what each takes\.$/,
  ],
  ['store', ['stop', 'acme', '--load'], /^--load means nothing to stop, only to catalogue\./],
  ['read', ['a.eml', '--forwarder', 'ann'], /^--forwarder takes a mail address, not "ann"\.$/],
  [
    'test:aws',
    ['--only', 'nothing-such'],
    /^No test file has nothing-such in its path; there are .*test\/scenarios\/failures\.test\.ts.*\.$/,
  ],
  ['store', ['list', 'acme'], /^acme is one too many: npm run store -- list$/],
] as const)(
  'npm run %s -- %j says in one line what is wrong and how it is right',
  async (name, args, says) => {
    const { status, out, error } = await run(scriptOf(name), ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error.replace(/\n$/, '')).toMatch(says);
  },
);
