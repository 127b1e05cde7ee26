/** A dispute from its first mail to its end, the straight ways through it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reopenCase } from '../../shared/case/acting/reopen.ts';
import { openQuestion, roundOf } from '../../shared/case/place.ts';
import { sealedWhole, verifyEvidence } from './evidence.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { headerOf, textOf } from './sent-mail.ts';
import { openShop } from './shop.ts';
import { isDeployed, openWorld } from './the-world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('a complaint takes its listing off sale; the answer is approved, sent and accepted; it is on sale as before', async () => {
  const flask = anAmazonOffer();
  const lamp = anAmazonOffer();
  const about = matterOf(flask);
  const shop = await openShop(world, 'won', [flask, lamp]);
  const before = shop.listing(flask.sku);
  const lampBefore = shop.listing(lamp.sku);

  const mail = await shop.receive(mails.trademark(about), 'amazon.com');
  expect(mail).toMatchObject({ result: 'opened', storeId: 'won', caseIds: [expect.any(String)] });
  const [id = ''] = mail.caseIds;

  // off sale, with what is known of it before and after, and a letter that waits for a person
  const drafted = await shop.until(id, 'awaiting-approval');
  expect(drafted.verdict.trust).toBe('authenticated');
  expect(drafted.listings).toMatchObject([{ sku: flask.sku, state: 'off' }]);
  expect(shop.listing(flask.sku).onSale).toBe(false);
  await verifyEvidence(world, drafted);
  expect(drafted.drafts).toMatchObject([
    {
      state: 'drafted',
      channel: 'mail',
      strategy: 'retraction-request',
      to: [about.owner.email],
      missing: [],
    },
  ]);
  expect(await shop.mailsTo(about.owner.email)).toEqual([]);
  const told = await Promise.all((await shop.mailsTo('team@won.example', 2)).map(({ raw }) => textOf(raw)));
  expect(told).toEqual([expect.stringContaining(`/cases/${id}`), expect.stringContaining(`/cases/${id}`)]);
  expect(told.join()).toContain('taken off sale');

  // the letter leaves once, as it was approved
  await shop.approve(id);
  const sent = await shop.until(id, 'awaiting-outcome');
  const [letter, ...others] = await shop.mailsTo(about.owner.email, 1);
  expect(others).toEqual([]);
  expect(headerOf(letter?.raw ?? Buffer.of(), 'Reply-To')).toBe('seller@won.example');
  expect(await textOf(letter?.raw ?? Buffer.of())).toContain(flask.asin);
  expect(sent.drafts).toMatchObject([
    // SES gives every mail an id of its own, which its receiver sees; the emulator relays ours
    {
      state: 'submitted',
      proof: isDeployed ? expect.stringContaining('@') : headerOf(letter?.raw ?? Buffer.of(), 'Message-ID'),
    },
  ]);

  // Amazon accepts: back on sale with its price and stock
  expect(await shop.receive(mails.accepted(about), 'amazon.com')).toMatchObject({
    result: 'resumed',
    caseIds: [id],
  });
  const closed = await shop.until(id, 'closed');
  expect(closed.closed).toMatchObject({ outcome: 'won' });
  expect(closed.listings).toMatchObject([{ sku: flask.sku, state: 'back' }]);
  expect(shop.listing(flask.sku)).toEqual(before);
  expect(shop.listing(lamp.sku)).toEqual(lampBefore);
  expect(shop.actions()).toEqual([`patchListingsItem ${flask.sku}`, `patchListingsItem ${flask.sku}`]);

  // nobody was asked, so the team is told
  await shop.mailSaying('team@won.example', `on sale again as ${flask.asin}`);

  // and all of it is sealed: both mails, the listing before and after, the letter as it was mailed
  const names = await sealedWhole(world, closed);
  expect(names.map((name) => name.replace(/-received-.*/, ''))).toEqual([
    'mail-1',
    'mail-1-as-read.json',
    `listing-${flask.sku}-before.json`,
    `listing-${flask.sku}-after.json`,
    // one machine without a relay keeps it
    isDeployed ? 'letter-1-sent.txt' : 'letter-1-kept.txt',
    'letter-1-as-mailed.eml',
    'mail-2',
    'mail-2-as-read.json',
  ]);
});

test('where no complainant can be written to, a person submits in the portal and reports the reference', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'portal', [offer]);
  const [id = ''] = (await shop.receive(mails.copyrightOfNobody(about), 'amazon.com')).caseIds;

  const drafted = await shop.until(id, 'awaiting-approval');
  expect(drafted.drafts).toMatchObject([{ channel: 'portal', to: [] }]);
  const missing = drafted.drafts[0]?.missing ?? [];
  if (missing.length > 0) {
    await expect(shop.approve(id)).rejects.toThrow('still lacks');
    await shop.fillIn(id);
  }
  await shop.approve(id);
  await shop.until(id, 'awaiting-submission');
  await expect(
    shop.answer(id, { question: 'submit', answer: 'submitted', reference: '', note: '' }),
  ).rejects.toThrow('reference number');

  await shop.answer(id, { question: 'submit', answer: 'submitted', reference: 'AMZ-118', note: '' });
  const waiting = await shop.until(id, 'awaiting-outcome');
  expect(waiting.drafts.at(-1)).toMatchObject({ state: 'submitted', proof: 'AMZ-118' });
  await shop.answer(id, { question: 'outcome', answer: 'accepted', note: 'seen in the portal' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'won' });
  expect(shop.listing(offer.sku).onSale).toBe(true);
});

