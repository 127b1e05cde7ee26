/** A genuine complaint that comes while DNS is silent is as good as any other once DNS answers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examiner } from '../../../functions/intake/examiner.ts';
import { reconcile } from '../../../functions/reconcile/handler.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { type DnsResolver, noDns, withRecords } from '../../../shared/mail/dns.ts';
import { examine } from '../../../shared/notice/examine.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import { makeKey, signMail } from '../mail/build-mail.ts';
import { aHouse, arrived, at, dns, matter, store } from './a-house.ts';

// the real reader in this thread, with a DNS of the test's own
let resolver: DnsResolver;
beforeEach(() => {
  resolver = noDns;
  vi.spyOn(examiner(), 'examine').mockImplementation((raw, context) => examine(raw, context, resolver));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const owner = makeKey('demo-shop.example');
const ofOwner = { [`${owner.selector}._domainkey.demo-shop.example`]: owner.record };

const minutes = (count: number): Date => new Date(at.getTime() + count * 60_000);

const begin = async (raw?: Buffer) => {
  const house = await aHouse({ dnsRecords: undefined });
  const settled = await house.receive(raw ?? (await arrived(mails.trademark(matter, at))));
  const [id = ''] = settled.caseIds;
  /** What the clock brings at so many minutes; resolves with how many mails it announced. */
  const look = async (after: number): Promise<number> => {
    house.moveClock(minutes(after));
    const before = house.announced.length;
    await runStep(reconcile, {}, house.services);
    for (const mail of house.announced.slice(before)) await house.take(mail);
    return house.announced.length - before;
  };
  return { house, settled, id, look };
};

test('its case goes on by itself once DNS answers', async () => {
  const { house, settled, id, look } = await begin();
  expect(settled.result).toBe('opened');
  const asked = await house.case(id);
  expect([placeOf(asked), asked.verdict.trust]).toEqual(['ask-to-delist', 'unverified']);

  resolver = dns;
  expect(await look(9)).toBe(0);
  expect(placeOf(await house.case(id))).toBe('ask-to-delist');
  expect(await look(15)).toBe(1);
  const now = await house.case(id);
  expect([placeOf(now), now.verdict.trust, now.decision.mode]).toEqual(['delist', 'authenticated', 'auto']);
  expect(await house.story(id)).toEqual(['opened', 'mail-joined']);
  expect(house.caseIds()).toEqual([id]);
  // the mail's own result is what it was, and nothing is asked of DNS any more
  expect(await house.take(settled.mail)).toEqual(settled);
  expect(await look(60)).toBe(0);
});

/** These mails as an enrolled person attaches them to a mail of his own. */
const forwarding = async (...attached: Buffer[]): Promise<Buffer> => {
  const parts = attached.map(
    (one) => `--b\r\nContent-Type: message/rfc822\r\n\r\n${one.toString('latin1')}\r\n`,
  );
  const head = [
    'From: owner@demo-shop.example',
    `To: ${store.inbox}`,
    'Subject: Fwd: Notice',
    `Date: ${at.toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
  ].join('\r\n');
  const raw = Buffer.from(`${head}\r\n\r\n${parts.join('')}--b--\r\n`, 'latin1');
  return arrived(await signMail(raw, owner, { at }), { signed: false });
};

test('it is no replay of itself, where DNS was silent about its forwarder only', async () => {
  resolver = dns;
  const { id, house, look } = await begin(await forwarding(await arrived(mails.trademark(matter, at))));
  expect((await house.case(id)).verdict).toMatchObject({ trust: 'unverified', unanswered: true });

  resolver = withRecords(ofOwner, dns);
  expect(await look(15)).toBe(1);
  const now = await house.case(id);
  expect([placeOf(now), now.verdict.trust, now.decision.mode]).toEqual(['delist', 'authenticated', 'auto']);
  expect(await house.whys(id)).toEqual([expect.stringContaining('DNS answers by now')]);
});

test('of two originals in one mail the better proven one does not wait for DNS', async () => {
  resolver = withRecords(ofOwner, dns);
  const text = mails.trademark(matter, at);
  const { id, house } = await begin(
    await forwarding(await arrived(text, { signed: false }), await arrived(text)),
  );
  expect((await house.case(id)).verdict.trust).toBe('authenticated');
  expect(await house.whys(id)).toEqual([expect.stringContaining('a better proven mail')]);
});

test('DNS is asked again after pauses that double, for a day', async () => {
  const { house, id, look } = await begin();
  const looked: number[] = [];
  for (let after = 15; after <= 48 * 60; after += 15) if ((await look(after)) > 0) looked.push(after);
  expect(looked).toEqual([15, 30, 60, 120, 240, 480, 960, 1440]);
  resolver = dns;
  expect(await look(49 * 60)).toBe(0);
  expect(placeOf(await house.case(id))).toBe('ask-to-delist');
});

test('a mail that cannot be looked at again is forgotten after two days', async () => {
  const { house } = await begin();
  const announced = async (after: number) => {
    house.moveClock(minutes(after));
    await runStep(reconcile, {}, house.services);
    return house.announced.length;
  };
  expect([await announced(15), await announced(30)]).toEqual([1, 2]);
  expect([await announced(49 * 60), await announced(50 * 60)]).toEqual([2, 2]);
});

test('a mail that DNS has answered about is looked at once', async () => {
  resolver = dns;
  const { settled, id, house, look } = await begin();
  expect(placeOf(await house.case(id))).toBe('delist');
  expect(await look(15)).toBe(0);
  expect(await house.take(settled.mail)).toEqual(settled);
  expect(await house.story(id)).toEqual(['opened']);
});
