/** What a person approves, changes or declines of an answer, and what goes out with it. */
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../shared/case/place.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { changeStore } from '../../../shared/store/store-records.ts';
import { approval, seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { asked, draftOf, findingOf, ids, inHours, prepared, sampleStore, seedCase } from './sample-cases.ts';

test('a letter is read once on a page, by whoever may not answer too', async () => {
  const where = await seeded();
  const viewer = await signedIn(where, 'viewer');
  for (const id of [ids.strap, ids.submit])
    for (const who of [viewer, where.approver]) {
      const page = await who.text(`/cases/${id}`);
      expect(page.match(/class="letter"[^>]*>[^<]*We ask you to reinstate/g)).toHaveLength(1);
    }
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

  test('is given beside the same in the reader’s language where that is kept, which is not what is sent', async () => {
    const where = await seeded();
    const { evidence } = where.services;
    await evidence.put('cases/gloss.txt', '尊敬的<b>权利人</b>');
    const more = { draft: 3, glosses: { zh: 'cases/gloss.txt' } };
    const next = await draftOf(evidence, ids.strap, 'Dear owner', more);
    await append(where.services.cases, await where.at(ids.strap), next, inHours(5));
    const page = await where.approver.text(`/cases/${ids.strap}?lang=zh`);
    expect(page).toMatch(/不会发出）<\/summary><p class="mail-text">尊敬的&lt;b&gt;权利人/);
    expect(page).toMatch(/<textarea[^>]*>\s*Dear owner<\/textarea>/);
    expect(await where.approver.text(`/cases/${ids.strap}?lang=en`)).not.toContain('权利人');
    expect(page).not.toContain('修改之前');
    // as earlier versions recorded it
    const old = await draftOf(evidence, ids.strap, 'Dear all', { draft: 4, gloss: 'cases/gloss.txt' });
    await append(where.services.cases, await where.at(ids.strap), old, inHours(6));
    expect(await where.approver.text(`/cases/${ids.strap}?lang=zh`)).toContain('尊敬的&lt;b&gt;权利人');
  });

  test('of a letter that somebody changed is given beside what it said before, and says so', async () => {
    const where = await seeded();
    const { evidence } = where.services;
    await evidence.put('cases/gloss.txt', '尊敬的权利人');
    const written = { draft: 3, glosses: { zh: 'cases/gloss.txt' } };
    const drafts = [
      await draftOf(evidence, ids.strap, 'Dear owner', written),
      await draftOf(evidence, ids.strap, 'Dear Ms Owner', { draft: 4, changes: 3 }),
      await draftOf(evidence, ids.strap, 'Dear Ms A. Owner', { draft: 5, changes: 4 }),
    ];
    for (const one of drafts) await append(where.services.cases, await where.at(ids.strap), one, inHours(5));
    const page = await where.approver.text(`/cases/${ids.strap}?lang=zh`);
    expect(page).toMatch(
      /不会发出）<\/summary><p class="reason">对照的是修改之前的第 3 份草稿。<\/p><p class="mail-text">尊敬的权利人/,
    );
    expect(page).toMatch(/<textarea[^>]*>\s*Dear Ms A\. Owner<\/textarea>/);
    // one that is written anew has none of its predecessor's
    const anew = await draftOf(evidence, ids.strap, 'Dear owner', { draft: 6 });
    await append(where.services.cases, await where.at(ids.strap), anew, inHours(6));
    expect(await where.approver.text(`/cases/${ids.strap}?lang=zh`)).not.toContain('尊敬的权利人');
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
    expect(page).toMatch(/role="alert"[\s\S]*Since this draft was written a listing joined the complaint/);
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

  test('of a mail to an address out of a mailbox that may pass on anybody’s words warns of that address', async () => {
    const where = await seeded();
    const { services, approver } = where;
    const letter = async (id: string, proof: object, channel: 'mail' | 'portal' = 'mail') => {
      const { verdict, ...finding } = findingOf('text', {});
      const draft = await draftOf(services.evidence, id, 'Subject: x\n\nDear owner', { channel });
      await seedCase(services, {
        id,
        finding: { ...finding, verdict: { ...verdict, ...proof } },
        events: [...prepared, draft, asked('approve', 'approve-1')],
      });
      return approver.text(`/cases/${id}`);
    };
    const members = { otherMailbox: 'member@ebay.com' };
    const warning = /a mail of member@ebay\.com, which is not known to send/;
    expect(await letter('dddddddddd01', members)).toMatch(warning);
    expect(await letter('dddddddddd02', members, 'portal')).not.toMatch(warning);
    expect(await letter('dddddddddd03', { ...members, trust: 'corroborated' })).not.toMatch(warning);
    const unproven = await letter('dddddddddd04', { ...members, trust: 'unverified' });
    expect(unproven).not.toMatch(warning);
    expect(unproven).toContain('sender is not proven');
    await changeStore(services.cases, sampleStore.id, (store) => ({
      ...store,
      policy: { ...store.policy, noticeMailboxes: ['member@ebay.com'] },
    }));
    expect(await approver.text('/cases/dddddddddd01')).not.toMatch(warning);
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
      changes: 1,
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

test.each([
  ['I declare under penalty of perjury under the laws of the United States that this is true.', true],
  ['Ich versichere an Eides statt, dass diese Angaben richtig sind.', true],
  ['我方声明以上内容属实，愿承担伪证罪责任。', true],
  ['Subject: Your report\n\nWe sell what the maker sold us, and ask you to check the invoice.', false],
])('a letter in which somebody swears is a sworn one: %s', async (text, sworn) => {
  const where = await seeded();
  const letter = text.startsWith('Subject') ? text : `Subject: Our answer\n\n${text}`;
  await where.answer(ids.strap, await approval(where, { answer: 'redraft', text: letter }));
  expect((await where.at(ids.strap)).drafts.at(-1)).toMatchObject({ draft: 3, sworn });
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
  const card = page.slice(page.indexOf('id="question"'), page.indexOf('id="listings"'));
  expect(card).toContain('How did the patent evaluation end?');
  expect(card).toContain('take part with the signed agreement and the deposit');
  expect(card).not.toMatch(/court/i);
  // nobody decides on an appeal here
  expect(card).toContain('The evaluation was for us');
  expect(card).not.toContain('Accepted');
  expect(await where.approver.text(`/cases/${ids.court}`)).toContain(
    'What did the lawyer or the court decide?',
  );
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
    // what lacks something is to be filled in, and nobody is led to approve it
    await append(where.services.cases, now, asked('approve', 'approve-9'), inHours(6));
    const page = await where.approver.text(`/cases/${ids.strap}`);
    expect(page).toMatch(/value="approve" class="primary" disabled/);
    expect(page).toMatch(/value="redraft" class="primary"/);
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
    expect(page).toContain('Nothing was changed, so draft');
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

test('why an approved draft is written anew is told in the reader’s language', async () => {
  const { services, approver } = await seeded();
  const id = ids.court.replace('c', 'd');
  const drafted = await draftOf(services.evidence, id, 'Subject: Withdrawal\n\nPlease.');
  const takenBack = {
    type: 'question-answered',
    id: 'approve-1',
    question: 'approve',
    answer: 'redraft',
    note: 'Draft 1 does not go out: it has no words. It is written anew.',
  } as const;
  const events = [...prepared, drafted, asked('approve', 'approve-1'), takenBack];
  await seedCase(services, { id, finding: findingOf('text', {}), events });
  expect(await approver.text(`/cases/${id}`)).toContain(takenBack.note);
  expect(await approver.text(`/cases/${id}?lang=zh`)).toContain('第 1 份草稿不发出：没有正文。');
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
