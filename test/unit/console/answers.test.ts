import { describe, expect, test } from 'vitest';
import { backgroundOf } from '../../../functions/draft-response/background-of.ts';
import { append, history, loadCase } from '../../../shared/case/case-store.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { hold } from '../../../shared/case/holds.ts';
import { mailResult } from '../../../shared/case/mail-results.ts';
import { placeOf, statusOf, toRelist } from '../../../shared/case/place.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import { signedIn, testConsole, url } from './console.ts';
import {
  asked,
  delisted,
  draftOf,
  findingOf,
  ids,
  inHours,
  offer,
  prepared,
  sampleStore,
  seedCase,
  seedSamples,
} from './sample-cases.ts';

const seeded = async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const approver = await signedIn(where, 'approver');
  const at = (id: string) => loadCase(where.services.cases, id);
  /** Answers a case's question from its own page; resolves with status and page. */
  const answer = async (id: string, fields: Record<string, string>) => {
    const response = await approver.post(`/cases/${id}/answer`, fields, `/cases/${id}`);
    return { status: response.status, page: await response.text() };
  };
  return { ...where, approver, at, answer };
};

const approval = async ({ at }: Awaited<ReturnType<typeof seeded>>, fields: Record<string, string> = {}) => {
  const draft = (await at(ids.strap)).drafts.at(-1);
  return {
    questionId: 'approve-2',
    question: 'approve',
    answer: 'approve',
    sha256: draft?.sha256 ?? '',
    ...fields,
  };
};

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
      'Corrected: Complaint, Trademark: B0D9999999, B0D7777777',
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

