/** A mail that answers no case we know: a person says which one it answers, and sees what that does before confirming. */
import { describe, expect, test } from 'vitest';
import { matchKeys } from '../../../shared/case/match-keys.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { claimKey, holderOf } from '../../../shared/case/records/key-holders.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { isOfStock, stockTerms } from '../../../shared/case/replay/deadlines.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { signedIn, testConsole } from './console.ts';
import { asked, findingOf, ids, inHours, offer, sampleStore, seedCase, seedSamples } from './sample-cases.ts';

const adrift = 'adr2ftcase00';
const finding = findingOf(
  'We have withdrawn our complaint 99887766554.',
  { kind: 'retraction', right: 'unspecified', platform: 'other', complaintIds: ['99887766554'] },
  {
    from: [{ name: 'Brand Guard', address: 'cases@brandguard.example' }],
    subject: 'Re: your request',
    verdict: { trust: 'unverified', reasons: ['It carries no DKIM signature'], anomalies: [] },
  },
);
const [key = ''] = matchKeys(sampleStore.id, finding);

const seeded = async () => {
  const where = testConsole();
  const { services } = where;
  await seedSamples(services);
  const review = 'it answers no case we know';
  await seedCase(services, {
    id: adrift,
    finding,
    mode: 'leave',
    review,
    events: [asked('review', 'review-1')],
  });
  await claimKey(services.cases, key, adrift);
  const agent = await signedIn(where, 'agent');
  return {
    services,
    agent,
    at: (id: string) => loadCase(services.cases, id),
    answer: async (fields: Record<string, string>) => {
      const all = { questionId: 'review-1', question: 'review', note: '', ...fields };
      const response = await agent.post(`/cases/${adrift}/answer`, all, `/cases/${adrift}`);
      return { status: response.status, page: await response.text() };
    },
  };
};

test('the case that a person names hears the mail as if it had been found, and later mails find that case', async () => {
  const { services, answer, agent, at } = await seeded();
  expect((await answer({ answer: 'belongs', otherCase: ` ${ids.strap.toUpperCase()} ` })).status).toBe(303);

  const told = await at(ids.strap);
  expect(told).toMatchObject({ claims: [{ outcome: 'retracted' }], outcomes: [] });
  expect(await holderOf(services.cases, key)).toBe(ids.strap);
  expect(placeOf(await at(adrift))).toBe('close');
  expect(await agent.text(`/cases/${adrift}`)).toContain(`href="/cases/${ids.strap}"`);
  expect((await at(adrift)).questions).toMatchObject([{ answer: 'belongs', belongsTo: ids.strap }]);

  // whoever confirms it sees who says so, that it is another complaint's number, and what goes back on sale
  const page = await agent.text(`/cases/${ids.strap}`);
  const card = page.slice(page.indexOf('id="claim-'), page.indexOf('id="question"'));
  for (const shown of [
    'cases@brandguard.example',
    'It carries no DKIM signature',
    '99887766554',
    '12849302841',
    'It names none of this case’s complaint numbers.',
    'It is not from this case’s complainant.',
    'Puts back on sale: Silicone watch strap, 20 mm, black',
    `/cases/${ids.strap}/mail/1`,
  ])
    expect(card).toContain(shown);
});

describe('a mail in which no outcome was read', () => {
  const due = inHours(50).toISOString();
  const stock = { what: stockTerms.atPlatform, due: inHours(2160).toISOString(), text: '' };
  const other = { platform: 'amazon', id: 'B0OTHER001', idType: 'asin' } as const;
  const item = {
    ...offer('LK-OTHER', other.id, 'A strap'),
    fulfilment: 'merchant',
    protected: false,
  } as const;
  const assigned = async (
    kind: 'complaint' | 'decision',
    deadlines = [{ what: 'appeal', due, text: '' }],
  ) => {
    const { services, agent, at } = await seeded();
    await catalogueStore(services.cases).put(sampleStore.id, [{ ...item, identifiers: [] }]);
    const id = '0nrdftcase00';
    const read = findingOf('Your appeal of the case.', { kind, listings: [other], deadlines });
    await seedCase(services, {
      id,
      // beside what its mail states, its own case counts what the platform sets
      finding: { ...read, notice: { ...read.notice, deadlines: [...deadlines, stock] } },
      mode: 'leave',
      review: 'it answers no case we know',
      events: [asked('review', 'review-1')],
    });
    await services.evidence.put(`cases/${id}/finding-0.json`, JSON.stringify(read));
    const fields = { questionId: 'review-1', question: 'review', answer: 'belongs', otherCase: ids.waiting };
    expect((await agent.post(`/cases/${id}/answer`, fields, `/cases/${id}`)).status).toBe(303);
    return { now: await at(ids.waiting), workflow: services.workflow };
  };

  test('brings its deadlines along, of which the team is told, and the case goes on from there', async () => {
    const { now, workflow } = await assigned('decision');
    expect(now.notice.deadlines.map((one) => one.due)).toContain(due);
    expect(summarize(now).deadline).toEqual({ what: 'appeal', due });
    expect(now).toMatchObject({ teamTold: false, more: [{ why: expect.stringContaining('belongs here') }] });
    expect(placeOf(now)).toBe('prepare');
    expect(workflow.told).toContain(`resume token-${ids.waiting} {"place":"prepare"}`);
    // what asserts nothing takes nothing off sale
    expect(now.listings).toHaveLength(1);
    expect(now.notice.deadlines.filter(isOfStock)).toEqual([]);
  });

  test('and the listings that it complains of, about which a person is asked', async () => {
    const { now } = await assigned('complaint');
    expect(now.notice.listings).toContainEqual(other);
    expect(now.listings.map(({ sku, may }) => [sku, may])).toContainEqual([item.sku, false]);
    // … with the term for their stock
    expect(now.notice.deadlines.filter(isOfStock)).toEqual([stock]);
    expect(placeOf(now)).toBe('ask-to-delist');
  });
});

