/** What a person does with a case's listings and the case itself, beside its questions. */
import { expect, test } from 'vitest';
import { placeOf, statusOf } from '../../../shared/case/place.ts';
import { append, history } from '../../../shared/case/records/case-store.ts';
import { switched } from '../../../shared/store/stopped.ts';
import { changeStore } from '../../../shared/store/store-records.ts';
import { seeded } from './answering.ts';
import { delisted, findingOf, ids, inHours, offer, sampleStore, seedCase } from './sample-cases.ts';

test('a stuck case is taken up in a new run', async () => {
  const { services, approver, at } = await seeded();
  expect(statusOf(await at(ids.stuck))).toBe('stuck');
  await approver.post(`/cases/${ids.stuck}/take-up`, { how: 'retry' }, `/cases/${ids.stuck}`);
  expect((await at(ids.stuck)).failure).toBeUndefined();
  expect(services.workflow.told).toEqual([`start ${ids.stuck}-2`]);
});

test('a delisting is undone only where this case caused it', async () => {
  const { approver, at } = await seeded();
  const undo = (id: string, sku: string) =>
    approver.post(`/cases/${id}/undo`, { marketplace: 'amazon', sku, why: 'ours' }, `/cases/${id}`);
  expect((await undo(ids.strap, 'LK-STRAP-02')).status).toBe(409);
  expect((await undo(ids.closed, 'LK-BOX-12')).status).toBe(409);
  expect((await undo(ids.strap, 'LK-STRAP-01')).status).toBe(303);
  expect((await at(ids.strap)).listings[0]?.undo).toBe(true);
});

test('the reason to put a listing back is kept beside that listing where it was not taken', async () => {
  const { approver, services } = await seeded();
  await changeStore(services.cases, sampleStore.id, (store) =>
    switched(store, true, { by: 'mei@harbor-goods.example', at: inHours(5).toISOString(), why: 'forgeries' }),
  );
  const fields = { marketplace: 'amazon', sku: 'LK-STRAP-01', why: 'The right has lapsed.' };
  const undo = async (sku: string) =>
    (await approver.post(`/cases/${ids.strap}/undo`, { ...fields, sku }, `/cases/${ids.strap}`)).text();
  expect(await undo('LK-STRAP-01')).toMatch(
    /<details class="confirm" open=""><summary>Put back on sale[\s\S]*name="why" value="The right has lapsed."/,
  );
  const other = await undo('LK-STRAP-02');
  expect(other).toContain('This listing is not off sale because of this case.');
  expect(other).not.toContain('The right has lapsed.');
});

test('what a complaint or an order stands against goes back on sale only with a reason, which is recorded', async () => {
  const { approver, services, at } = await seeded();
  const fields = { marketplace: 'amazon', sku: 'LK-STRAP-01' };
  const undo = (id: string, why: string) =>
    approver.post(`/cases/${id}/undo`, { ...fields, why }, `/cases/${id}`);
  expect(await approver.text(`/cases/${ids.strap}`)).toContain(
    'A complaint stands against it: 12849302841, Lumora Straps LLC.',
  );
  const without = await undo(ids.strap, ' ');
  expect(without.status).toBe(409);
  expect(await without.text()).toContain('Say why it goes on sale all the same');
  await undo(ids.strap, 'The right has lapsed.');
  expect((await history(services.cases, ids.strap)).map(({ event }) => event)).toContainEqual({
    type: 'undo-requested',
    offers: [fields],
    why: 'The right has lapsed.',
  });

  const order = ids.court.replace('c', 'd');
  await seedCase(services, {
    id: order,
    finding: findingOf('ORDER', { kind: 'court-order', dockets: ['26-cv-04411'], complainants: [] }),
    offers: [offer('LK-STRAP-01', 'B0D1111111', 'Strap')],
    events: delisted('LK-STRAP-01', 'B0D1111111'),
  });
  const page = await approver.text(`/cases/${order}`);
  expect(page).toMatch(/A court’s order stands against it: 26-cv-04411/);
  expect((await undo(order, '')).status).toBe(409);

  await append(services.cases, await at(order), { type: 'outcome', outcome: 'retracted' }, inHours(6));
  expect(await approver.text(`/cases/${order}`)).not.toContain('stands against it');
  expect((await undo(order, '')).status).toBe(303);
});