describe('approval', () => {
  test('is good for the text that was read', async () => {
    const where = await seeded();
    expect((await where.answer(ids.strap, await approval(where))).status).toBe(303);
    const draft = (await where.at(ids.strap)).drafts.at(-1);
    expect(draft).toMatchObject({ draft: 2, state: 'approved', approvedBy: 'approver@harbor-goods.example' });
  });

  test('of a draft that was replaced meanwhile is refused, beside the form, with what to do', async () => {
    const where = await seeded();
    const fields = await approval(where);
    const now = await where.at(ids.strap);
    const next = await draftOf(where.services.evidence, ids.strap, 'another text', { draft: 3 });
    await append(where.services.cases, now, next, inHours(5));
    const { status, page } = await where.answer(ids.strap, fields);
    expect(status).toBe(409);
    expect(page).toMatch(/role="alert"[\s\S]*The draft has changed since you read it/);
    expect((await where.at(ids.strap)).drafts.every(({ state }) => state === 'drafted')).toBe(true);
  });

  test('given twice is taken once', async () => {
    const where = await seeded();
    const fields = await approval(where);
    const both = [await where.answer(ids.strap, fields), await where.answer(ids.strap, fields)];
    expect(both.map(({ status }) => status)).toEqual([303, 409]);
    expect(both[1]?.page).toContain('not open any more');
  });

  test.each([
    ['without words', 'Subject: Complaint 1\n\n \u200b\n', 'The answer has no words'],
    ['without a subject line', 'Dear Amazon Team,\n\nplease.', 'A mail needs a subject'],
  ])('of a mail %s is refused, and so is saving it, with what to do', async (_, text, says) => {
    const where = await seeded();
    const saved = await where.answer(ids.strap, await approval(where, { answer: 'redraft', text }));
    expect(saved).toMatchObject({ status: 409, page: expect.stringContaining(says) });
    const now = await where.at(ids.strap);
    await append(
      where.services.cases,
      now,
      await draftOf(where.services.evidence, ids.strap, text, { draft: 3 }),
      inHours(5),
    );
    await append(where.services.cases, await where.at(ids.strap), asked('approve', 'approve-3'), inHours(6));
    const fields = { ...(await approval(where)), questionId: 'approve-3' };
    const approved = await where.answer(ids.strap, fields);
    expect(approved).toMatchObject({ status: 409, page: expect.stringContaining(says) });
  });

  test('for a portal needs no subject line', async () => {
    const where = await seeded();
    const next = await draftOf(where.services.evidence, ids.strap, 'Please.', {
      draft: 3,
      channel: 'portal',
      to: [],
    });
    await append(where.services.cases, await where.at(ids.strap), next, inHours(5));
    await append(where.services.cases, await where.at(ids.strap), asked('approve', 'approve-3'), inHours(6));
    const fields = { ...(await approval(where)), questionId: 'approve-3' };
    expect((await where.answer(ids.strap, fields)).status).toBe(303);
  });

  test('of what is no longer true is refused until it is written anew, or read again and saved', async () => {
    const where = await seeded();
    const stored = (await where.at(ids.strap)).drafts.at(-1)?.text ?? '';
    const text = new TextDecoder().decode(await where.services.evidence.get(stored));
    const back = { marketplace: 'amazon', sku: 'LK-STRAP-01', action: 'relist' } as const;
    await append(
      where.services.cases,
      await where.at(ids.strap),
      { type: 'listing-action-settled', ...back, result: 'done', detail: '' },
      inHours(5),
    );
    expect(await where.approver.text(`/cases/${ids.strap}`)).toMatch(/class="primary" disabled/);
    const { status, page } = await where.answer(ids.strap, await approval(where));
    expect(status).toBe(409);
    expect(page).toMatch(/role="alert"[\s\S]*what it says may no longer be true/);
    await where.answer(ids.strap, await approval(where, { answer: 'redraft', text }));
    await append(where.services.cases, await where.at(ids.strap), asked('approve', 'approve-3'), inHours(6));
    const again = await where.answer(ids.strap, { ...(await approval(where)), questionId: 'approve-3' });
    expect(again.status).toBe(303);
  });

  test('of a text that was changed in the form but not saved is refused, and the words are kept', async () => {
    const where = await seeded();
    const { status, page } = await where.answer(ids.strap, await approval(where, { text: 'my own <words>' }));
    expect(status).toBe(409);
    expect(page).toContain('Save it as a new draft first');
    expect(page).toContain('my own &lt;words&gt;');
    expect((await where.at(ids.strap)).drafts.at(-1)?.state).toBe('drafted');
  });

  test('takes the text as a browser sends it back', async () => {
    const where = await seeded();
    const draft = (await where.at(ids.strap)).drafts.at(-1);
    const stored = new TextDecoder().decode(await where.services.evidence.get(draft?.text ?? ''));
    const fields = await approval(where, { text: stored.replaceAll('\n', '\r\n') });
    expect((await where.answer(ids.strap, fields)).status).toBe(303);
  });

  test('of a sworn statement takes a signatory and a second person', async () => {
    const where = await seeded();
    const { services, approver, answer, at } = where;
    const id = ids.court.replace('c', 'd');
    const sworn = await draftOf(services.evidence, id, 'I swear', { sworn: true, channel: 'portal', to: [] });
    await seedCase(services, {
      id,
      finding: findingOf('text', {}),
      events: [...prepared, sworn, asked('approve', 'approve-1')],
    });
    const fields = {
      questionId: 'approve-1',
      question: 'approve',
      answer: 'approve',
      sha256: sha256('I swear'),
    };
    expect((await answer(id, fields)).page).toContain('Name the person who signs it');
    await answer(id, { ...fields, answer: 'redraft', text: 'I swear again' });
    const mine = (await at(id)).drafts.at(-1);
    expect(mine).toMatchObject({
      draft: 2,
      sworn: true,
      by: 'approver@harbor-goods.example',
      sha256: sha256('I swear again'),
    });
    await append(services.cases, await at(id), asked('approve', 'approve-2'), inHours(6));
    const second = { ...fields, questionId: 'approve-2', sha256: mine?.sha256 ?? '', signatory: 'Mei Lin' };
    expect((await approver.post(`/cases/${id}/answer`, second, `/cases/${id}`)).status).toBe(409);
    const other = await signedIn(where, 'approver', 'li@harbor-goods.example');
    expect((await other.post(`/cases/${id}/answer`, second, `/cases/${id}`)).status).toBe(303);
    expect((await at(id)).drafts.at(-1)).toMatchObject({ state: 'approved', signatory: 'Mei Lin' });
  });
});

test('whoever is asked about a patent evaluation is told what there is to choose, and nothing of a court', async () => {
  const where = await seeded();
  const id = 'apexp0000001';
  await seedCase(where.services, {
    id,
    finding: findingOf('You have two choices.', { kind: 'evaluation', right: 'utility-patent' }),
    events: [...prepared, asked('counsel', 'counsel-1')],
  });
  const page = await where.approver.text(`/cases/${id}`);
  const card = page.slice(page.indexOf('id="question"'), page.indexOf('name="answer"'));
  expect(card).toContain('How did the patent evaluation end?');
  expect(card).toContain('take part in the evaluation, with the signed agreement and the deposit');
  expect(card).not.toMatch(/court/i);
  expect(await where.approver.text(`/cases/${ids.court}`)).toContain('What did counsel or the court decide?');
});

