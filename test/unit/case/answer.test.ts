/** What a person answers is taken once, in time, and for what was read. */
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  AnswerRefused,
  answerQuestion,
  outcomeOf,
  redirect,
  takeUp,
} from '../../../shared/case/acting/answer.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { placeOf, statusOf } from '../../../shared/case/place.ts';
import { append, history, loadCase, open } from '../../../shared/case/records/case-store.ts';
import { keepToken } from '../../../shared/case/records/waits.ts';
import { LostRaceError } from '../../../shared/platform/errors.ts';
import type { Table } from '../../../shared/platform/ports.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import { anOffer, aStore, source } from '../response/a-case.ts';
import {
  alsoFor,
  asked,
  asking,
  caseId,
  drafted,
  minute,
  off,
  opening,
  prepared,
  ready,
  told,
} from './told.ts';

const kim = 'kim@lampshop.example';

const begin = async (first: CaseEvent, ...events: CaseEvent[]) => {
  const cases = new MemoryTable();
  const workflow = new MemoryWorkflow();
  let { case: now } = await open(cases, caseId, first, minute(0));
  for (const event of events) now = await append(cases, now, event, minute(1), kim);
  const question = now.questions.at(-1);
  if (question) await keepToken(cases, caseId, question.id, 'the-token');
  const answer = (given: Answer, by = 'lee@lampshop.example', questionId = question?.id ?? '') =>
    answerQuestion({ cases, workflow }, { caseId, questionId, answer: given, by, at: minute(2) });
  return { cases, workflow, answer };
};

const approve = { question: 'approve', answer: 'approve', sha256: '1'.repeat(64), note: '' } as const;
const sworn = drafted(1, { sworn: true });

test('an answer is one event, and wakes what waits for it with the place where the case then stands', async () => {
  const { cases, workflow, answer } = await begin(asking, asked('delist'));
  const now = await answer({ question: 'delist', answer: 'delist', note: 'sure' });
  expect((await history(cases, caseId)).at(-1)).toMatchObject({
    by: 'lee@lampshop.example',
    event: { type: 'question-answered', id: 'delist-1', answer: 'delist', note: 'sure' },
  });
  expect(placeOf(now)).toBe('delist');
  expect(workflow.told).toEqual(['resume the-token {"place":"delist"}']);
});

test('an approval is bound to the draft, its text and who gave it', async () => {
  const { answer } = await begin(opening(), ...ready, drafted(), asked('approve'));
  const now = await answer(approve);
  expect(now.drafts).toMatchObject([{ draft: 1, state: 'approved', approvedBy: 'lee@lampshop.example' }]);
});

test('no answer is approved while nobody has said whether what a mail reports is true', async () => {
  const claim: CaseEvent = {
    type: 'outcome-claimed',
    source: { ...source, from: [...source.from], finding: 'findings/claim.json' },
    outcome: 'retracted',
    why: 'forwarded only',
  };
  const ask = [...ready, drafted(), asked('approve')];
  await expect((await begin(opening(), ...ask, claim)).answer(approve)).rejects.toThrow(
    /whether what it reports is true/,
  );
  const dismissed = await begin(opening(), ...ask, claim, { type: 'claim-dismissed', outcome: 'retracted' });
  expect((await dismissed.answer(approve)).drafts).toMatchObject([{ state: 'approved' }]);
});

test('a sworn statement is signed by one whom the store lets sign, and by nobody else', async () => {
  const given = { ...approve, signatory: 'Mei Lin' };
  const { cases, answer } = await begin(opening(), ...ready, sworn, asked('approve'));
  await putStore(cases, aStore({ id: 'lamp-shop' }));
  await expect(answer(given)).rejects.toThrow(/Mei Lin may not sign .*nobody yet.*--signatory/);
  await putStore(cases, aStore({ id: 'lamp-shop', signatories: ['Robin Marlowe', 'Kim Alder'] }));
  await expect(answer(given)).rejects.toThrow(AnswerRefused);
  await expect(answer(given)).rejects.toThrow(/who may: Robin Marlowe, Kim Alder/);
  const now = await answer({ ...approve, signatory: 'Kim Alder' });
  expect(now.drafts).toMatchObject([{ state: 'approved', signatory: 'Kim Alder' }]);
});

