import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keyFor } from '../../../functions/console/session/keys.ts';
import { seal, unseal } from '../../../functions/console/session/seal.ts';

const key = keyFor('a key', 'session');
const now = new Date('2026-11-22T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const Facts = z.object({ email: z.string() });
const facts = { email: 'mei@harbor-goods.example' };
const token = seal(key, facts, { now, seconds: 60 });

test('a token says what was sealed, until it lapses', () => {
  expect(unseal(key, token, Facts, later(59_999))).toEqual(facts);
  expect(unseal(key, token, Facts, later(60_000))).toBeUndefined();
});

test('it cannot be read without the key, and no two are alike', () => {
  expect(Buffer.from(token, 'base64url').includes('mei')).toBe(false);
  expect(seal(key, facts, { now, seconds: 60 })).not.toBe(token);
});

test('one with any bit changed, of any length, or with another key says nothing', () => {
  const bytes = Buffer.from(token, 'base64url');
  for (const [at, byte] of bytes.entries()) {
    const changed = Buffer.from(bytes);
    changed[at] = byte ^ 1;
    expect(unseal(key, changed.toString('base64url'), Facts, now), `byte ${at}`).toBeUndefined();
    expect(unseal(key, bytes.subarray(0, at).toString('base64url'), Facts, now)).toBeUndefined();
    expect(unseal(key, bytes.subarray(at + 1).toString('base64url'), Facts, now)).toBeUndefined();
  }
  expect(unseal(keyFor('a key', 'link'), token, Facts, now)).toBeUndefined();
});

test('one that says something else says nothing', () => {
  expect(unseal(key, token, z.object({ link: z.string() }), now)).toBeUndefined();
});
