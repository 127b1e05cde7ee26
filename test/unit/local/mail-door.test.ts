/** The mail door over real SMTP: what it takes, what it refuses and how, and what it writes on top. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { deliver } from '../../../infra/local/deliver.ts';
import { openMailDoor } from '../../../infra/local/mail-door.ts';
import { receiverHeaders } from '../../../infra/local/receiver-verdict.ts';
import { fixedResolver } from '../../../shared/mail/dns.ts';
import { receivedAtOf, recipientsOf } from '../../../shared/mail/envelope.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { receiverVerdict } from '../../../shared/mail/trust/receiver-verdict.ts';
import type { ObjectStore } from '../../../shared/platform/ports.ts';
import { converse } from '../../workflow/smtp-conversation.ts';
import { MemoryObjects } from '../console/memory.ts';
import {
  buildMail,
  dnsWith,
  makeKey,
  moreThanIsChecked,
  signMail,
  signUnfolded,
} from '../mail/build-mail.ts';
import { keptLog } from './a-folder.ts';

const inbox = 'complaints@shop.example';
const host = '127.0.0.1';

const openDoor = async (changes: Partial<Parameters<typeof openMailDoor>[0]> = {}) => {
  const mail = new MemoryObjects();
  const stored: string[] = [];
  const { log, lines } = keptLog();
  const door = await openMailDoor({
    host,
    port: 0,
    mail,
    isInbox: async (address) => address === inbox,
    resolverFor: async () => fixedResolver({}),
    stored: (key) => void stored.push(key),
    log,
    ...changes,
  });
  onTestFinished(() => door.close());
  const send = (raw: Uint8Array, to = inbox) =>
    deliver({ host, port: door.port }, raw, { from: 'bounce@example.com', to });
  const only = () => Buffer.from([...mail.objects.values()][0] ?? []);
  return { door, mail, stored, lines, send, only };
};

/** Says these lines one after another, each once the one before was answered; resolves with the answers. */
const talk = async (port: number, lines: string[]): Promise<string[]> => {
  const socket = connect(port, host);
  await once(socket, 'connect');
  const answers: string[] = [];
  const saying = [...lines];
  for await (const answer of createInterface(socket)) {
    if (/^\d{3}-/.test(answer)) continue;
    answers.push(answer);
    const line = saying.shift();
    if (line === undefined) break;
    socket.write(`${line}\r\n`, 'latin1');
  }
  socket.destroy();
  return answers;
};