test('whoever wrote any of a sworn statement cannot approve it, until it is written anew', async () => {
  const { cases, workflow } = await begin(opening(), ...ready, sworn);
  await putStore(cases, aStore({ id: 'lamp-shop', signatories: ['Kim Alder'] }));
  const write = async (draft: number, by: string, changes?: number) => {
    const now = await loadCase(cases, caseId);
    const event = drafted(draft, { sworn: true, ...(changes !== undefined && { changes }) });
    await append(
      cases,
      await append(cases, now, event, minute(2), by),
      asked('approve', `approve-${draft}`),
      minute(2),
    );
  };
  const by = (draft: number, who: string) => {
    const given = { ...approve, sha256: `${draft}`.repeat(64), signatory: 'Kim Alder' };
    const about = { caseId, questionId: `approve-${draft}`, answer: given, by: who, at: minute(3) };
    return answerQuestion({ cases, workflow }, about);
  };
  const [lee, robin] = ['lee@lampshop.example', 'robin@lampshop.example'];
  await write(2, lee, 1);
  await write(3, robin, 2);
  for (const who of [kim, lee, robin]) await expect(by(3, who)).rejects.toThrow(/second person/);
  await write(4, lee);
  await expect(by(4, lee)).rejects.toThrow(/second person/);
  expect((await by(4, kim)).drafts.at(-1)).toMatchObject({ state: 'approved', approvedBy: kim });
});

test('a submission keeps the reference as its proof', async () => {
  const { answer } = await begin(opening(), ...ready, drafted(1, { channel: 'portal' }), asked('submit'));
  const now = await answer({ question: 'submit', answer: 'submitted', reference: 'REF-7', note: '' });
  expect(now.drafts).toMatchObject([
    { state: 'submitted', proof: 'REF-7', submittedAt: minute(2).toISOString() },
  ]);
});

test('an outcome that a person reports is an outcome', async () => {
  const { answer } = await begin(opening(), ...ready, drafted(), asked('outcome', 'outcome-1-1'));
  const now = await answer({ question: 'outcome', answer: 'accepted', note: '' });
  expect(now.outcomes).toMatchObject([{ outcome: 'accepted', by: 'lee@lampshop.example' }]);
  expect(now.questions).toMatchObject([{ id: 'outcome-1-1', answer: 'overtaken' }]);
  expect(placeOf(now)).toBe('relist');
});

const expired: CaseEvent = { type: 'question-expired', id: 'delist-1', question: 'delist', instead: 'leave' };
const gaveUp = { question: 'delist', answer: 'leave', note: '' } as const;

test.each<[string, CaseEvent[], Answer, string, RegExp]>([
  ['after its time ran out', [asked('delist'), expired], gaveUp, kim, /not open any more/],
  ['to a question that was never asked', [], gaveUp, kim, /not open any more/],
  [
    'of another kind than the question',
    [asked('delist')],
    { question: 'review', answer: 'proceed', note: '' },
    kim,
    /not open any more/,
  ],
  [
    'after an outcome overtook it',
    [asked('delist'), { type: 'outcome', outcome: 'retracted' }],
    gaveUp,
    kim,
    /not open any more/,
  ],
  [
    'for a text that is not the draft’s',
    [...ready, drafted(), asked('approve')],
    { ...approve, sha256: 'f'.repeat(64) },
    kim,
    /has changed since/,
  ],
  [
    'for a draft that another has replaced',
    [...ready, drafted(), asked('approve'), drafted(2)],
    approve,
    kim,
    /has changed since/,
  ],
  [
    'for a draft that lacks something',
    [...ready, drafted(1, { missing: ['invoice number'] }), asked('approve')],
    approve,
    kim,
    /The draft still lacks: .+\. Replace each ### in its text/,
  ],
  [
    'for a sworn statement without a signatory',
    [...ready, sworn, asked('approve')],
    approve,
    'lee@lampshop.example',
    /Name the person who signs/,
  ],
  [
    'for a sworn statement by whoever wrote it',
    [...ready, sworn, asked('approve')],
    { ...approve, signatory: 'Kim Alder' },
    kim,
    /second person/,
  ],
  [
    'for a sworn statement by whoever wrote it under another spelling',
    [...ready, sworn, asked('approve')],
    { ...approve, signatory: 'Kim Alder' },
    kim.toUpperCase(),
    /second person/,
  ],
  [
    'of a submission without its reference',
    [...ready, drafted(1, { channel: 'portal' }), asked('submit')],
    { question: 'submit', answer: 'submitted', reference: '', note: '' },
    kim,
    /reference number/,
  ],
])('refused: an answer %s', async (_, events, given, by, why) => {
  const { cases, workflow, answer } = await begin(asking, ...events);
  const before = await history(cases, caseId);
  const id = given.question === 'approve' || given.question === 'submit' ? `${given.question}-1` : 'delist-1';
  const refused = answer(given, by, id);
  await expect(refused).rejects.toThrow(AnswerRefused);
  await expect(refused).rejects.toThrow(why);
  expect(await history(cases, caseId)).toEqual(before);
  expect(workflow.told).toEqual([]);
});