test('what the platform refuses is answered once more; refused again a person gives it up: it is lost, and the listing stays off', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'lost', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.approve(id);
  await shop.until(id, 'awaiting-outcome');

  expect(await shop.receive(mails.rejected(about), 'amazon.com')).toMatchObject({ result: 'resumed' });
  const second = await shop.until(id, (now) => now.drafts.length === 2);
  expect(second.drafts[1]?.strategy).not.toBe(second.drafts[0]?.strategy);
  await shop.fillIn(id);
  await shop.approve(id);
  await shop.answer(id, { question: 'submit', answer: 'submitted', reference: 'AMZ-2', note: '' });
  await shop.until(id, 'awaiting-outcome');

  await shop.receive(mails.rejected(about), 'amazon.com');
  const { drafts } = await shop.until(
    id,
    (now) => roundOf(now) === 2 && openQuestion(now)?.kind === 'approve',
  );
  const sha256 = drafts.at(-1)?.sha256 ?? '';
  await shop.answer(id, { question: 'approve', answer: 'give-up', sha256, note: '' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'lost' });
  expect(shop.listing(offer.sku).onSale).toBe(false);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('a platform that wants to know more gets a second answer that meets its points', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'more', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.approve(id);
  await shop.until(id, 'awaiting-outcome');

  await shop.receive(mails.moreInformation(about), 'amazon.com');
  const again = await shop.until(
    id,
    (now) => now.drafts.length === 2 && now.questions.at(-1)?.id === 'approve-2',
  );
  const text = new TextDecoder().decode(await world.evidence.get(again.drafts[1]?.text ?? ''));
  expect(text).toContain('365 days');
  expect(again.drafts[1]).toMatchObject({ channel: 'portal', to: [] });
  await expect(shop.approve(id)).rejects.toThrow('still lacks');
  await shop.fillIn(id);
  await shop.approve(id);
  await shop.answer(id, { question: 'submit', answer: 'submitted', reference: 'AMZ-3', note: '' });
  await shop.until(id, 'awaiting-outcome');
  await shop.receive(mails.accepted(about), 'amazon.com');
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'won' });
  expect(shop.listing(offer.sku).onSale).toBe(true);
});

test('an owner withdraws in its own words, in answer to our letter: a person confirms it, and reopens what was no end', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'withdrawn', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.approve(id);
  const { drafts } = await shop.until(id, 'awaiting-outcome');

  const headers = [`In-Reply-To: ${drafts[0]?.proof}`];
  expect(await shop.receive(mails.ownersWithdrawal(about, { headers }))).toMatchObject({
    result: 'joined',
    caseIds: [id],
  });
  expect((await shop.case(id)).claims).toMatchObject([{ outcome: 'retracted' }]);
  expect(shop.listing(offer.sku).onSale).toBe(false);

  await shop.ask(id, { type: 'outcome', outcome: 'retracted' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'retracted' });
  expect(shop.listing(offer.sku).onSale).toBe(true);

  await reopenCase(world, {
    caseId: id,
    why: 'another complaint',
    by: 'kim@withdrawn.example',
    at: new Date(),
  });
  await shop.answer(id, { question: 'outcome', answer: 'accepted', note: 'seen in the portal' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'won' });
});

test('a court order goes to counsel: nobody outside the team is written to', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'court', [offer]);
  const [id = ''] = (await shop.receive(mails.courtOrder(about, '1:26-cv-04417'), 'amazon.com')).caseIds;

  const waiting = await shop.until(id, (now) => now.questions.at(-1)?.kind === 'counsel');
  expect(waiting.notice).toMatchObject({ kind: 'court-order', dockets: ['1:26-cv-04417'] });
  expect(shop.listing(offer.sku).onSale).toBe(false);
  expect(waiting.drafts).toEqual([]);
  await verifyEvidence(world, waiting);

  await shop.answer(id, { question: 'counsel', answer: 'settled', note: 'dismissed by agreement' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'settled' });
  expect(shop.listing(offer.sku).onSale).toBe(true);
  const sent = (await world.sent()).filter(({ raw }) => raw.includes(id));
  expect(new Set(sent.flatMap(({ to }) => to))).toEqual(new Set(['team@court.example']));
  expect(await shop.mailsTo(about.owner.email)).toEqual([]);
});
