/** What nobody should send, at the mail door: each ends in an answer or a visible result with a reason. */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { demoStore } from '../../infra/local/demo/demo-store.ts';
import { setUpDemo } from '../../infra/local/demo/set-up.ts';
import { type House, openHouse } from '../../infra/local/house.ts';
import { openMailDoor } from '../../infra/local/mail-door.ts';
import { placeOf } from '../../shared/case/place.ts';
import { loadCase } from '../../shared/case/records/case-store.ts';
import { type MailResult, mailResult } from '../../shared/case/records/mail-results.ts';
import { noDns } from '../../shared/mail/dns.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { optionsFor } from '../scenarios/local-world.ts';
import { eventually } from '../scenarios/world.ts';
import { converse } from './smtp-conversation.ts';

let folder: string;
let house: House;
const results = new Map<string, MailResult>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triage-bad-'));
  const keys = await makeDemoKeys(folder);
  house = await openHouse(
    optionsFor(folder),
    jsonLog({}, () => undefined),
  );
  await setUpDemo(house.platform.cases, house.marketplaces, keys);
});
afterAll(async () => {
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

const known = new Set<string>();

/** Sends bytes; resolves with the result of the mail that was stored. Throws the server's own refusal. */
const send = async (raw: Uint8Array | string, to = demoStore.inbox): Promise<MailResult> => {
  const sender = await converse(house.smtp, { from: 'someone@example.com', to });
  try {
    await sender.begin();
    await sender.end(Buffer.from(raw));
  } finally {
    sender.leave();
  }
  for await (const { key } of house.platform.mail.list('')) {
    if (known.has(key)) continue;
    known.add(key);
    const result = await eventually(
      () => mailResult(house.platform.cases, key),
      async () => `the mail ${key} has no result`,
    );
    results.set(key, result);
    return result;
  }
  throw new Error('The mail was taken and not stored.');
};

const notice = (head: string): string =>
  [
    ...head.split('\n'),
    `To: ${demoStore.inbox}`,
    'Subject: Policy Warning',
    `Date: ${new Date().toUTCString()}`,
    '',
    'We removed the listing below because a rights owner reported that it infringes their trademark.',
    'ASIN: B0DMK7BTL3',
    'Infringement type: Trademark',
    `Complaint ID: 172044${String(Math.floor(10_000 + known.size))}`,
    '',
  ].join('\r\n');

const nested = (depth: number): string => {
  let body = 'Content-Type: text/plain\r\n\r\nASIN: B0DMK7BTL3\r\n';
  for (let level = 0; level < depth; level++)
    body = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--\r\n`;
  return `From: a@example.com\r\nSubject: nested\r\n${body}`;
};

const manyParts = (count: number): string =>
  `From: a@example.com\r\nSubject: parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(count)}--b--\r\n`;

/** A ZIP of one file that holds a gigabyte of nothing. */
const zipBomb = (): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const name = Buffer.from('invoice.txt');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(1024 ** 3, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(1024 ** 3, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
};

const withZip = (): string =>
  `${notice(
    'From: Amazon <notice@amazon.com>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=z',
  ).replace(
    '\r\n\r\n',
    '\r\n\r\n--z\r\nContent-Type: text/plain\r\n\r\n',
  )}--z\r\nContent-Type: application/zip; name="invoice.zip"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="invoice.zip"\r\n\r\n${zipBomb()
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n')}\r\n--z--\r\n`;

const untouched = (): void => {
  expect(house.marketplaces.actions().filter(({ effective }) => effective)).toEqual([]);
};

test.each<[string, () => string | Buffer]>([
  ['nothing at all', () => ''],
  ['bytes that are no mail', () => Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256 || 1))],
  ['twenty thousand parts', () => manyParts(20_000)],
  ['a hundred parts inside each other', () => nested(100)],
  ['a zip bomb', withZip],
  ['no From', () => notice('X-Nobody: 1')],
  ['two Froms', () => notice('From: Amazon <notice@amazon.com>\nFrom: Pat <pat@example.org>')],
])('a mail of %s ends in a result with a reason, and touches nothing', async (_, make) => {
  const result = await send(make());
  expect(result.reason).toMatch(/\w{3}/);
  for (const id of result.caseIds) {
    const now = await loadCase(house.platform.cases, id);
    expect(now.verdict.trust).toBe('unverified');
    await eventually(
      async () => ((await loadCase(house.platform.cases, id)).questions.length > 0 ? true : undefined),
      async () => `nobody is asked about case ${id} at ${placeOf(now)}`,
    );
  }
  untouched();
});

test('a mail of 39 MB is taken', async () => {
  const line = `${'x'.repeat(76)}\r\n`;
  const result = await send(notice('From: a@example.com') + line.repeat(500_000));
  expect(result.reason).toMatch(/\w{3}/);
  untouched();
});

test('a mail over 40 MB is refused, whether its sender says so before or not', async () => {
  const sender = await converse(house.smtp, { from: 'someone@example.com', to: demoStore.inbox });
  await sender.begin();
  const line = `${'x'.repeat(998)}\r\n`;
  await expect(sender.end(Buffer.from(`From: a@example.com\r\n\r\n${line.repeat(43_000)}`))).rejects.toThrow(
    /^552/,
  );
  sender.leave();
});

test('a recipient of no store is refused', async () => {
  await expect(send('From: a@example.com\r\n\r\nHello\r\n', 'nobody@demo-shop.example')).rejects.toThrow(
    /^550.*nobody@demo-shop\.example/,
  );
});

test('what comes back of our own mail is taken where that mail leaves from, and shown', async () => {
  const report =
    'From: MAILER-DAEMON@example.com\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\nunknown user\r\n';
  expect(await send(report, 'Triage@localhost.localdomain')).toMatchObject({
    result: 'quarantined',
    reason: expect.stringContaining('a mail of ours may not have arrived'),
  });
});

test('with a full disk the sender is told to come again, and nothing is lost', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  let room = false;
  const stored: string[] = [];
  const door = await openMailDoor({
    host: '127.0.0.1',
    port: 0,
    mail: {
      ...house.platform.mail,
      put: async (key) => {
        if (!room) throw full;
        stored.push(key);
      },
    },
    isInbox: async () => true,
    resolverFor: async () => noDns,
    stored: () => undefined,
    log: jsonLog({}, () => undefined),
  });
  const attempt = async () => {
    const at = { host: '127.0.0.1', port: door.port };
    const sender = await converse(at, { from: 'someone@example.com', to: demoStore.inbox });
    await sender.begin();
    try {
      return await sender.end(Buffer.from(notice('From: a@example.com')));
    } finally {
      sender.leave();
    }
  };
  await expect(attempt()).rejects.toThrow(/^451/);
  expect(stored).toEqual([]);
  room = true;
  expect(await attempt()).toMatch(/^250/);
  expect(stored).toHaveLength(1);
  await door.close();
});

test('a sender that talks nonsense or leaves in the middle disturbs nobody', async () => {
  const socket = connect(house.smtp.port, house.smtp.host);
  socket.on('error', () => undefined);
  socket.write('\0\xff GET / HTTP/1.1\r\n\r\n');
  socket.destroy();
  const half = await converse(house.smtp, { from: 'someone@example.com', to: demoStore.inbox });
  await half.begin();
  await half.write(Buffer.from('From: a@example'));
  half.leave();
  expect((await send('From: a@example.com\r\nSubject: Lunch\r\n\r\nAt noon?\r\n')).result).toBe('filed');
});