test('refused: an answer to the turn before, though the same is asked again', async () => {
  const over: CaseEvent = {
    type: 'question-expired',
    id: 'outcome-1-1',
    question: 'outcome',
    instead: 'timed-out',
  };
  const again = [asked('outcome', 'outcome-1-1'), over, asked('outcome', 'outcome-1-2')];
  const { answer } = await begin(opening(), ...ready, drafted(), ...again);
  const given = { question: 'outcome', answer: 'lost', note: '' } as const;
  await expect(answer(given, kim, 'outcome-1-1')).rejects.toThrow(AnswerRefused);
  expect((await answer(given, kim, 'outcome-1-2')).outcomes).toHaveLength(1);
});

test('the second of two answers is refused, also when both come at once', async () => {
  const { cases, answer } = await begin(asking, asked('delist'));
  const given = (what: 'delist' | 'leave') => answer({ question: 'delist', answer: what, note: '' });
  const both = await Promise.allSettled([given('delist'), given('leave')]);
  const [lost] = both.filter((one) => one.status === 'rejected');
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(lost?.reason).toBeInstanceOf(LostRaceError);
  await expect(given('leave')).rejects.toThrow(AnswerRefused);
  expect((await loadCase(cases, caseId)).questions).toHaveLength(1);
});

describe('of two listings in dispute', () => {
  const floor = anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' });
  const both = opening({ decision: { mode: 'auto', reasons: ['x'], offers: [anOffer(), floor] } });
  const now = told(both, ...off, ...alsoFor(floor, off), ...prepared, drafted());
  const [lamp, other] = ['amazon/LAMP-1', 'amazon/LAMP-2'];

  test('a person says which ones an outcome clears; where nobody does, it is the whole case’s', () => {
    expect(outcomeOf(now, 'accepted', [lamp])).toMatchObject({ cleared: [{ sku: 'LAMP-1' }] });
    expect(outcomeOf(now, 'accepted', [lamp, other])).toEqual({ type: 'outcome', outcome: 'accepted' });
    expect(outcomeOf(now, 'retracted')).toEqual({ type: 'outcome', outcome: 'retracted' });
    expect(outcomeOf(now, 'rejected', [lamp])).toEqual({ type: 'outcome', outcome: 'rejected' });
    expect(outcomeOf(now, 'partly-accepted', [])).toMatchObject({ cleared: [] });
  });

  test('what the outcome does not mean is refused', () => {
    expect(() => outcomeOf(now, 'accepted', [])).toThrow(AnswerRefused);
    for (const all of [undefined, [lamp, other]])
      expect(() => outcomeOf(now, 'partly-accepted', all)).toThrow(/no part/);
  });
});

test('a stuck case is taken up once, in an execution of its own', async () => {
  const failed: CaseEvent = { type: 'failed', step: 'delist', error: 'Broken', cause: 'no answer' };
  const { cases, workflow } = await begin(opening(), failed);
  const take = (how: 'retry' | 'skip') =>
    takeUp({ cases, workflow }, { caseId, how, by: kim, at: minute(3) });
  const now = await take('skip');
  expect(statusOf(now)).toBe('preparing');
  expect(now).toMatchObject({ run: 2, listings: [{ passedOver: true }] });
  expect(workflow.told).toEqual([`start ${caseId}-2`]);
  await expect(take('retry')).rejects.toThrow(AnswerRefused);
});

test('a request in a stuck case is under way, and fails anew where it does', async () => {
  const failed: CaseEvent = { type: 'failed', step: 'delist', error: 'Broken', cause: 'no answer' };
  const { cases, workflow } = await begin(opening(), failed);
  const event: CaseEvent = { type: 'delist-requested', offers: [anOffer({ sku: 'LAMP-2' })] };
  const now = await redirect({ cases, workflow }, { caseId, event, why: 'too', by: kim, at: minute(3) });
  expect(statusOf(now)).toBe('delisting');
});

test('a request that cannot wait stops the present execution before it starts the next', async () => {
  const { cases, workflow } = await begin(opening(), ...ready);
  const event: CaseEvent = { type: 'undo-requested', offers: [anOffer()] };
  const now = await redirect({ cases, workflow }, { caseId, event, why: 'undo', by: kim, at: minute(3) });
  expect(placeOf(now)).toBe('relist');
  expect(workflow.told).toEqual([`stop ${caseId}-1`, `start ${caseId}-2`]);
});

test('an answer that cannot be stored wakes nobody', async () => {
  const { cases, workflow } = await begin(asking, asked('delist'));
  const full: Table = {
    get: (key) => cases.get(key),
    query: (query) => cases.query(query),
    remove: (key, condition) => cases.remove(key, condition),
    put: async () => {
      throw new Error('disk full');
    },
  };
  const answered = answerQuestion(
    { cases: full, workflow },
    { caseId, questionId: 'delist-1', answer: gaveUp, by: kim, at: minute(2) },
  );
  await expect(answered).rejects.toThrow('disk full');
  expect(workflow.told).toEqual([]);
});
