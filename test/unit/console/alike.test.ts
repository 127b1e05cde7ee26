/** The same question of many cases, answered for those that a person ticks. */
import { expect, test } from 'vitest';
import { openQuestion } from '../../../shared/case/place.ts';
import { append, history } from '../../../shared/case/records/case-store.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { asked, findingOf, ids, inHours, offer, type Sample, sampleStore, seedCase } from './sample-cases.ts';

const beta = { ...sampleStore, id: 'beta', name: 'Beta', inbox: 'complaints@beta.example' };
const lumora = {
  name: 'Lumora Straps LLC',
  email: 'brand@lumora-straps.example',
  role: 'principal',
} as const;
const right = { type: 'us-trademark-registration', number: '5512345' } as const;

const complaint = (notice: Partial<Notice> = {}) =>
  findingOf('x', { complainants: [lumora], rights: [right], ...notice });

/** Cases that ask whether a listing of theirs goes off sale. */
const first = 'first0000000'.replace(/[ilou]/g, 'x');
const other = '0ther0000000';

const family = async (others: (Partial<Sample> & { id: string })[]) => {
  const where = await seeded();
  await putStore(where.services.cases, beta);
  const seed = (more: Partial<Sample> & { id: string }) =>
    seedCase(where.services, {
      finding: complaint(),
      mode: 'ask',
      reasons: ['A person is asked.', '✓ It is fresh.', '✗ The policy says: ask a person first.'],
      offers: [offer(`SKU-${more.id}`, 'B0D1111111', `Strap of ${more.id}`)],
      events: [asked('delist', 'delist-1')],
      ...more,
    });
  for (const one of [{ id: first }, ...others]) await seed(one);
  const page = () => where.approver.text(`/cases/${first}/alike`);
  const picksOn = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/name="pick" value="([^:"]+):\d+"( checked)?/g)].map(([, id = '', is]) => [
        id,
        is !== undefined,
      ]),
    );
  const send = async (answer: string, picked: readonly string[], who = where.approver, note = '') => {
    const token = /name="_token" value="([^"]+)"/.exec(await who.text('/search'))?.[1] ?? '';
    const body = new URLSearchParams({ _token: token, answer, note });
    for (const pick of picked) body.append('pick', pick);
    const origin = 'http://127.0.0.1:8080';
    return who.request(`/cases/${first}/alike`, { method: 'POST', body, headers: { origin } });
  };
  const seen = async (id: string) => `${id}:${(await where.at(id)).seq}`;
  const saidOf = async (id: string) => openQuestion(await where.at(id))?.kind ?? 'answered';
  return { ...where, page, picksOn, send, seen, saidOf };
};

test('offers those of every store that ask the same of one owner, and ticks what differs in nothing that matters', async () => {
  const unlike: Partial<Notice>[] = [
    { complainants: [{ ...lumora, name: 'Another Owner Inc' }] },
    {
      complainants: [
        { name: 'Another Owner Inc', role: 'principal' },
        { ...lumora, role: 'attorney' },
      ],
    },
    { right: 'copyright' },
    { effect: 'listing-warned' },
  ];
  const { approver, page, picksOn } = await family([
    { id: other, storeId: beta.id },
    { id: 'number000000', finding: complaint({ rights: [{ ...right, number: '999' }] }) },
    { id: 'd0xbts000000', reasons: ['A person is asked.', '✗ The SKU is protected.'] },
    {
      id: 'forged000002',
      finding: { ...complaint(), verdict: { trust: 'unverified', reasons: ['x'], anomalies: [] } },
    },
    ...unlike.map((notice, at) => ({ id: `xnxike00000${at}`, finding: complaint(notice) })),
  ]);
  const card = await approver.text(`/cases/${first}`);
  expect(card).toContain('that seem to ask the same: 5');
  expect(picksOn(await page())).toEqual({
    [first]: true,
    [other]: true,
    number000000: false,
    d0xbts000000: false,
  });
  expect(await page()).toContain('The SKU is protected.');
  expect(await page()).toContain('<strong>Beta</strong>');
  expect(await page()).not.toContain('works on this case');
  await approver.post(`/cases/${other}/assign`, { to: 'di@agency.example' }, `/cases/${other}`);
  expect(await page()).toContain('di@agency.example works on this case');
  expect(await approver.text(`/cases/${ids.ask}`)).not.toContain('/alike');
});

