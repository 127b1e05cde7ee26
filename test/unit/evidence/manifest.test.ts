import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/evidence/canonical-json.ts';
import {
  buildManifest,
  type EvidenceItem,
  Manifest,
  manifestBytes,
} from '../../../shared/evidence/manifest.ts';
import { digester, verifyItems, verifyManifest } from '../../../shared/evidence/verify.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { delisted, recorded } from '../response/a-case.ts';

const stored = new Map<string, Uint8Array>([
  ['cases/1/mail-1.eml', Buffer.from('From: notice@amazon.com\r\n\r\nHello')],
  ['cases/1/before.json', Buffer.from('{"price":"9.99"}')],
  ['cases/1/empty.txt', new Uint8Array()],
]);
const items = [...stored].map(
  ([key, bytes]): EvidenceItem => ({
    key,
    name: key.slice(8),
    contentType: 'text/plain',
    size: bytes.length,
    sha256: sha256(bytes),
    what: 'a thing',
    at: '2026-03-02T09:00:00.000Z',
  }),
);
const events = recorded({}, delisted);
const manifest = buildManifest({ caseId: 'one', items, events });

const reader =
  (changes: Record<string, Uint8Array | undefined> = {}) =>
  async (key: string): Promise<Uint8Array> => {
    const bytes = key in changes ? changes[key] : stored.get(key);
    if (!bytes) throw new NotFoundError(key);
    return bytes;
  };
const names = async (
  given: Manifest,
  getBytes: (key: string) => Promise<Uint8Array>,
  recorded = events,
): Promise<string[]> =>
  [...verifyManifest(given, recorded), ...(await verifyItems(given.items, digester(getBytes)))].map(
    ({ name, why }) => `${name} ${why}`,
  );

test('what nobody touched verifies, also after a way through JSON', async () => {
  const again = Manifest.parse(JSON.parse(Buffer.from(manifestBytes(manifest)).toString()));
  expect(await names(again, reader())).toEqual([]);
});

test('the same case has the same manifest, byte for byte', () => {
  expect(manifestBytes(buildManifest({ caseId: 'one', items, events }))).toEqual(manifestBytes(manifest));
});

test('one flipped bit in any object is found and the object named', async () => {
  for (const [key, bytes] of stored) {
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ 1;
      const broken = await names(manifest, reader({ [key]: flipped }));
      expect(broken).toEqual([expect.stringMatching(`${key}.*was changed`)]);
    }
  }
});

test('a missing object and one of another size are named', async () => {
  expect(await names(manifest, reader({ 'cases/1/before.json': undefined }))).toEqual([
    'before.json (cases/1/before.json) is missing',
  ]);
  expect(await names(manifest, reader({ 'cases/1/empty.txt': new Uint8Array(1) }))).toEqual([
    'empty.txt (cases/1/empty.txt) has 1 bytes, was 0',
  ]);
});

test('a store that fails is not taken for a missing object', async () => {
  const failing = async () => {
    throw new Error('no route');
  };
  await expect(names(manifest, failing)).rejects.toThrow('no route');
});

describe('the chain', () => {
  const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

  test.each([
    ['an item dropped', { items: without(manifest.items, 1) }],
    ['an item moved', { items: manifest.items.toReversed() }],
    ['an event dropped', { events: without(manifest.events, 0) }],
    ['the last event dropped', { events: without(manifest.events, manifest.events.length - 1) }],
    ['an item renamed', { items: manifest.items.map((item) => ({ ...item, what: 'another thing' })) }],
    ['another case', { caseId: 'two' }],
    ['another manifest before it', { previous: 'f'.repeat(64) }],
    ['another seal', { seal: 'f'.repeat(64) }],
  ])('%s breaks it', async (_, change) => {
    expect(await names({ ...manifest, ...change }, reader())).not.toEqual([]);
  });

  test('a changed or missing event is named; one that came later is no break', async () => {
    const [opening, ...rest] = events;
    if (!opening) throw new Error('there is an opening');
    expect(await names(manifest, reader(), [{ ...opening, by: 'somebody' }, ...rest])).toEqual([
      'event 1 (opened) was changed: its hash differs',
    ]);
    expect(await names(manifest, reader(), rest)).toEqual(['event 1 (opened) is missing']);
    expect(await names(manifest, reader(), [...events, { ...opening, seq: 99 }])).toEqual([]);
  });

  test('a later manifest carries the seal of the one before', async () => {
    const next = buildManifest({ caseId: 'one', items, events, previous: manifest });
    expect(next.previous).toBe(manifest.seal);
    expect(next.seal).not.toBe(manifest.seal);
    expect(await names(next, reader())).toEqual([]);
  });
});

test('canonical JSON: the order of keys makes no difference, the order of a list does', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 2], c: null } })).toBe('{"a":{"c":null,"d":[1,2]},"b":1}');
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalJson([2, 1])).toBe('[2,1]');
  expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
});

test('a manifest can be checked by what the summary says of it, without a line of this product', () => {
  const { items: things, events: told, seal, ...first } = manifest;
  const sorted = (value: object) => JSON.stringify(value, Object.keys(value).toSorted());
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  let before = hash(sorted(first));
  for (const { hash: said, ...entry } of [...things, ...told]) {
    before = hash(`{"before":"${before}","entry":${sorted(entry)}}`);
    expect(said).toBe(before);
  }
  expect(seal).toBe(before);
});
