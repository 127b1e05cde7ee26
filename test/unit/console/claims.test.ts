/** What a mail claims of a case, and what a person says to it. */
import { expect, test } from 'vitest';
import { backgroundOf } from '../../../functions/draft-response/background-of.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { placeOf, toRelist } from '../../../shared/case/place.ts';
import { append, history } from '../../../shared/case/records/case-store.ts';
import { hold } from '../../../shared/case/records/holds.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { asked, delisted, findingOf, ids, inHours, offer, seedCase } from './sample-cases.ts';

test('an outcome moves the case on, with the note on record', async () => {
  const { answer, at, services } = await seeded();
  await answer(ids.waiting, {
    questionId: 'outcome-1-1',
    question: 'outcome',
    answer: 'accepted',
    cleared: 'amazon/LK-BAND-04',
    note: 'by telephone',
  });
  expect(placeOf(await at(ids.waiting))).toBe('relist');
  expect((await history(services.cases, ids.waiting)).map(({ event }) => event)).toContainEqual({
    type: 'noted',
    text: 'by telephone',
  });
});

test('what a mail claims is confirmed by a person who has checked', async () => {
  const { services, approver, at } = await seeded();
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  await append(
    services.cases,
    now,
    { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source },
    inHours(5),
  );
  expect(await approver.text(`/cases/${ids.strap}`)).toContain('forwarded only');
  const confirm = (fields: Record<string, string>) =>
    approver.post(
      `/cases/${ids.strap}/claim`,
      { claim: 'confirm', mail: source.finding, ...fields },
      `/cases/${ids.strap}`,
    );
  const cleared = await confirm({});
  expect(cleared.status).toBe(409);
  const [, card = ''] = (await cleared.text()).split('id="claim-0"');
  expect(card.split('id="question"')[0]).toContain('none is ticked');
  expect((await confirm({ cleared: 'amazon/LK-STRAP-01' })).status).toBe(303);
  expect(placeOf(await at(ids.strap))).toBe('relist');
  expect(services.workflow.told).toEqual([`stop ${ids.strap}-1`, `start ${ids.strap}-2`]);
});

test('of a case over two listings a person says which one an outcome clears', async () => {
  const { services, approver, answer, at } = await seeded();
  const band = offer('LK-BAND-05', 'B0D2222222', 'Nylon watch band, blue');
  const { decision, notice, sources, verdict } = await at(ids.waiting);
  const [source] = sources;
  if (!source) throw new Error('The sample has no mail.');
  const both = { ...decision, offers: [...decision.offers, band] };
  const joined: CaseEvent = { type: 'mail-joined', source, notice, verdict, why: 'w', decision: both };
  const again = asked('outcome', 'outcome-1-2');
  for (const event of [joined, ...delisted(band.sku, band.listingId), again])
    await append(services.cases, await at(ids.waiting), event, inHours(5));

  const page = await approver.text(`/cases/${ids.waiting}`);
  for (const shown of ['LK-BAND-04', 'LK-BAND-05'])
    expect(page).toContain(`name="cleared" value="amazon/${shown}" checked`);
  const none = { questionId: 'outcome-1-2', question: 'outcome', note: '' };
  const refused = await answer(ids.waiting, { ...none, answer: 'accepted' });
  expect(refused.page).toContain('none is ticked');
  for (const shown of ['LK-BAND-04', 'LK-BAND-05'])
    expect(refused.page).toContain(`name="cleared" value="amazon/${shown}"/>`);
  const given = { ...none, cleared: 'amazon/LK-BAND-05' };
  expect((await answer(ids.waiting, { ...given, answer: 'accepted' })).status).toBe(303);
  const now = await at(ids.waiting);
  expect(toRelist(now).map((one) => one.sku)).toEqual(['LK-BAND-05']);
  expect(placeOf(now)).toBe('relist');
});

