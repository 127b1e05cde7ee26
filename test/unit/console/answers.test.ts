import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { approval, seeded } from './answering.ts';
import { ids } from './sample-cases.ts';

describe('review', () => {
  test('goes on with the facts as they were corrected', async () => {
    const { answer, approver, at, services } = await seeded();
    const facts = {
      kind: 'complaint',
      right: 'trademark',
      platform: 'amazon',
      keep: '0',
      listing: 'B0D7777777',
      idType: 'asin',
    };
    const { status } = await answer(ids.forged, {
      questionId: 'review-1',
      question: 'review',
      answer: 'proceed',
      ...facts,
    });
    expect(status).toBe(303);
    const now = await at(ids.forged);
    expect(now.notice.right).toBe('trademark');
    expect(now.notice.listings.map(({ id }) => id)).toEqual(['B0D9999999', 'B0D7777777']);
    const events = (await history(services.cases, ids.forged)).map(({ event }) => event.type);
    expect(events).toEqual(['opened', 'question-asked', 'question-answered']);
    expect(await approver.text(`/cases/${ids.forged}`)).toContain(
      'Corrected: Complaint · Trademark: B0D9999999, B0D7777777',
    );
    expect(services.workflow.told).toEqual([`resume token-${ids.forged} {"place":"${placeOf(now)}"}`]);
  });

  test('asks about the offers behind a listing that a person added', async () => {
    const { answer, at, services } = await seeded();
    await catalogueStore(services.cases).put((await at(ids.forged)).storeId, [
      {
        marketplace: 'amazon',
        sku: 'ADDED-1',
        listingId: 'B0CORRECT1',
        identifiers: [],
        title: 'The listing that was meant',
        fulfilment: 'merchant',
        protected: false,
      },
    ]);
    await answer(ids.forged, {
      questionId: 'review-1',
      question: 'review',
      answer: 'proceed',
      kind: 'complaint',
      right: 'trademark',
      platform: 'amazon',
      listing: 'B0CORRECT1',
      idType: 'asin',
    });
    const now = await at(ids.forged);
    expect(now.listings).toMatchObject([{ sku: 'ADDED-1', state: 'named', may: false }]);
    expect(placeOf(now)).toBe('ask-to-delist');
  });

  test('shows what was corrected again where it was not taken', async () => {
    const { answer } = await seeded();
    const sent = {
      ...{ questionId: 'review-1', question: 'review', answer: 'proceed' },
      ...{
        kind: 'decision',
        right: 'utility-patent',
        platform: 'ebay',
        listing: '256600000077',
        idType: 'item-number',
      },
    };
    const { status, page } = await answer(ids.forged, sent);
    expect(status).toBe(409);
    for (const chosen of ['decision', 'utility-patent', 'ebay', 'item-number'])
      expect(page).toMatch(new RegExp(`<option value="${chosen}" selected=""`));
    expect(page).toContain('name="listing" value="256600000077"');
    expect(page).toMatch(/name="keep" value="0"\/?>/);
  });

  test('is refused where the form names what there is not', async () => {
    const { answer, errors, at } = await seeded();
    const facts = { kind: 'complaint', right: 'trademark', platform: 'amazon', idType: 'asin' };
    for (const odd of ['kind', 'right', 'platform', 'idType']) {
      const sent = { ...facts, [odd]: 'odd', questionId: 'review-1', question: 'review', answer: 'proceed' };
      const { status, page } = await answer(ids.forged, sent);
      expect([odd, status]).toEqual([odd, 409]);
      expect(page).toContain('Something in the form is missing');
    }
    expect(placeOf(await at(ids.forged))).toBe('review');
    expect(errors).toEqual([]);
  });

  test('takes the number of a listing, however it is written, and not the address of its page', async () => {
    const { answer, at } = await seeded();
    const add = (listing: string, idType: string) =>
      answer(ids.forged, {
        ...{ questionId: 'review-1', question: 'review', answer: 'proceed' },
        ...{ kind: 'complaint', right: 'trademark', platform: 'amazon', listing, idType },
      });
    const { status, page } = await add('https://www.amazon.com/dp/B0D7777777', 'asin');
    expect(status).toBe(409);
    expect(page).toContain('Enter the number of the listing alone');
    expect(page).toContain('value="https://www.amazon.com/dp/B0D7777777"');
    expect((await add(' B0d7777777 ', 'asin')).status).toBe(303);
    expect((await at(ids.forged)).notice.listings.map(({ id }) => id)).toEqual(['B0D7777777']);
  });

  test('takes a SKU as its seller wrote it', async () => {
    const { answer, at } = await seeded();
    await answer(ids.forged, {
      ...{ questionId: 'review-1', question: 'review', answer: 'proceed' },
      ...{ kind: 'complaint', right: 'trademark', platform: 'amazon', listing: 'lk/strap 01', idType: 'sku' },
    });
    expect((await at(ids.forged)).notice.listings.map(({ id }) => id)).toEqual(['lk/strap 01']);
  });

  test('records no correction where nothing was corrected', async () => {
    const { answer, services } = await seeded();
    const facts = {
      kind: 'complaint',
      right: 'counterfeit',
      platform: 'amazon',
      keep: '0',
      listing: '',
      idType: 'asin',
    };
    await answer(ids.forged, { questionId: 'review-1', question: 'review', answer: 'proceed', ...facts });
    const events = (await history(services.cases, ids.forged)).map(({ event }) => event.type);
    expect(events).toEqual(['opened', 'question-asked', 'question-answered']);
  });
});

test('a delisting shows what would be done, and lets exactly the named listings go', async () => {
  const { answer, at, approver } = await seeded();
  const page = await approver.text(`/cases/${ids.ask}`);
  expect(page).toContain('What would be done');
  expect(page).toContain('EB-LAMP-7');
  await answer(ids.ask, { questionId: 'delist-1', question: 'delist', answer: 'delist', note: 'sure' });
  expect((await at(ids.ask)).listings.map(({ sku, may }) => ({ sku, may }))).toEqual([
    { sku: 'EB-LAMP-7', may: true },
  ]);
});

test('somebody faster is said to have been', async () => {
  const where = await seeded();
  const { cases } = where.services;
  const put = cases.put.bind(cases);
  let faster = true;
  cases.put = async (row, condition) => {
    if (faster && row.sk.startsWith('EVENT#')) {
      faster = false;
      await put(
        { ...row, event: { type: 'noted', text: 'first' }, by: 'li@harbor-goods.example' },
        condition,
      );
    }
    return put(row, condition);
  };
  const { status, page } = await where.answer(ids.strap, await approval(where));
  expect(status).toBe(409);
  expect(page).toContain('Somebody else changed this in the same moment');
});