test('answers each that is ticked, and says in each of how many it was said', async () => {
  const { services, send, seen, saidOf } = await family([
    { id: other, storeId: beta.id },
    { id: '3rd000000000' },
  ]);
  const answer = await send('delist', [await seen(first), await seen(other)], undefined, 'agreed');
  expect(answer.status).toBe(200);
  const told = await answer.text();
  expect(told).toContain('Answered: 2 of 2');
  expect(told).toMatch(/href="\/cases\/3rd000000000\/alike">Those that were left: 1</);
  for (const id of [first, other])
    expect((await history(services.cases, id)).at(-1)).toMatchObject({
      by: 'approver@harbor-goods.example',
      event: { type: 'question-answered', answer: 'delist', note: 'agreed', together: 2 },
    });
  expect(await saidOf('3rd000000000')).toBe('delist');
  expect(services.workflow.told).toHaveLength(2);
});

test('leaves a case as it is that changed since it was seen, and answers the others', async () => {
  const { services, at, send, seen, saidOf } = await family([{ id: other }]);
  const picks = [await seen(first), await seen(other)];
  await append(services.cases, await at(other), { type: 'noted', text: 'the client called' }, inHours(1));
  const answer = await send('leave', picks);
  expect(answer.status).toBe(409);
  const text = await answer.text();
  expect(text).toContain('Answered: 1 of 2');
  expect(text).toContain('has changed since you saw it');
  expect([await saidOf(first), await saidOf(other)]).toEqual(['answered', 'delist']);
  expect(text).not.toContain('Those that were left');
});

test('takes nothing off sale of a store that is stopped, nor for whoever may not', async () => {
  const { services, page, picksOn, send, seen, saidOf, ...where } = await family([
    { id: other, storeId: beta.id },
  ]);
  await putStore(services.cases, { ...beta, policy: { ...beta.policy, stopped: true } });
  expect(picksOn(await page())[other]).toBe(false);
  const picks = [await seen(first), await seen(other)];
  const agent = await signedIn({ ...where, services }, 'agent');
  expect((await send('delist', picks, agent)).status).toBe(409);
  expect(await saidOf(first)).toBe('delist');
  expect((await send('delist', picks)).status).toBe(409);
  expect([await saidOf(first), await saidOf(other)]).toEqual(['answered', 'delist']);
});

test('offers none beside a case of which something else is asked too, as that is answered by itself', async () => {
  const { services, at, approver } = await family([{ id: other }]);
  const page = () => approver.text(`/cases/${first}`);
  expect(await page()).toContain(`/cases/${first}/alike`);
  const now = await at(first);
  const [source] = now.sources;
  if (!source) throw new Error('it has a mail');
  await append(
    services.cases,
    now,
    { type: 'outcome-claimed', outcome: 'retracted', why: 'x', source },
    inHours(5),
  );
  expect(await page()).not.toContain(`/cases/${first}/alike`);
});

test('answers nothing else, and no more than a person can look through', async () => {
  const { send, seen, saidOf, picksOn } = await family([]);
  expect(await (await send('delist', [await seen(ids.strap)])).text()).toContain('Answered: 0 of 1');
  expect(await saidOf(ids.strap)).toBe('approve');
  await send('dismiss', [await seen(ids.forged)]);
  expect(await saidOf(ids.forged)).toBe('review');
  expect(await (await send('approve', [await seen(first)])).text()).toContain('Answered: 0 of 1');
  const none = await (await send('delist', [], undefined, 'not these')).text();
  expect(none).toContain('Tick at least one case');
  expect(none).toContain('not these</textarea>');
  expect(picksOn(none)[first]).toBe(false);
  const many = Array.from({ length: 51 }, (_, at) => `many${String(at).padStart(8, '0')}:1`);
  expect(await (await send('delist', many)).text()).toContain('At most 50 cases');
  expect(await saidOf(first)).toBe('delist');
});