test.each([
  [{ answer: 'belongs' }, 'Pick the case that the mail answers'],
  [{ answer: 'belongs', otherCase: 'nonsense' }, 'no other case nonsense'],
  [{ answer: 'belongs', otherCase: adrift }, `no other case ${adrift}`],
  [{ answer: 'belongs', otherCase: 'aaaaaaaaaaaa' }, 'no other case aaaaaaaaaaaa'],
  [{ answer: 'belongs', otherCase: ids.closed }, 'is closed'],
  [
    { answer: 'proceed', kind: 'retraction', right: 'unspecified', platform: 'other', idType: 'asin' },
    'A decision or a withdrawal cannot be answered',
  ],
])('%j is refused and changes nothing', async (fields, why) => {
  const { services, answer, at } = await seeded();
  const { status, page } = await answer(fields);
  expect(status).toBe(409);
  expect(page).toContain(why);
  expect(placeOf(await at(adrift))).toBe('review');
  expect(await holderOf(services.cases, key)).toBe(adrift);
});

test('the cases that it may answer are offered, and one that is picked is told', async () => {
  const { services, agent, at } = await seeded();
  const both = 'ad2ftmany000';
  await seedCase(services, {
    id: both,
    finding,
    mode: 'leave',
    review: 'it may answer either',
    candidates: [
      { caseId: ids.strap, by: 'complainant' },
      { caseId: ids.closed, by: 'number' },
    ],
    events: [asked('review', 'review-1')],
  });
  const page = await agent.text(`/cases/${both}`);
  expect(page).toContain(`name="pickedCase" value="${ids.strap}"`);
  expect(page).toContain('names its complainant');
  const fields = { questionId: 'review-1', question: 'review', answer: 'belongs', pickedCase: ids.strap };
  expect((await agent.post(`/cases/${both}/answer`, fields, `/cases/${both}`)).status).toBe(303);
  expect((await at(ids.strap)).claims).toMatchObject([{ outcome: 'retracted' }]);
});

test('however proven its sender is, what a person assigned puts nothing back before it is confirmed', async () => {
  const { services, agent, at } = await seeded();
  const proven = 'prvnftcase00'.replace(/[ilou]/g, 'x');
  const verdict = { trust: 'authenticated', reasons: ['Its signature is valid'], anomalies: [] } as const;
  await seedCase(services, {
    id: proven,
    finding: { ...finding, verdict: { ...verdict, reasons: [...verdict.reasons], anomalies: [] } },
    mode: 'leave',
    review: 'it answers no case we know',
    events: [asked('review', 'review-1')],
  });
  const fields = { questionId: 'review-1', question: 'review', answer: 'belongs', otherCase: ids.strap };
  expect((await agent.post(`/cases/${proven}/answer`, fields, `/cases/${proven}`)).status).toBe(303);
  expect(await at(ids.strap)).toMatchObject({ claims: [{ outcome: 'retracted' }], outcomes: [] });
});

test('a case that was closed in error is reopened by whoever may close one', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const post = async (role: 'agent' | 'approver', fields: Record<string, string>) =>
    (await (await signedIn(where, role)).post(`/cases/${ids.closed}/reopen`, fields, `/cases/${ids.closed}`))
      .status;
  expect(await post('agent', { why: 'it is not over' })).toBe(409);
  expect(await post('approver', { why: ' ' })).toBe(409);
  expect(await post('approver', { why: 'it is not over' })).toBe(303);
  expect((await loadCase(where.services.cases, ids.closed)).closed).toBeUndefined();
});
