/** A mail that lists one listing and names another in passing: the one goes off sale at once, the other is asked about. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQuestion } from '../../shared/case/place.ts';
import { anAmazonOffer, matterOf } from './goods.ts';
import * as mails from './mails.ts';
import { openShop } from './shop.ts';
import { openWorld } from './the-world.ts';
import type { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test.each(['leave', 'delist'] as const)(
  'what is certain is off sale before anybody answers; the answer “%s” is about the rest',
  async (answer) => {
    const [listed, mentioned] = [anAmazonOffer(), anAmazonOffer()];
    const shop = await openShop(world, `certain-${answer}`, [listed, mentioned]);
    const before = shop.listing(listed.sku).data;
    const untouched = shop.listing(mentioned.sku).data;
    const about = matterOf(listed);
    const text = mails.trademarkMentioning(about, matterOf(mentioned).listings);
    const { caseIds, reason } = await shop.receive(text, 'amazon.com');
    const [id = ''] = caseIds;
    expect(reason).toContain(
      `some of its listings go off sale at once. Off sale at once: ${listed.sku}. A person is asked about the rest`,
    );

    const asked = await shop.until(id, (now) => openQuestion(now)?.kind === 'delist');
    expect(asked.listings).toMatchObject([
      { sku: listed.sku, state: 'off' },
      { sku: mentioned.sku, state: 'named', may: false },
    ]);
    expect(shop.listing(listed.sku).onSale).toBe(false);
    expect(shop.listing(mentioned.sku).onSale).toBe(true);
    const story = await shop.story(id);
    expect(story.indexOf('question-asked')).toBeGreaterThan(story.indexOf('listing-action-settled'));
    const mail = await shop.mailSaying(`team@certain-${answer}.example`, 'Taken off sale at once');
    expect(mail).toContain(`Taken off sale at once: Amazon ${listed.sku} (${listed.title}).`);
    expect(mail).toContain(`The rest: Amazon ${mentioned.sku} (${mentioned.title}).`);

    await shop.answer(id, { question: 'delist', answer, note: '' });
    await shop.until(id, 'awaiting-approval');
    expect(shop.listing(mentioned.sku).onSale).toBe(answer === 'leave');
    await shop.approve(id);
    await shop.until(id, (now) => openQuestion(now)?.kind === 'outcome');
    const touched = answer === 'leave' ? [listed] : [listed, mentioned];
    const listings = matterOf(...touched).listings;
    await shop.receive(mails.accepted({ ...about, listings }), 'amazon.com');
    expect((await shop.until(id, 'closed')).closed?.outcome).toBe('won');
    expect(shop.listing(listed.sku).data).toEqual(before);
    expect(shop.listing(mentioned.sku).data).toEqual(untouched);
    expect(new Set(shop.actions())).toEqual(new Set(touched.map(({ sku }) => `patchListingsItem ${sku}`)));
  },
);