test('a letter to the complainant is told to leave the platform’s own term open', async () => {
  const where = await seeded();
  const term = 'This goes to the complainant alone';
  expect(await where.approver.text(`/cases/${ids.strap}`)).toContain(term);
  const now = await where.at(ids.strap);
  const before = now.drafts.at(-1);
  if (!before) throw new Error('no draft');
  const { text, sha256: hash, sworn, missing } = before;
  const draft = { draft: 3, strategy: 'own-work', text, sha256: hash, sworn, missing };
  await append(
    where.services.cases,
    now,
    { type: 'drafted', ...draft, channel: 'portal', to: [] },
    inHours(5),
  );
  expect(await where.approver.text(`/cases/${ids.strap}`)).not.toContain(term);
});

describe('files that go with an answer', () => {
  const add = async (where: Awaited<ReturnType<typeof seeded>>, name: string, size: number) => {
    const key = `cases/${ids.strap}/added/${name}`;
    const file = { key, name, contentType: 'application/pdf', sha256: 'a'.repeat(64), size, note: '' };
    await append(
      where.services.cases,
      await where.at(ids.strap),
      { type: 'evidence-added', ...file },
      inHours(5),
    );
    return key;
  };

  test('are picked, are part of what is approved, and stand with the draft', async () => {
    const where = await seeded();
    const key = await add(where, 'invoice.pdf', 1_000);
    await add(where, 'private.pdf', 1_000);
    expect(await where.approver.text(`/cases/${ids.strap}`)).toContain('Which of the files go with it');
    await where.answer(ids.strap, await approval(where, { 'attach-0': key }));
    const draft = (await where.at(ids.strap)).drafts.at(-1);
    expect(draft).toMatchObject({ state: 'approved', files: [{ key, name: 'invoice.pdf' }] });
    expect(await where.approver.text(`/cases/${ids.strap}`)).toContain('with invoice.pdf');
  });

  test('are said to belong to a kind of answer, in the reader’s language', async () => {
    const where = await seeded();
    const now = await where.at(ids.strap);
    const before = now.drafts.at(-1);
    if (!before) throw new Error('no draft');
    const { channel, to, text, sha256: hash, sworn, missing } = before;
    const draft = { draft: 3, strategy: 'authentic-goods', channel, to, text, sha256: hash, sworn, missing };
    await append(where.services.cases, now, { type: 'drafted', ...draft }, inHours(5));
    const page = `/cases/${ids.strap}`;
    expect(await where.approver.text(page)).toContain('supplier invoices that cover the quantity sold');
    expect(await where.approver.text(`${page}?lang=zh`)).toContain('供应商发票');
  });

  test('are at hand for whoever submits in a portal', async () => {
    const where = await seeded();
    const file = { name: 'invoice.pdf', contentType: 'application/pdf', sha256: 'a'.repeat(64), size: 1 };
    const added = { type: 'evidence-added', key: 'k', ...file, note: '' } as const;
    await append(where.services.cases, await where.at(ids.submit), added, inHours(5));
    const page = await where.approver.text(`/cases/${ids.submit}`);
    const question = page.slice(page.indexOf('id="letter"'), page.indexOf('name="reference"'));
    expect(question).toContain(`/cases/${ids.submit}/files/0`);
  });

  test('are picked for a portal too, told of a type that it does not take, and named to whoever uploads them', async () => {
    const where = await seeded();
    const page = `/cases/${ids.strap}`;
    const before = (await where.at(ids.strap)).drafts.at(-1);
    if (!before) throw new Error('no draft');
    const { text, sha256: hash, sworn, missing } = before;
    const draft = { draft: 3, strategy: 'own-work', text, sha256: hash, sworn, missing };
    const tell = async (event: CaseEvent) =>
      append(where.services.cases, await where.at(ids.strap), event, inHours(5));
    await tell({ type: 'drafted', ...draft, channel: 'portal', to: [] });
    await tell(asked('approve', 'approve-3'));
    await add(where, 'invoice.pdf', 1_000);
    const key = await add(where, 'box.PNG', 1_000);

    const asks = await where.approver.text(page);
    expect(asks.match(/invoice\.pdf(?:(?!<\/label>).)*does not take this type/s)).not.toBeNull();
    expect(asks.match(/does not take this type/g)).toHaveLength(1);
    expect(asks).toContain('Approve for submission');
    expect(asks).not.toContain('Approve and send');
    await where.answer(ids.strap, {
      ...(await approval(where, { 'attach-1': key })),
      questionId: 'approve-3',
    });
    await tell(asked('submit', 'submit-3'));
    const card = await where.approver.text(page);
    const upload = card.slice(card.indexOf('id="letter"'), card.indexOf('name="reference"'));
    expect(upload).toMatch(/Upload with it:.*files\/1.*box\.PNG/s);
    expect(upload).not.toContain('invoice.pdf');
  });

  test('must be the case’s own, and fit into a mail', async () => {
    const where = await seeded();
    const keys = [await add(where, 'one.pdf', 4_000_000), await add(where, 'two.pdf', 4_000_000)];
    const elsewhere = await where.answer(
      ids.strap,
      await approval(where, { 'attach-0': 'cases/other/added/x' }),
    );
    expect(elsewhere).toMatchObject({ status: 409 });
    expect(elsewhere.page).toContain('not among the case’s evidence');
    const both = await approval(where, { 'attach-0': keys[0] ?? '', 'attach-1': keys[1] ?? '' });
    const large = await where.answer(ids.strap, both);
    expect(large).toMatchObject({ status: 409 });
    expect(large.page).toContain('larger than the 7 MB');
    expect(large.page).toMatch(/name="attach-1"[^>]*checked/);
  });

  test('are missed where the text speaks of them', async () => {
    const where = await seeded();
    const text = 'Subject: x\n\nPlease find our invoices attached.';
    await where.answer(ids.strap, await approval(where, { answer: 'redraft', text }));
    await append(where.services.cases, await where.at(ids.strap), asked('approve', 'approve-3'), inHours(6));
    const fields = { ...(await approval(where)), questionId: 'approve-3' };
    const without = await where.answer(ids.strap, fields);
    expect(without).toMatchObject({ status: 409 });
    expect(without.page).toContain('no file is picked');
    const key = await add(where, 'invoice.pdf', 1_000);
    expect((await where.answer(ids.strap, { ...fields, 'attach-0': key })).status).toBe(303);
  });
});

