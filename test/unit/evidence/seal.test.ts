import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CaseEvent, Recorded } from '../../../shared/case/events.ts';
import { itemsOf } from '../../../shared/evidence/items.ts';
import { manifestsOf, verifyUnrecorded } from '../../../shared/evidence/unrecorded.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { source } from '../response/a-case.ts';
import { addedFile, keptCase } from './kept-case.ts';

const letter = Buffer.from('Dear owner');
const mime = Buffer.from('Subject: the letter\r\n\r\nDear owner');
const drafted = {
  type: 'drafted',
  draft: 1,
  strategy: 'retraction-request',
  channel: 'mail',
  to: ['legal@brightbrands.example'],
  text: 'drafts/1',
  sha256: sha256(letter),
  sworn: false,
  missing: [],
} as const satisfies CaseEvent;
const submitted = {
  type: 'submitted',
  draft: 1,
  messageId: '<one@lampshop.example>',
  sent: { key: 'sent/1', sha256: sha256(mime), size: mime.length },
} as const satisfies CaseEvent;
const decision = {
  type: 'outcome-claimed',
  source: { ...source, from: [], mail: 'mail/two', finding: 'findings/two.json' },
  outcome: 'accepted',
  why: 'it says so',
} as const satisfies CaseEvent;
const invoice = addedFile('invoice.pdf');

/** A case that was gathered, then answered, decided, given a file and closed; sealed on the way as it is in life. */
const lived = async () => {
  const kept = await keptCase();
  await kept.evidence.put('listings/1.after', '{}');
  const after = { key: 'listings/1.after', name: 'listing-LAMP-1-after.json' };
  await kept.seal([{ ...after, contentType: 'application/json', what: 'LAMP-1 afterwards' }]);
  await kept.evidence.put('drafts/1', letter);
  await kept.evidence.put('sent/1', mime);
  await kept.record.record(drafted);
  await kept.record.record(submitted);
  await kept.seal();
  await kept.evidence.put(invoice.key, invoice.name);
  await kept.record.record(invoice);
  await kept.seal();
  await kept.mail.put('mail/two', 'Subject: your appeal\r\n\r\nAccepted');
  await kept.evidence.put('findings/two.json', '{}');
  await kept.record.record(decision);
  await kept.record.record({ type: 'closed', outcome: 'won', why: 'over' });
  await kept.seal();
  return kept;
};

test('what a case came to have is sealed: mails, letters as they were sent, files, listings, events', async () => {
  const { account, record } = await lived();
  const { broken, items, later, seals } = await account();
  expect(broken).toEqual([]);
  expect(later).toEqual([]);
  expect(items.filter(({ sealed, found }) => !sealed || found === undefined)).toEqual([]);
  expect(items.map(({ name }) => name)).toEqual([
    'mail-1-received-2026-03-02.eml',
    'mail-1-as-read.json',
    'listing-LAMP-1-before.json',
    'listing-LAMP-1-after.json',
    'letter-1-sent.txt',
    'letter-1-as-mailed.eml',
    'invoice.pdf',
    'mail-2-received-2026-03-02.eml',
    'mail-2-as-read.json',
  ]);
  expect(seals).toHaveLength(4);
  expect(seals.slice(1).map(({ manifest }) => manifest?.previous)).toEqual(
    seals.slice(0, -1).map(({ manifest }) => manifest?.seal),
  );
  expect(seals.at(-1)?.manifest?.events.at(-1)).toMatchObject({ type: 'closed', seq: record.now().seq - 1 });
});

test('a changed byte of anything sealed, and of any manifest, is found', async () => {
  const { evidence, broken } = await lived();
  for (const [key, bytes] of [...evidence.objects]) {
    evidence.objects.set(key, Buffer.concat([bytes, Buffer.from('x')]));
    expect(await broken(), key).toEqual([expect.stringContaining(`(${key}) `)]);
    evidence.objects.delete(key);
    expect(await broken(), key).toEqual([expect.stringContaining(`(${key}) is missing`)]);
    evidence.objects.set(key, bytes);
  }
  expect(await broken()).toEqual([]);
});

