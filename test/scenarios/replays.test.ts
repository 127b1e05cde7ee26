/** The same complaint more than once, one after another and at once: one case, and nothing done twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQuestion } from '../../shared/case/place.ts';
import { listMail } from '../../shared/case/records/mail-results.ts';
import { isTeamAsked } from './asked.ts';
import { sealedOf } from './evidence.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { headerOf } from './sent-mail.ts';
import { openShop } from './shop.ts';
import { isDeployed, openWorld } from './the-world.ts';
import { eventually, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('the same bytes twice are one case; the second mail joins it', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'bytes', [offer]);
  const raw = await world.sign(mails.trademark(matterOf(offer)), 'amazon.com');
  const envelope = { from: 'notice@amazon.com', to: shop.store.inbox };
  const first = await world.deliver(raw, envelope);
  const second = await world.deliver(raw, envelope);
  expect([first.result, second.result]).toEqual(['opened', 'joined']);
  expect(second.caseIds).toEqual(first.caseIds);
  expect(second.mail).not.toBe(first.mail);
  const now = await shop.until(first.caseIds[0] ?? '', 'awaiting-approval');
  expect(now.sources.map(({ mail }) => mail)).toEqual([first.mail, second.mail]);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('a complaint that comes in two different mails is one case', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'reminded', [offer]);
  const first = await shop.receive(mails.trademark(about), 'amazon.com');
  const second = await shop.receive(mails.trademarkAgain(about), 'amazon.com');
  expect(second).toMatchObject({ result: 'joined', caseIds: first.caseIds });
  const [id = ''] = first.caseIds;
  await shop.until(id, 'awaiting-approval');
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);

  // one that comes when all is gathered is sealed with the answer
  await shop.receive(mails.trademarkAgain(about), 'amazon.com');
  await shop.approve(id);
  const asked = await shop.until(id, (now) => openQuestion(now)?.kind === 'outcome');
  const names = await sealedOf(world, asked);
  expect(names.filter((name) => name.includes('-received-'))).toEqual([
    expect.stringMatching(/^mail-1-/),
    expect.stringMatching(/^mail-2-/),
    expect.stringMatching(/^mail-3-/),
  ]);
});

test('twenty mails of one complaint at once open one case and take its listing off sale once', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'crowd', [offer]);
  const made = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0 ? mails.trademark(about) : mails.trademarkAgain(about),
  );
  const results = await Promise.all(made.map((mail) => shop.receive(mail, 'amazon.com')));
  expect(results.filter(({ result }) => result === 'opened').map(({ reason }) => reason)).toHaveLength(1);
  expect(results.filter(({ result }) => result === 'joined')).toHaveLength(19);
  expect(new Set(results.flatMap(({ caseIds }) => caseIds)).size).toBe(1);
  expect(new Set(results.map(({ mail }) => mail)).size).toBe(20);
  const id = results[0]?.caseIds[0] ?? '';
  const now = await shop.until(id, 'awaiting-approval');
  expect(now.sources).toHaveLength(20);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
  // of the second text the team is told anew where it knew of the first by then, and of nothing twice
  const { told } = await shop.until(id, isTeamAsked);
  const sent = await shop.mailsTo('team@crowd.example', told.length);
  expect(sent).toHaveLength(told.length);
  // SES gives a mail an id of its own
  if (!isDeployed)
    expect(sent.map(({ raw }) => headerOf(raw, 'Message-ID')).toSorted()).toEqual(told.toSorted());
  expect(new Set(told).size).toBe(told.length);
});

test('eight different complaints at once are eight cases', async () => {
  const offers = Array.from({ length: 8 }, () => anAmazonOffer());
  const shop = await openShop(world, 'many', offers);
  const results = await Promise.all(
    offers.map((offer) => shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')),
  );
  expect(results.map(({ result }) => result)).toEqual(offers.map(() => 'opened'));
  for (const { caseIds } of results) await shop.until(caseIds[0] ?? '', 'awaiting-approval');
  expect(shop.actions().toSorted()).toEqual(offers.map(({ sku }) => `patchListingsItem ${sku}`).toSorted());
});

test('a signed mail that is sent on to a second store is a replay: a person is asked there', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'replayed', [offer]);
  const target = await openShop(world, 'replay-target', [{ ...offer, sku: `${offer.sku}-B` }]);
  const raw = await world.sign(mails.trademark(matterOf(offer)), 'amazon.com');
  await world.deliver(raw, { from: 'notice@amazon.com', to: shop.store.inbox });
  const replay = await world.deliver(raw, { from: 'notice@amazon.com', to: target.store.inbox });
  expect(replay).toMatchObject({ result: 'opened', storeId: 'replay-target' });
  const now = await target.until(replay.caseIds[0] ?? '', (one) => openQuestion(one)?.kind === 'delist');
  expect(now.decision.reasons.join('\n')).toContain('✗ The mail is a replay');
  expect(target.actions()).toEqual([]);
});

test('a mail to the inboxes of two stores at once is a case of each', async () => {
  const offer = anAmazonOffer();
  const one = await openShop(world, 'both-one', [offer]);
  const two = await openShop(world, 'both-two', [{ ...offer, sku: `${offer.sku}-B` }]);
  const inboxes = [one.store.inbox, two.store.inbox];
  const text = mails.trademark(matterOf(offer)).replace('<owner@demo-shop.example>', inboxes.join(', '));
  const raw = await world.sign(text, 'amazon.com');
  await world.deliver(raw, { from: 'notice@amazon.com', to: inboxes });
  const opened = await eventually(
    async () => {
      const { mails: all } = await listMail(world.cases, 'opened');
      const found = all.filter(({ storeId }) => storeId === 'both-one' || storeId === 'both-two');
      return found.length === 2 ? found : undefined;
    },
    async () => 'only one of the two stores has a case',
  );
  expect(new Set(opened.map(({ storeId }) => storeId)).size).toBe(2);
  expect(new Set(opened.flatMap(({ caseIds }) => caseIds)).size).toBe(2);
  // each was written to by itself, and so is no replay of the other's
  for (const { storeId, caseIds } of opened) {
    const shop = storeId === 'both-one' ? one : two;
    const now = await shop.case(caseIds[0] ?? '');
    expect(now.decision.reasons.join('\n')).toContain(`✓ Its sender wrote it to ${shop.store.inbox}`);
    expect(now.decision.mode).toBe('auto');
    await shop.until(now.id, 'awaiting-approval');
    expect(shop.actions()).toHaveLength(1);
  }
});

test('a forged complaint asks a person; the genuine one that follows lets the case go on by itself', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'upgrade', [offer, anAmazonOffer()], { perDay: 1 });
  const evil = { ...about, owner: { ...about.owner, email: 'evil@attacker.example' } };
  const [id = ''] = (await shop.receive(mails.trademark(evil))).caseIds;
  const asked = await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
  expect(asked.verdict.trust).toBe('unverified');
  expect(await shop.receive(mails.trademarkAgain(about), 'amazon.com')).toMatchObject({
    result: 'joined',
    caseIds: [id],
  });
  const now = await shop.until(id, ({ questions }) => questions.length === 2);
  expect(now.verdict.trust).toBe('authenticated');
  expect(now.questions).toMatchObject([{ kind: 'delist', answer: 'overtaken' }, { kind: 'approve' }]);
  expect(now.drafts).toMatchObject([{ to: [about.owner.email] }]);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('a forged mail about a genuine case is asked about by itself, and leaves that case as it is', async () => {
  const [offer, other] = [anAmazonOffer(), anAmazonOffer()];
  const about = matterOf(offer);
  const shop = await openShop(world, 'downgrade', [offer, other]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  const before = await shop.until(id, (now) => openQuestion(now)?.kind === 'approve');
  const forged = { ...about, listings: [...about.listings, ...matterOf(other).listings] };
  const { result, caseIds } = await shop.receive(mails.trademarkAgain(forged));
  expect(result).toBe('opened');
  const own = await shop.until(caseIds[0] ?? '', (now) => openQuestion(now)?.kind === 'delist');
  expect(own.listings.map(({ sku }) => sku)).toEqual([other.sku]);
  const evil = { ...about, owner: { ...about.owner, email: 'evil@attacker.example' } };
  expect(await shop.receive(mails.trademarkAgain(evil))).toMatchObject({ result: 'joined', caseIds: [id] });
  const after = await shop.until(id, ({ toRead }) => toRead.length === 1);
  expect([after.questions, after.drafts, after.notice]).toEqual([
    before.questions,
    before.drafts,
    before.notice,
  ]);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('every mail has exactly one result', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'each', [offer]);
  const hello = `From: Pat <pat@example.org>
To: ${shop.store.inbox}
Subject: Lunch on Thursday
Date: ${new Date().toUTCString()}
Message-ID: <lunch@example.org>

Shall we say half past twelve?
`;
  expect(await shop.receive(hello)).toMatchObject({ result: 'filed', caseIds: [] });
  const forged = mails
    .trademark(matterOf(offer))
    .replace('<notice@amazon.com>', '<notice@arnazon-sellercentral.example>');
  expect(await shop.receive(forged)).toMatchObject({ result: 'quarantined', caseIds: [] });
  expect(shop.actions()).toEqual([]);
  const stored = await Array.fromAsync(world.mail.list(''));
  for (const { key } of stored)
    expect(await world.cases.get({ pk: `MAIL#${key}`, sk: 'RESULT' })).toMatchObject({
      outcome: { mail: key },
    });
});