describe('a new draft', () => {
  test('stores the words, names what they still need, and asks for approval anew', async () => {
    const where = await seeded();
    const fields = await approval(where, {
      answer: 'redraft',
      text: 'Subject: ours\r\n\r\nDear ###name of the contact###,\r\nhello',
    });
    expect((await where.answer(ids.strap, fields)).status).toBe(303);
    const now = await where.at(ids.strap);
    const draft = now.drafts.at(-1);
    expect(draft).toMatchObject({
      draft: 3,
      state: 'drafted',
      missing: ['name of the contact'],
      by: 'approver@harbor-goods.example',
    });
    const stored = await where.services.evidence.get(draft?.text ?? '');
    expect(new TextDecoder().decode(stored)).toBe('Subject: ours\n\nDear ###name of the contact###,\nhello');
    expect(sha256(stored)).toBe(draft?.sha256);
    expect(placeOf(now)).toBe('approve');
  });

  test('with the same words is none: nothing is recorded, and the person is told so', async () => {
    const where = await seeded();
    const before = await where.at(ids.strap);
    const draft = before.drafts.at(-1);
    const stored = new TextDecoder().decode(await where.services.evidence.get(draft?.text ?? ''));
    const text = stored.replaceAll('\n', '\r\n');
    const { status, page } = await where.answer(
      ids.strap,
      await approval(where, { answer: 'redraft', text, note: 'shorter' }),
    );
    expect(status).toBe(409);
    expect(page).toContain('Nothing was changed, so nothing was saved');
    expect((await where.at(ids.strap)).seq).toBe(before.seq);
  });
});

test('of a mail whose sending was cut off a person says whether it went', async () => {
  const { services, answer, at, approver } = await seeded();
  const id = ids.court.replace('c', 'd');
  const mailed = await draftOf(services.evidence, id, 'Subject: Withdrawal\n\nPlease.');
  const sha = mailed.type === 'drafted' ? mailed.sha256 : '';
  await seedCase(services, {
    id,
    finding: findingOf('text', {}),
    events: [
      ...prepared,
      mailed,
      asked('approve', 'approve-1'),
      {
        type: 'question-answered',
        id: 'approve-1',
        question: 'approve',
        answer: 'approve',
        note: '',
        approval: { draft: 1, sha256: sha },
      },
      asked('submit', 'submit-1'),
    ],
  });
  const page = await approver.text(`/cases/${id}`);
  for (const words of ['Has the answer gone out?', 'What shows that it went', 'It did not go: send it'])
    expect(page).toContain(words);
  expect(page).not.toContain('Copy the text, submit it there');
  const { status } = await answer(id, { questionId: 'submit-1', question: 'submit', answer: 'send' });
  expect(status).toBe(303);
  expect(placeOf(await at(id))).toBe('submit');
  expect(await approver.text(`/cases/${id}`)).toContain('Said that it did not go, and has it sent');
});