test('a claim that grants a part is confirmed listing by listing: nothing is ticked beforehand', async () => {
  const { services, approver, at } = await seeded();
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  const claimed = {
    type: 'outcome-claimed',
    outcome: 'partly-accepted',
    why: 'a part only',
    source,
  } as const;
  await append(services.cases, now, claimed, inHours(5));
  const page = await approver.text(`/cases/${ids.strap}`);
  expect(page).toContain('name="cleared" value="amazon/LK-STRAP-01"/>');
  await approver.post(
    `/cases/${ids.strap}/claim`,
    { claim: 'confirm', mail: source.finding },
    `/cases/${ids.strap}`,
  );
  expect(toRelist(await at(ids.strap))).toEqual([]);
  expect(placeOf(await at(ids.strap))).toBe('draft');
});

test('whoever may not undo a delisting may not confirm that it ends, but may say that it is not so', async () => {
  const where = await seeded();
  const { services, at } = where;
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  const claimed = { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source } as const;
  await append(services.cases, now, claimed, inHours(5));
  const agent = await signedIn(where, 'agent');
  const page = await agent.text(`/cases/${ids.strap}`);
  expect(page).not.toContain('value="confirm"');
  const settle = async (claim: string) =>
    (
      await agent.post(
        `/cases/${ids.strap}/claim`,
        { claim, mail: source.finding, cleared: 'amazon/LK-STRAP-01' },
        `/cases/${ids.strap}`,
      )
    ).status;
  expect(await settle('confirm')).toBe(409);
  expect((await at(ids.strap)).outcomes).toEqual([]);
  expect(await settle('dismiss')).toBe(303);
});

test('of two mails that claim something each is shown and answered by itself', async () => {
  const { services, approver, at } = await seeded();
  const [source] = (await at(ids.strap)).sources;
  if (!source) throw new Error('The sample has no mail.');
  const sources = ['findings/a.json', 'findings/b.json'].map((finding) => ({ ...source, finding }));
  const path = `/cases/${ids.strap}`;
  for (const [index, one] of sources.entries()) {
    await putJson(services.evidence, one.finding, findingOf(`mail ${index + 1}`, {}));
    await append(
      services.cases,
      await at(ids.strap),
      { type: 'outcome-claimed', outcome: 'rejected', why: `claim ${index + 1}`, source: one },
      inHours(5),
    );
  }
  const page = await approver.text(path);
  for (const shown of [
    'claim 1',
    'claim 2',
    ...sources.map(({ finding }) => `name="mail" value="${finding}"`),
  ])
    expect(page).toContain(shown);
  const settle = async (claim: string, mail: string) =>
    (await approver.post(`${path}/claim`, { claim, mail }, path)).status;
  expect(await settle('confirm', 'findings/none.json')).toBe(409);
  expect(await settle('confirm', 'findings/a.json')).toBe(303);
  const now = await at(ids.strap);
  expect(now.outcomes.map(({ outcome }) => outcome)).toEqual(['rejected']);
  expect(now.claims.map((one) => one.source.finding)).toEqual(['findings/b.json']);
  expect((await backgroundOf(services, now)).refusal).toContain('mail 1');
  expect(await settle('dismiss', 'findings/b.json')).toBe(303);
  expect((await at(ids.strap)).claims).toEqual([]);
});

test('what another case keeps off sale is not called on sale, and confirming does not promise it back', async () => {
  const { services, approver, at } = await seeded();
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  const claimed = { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source } as const;
  await append(services.cases, now, claimed, inHours(5));
  const effects = async () => {
    const page = await approver.text(`/cases/${ids.strap}`);
    return page.slice(page.indexOf('What confirming does'), page.indexOf('name="claim"'));
  };
  expect(await effects()).toContain('Puts back on sale');
  expect(await approver.text(`/cases/${ids.ask}`)).toContain('Named, on sale');
  for (const { id, listings, storeId } of [now, await at(ids.ask)])
    for (const { marketplace, sku } of listings)
      await hold(services.cases, { storeId, marketplace, sku }, id === ids.strap ? ids.ask : ids.strap);
  expect(await effects()).not.toContain('Puts back on sale');
  expect(await effects()).toContain('Stays off sale, as another case keeps it so');
  const asked = await approver.text(`/cases/${ids.ask}`);
  expect(asked).toContain('Named, off sale');
  expect(asked).toContain(`Case ${ids.strap} keeps it off sale`);
});

