import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logFile } from '../../../infra/local/log-file.ts';
import { aFolder } from './a-folder.ts';

const limits = { bytes: 1_000, kept: 3 };
const line = (number: number): string => `line ${String(number).padStart(4, '0')} 行`;
const linesOf = (...paths: string[]): string[] =>
  paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').slice(0, -1));

test('a full file makes room for the next one, and none of the last lines is lost', async () => {
  const path = join(await aFolder(), 'triage.log');
  const write = logFile(path, limits);
  for (let number = 0; number < 500; number++) write(line(number));
  expect(readdirSync(join(path, '..')).sort()).toEqual([
    'triage.log',
    'triage.log.1',
    'triage.log.2',
    'triage.log.3',
  ]);
  const kept = linesOf(`${path}.3`, `${path}.2`, `${path}.1`, path);
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, at) => line(500 - kept.length + at)));
  expect(kept.length).toBeGreaterThan(3 * 60);
  for (const one of [path, `${path}.1`, `${path}.2`, `${path}.3`]) {
    expect(statSync(one).size).toBeLessThanOrEqual(limits.bytes);
    expect(statSync(one).mode & 0o777).toBe(0o600);
  }
});

test('one that another start left is gone on with, and moved away where it is full', async () => {
  const path = join(await aFolder(), 'triage.log');
  writeFileSync(path, 'of yesterday\n');
  logFile(path, limits)('of today');
  expect(linesOf(path)).toEqual(['of yesterday', 'of today']);
  const long = 'x'.repeat(5_000);
  writeFileSync(path, `${long}\n`);
  logFile(path, limits)('of tomorrow');
  expect([linesOf(`${path}.1`), linesOf(path)]).toEqual([[long], ['of tomorrow']]);
});

test('a line that is longer than a file is kept whole', async () => {
  const path = join(await aFolder(), 'triage.log');
  const write = logFile(path, limits);
  const long = '长'.repeat(1_000);
  for (const one of ['before', long, 'after']) write(one);
  expect(linesOf(`${path}.2`, `${path}.1`, path)).toEqual(['before', long, 'after']);
});

test('one that cannot be moved away is gone on with', async () => {
  const path = join(await aFolder(), 'triage.log');
  mkdirSync(join(`${path}.1`, 'in the way'), { recursive: true });
  const write = logFile(path, { bytes: 100, kept: 1 });
  for (let number = 0; number < 50; number++) write(line(number));
  expect(linesOf(path)).toHaveLength(50);
});

test('what cannot be written keeps nobody from working, and later lines come once it can be', async () => {
  const folder = join(await aFolder(), 'later');
  const write = logFile(join(folder, 'triage.log'), limits);
  expect(() => write('lost')).not.toThrow();
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  write('kept');
  expect(linesOf(join(folder, 'triage.log'))).toEqual(['kept']);
});