test('a submission takes the reference that the portal gave', async () => {
  const { answer, at } = await seeded();
  const fields = { questionId: 'submit-1', question: 'submit', answer: 'submitted' };
  const without = await answer(ids.submit, { ...fields, reference: ' ' });
  expect(without.status).toBe(409);
  expect(without.page).toContain('it is the proof of submission');
  expect((await answer(ids.submit, { ...fields, reference: 'APL-77' })).status).toBe(303);
  expect((await at(ids.submit)).drafts.at(-1)).toMatchObject({ state: 'submitted', proof: 'APL-77' });
});

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
  expect(await cleared.text()).toContain('none is ticked');
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
  const given = { questionId: 'outcome-1-2', question: 'outcome', cleared: 'amazon/LK-BAND-05', note: '' };
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

describe('evidence', () => {
  const upload = async (name: string, content: Uint8Array<ArrayBuffer> | string) => {
    const where = await seeded();
    const page = await where.approver.text(`/cases/${ids.strap}`);
    const body = new FormData();
    body.set('_token', /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '');
    body.set('note', 'invoice of May');
    body.set('file', new File([content], name));
    const answer = await where.approver.request(`/cases/${ids.strap}/evidence`, {
      method: 'POST',
      body,
      headers: { origin: url },
    });
    return {
      where,
      status: answer.status,
      page: await answer.text(),
      files: (await where.at(ids.strap)).files,
    };
  };

  test('is stored with its hash and can be saved again', async () => {
    const { where, status, files } = await upload('../Invoice 5.pdf', '%PDF-1.7 …');
    expect(status).toBe(303);
    expect(files).toMatchObject([
      {
        name: 'Invoice 5.pdf',
        contentType: 'application/pdf',
        sha256: sha256('%PDF-1.7 …'),
        note: 'invoice of May',
      },
    ]);
    const saved = await where.approver.request(`/cases/${ids.strap}/files/0`);
    expect(await saved.text()).toBe('%PDF-1.7 …');
    expect(saved.headers.get('content-disposition')).toContain('Invoice 5.pdf');
  });

  test.each([
    ['page.html', '<html>'],
    ['invoice.pdf', 'MZ not a PDF'],
    ['notes.txt', new Uint8Array([0xff, 0xfe, 0, 1])],
    ['empty.txt', ''],
    ['noending', 'text'],
    ['big.txt', 'x'.repeat(4 * 1024 * 1024 + 1)],
  ])('%s is refused with the reason', async (name, content) => {
    const { status, page, files } = await upload(name, content);
    expect(status).toBe(409);
    expect(page).toContain('Not done.');
    expect(files).toEqual([]);
  });

  test.each([
    ['label.gif', Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61), 'image/gif'],
    ['scan.tif', Uint8Array.of(0x49, 0x49, 0x2a, 0), 'image/tiff'],
    ['scan.TIFF', Uint8Array.of(0x4d, 0x4d, 0, 0x2a), 'image/tiff'],
  ])('takes %s, which Amazon takes too', async (name, content, contentType) => {
    expect((await upload(name, content)).files).toMatchObject([{ name, contentType }]);
  });

  test('beyond any limit is cut off before it is read', async () => {
    const { status } = await upload('big.txt', 'x'.repeat(5 * 1024 * 1024));
    expect(status).toBe(413);
  });
});

test('a filed mail is read again once its result is taken back', async () => {
  const { approver, services } = await seeded();
  expect(await approver.text('/mail?result=quarantined')).toContain('no header block was found');
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(303);
  expect(await mailResult(services.cases, 'mail/broken')).toBeUndefined();
  expect((await approver.post('/mail/read-again', { mail: 'mail/broken' }, '/mail')).status).toBe(409);
});