test('what the platform removed is not called on sale', async () => {
  const { services, approver } = await seeded();
  const id = ids.court.replace('c', 'd');
  const offers = [{ marketplace: 'amazon', sku: 'A-1', listingId: 'B0CTESTA01', title: 'Strap' }] as const;
  await seedCase(services, { id, finding: findingOf('text', {}), mode: 'ask', offers: [...offers] });
  const page = await approver.text(`/cases/${id}`);
  expect(page).toContain('Named, removed by the platform');
  expect(page).not.toContain('Named, on sale');
});

test('an answer is not offered for approval before what a mail claims is settled', async () => {
  const { services, approver, at } = await seeded();
  const button = 'name="answer" value="approve"';
  expect(await approver.text(`/cases/${ids.strap}`)).toContain(button);
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  const claimed = { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source } as const;
  await append(services.cases, now, claimed, inHours(5));
  const page = await approver.text(`/cases/${ids.strap}`);
  expect(page).not.toContain(button);
  expect(page).toContain('First say of each mail above whether what it reports is true');
});

test('a claim that was read with little certainty says so, and on which words it rests', async () => {
  const { services, approver, at } = await seeded();
  const words = 'we withdraw our complaint about the strap';
  const unsure = findingOf(
    `Hello, ${words}.`,
    { kind: 'retraction', confidence: 0.51 },
    { rules: { withdrawn: words } },
  );
  const [reason] = unsure.notice.reasons;
  const read = {
    ...unsure,
    notice: { ...unsure.notice, reasons: [{ ...reason, towards: 'kind:retraction' }] },
  };
  const now = await at(ids.strap);
  const [first] = now.sources;
  if (!first) throw new Error('The sample has no mail.');
  const source = { ...first, finding: 'findings/unsure.json' };
  await services.evidence.put(source.finding, JSON.stringify(read));
  const claimed = { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source } as const;
  await append(services.cases, now, claimed, inHours(5));
  const page = await approver.text(`/cases/${ids.strap}`);
  expect(page).toContain(`The reading is only 51 % sure; it rests on: “${words}”`);
  await services.evidence.put(
    source.finding,
    JSON.stringify({ ...read, notice: { ...read.notice, confidence: 0.95 } }),
  );
  expect(await approver.text(`/cases/${ids.strap}`)).not.toContain('The reading is only');
});

test('a claim that is not true of the case is dismissed and changes nothing else', async () => {
  const { services, approver, at } = await seeded();
  const now = await at(ids.strap);
  const [source] = now.sources;
  if (!source) throw new Error('The sample has no mail.');
  const claimed = { type: 'outcome-claimed', outcome: 'retracted', why: 'forwarded only', source } as const;
  const place = placeOf(await append(services.cases, now, claimed, inHours(5)));
  await approver.post(
    `/cases/${ids.strap}/claim`,
    { claim: 'dismiss', mail: source.finding },
    `/cases/${ids.strap}`,
  );
  expect(await at(ids.strap)).toMatchObject({ claims: [], outcomes: [] });
  expect(placeOf(await at(ids.strap))).toBe(place);
  expect(services.workflow.told).toEqual([]);
});

test('a refusal of whoever complained is one to withdraw, on its card and in the timeline', async () => {
  const { services, approver, at } = await seeded();
  const now = await at(ids.strap);
  const [source] = now.sources;
  const [owner] = now.notice.complainants;
  if (!source || !owner?.email) throw new Error('The sample names its owner.');
  const from = [{ name: '', address: owner.email }];
  await append(
    services.cases,
    now,
    { type: 'outcome-claimed', outcome: 'rejected', why: 'x', source: { ...source, finding: 'f', from } },
    inHours(5),
  );
  const page = await approver.text(`/cases/${ids.strap}`);
  expect(page).toContain('A mail says: The owner refuses to withdraw. It is not proven:');
  expect(page).toContain('A mail claims: The owner refuses to withdraw');
  expect(await approver.text(`/cases/${ids.strap}?lang=zh`)).toContain(
    '有邮件称：权利人拒绝撤回投诉。尚未证实：',
  );
  const settle = { claim: 'confirm', mail: 'f' };
  expect((await approver.post(`/cases/${ids.strap}/claim`, settle, `/cases/${ids.strap}`)).status).toBe(303);
  expect(await approver.text(`/cases/${ids.strap}?lang=en`)).toContain(
    'Outcome: The owner refuses to withdraw',
  );
});