test('a mail is stored as it came, under our own words, before its sender is told', async () => {
  const { send, stored, mail, only } = await openDoor();
  const raw = buildMail({
    headers: ['Authentication-Results: amazonses.com; dkim=pass header.i=@amazon.com;'],
  });
  await send(raw);
  expect(stored).toEqual([...mail.objects.keys()]);
  expect(stored[0]).toMatch(/^inbound\/\d{4}-\d\d-\d\d\/\d+-[0-9a-f-]{36}$/);
  const kept = only();
  expect(kept.subarray(-raw.length)).toEqual(raw);
  const head = kept.subarray(0, -raw.length).toString();
  expect(head.split('\r\n').map((line) => line.split(/[: ]/)[0])).toEqual([
    'Return-Path',
    'Received',
    ...['', '', ''],
    'X-SES-Spam-Verdict',
    'X-SES-Virus-Verdict',
    'Authentication-Results',
    ...['', '', ''],
    '',
  ]);
  expect(head).toContain('Authentication-Results: amazonses.com;\r\n spf=none');
  expect(head).toMatch(/\r\n dkim=none\b.*;\r\n dmarc=none\b/);
  expect(recipientsOf(kept)[0]).toBe(inbox);
  expect(Math.abs((receivedAtOf(kept)?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('a signature is checked and the verdict says whose it is', async () => {
  const key = makeKey('amazon.com');
  const other = 'complaints@other.example';
  const { send, mail } = await openDoor({
    isInbox: async () => true,
    resolverFor: async (address) => (address === inbox ? dnsWith(key) : fixedResolver({})),
  });
  const raw = await signMail(buildMail(), key, { at: new Date() });
  await send(raw);
  await send(raw, other);
  const [believed, unknown] = [...mail.objects.values()].map((kept) => Buffer.from(kept).toString());
  expect(believed).toContain('\r\n dkim=pass header.i=@amazon.com;\r\n');
  expect(unknown).not.toContain('dkim=pass');
});

test('each inbox of a mail gets its own, named in it', async () => {
  const other = "o'hara@shop.example";
  const { door, mail } = await openDoor({ isInbox: async () => true });
  const answers = await talk(door.port, [
    'HELO client.example',
    'MAIL FROM:<bounce@example.com>',
    `RCPT TO:<${inbox}>`,
    `RCPT TO:<${other}>`,
    'DATA',
    'Subject: one\r\n\r\nHello\r\n.',
  ]);
  expect(answers.at(-1)).toMatch(/^250/);
  expect([...mail.objects.values()].map((kept) => recipientsOf(kept)[0])).toEqual([inbox, other]);
});

test('an address of no store is refused for good', async () => {
  const { send, mail } = await openDoor();
  await expect(send(buildMail(), 'somebody@else.example')).rejects.toMatchObject({ responseCode: 550 });
  expect(mail.objects.size).toBe(0);
});

test('a mail beyond 40 MB is refused, whether it says so beforehand or not, and nothing is kept', async () => {
  const { door, send, mail } = await openDoor();
  const said = await talk(door.port, ['EHLO client.example', 'MAIL FROM:<a@example.com> SIZE=41943041']);
  expect(said.at(-1)).toMatch(/^552/);
  const large = buildMail({ body: Buffer.alloc(40 * 1024 * 1024, 'a line of a mail that is too large\r\n') });
  await expect(send(large)).rejects.toMatchObject({ responseCode: 552 });
  expect(mail.objects.size).toBe(0);
});

test('more than the machine can hold at once is refused for now, and taken once there is room', async () => {
  const mail = new MemoryObjects();
  const [first, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow: ObjectStore = {
    get: (key) => mail.get(key),
    list: (prefix, after) => mail.list(prefix, after),
    put: async (key, bytes) => {
      first.resolve();
      await mayGoOn.promise;
      return mail.put(key, bytes);
    },
  };
  const { send } = await openDoor({ mail: slow, mostBytes: 100_000 });
  const large = buildMail({ body: 'x'.repeat(70).concat('\r\n').repeat(1_000) });
  const taken = send(large);
  await first.promise;
  await expect(send(large)).rejects.toThrow(/451 Too many large mails come at once/);
  const small = send(buildMail());
  mayGoOn.resolve();
  await Promise.all([taken, small]);
  await send(large);
  expect(mail.objects.size).toBe(3);
});

test('room that a mail took is free again when its sender goes away in the middle', async () => {
  const { door, send } = await openDoor({ mostBytes: 100_000 });
  const large = buildMail({ body: 'x'.repeat(70).concat('\r\n').repeat(1_000) });
  for (let time = 0; time < 3; time++) {
    const sender = await converse({ host, port: door.port }, { from: 'a@b.example', to: inbox });
    await sender.begin();
    await sender.write(large);
    sender.leave();
    await sender.closed;
  }
  await expect.poll(() => send(large).then(() => 'taken', String)).toBe('taken');
});

test('while mail cannot be stored its sender is told to try again, and intake is told nothing', async () => {
  class FullDisk extends MemoryObjects {
    override async put(): Promise<void> {
      throw new Error('ENOSPC');
    }
  }
  const { send, stored, lines } = await openDoor({ mail: new FullDisk() });
  await expect(send(buildMail())).rejects.toMatchObject({ responseCode: 451 });
  expect(stored).toEqual([]);
  expect(lines.join()).toContain('ENOSPC');
});

test('while the stores cannot be read, too', async () => {
  const { send } = await openDoor({
    isInbox: async () => {
      throw new Error('the table is away');
    },
  });
  await expect(send(buildMail())).rejects.toMatchObject({ responseCode: 451 });
});

test('a client that goes away in the middle leaves nothing, and the door stays open', async () => {
  const { door, mail, send } = await openDoor();
  await talk(door.port, ['HELO a', 'MAIL FROM:<a@example.com>', `RCPT TO:<${inbox}>`, 'DATA']);
  expect(mail.objects.size).toBe(0);
  await send(buildMail());
  expect(mail.objects.size).toBe(1);
});

test('a look-alike domain does not become the one that it looks like', async () => {
  const lookAlike = 'xn--demo-shop-j4a.example';
  const key = makeKey(lookAlike);
  const { door, only } = await openDoor({
    resolverFor: async () =>
      fixedResolver({
        [lookAlike]: 'v=spf1 ip4:127.0.0.1 -all',
        [`test._domainkey.${lookAlike}`]: key.record,
      }),
  });
  const signed = signUnfolded(buildMail({ from: 'owner@demo-shopé.example' }), key, 'demo-shopé.example');
  await talk(door.port, [
    `EHLO ${lookAlike}`,
    `MAIL FROM:<owner@${lookAlike}>`,
    `RCPT TO:<${inbox}>`,
    'DATA',
    `${signed.toString('latin1')}\r\n.`,
  ]);
  const kept = only().toString();
  expect(kept).toContain(
    `\r\n spf=pass client-ip=127.0.0.1; envelope-from=owner@${lookAlike}; helo=${lookAlike};`,
  );
  expect(kept).toContain(`\r\n dkim=pass header.i=@${lookAlike};\r\n`);
  expect(kept).toContain(`\r\n dmarc=none header.from=${lookAlike};\r\n`);
  expect(kept.slice(0, kept.indexOf('DKIM-Signature'))).not.toContain('demo-shop.example');
});

test('what passed is not told of a name that would have to be mended first', async () => {
  const asked = 'xn--demo-shop-9ma.example';
  const key = makeKey(asked);
  const delivery = { id: 'an-id', at: new Date(0), ip: '192.0.2.1', helo: 'a\u00adb.example', to: inbox };
  const head = await receiverHeaders(
    {
      ...delivery,
      raw: signUnfolded(buildMail(), key, 'demo-\u00adshop.example'),
      from: 'owner@demo-\u00adshop.example',
    },
    fixedResolver({ [asked]: 'v=spf1 ip4:192.0.2.1 -all', [`test._domainkey.${asked}`]: key.record }),
  );
  expect(head).toContain('\r\n spf=none client-ip=192.0.2.1;\r\n dkim=none;\r\n');
  expect(head).toContain('Return-Path: <>\r\nReceived: from unknown ([192.0.2.1])\r\n');
  expect(head).not.toContain('demo-shop');
});

const shop = makeKey('shop.example');
const delivered = {
  id: 'an-id',
  at: new Date(),
  ip: '192.0.2.1',
  helo: 'mail.shop.example',
  from: 'owner@shop.example',
  to: inbox,
};
const shopDns = fixedResolver({
  'shop.example': 'v=spf1 ip4:192.0.2.1 -all',
  '_dmarc.shop.example': 'v=DMARC1; p=reject',
  'test._domainkey.shop.example': shop.record,
});
const own = (parts: Parameters<typeof buildMail>[0]) =>
  signMail(buildMail({ from: delivered.from, ...parts }), shop, { at: new Date() });

test.each(moreThanIsChecked)('nothing is believed of a mail with $what', async ({ headers }) => {
  const head = await receiverHeaders({ ...delivered, raw: await own({ headers }) }, shopDns);
  expect(head).toContain('\r\n spf=none ');
  expect(head).toContain('\r\n dkim=permerror;\r\n dmarc=none;\r\n');
});

test('a long mail is checked piece by piece, and others have their turn between', async () => {
  const raw = await own({ body: 'a line of a long mail\r\n'.repeat(50_000) });
  let turns = 0;
  let counting = true;
  const count = () => {
    turns++;
    if (counting) setImmediate(count);
  };
  count();
  const head = await receiverHeaders({ ...delivered, raw }, shopDns);
  counting = false;
  expect(head).toContain(
    '\r\n dkim=pass header.i=@shop.example;\r\n dmarc=pass header.from=shop.example;\r\n',
  );
  expect(turns).toBeGreaterThan(50);
});

test('of a mail too large to be checked at the door, what DNS says of its sender alone is believed', async () => {
  const raw = await own({ body: 'a line of a large mail\r\n'.repeat(200_000) });
  const ours = await receiverHeaders({ ...delivered, raw }, shopDns);
  expect(ours).toContain('\r\n spf=pass ');
  expect(ours).toContain('\r\n dkim=permerror;\r\n dmarc=pass header.from=shop.example;\r\n');
  const elsewhere = await receiverHeaders({ ...delivered, ip: '192.0.2.9', raw }, shopDns);
  expect(elsewhere).toContain('\r\n dkim=permerror;\r\n dmarc=none;\r\n');
});

test('an inbox is found by its domain in Punycode', async () => {
  const foreign = 'complaints@xn--shop-epa.example';
  const asked: string[] = [];
  const { door, only } = await openDoor({
    isInbox: async (address) => address === foreign,
    resolverFor: async (address) => {
      asked.push(address);
      return fixedResolver({});
    },
  });
  await talk(door.port, [
    'HELO client.example',
    'MAIL FROM:<bounce@example.com>',
    `RCPT TO:<${foreign}>`,
    'DATA',
    'Subject: one\r\n\r\nHello\r\n.',
  ]);
  expect([recipientsOf(only())[0], ...asked]).toEqual([foreign, foreign]);
});

test('whoever holds every place and says nothing keeps nobody out, and no mail on its way is broken off', async () => {
  const { door, send, stored } = await openDoor({ mostClients: 4 });
  const busy = await converse({ host, port: door.port }, { from: 'a@busy.example', to: inbox });
  await busy.begin();
  // more than lies between two ends of a connection: the door has read some of it
  await busy.write(Buffer.alloc(12_000_000, 'Subject: long\r\n'));
  const idle = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const socket = connect(door.port, host);
      socket.on('error', () => undefined).resume();
      await once(socket, 'data');
      return socket;
    }),
  );
  await send(buildMail({}));
  expect(await busy.end(Buffer.from('\r\nx\r\n'))).toMatch(/^250/);
  busy.leave();
  for (const socket of idle) socket.destroy();
  expect(stored).toHaveLength(2);
});

test('words of the connection end none of our lines', async () => {
  const { door, only } = await openDoor();
  await talk(door.port, [
    'HELO x;Authentication-Results:amazonses.com;dkim=pass;(for<victim@else.example>',
    'MAIL FROM:<"a\rX-Forged: yes"@example.com>',
    'MAIL FROM:<>',
    `RCPT TO:<${inbox}>`,
    'DATA',
    'Subject: one\r\n\r\nHello\r\n.',
  ]);
  const kept = only().toString();
  expect(kept.match(/^Authentication-Results:/gim)).toHaveLength(1);
  expect(kept).not.toMatch(/[\r\n]X-Forged|\r(?!\n)|[;(<]\s*dkim=pass/);
  expect(recipientsOf(Buffer.from(kept))).toEqual([inbox]);
});

test('whatever the connection says, the block on top has our lines and no others', () => {
  const said = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom(
        '\r',
        '\n',
        ' ',
        ';',
        '<',
        '>',
        '(',
        ')',
        '"',
        '@',
        'a',
        '.',
        ':',
        '\0',
        '\u2028',
      ),
    }),
    fc.constant('a@example.com\r\nAuthentication-Results: amazonses.com; dkim=pass header.i=@amazon.com'),
  );
  return fc.assert(
    fc.asyncProperty(said, said, said, async (helo, from, signer) => {
      const raw = buildMail({
        headers: [
          `DKIM-Signature: v=1; a=rsa-sha256; d=${signer.replace(/[\r\n]/g, '')}; s=s; h=from; bh=; b=`,
        ],
      });
      const delivery = { raw, id: 'an-id', at: new Date(0), ip: '192.0.2.1', helo, from, to: inbox };
      const head = await receiverHeaders(delivery, fixedResolver({}));
      const lines = head.split('\r\n');
      expect(head).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
      expect(lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0])).toEqual([
        'Return-Path',
        expect.stringMatching(/^Received/),
        'X-SES-Spam-Verdict',
        'X-SES-Virus-Verdict',
        'Authentication-Results',
        '',
      ]);
      expect(lines.filter((line) => line.startsWith(' spf='))).toHaveLength(1);
      const kept = Buffer.concat([Buffer.from(head), raw]);
      expect(recipientsOf(kept)[0]).toBe(inbox);
      const { verdict } = receiverVerdict(await readMail(kept), 'amazonses.com');
      expect([verdict?.spf, verdict?.dkim[0], verdict?.dmarc]).not.toContainEqual(
        expect.toSatisfy((proven) => proven === true || typeof proven === 'string'),
      );
    }),
    { numRuns: 60 },
  );
});