test('what a person left on sale can be taken off later', async () => {
  const { approver, services, at } = await seeded();
  const off = () =>
    approver.post(`/cases/${ids.ask}/delist`, { offer: 'ebay/EB-LAMP-7' }, `/cases/${ids.ask}`);
  expect((await off()).status).toBe(409);
  const left = {
    type: 'question-answered',
    id: 'delist-1',
    question: 'delist',
    answer: 'leave',
    note: '',
  } as const;
  await append(services.cases, await at(ids.ask), left, inHours(1));
  expect(await approver.text(`/cases/${ids.ask}`)).toContain('Take off sale</button>');
  expect((await off()).status).toBe(303);
  expect(placeOf(await at(ids.ask))).toBe('delist');
});

test('what a person put back can be taken off sale again while the dispute goes on, with a snapshot of its own', async () => {
  const { approver, services, at } = await seeded();
  const again = () =>
    approver.post(`/cases/${ids.strap}/delist`, { offer: 'amazon/LK-STRAP-01' }, `/cases/${ids.strap}`);
  expect((await again()).status).toBe(409);
  const back = { marketplace: 'amazon', sku: 'LK-STRAP-01', action: 'relist' } as const;
  const settled = { type: 'listing-action-settled', ...back, result: 'done', detail: '' } as const;
  await append(services.cases, await at(ids.strap), settled, inHours(6));
  expect(await approver.text(`/cases/${ids.strap}`)).toContain('Take off sale again');
  expect((await again()).status).toBe(303);
  const [listing] = (await at(ids.strap)).listings;
  expect(listing).toMatchObject({ state: 'named', may: true, restored: ['snapshots/LK-STRAP-01.json'] });
  expect(listing?.snapshot).toBeUndefined();
  expect(placeOf(await at(ids.strap))).toBe('delist');
});

test('only picked listings of the same risk go off sale', async () => {
  const { approver, at } = await seeded();
  const none = await approver.post(
    `/cases/${ids.strap}/delist`,
    { offer: 'amazon/INVENTED' },
    `/cases/${ids.strap}`,
  );
  expect(none.status).toBe(409);
  await approver.post(`/cases/${ids.strap}/delist`, { offer: 'ebay/LK-STRAP-03' }, `/cases/${ids.strap}`);
  expect((await at(ids.strap)).listings.map(({ sku, may }) => [sku, may])).toEqual([
    ['LK-STRAP-01', true],
    ['LK-STRAP-03', true],
  ]);
});

test('a case closed by hand says how and why, once', async () => {
  const { approver, at } = await seeded();
  const close = () =>
    approver.post(
      `/cases/${ids.ask}/close`,
      { outcome: 'not-ours', why: 'never sold' },
      `/cases/${ids.strap}`,
    );
  expect([(await close()).status, (await close()).status]).toEqual([303, 409]);
  expect((await at(ids.ask)).closed).toEqual({ outcome: 'not-ours', why: 'never sold' });
});

test('offers of a case are shown with their public page only where the number is the platform’s own', async () => {
  const { services, approver } = await seeded();
  const id = ids.court.replace('c', 'e');
  await seedCase(services, {
    id,
    finding: findingOf('x', {}),
    offers: [offer('S1', 'B0D1111111', 'one'), offer('S2', 'B0/../../x', 'two')],
  });
  const page = await approver.text(`/cases/${id}`);
  expect([...page.matchAll(/href="(https:[^"]*)"/g)].map(([, to]) => to)).toEqual([
    'https://www.amazon.com/dp/B0D1111111',
  ]);
});
