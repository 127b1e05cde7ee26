/** What nobody sets off: waits that end, what was lost on the way and is found again, what a store sells by now. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQuestion } from '../../shared/case/place.ts';
import { mailResult } from '../../shared/case/records/mail-results.ts';
import { wantAgain } from '../../shared/case/records/mails-again.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import { eventually, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('an outcome that does not come in time: the team is told to ask for it, and the case goes on waiting', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'silence', [offer], { outcomeDays: 1e-9 });
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
  await shop.approve(id);
  await shop.until(id, (now) => openQuestion(now)?.kind === 'outcome');
  await shop.decide({ outcomeDays: 5 });
  await world.run('watch-deadlines');
  expect(await shop.mailSaying('team@silence.example', 'has had no reply')).toContain(offer.sku);
  // or more of them: the watcher may have come by itself as well
  await shop.until(id, (now) => now.questions.length > 2 && openQuestion(now)?.kind === 'outcome');
  expect(await shop.story(id)).toContain('followed-up');

  await shop.answer(id, { question: 'outcome', answer: 'accepted', note: '' });
  expect((await shop.until(id, 'closed')).closed).toMatchObject({ outcome: 'won' });
});

test('a stored mail that nobody has read is read', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'unread', [offer]);
  const first = await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com');
  const [id = ''] = first.caseIds;
  await shop.until(id, 'awaiting-approval');
  const wish = { outcome: first, by: 'agent@demo-shop.example', at: new Date().toISOString(), opens: false };
  await wantAgain(world.cases, wish);
  await world.run('reconcile', { olderThanSeconds: 0 });
  const again = await eventually(
    () => mailResult(world.cases, first.mail),
    async () => `the mail ${first.mail} has no result`,
  );
  expect(again.caseIds).toEqual([id]);
  expect((await shop.case(id)).sources).toHaveLength(1);
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('a case whose execution is gone gets another, which finds its place', async () => {
  const offer = anAmazonOffer();
  const shop = await openShop(world, 'lost-run', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(offer)), 'amazon.com')).caseIds;
  const before = await shop.until(id, (now) => openQuestion(now)?.kind === 'approve');
  await world.workflow.stop(`${id}-${before.run}`, 'lost');
  await world.run('reconcile');
  const after = await shop.until(id, (now) => now.run === before.run + 1);
  expect(openQuestion(after)).toEqual(openQuestion(before));
  await shop.approve(id);
  await shop.until(id, 'awaiting-outcome');
  expect(shop.actions()).toEqual([`patchListingsItem ${offer.sku}`]);
});

test('a listing that was put on sale since the catalogue was read is known once it is read again', async () => {
  const [old, added] = [anAmazonOffer(), anAmazonOffer()];
  const shop = await openShop(world, 'grown', [old]);
  await world.marketplaces.seed([{ ...added, account: 'grown' }]);
  await world.run('refresh-catalogue');
  const [id = ''] = (await shop.receive(mails.trademark(matterOf(added)), 'amazon.com')).caseIds;
  await shop.until(id, 'awaiting-approval');
  expect(shop.actions()).toEqual([`patchListingsItem ${added.sku}`]);
});
