/** The ground floor: what a log may say, what a function is told, and small work done in bounds. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { eachBounded } from '../../../shared/platform/each-bounded.ts';
import { portEnvironment, portsOf, variablesOf } from '../../../shared/platform/environment.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { getJson, putJson } from '../../../shared/platform/json-object.ts';
import { jsonLog } from '../../../shared/platform/log.ts';
import type { Uses } from '../../../shared/platform/ports.ts';
import { allRows } from '../../../shared/platform/rows.ts';
import { runStep, step } from '../../../shared/platform/step.ts';
import { MemoryObjects, MemoryTable } from '../console/memory.ts';

const logged = (facts: Record<string, unknown>, context: Record<string, unknown> = {}): string => {
  const lines: string[] = [];
  jsonLog(context, (line) => void lines.push(line)).warn('something happened', facts);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
};

describe('a log line', () => {
  test('is one line of JSON with its level, time, context and facts', () => {
    expect(JSON.parse(logged({ caseId: '1', text: 'two\nlines' }, { step: 'delist' }))).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      message: 'something happened',
      step: 'delist',
      caseId: '1',
      text: 'two\nlines',
    });
    expect(logged({ text: 'two\nlines' })).not.toContain('\n');
  });

  test.each([
    ['taskToken', 'AQC4'],
    ['access_token', 'Atza'],
    ['clientSecret', 's3cret'],
    ['Authorization', 'Bearer x'],
    ['set-cookie', 'session=1'],
    ['PASSWORD', 'hunter2'],
    ['credentials', { refresh: 'Atzr' }],
    ['secrets', ['one', 'two']],
  ])('never holds what is called %s, however deep, and whatever it is', (name, secret) => {
    for (const facts of [{ [name]: secret }, { request: { headers: [{ [name]: secret }] } }]) {
      const line = logged(facts);
      expect(line).toContain(`"${name}":"[redacted]"`);
      for (const hidden of JSON.stringify(secret).match(/\w+/g) ?? [])
        expect(line).not.toContain(`"${hidden}"`);
    }
    expect(logged({}, { [name]: secret })).toContain('[redacted]');
  });

  const hidden = [
    ['a bearer token', 'Authorization: Bearer mF_9.B5f-4.1JqM and more', 'mF_9'],
    ['basic credentials', 'sent basic YWxpY2U6c2VjcmV0MQ== away', 'YWxpY2U6'],
    ['an access token of Amazon', 'with Atza|IQEBLjAsAexampleHpi0U', 'IQEBLjAs'],
    ['a refresh token of Amazon', '"Atzr|IwEBexample-Token"', 'IwEBexample'],
    ['a client secret of Amazon', 'amzn1.oa2-cs.v1.0123abcd', '0123abcd'],
    ['an AWS access key', 'key AKIAIOSFODNN7EXAMPLE is', 'IOSFODNN7'],
    ['a temporary AWS key', 'ASIAIOSFODNN7EXAMPLE', 'IOSFODNN7'],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3', 'eyJzdWIiOiIxIn0'],
    ['who a URL is for', 'smtp://user:p4ss@mail.example:587', 'p4ss'],
    ['a token in a query', 'GET https://api.example/x?a=1&access_token=abc123&b=2', 'abc123'],
    ['a signed address', 'https://s3.example/k?X-Amz-Signature=0f3e&X-Amz-Date=1', '0f3e'],
    ['a code to sign in with', '/callback?code=SplxlOBeZQQ&state=1', 'SplxlOBeZQQ'],
  ] as const;

  test.each(hidden)('never holds %s, wherever it stands', (_, text, secret) => {
    const wherever = [{ text }, { deep: [{ inner: [text] }] }, { error: new Error(text) }];
    for (const facts of wherever) {
      const line = logged(facts);
      expect(line).toContain('[redacted]');
      expect(line).not.toContain(secret);
    }
  });

  test.each([
    'basic information about bearer instruments',
    'https://shop.example/item?id=1&page=2&key=inbound/1',
    'nobody@shop.example wrote to https://shop.example/@handle',
    'case 4f7k2m9p3q8r: LAMP-1: INVALID_STATE: it asks to wait',
  ])('holds what only looks a little like it: %s', (text) => {
    expect(JSON.parse(logged({ text })).text).toBe(text);
  });

  test('is never long, and never costs much, whatever it is given', () => {
    for (const piece of ['://', '?token', '&a.token=', 'Bearer ', 'eyJ', 'basic 1', 'Atza|', ' '])
      expect(logged({ text: piece.repeat(1_000_000) }).length).toBeLessThan(20_000);
  });

  test('keeps of an error what a reader needs, and nothing that a client hung on it', () => {
    const error = Object.assign(new RangeError('too many'), {
      config: { url: 'https://api.example/?key=abc' },
      response: { body: 'all of it' },
      cause: new Error('inner words'),
    });
    const { error: kept } = JSON.parse(logged({ error }));
    expect(kept).toEqual({
      name: 'RangeError',
      message: 'too many',
      stack: expect.stringContaining('RangeError'),
    });
  });
});

describe('an environment', () => {
  const everything: Uses = {
    cases: 'write',
    mail: 'write',
    evidence: 'write',
    post: 'write',
    workflow: 'write',
    arrivals: 'write',
    secrets: 'read',
    marketplaces: 'write',
    model: 'read',
  };

  test('is what the declared ports need, each variable once', () => {
    expect(variablesOf({})).toEqual(['CONSOLE_URL', 'MAIL_FROM']);
    expect(variablesOf({ marketplaces: 'read', cases: 'read', secrets: 'read' })).toEqual([
      'CONSOLE_URL',
      'MAIL_FROM',
      'CASE_TABLE',
      'SECRET_PREFIX',
    ]);
    expect(portsOf(everything).toSorted()).toEqual(Object.keys(everything).toSorted());
  });

  test('that lacks a variable, or has an empty one, says which', () => {
    expect(portEnvironment('mail', { MAIL_BUCKET: 'mails', OTHER: 'x' })).toEqual({ MAIL_BUCKET: 'mails' });
    expect(() => portEnvironment('marketplaces', { CASE_TABLE: 'cases' })).toThrow(/SECRET_PREFIX/);
    expect(() => portEnvironment('cases', { CASE_TABLE: '' })).toThrow(/CASE_TABLE/);
  });
});

describe('a step', () => {
  const double = step({
    name: 'double',
    uses: {},
    input: z.object({ number: z.int() }),
    output: z.object({ number: z.int().check(z.maximum(10)) }),
    run: async ({ number }) => ({ number: number * 2 }),
  });
  const run = (input: unknown) =>
    runStep(double, input, {
      clock: { now: () => new Date(0) },
      log: jsonLog({}, () => undefined),
      consoleUrl: 'https://console.example',
      mailFrom: 'triage@example.com',
    });

  test('is parsed at both of its boundaries', async () => {
    expect(await run({ number: 4, other: 'left out' })).toEqual({ number: 8 });
    await expect(run({ number: 'four' })).rejects.toThrow(z.core.$ZodError);
    await expect(run({ number: 6 })).rejects.toThrow(z.core.$ZodError);
  });
});

describe('bounded work', () => {
  test('keeps the order of its results, and never does more at once than it may', async () => {
    let running = 0;
    let most = 0;
    const results = await eachBounded([30, 10, 20, 0, 5], 2, async (item) => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < item; turn++) await Promise.resolve();
      running--;
      return `did ${item}`;
    });
    expect(results).toEqual(['did 30', 'did 10', 'did 20', 'did 0', 'did 5']);
    expect(most).toBe(2);
    expect(await eachBounded([], 4, async () => 1)).toEqual([]);
  });

  test('tells of a failure when what was begun has ended, and begins nothing more', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = eachBounded([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error(`item ${item}`);
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      ended.push(item);
    });
    await expect(work).rejects.toThrow('item 2');
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([1]);
  });
});

test('a JSON object comes back as what it was, or says that it is not', async () => {
  const objects = new MemoryObjects();
  const Shape = z.object({ title: z.string() });
  await putJson(objects, 'a', { title: 'Größe 4 灯' });
  expect(await getJson(objects, 'a', Shape)).toEqual({ title: 'Größe 4 灯' });
  await putJson(objects, 'b', { name: 'no title' });
  await expect(getJson(objects, 'b', Shape)).rejects.toThrow(z.core.$ZodError);
  await objects.put('c', '{"title": ');
  await expect(getJson(objects, 'c', Shape)).rejects.toThrow(SyntaxError);
  await expect(getJson(objects, 'd', Shape)).rejects.toThrow(NotFoundError);
});

test('rows are read page after page to the last, from where an earlier page ended', async () => {
  const cases = new MemoryTable();
  for (let index = 0; index < 7; index++) await cases.put({ pk: 'p', sk: `row-${index}` }, { absent: true });
  const read = async (query: Parameters<typeof allRows>[1]) =>
    (await Array.fromAsync(allRows(cases, query))).map(({ sk }) => sk);
  expect(await read({ pk: 'p', limit: 3 })).toHaveLength(7);
  expect(await read({ pk: 'p', limit: 3, after: { pk: 'p', sk: 'row-4' } })).toEqual(['row-5', 'row-6']);
  expect(await read({ pk: 'nobody' })).toEqual([]);
});