test('a record that was cut is found by the seal that it had beyond', async () => {
  const { evidence, events, record } = await lived();
  const all = await events();
  const keys = await manifestsOf(evidence, record.now().id);
  expect(keys).toHaveLength(4);
  const found = (left: Recorded[]) => verifyUnrecorded(evidence, keys, left);
  expect(await found(all)).toEqual([]);
  expect(await found(all.slice(0, -1))).toEqual([]);
  const [closed] = all.slice(-2);
  expect(await found(all.slice(0, -2))).toEqual([
    {
      name: `manifest ${record.now().evidence?.manifest}`,
      why: `is not in the record, and event ${closed?.seq} (closed) is missing`,
    },
  ]);
});

test('a later seal takes nothing for granted that lies there now', async () => {
  const { evidence, record, seal, broken } = await lived();
  evidence.objects.set('sent/1', Buffer.from('another letter'));
  await record.record({ type: 'noted', text: 'one more' });
  await seal();
  expect(await broken()).toEqual([
    expect.stringContaining('letter-1-as-mailed.eml (sent/1) has 14 bytes, was'),
  ]);
});

test('what was changed between being recorded and being sealed is found too', async () => {
  const { evidence, record, seal, broken } = await keptCase();
  await evidence.put(invoice.key, 'INVOICE.pdf');
  await record.record(invoice);
  expect(await broken()).toEqual([expect.stringMatching(/^invoice\.pdf .*its hash differs$/)]);
  await seal();
  expect(await broken()).toEqual([expect.stringMatching(/^invoice\.pdf .*its hash differs$/)]);
});

test('what came after the last seal is named, and is in the pack', async () => {
  const { account, mail, evidence, record, pack } = await lived();
  await mail.put('mail/three', 'Subject: thanks');
  await evidence.put('findings/three.json', '{}');
  const source = { ...decision.source, mail: 'mail/three', finding: 'findings/three.json' };
  await record.record({ ...decision, source });
  const { broken, items, later } = await account();
  expect(broken).toEqual([]);
  expect(items.filter(({ sealed }) => !sealed).map(({ key }) => key)).toEqual([
    'cases/4f7k2m9p3q8r/mail-3.eml',
    'findings/three.json',
  ]);
  expect(later.map(({ event }) => event.type)).toEqual(['outcome-claimed']);
  const files = unzipSync(await pack());
  const path = 'evidence/010-mail-3-received-2026-03-02.eml';
  expect(strFromU8(files[path] ?? new Uint8Array())).toBe('Subject: thanks');
  expect(strFromU8(files['summary.txt'] ?? new Uint8Array())).toMatch(
    /Not sealed yet: mail-3-received.*\n.*\nNot sealed yet: event 13 /,
  );
  expect(Object.keys(files).filter((name) => name.includes('manifest'))).toEqual([
    'manifest.json',
    'earlier-manifests/1.json',
    'earlier-manifests/2.json',
    'earlier-manifests/3.json',
  ]);
});

describe('sealing again', () => {
  test('where nothing came since records nothing', async () => {
    const { events, seal } = await lived();
    const before = await events();
    await seal();
    expect(await events()).toEqual(before);
  });

  test('is kept from nothing by what is missing', async () => {
    const { evidence, record, seal, account } = await lived();
    evidence.objects.delete(record.now().evidence?.manifest ?? '');
    await record.record({ ...decision, source: { ...decision.source, mail: 'mail/gone', finding: 'gone' } });
    await seal();
    const { broken, items } = await account();
    expect(items.filter(({ sealed }) => !sealed)).toHaveLength(2);
    expect(broken.map(({ why }) => why)).toEqual(['is missing', 'is missing', 'is missing']);
  });

  test('beside another seal gives one chain', async () => {
    const { record, seal, account } = await keptCase();
    await record.record(drafted);
    await Promise.all([seal(), seal([]), seal()]);
    const { broken, seals } = await account();
    expect(broken.map(({ name }) => name)).toEqual(['letter-1-draft.txt (drafts/1)']);
    expect(seals.length).toBeGreaterThan(0);
    expect(record.now().gathered).toBe(true);
  });
});

test('a letter is called what became of it, and never anything else', async () => {
  const named = async (...later: CaseEvent[]): Promise<string[]> =>
    itemsOf((await keptCase({}, later)).record.now()).flatMap(({ name }) =>
      name.startsWith('letter') ? [name] : [],
    );
  expect(await named(drafted)).toEqual(['letter-1-draft.txt']);
  expect(await named(drafted, submitted)).toEqual(['letter-1-sent.txt', 'letter-1-as-mailed.eml']);
  expect(await named(drafted, { ...submitted, kept: true })).toEqual([
    'letter-1-kept.txt',
    'letter-1-as-mailed.eml',
  ]);
});