test('a quarantined mail is counted on every page until somebody has dealt with it, who is named', async () => {
  const { approver, services } = await seeded();
  for (const path of ['/queue/waiting', `/cases/${ids.strap}`, '/stores'])
    expect([path, await approver.text(path)]).toEqual([path, expect.stringContaining('(1 in quarantine)')]);
  const deal = (mail: string) => approver.post('/mail/dealt-with', { mail }, '/mail');
  expect((await deal('mail/news')).status).toBe(409);
  expect((await deal('mail/broken')).status).toBe(303);
  expect(await approver.text('/queue/waiting')).not.toContain('in quarantine');
  expect(await mailResult(services.cases, 'mail/broken')).toMatchObject({
    result: 'filed',
    reason:
      'approver@harbor-goods.example has dealt with it; it was quarantined: The bytes are no mail: no header block was found.',
  });
  expect(await approver.text('/mail?result=filed')).toContain(
    'approver@harbor-goods.example has dealt with it',
  );
  expect((await deal('mail/broken')).status).toBe(409);
});

test('the kill switch stops a store and lets it go on', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const admin = await signedIn(where, 'admin');
  const stopped = async () => (await getStore(where.services.cases, sampleStore.id)).policy.stopped;
  const page = `/stores/${sampleStore.id}`;
  expect((await admin.post(`${page}/stop`, { why: '  ' }, page)).status).toBe(409);
  expect(await stopped()).toBe(false);
  const answer = await admin.post(`${page}/stop`, { why: 'a forged wave' }, page);
  expect(await stopped()).toBe(true);
  expect(await admin.text(answer.headers.get('location') ?? '')).toContain('Harbor Goods is stopped');
  const shown = await admin.text(page);
  expect(shown).toContain('Stopped by admin@harbor-goods.example: a forged wave');
  expect(shown).toContain('Resume this store');
  expect(await admin.text('/queue/needs-you')).toContain('a forged wave');
  await admin.post(`${page}/resume`, {}, page);
  expect(await stopped()).toBe(false);
  expect((await getStore(where.services.cases, sampleStore.id)).stop).toBeUndefined();
});

test('while a store is stopped nobody is offered to act on its listings, or let', async () => {
  const where = await seeded();
  const { approver, at, answer, services } = where;
  const admin = await signedIn(where, 'admin');
  await admin.post(`/stores/${sampleStore.id}/stop`, { why: 'x' }, '/stores');
  const says = 'nothing is taken off sale or put back until an admin resumes the store';
  expect(await approver.text('/queue/needs-you')).toContain(says);
  for (const [id, button] of [
    [ids.ask, 'value="delist" class="danger" disabled'],
    [ids.strap, 'Restores the price and stock of the snapshot taken before" disabled'],
    [ids.strap, 'class="danger" disabled'],
    [ids.stuck, 'value="retry" class="primary" disabled'],
  ] as const) {
    const page = await approver.text(`/cases/${id}`);
    expect(page).toContain(says);
    expect(page).toContain(button);
  }
  const before = await Promise.all([ids.ask, ids.strap, ids.stuck].map(at));
  const strap = `/cases/${ids.strap}`;
  for (const refused of [
    await answer(ids.ask, { questionId: 'delist-1', question: 'delist', answer: 'delist' }),
    await approver.post(`${strap}/undo`, { marketplace: 'amazon', sku: 'LK-STRAP-01', why: 'x' }, strap),
    await approver.post(`${strap}/delist`, { offer: 'ebay/LK-STRAP-03' }, strap),
    await approver.post(`/cases/${ids.stuck}/take-up`, { how: 'retry' }, strap),
  ])
    expect(refused.status).toBe(409);
  expect(await Promise.all([ids.ask, ids.strap, ids.stuck].map(at))).toEqual(before);
  expect(services.workflow.told).toEqual([]);

  const leave = await answer(ids.ask, { questionId: 'delist-1', question: 'delist', answer: 'leave' });
  expect(leave.status).toBe(303);
  await admin.post(`/stores/${sampleStore.id}/resume`, {}, '/stores');
  expect((await approver.post(`/cases/${ids.stuck}/take-up`, { how: 'retry' }, strap)).status).toBe(303);
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

test('an unknown case, an unknown list and a number that is none are not found', async () => {
  const { approver } = await seeded();
  for (const path of [
    '/cases/000000000000',
    '/cases/../stores',
    '/cases/x',
    '/queue/x',
    '/cases/000000000000/state',
  ])
    expect([path, (await approver.request(path, { method: 'GET' })).status]).toEqual([
      path,
      path === '/cases/../stores' ? 200 : 404,
    ]);
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
