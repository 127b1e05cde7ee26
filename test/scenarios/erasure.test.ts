/** What people wrote in a case that is over is erased when somebody says so; until then, and for a court, it stays. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseCase } from '../../infra/cli/erasing/erase-case.ts';
import { CaseErased, loadCase } from '../../shared/case/records/case-store.ts';
import { sealedWhole } from './evidence.ts';
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

const order = { by: 'ann@example.com', why: 'the owner asked for it', isReleased: false };
const erase = (id: string, more: Partial<typeof order> = {}) =>
  eraseCase(world.archive, id, { ...order, ...more, at: new Date() });

/** Where something still stands. */
const placesOf = async (words: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const { where, text } of world.kept()) if (text.includes(words)) found.push(where);
  return found;
};

test('nothing that the mails of an erased case said is kept, and the same complaint begins anew', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'erased', [offer]);
  const [id = ''] = (await shop.receive(mails.trademark(about), 'amazon.com')).caseIds;
  await shop.approve(id);
  await expect(erase(id)).rejects.toThrow('it is open');
  await shop.until(id, 'awaiting-outcome');
  await shop.receive(mails.accepted(about), 'amazon.com');
  await sealedWhole(world, await shop.until(id, 'closed'));
  await shop.until(id, ({ closing }) => closing === undefined);
  expect(await placesOf(about.owner.email)).not.toEqual([]);

  expect(await erase(id)).toMatchObject({ mails: [expect.any(String), expect.any(String)], shared: [] });
  expect(await placesOf(about.owner.email)).toEqual([]);
  // the marketplace's stand-in and the catalogue know the listing by its own number, and the one event says who did it
  const left = await placesOf(id);
  expect(left).toEqual([expect.stringMatching(new RegExp(`^CASE#${id} EVENT#`))]);
  await expect(loadCase(world.cases, id)).rejects.toThrow(CaseErased);
  await expect(erase(id)).rejects.toThrow(CaseErased);

  const again = await shop.receive(mails.trademark(about), 'amazon.com');
  expect(again).toMatchObject({ result: 'opened', caseIds: [expect.not.stringContaining(id)] });
  expect(again.reason).not.toContain(id);
});

test('what concerns a court stays until counsel agrees', async () => {
  const offer = anAmazonOffer();
  const about = matterOf(offer);
  const shop = await openShop(world, 'held', [offer]);
  const [id = ''] = (await shop.receive(mails.courtOrder(about, '1:26-cv-05518'), 'amazon.com')).caseIds;
  await shop.answer(id, { question: 'counsel', answer: 'settled', note: 'dismissed by agreement' });
  await sealedWhole(world, await shop.until(id, 'closed'));
  await shop.until(id, ({ closing }) => closing === undefined);

  await expect(erase(id)).rejects.toThrow('1:26-cv-05518');
  expect(await placesOf(about.owner.email)).not.toEqual([]);
  await erase(id, { isReleased: true, why: 'counsel agreed' });
  expect(await placesOf('1:26-cv-05518')).toEqual([]);
});
