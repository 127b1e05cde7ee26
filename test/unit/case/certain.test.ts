/** A decision that lets some listings go and asks about others: what is sure goes first, and the question is about the rest. */
import { expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { letGoBy } from '../../../shared/case/case-facts.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { openQuestion, placeOf, toDelist, toRelist } from '../../../shared/case/place.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { askedOf, offAtOnce } from '../../../shared/case/replay/asked.ts';
import { inDispute } from '../../../shared/case/replay/cleared.ts';
import { wasLeft } from '../../../shared/case/replay/proof.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import {
  alsoFor,
  answered,
  asked,
  asking,
  off,
  opening,
  outcome,
  settled,
  skipped,
  started,
  told,
} from './told.ts';

const lamp = (index: number) => anOffer({ sku: `LAMP-${index}`, listingId: `B0LAMP000${index}` });
/** Lets the first go and asks about the others. */
const split = (...indexes: number[]) => ({
  mode: 'ask' as const,
  reasons: ['Off sale at once: the first. A person is asked about the rest.'],
  offers: indexes.map(lamp),
  certain: indexes.slice(0, 1).map(lamp),
});
const first = opening({ decision: split(1, 2) });
const offFor = (index: number) => alsoFor(lamp(index), off);
const skus = (some: readonly { sku: string }[]) => some.map(({ sku }) => sku);
const stands = (now: Case) => ({ place: placeOf(now), goes: skus(toDelist(now)) });
const another = (changes: Partial<Extract<CaseEvent, { type: 'mail-joined' }>>): CaseEvent => ({
  type: 'mail-joined',
  source: { ...source, from: [...source.from], finding: 'findings/two.json' },
  notice: aNotice(),
  verdict: aVerdict({ trust: 'corroborated' }),
  why: 'the same complaint came again',
  ...changes,
});

const expired: CaseEvent = {
  type: 'question-expired',
  id: 'delist-1',
  question: 'delist',
  instead: 'leave',
};
test.each<[string, CaseEvent[], ReturnType<typeof stands>]>([
  ['goes first', [], { place: 'delist', goes: ['LAMP-1'] }],
  ['is off sale before the question', off, { place: 'ask-to-delist', goes: [] }],
  [
    '… also where the platform had taken it off',
    [settled('delist', 'enforced')],
    { place: 'ask-to-delist', goes: [] },
  ],
  [
    'stays off after a no',
    [...off, asked('delist'), answered('delist', 'leave')],
    { place: 'prepare', goes: [] },
  ],
  ['and after nobody answered', [...off, asked('delist'), expired], { place: 'prepare', goes: [] }],
  [
    'is joined by the rest after a yes',
    [...off, asked('delist'), answered('delist', 'delist')],
    { place: 'delist', goes: ['LAMP-2'] },
  ],
  [
    'is not tried again by a yes to the rest, where somebody went on without it',
    [...skipped('delist'), asked('delist'), answered('delist', 'delist')],
    { place: 'delist', goes: ['LAMP-2'] },
  ],
  [
    '… nor where the marketplace had answered half',
    [started('delist'), ...skipped('delist'), asked('delist'), answered('delist', 'delist'), ...offFor(2)],
    { place: 'prepare', goes: [] },
  ],
])('what is sure %s', (_, events, then) => {
  expect(stands(told(first, ...events))).toEqual(then);
});

test('nothing of it goes before somebody has said what the mail is', () => {
  const unsure = opening({ decision: split(1, 2), review: 'the reading is not sure enough' });
  expect(placeOf(told(unsure))).toBe('review');
  const proceeds = told(unsure, asked('review'), answered('review', 'proceed'));
  expect(stands(proceeds)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
});

test('the question says that it is about the rest, and what went off sale without it', () => {
  const now = told(first, ...off, asked('delist'));
  const question = openQuestion(now);
  expect(question && askedOf(now, question)).toBe('delist.rest');
  expect(skus(offAtOnce(now))).toEqual(['LAMP-1']);
  expect(summarize(now).question).toMatchObject({ asked: 'delist.rest' });
  const refused = told(first, settled('delist', 'refused'), asked('delist'));
  expect(offAtOnce(refused)).toEqual([]);
});

test('what is certain on one marketplace is on no other', () => {
  const other = { ...lamp(1), marketplace: 'ebay' as const };
  expect(letGoBy({ ...split(1, 2), offers: [lamp(1), other] })).toEqual([lamp(1)]);
});

test('a question about all, or about anything else, says nothing of a rest', () => {
  const approving = told(first, ...off, asked('approve'));
  expect(approving.questions.map((one) => askedOf(approving, one))).toEqual(['approve']);
  const now = told(asking, asked('delist'));
  const question = openQuestion(now);
  expect(question && askedOf(now, question)).toBe('delist');
});

const left = [...off, asked('delist'), answered('delist', 'leave')];
test.each<[string, CaseEvent]>([
  ['an undo of all', { type: 'undo-requested', offers: [lamp(1), lamp(2)] }],
  ['an outcome of the case', outcome('accepted')],
])('%s puts back what went off sale, and nothing else', (_, event) => {
  expect(skus(toRelist(told(first, ...left, event)))).toEqual(['LAMP-1']);
});

test('what was named in passing is in dispute until somebody leaves it at that', () => {
  expect(skus(inDispute(told(first, ...off, asked('delist'))))).toEqual(['LAMP-1', 'LAMP-2']);
  expect(skus(inDispute(told(first, ...left)))).toEqual(['LAMP-1']);
  const yes = told(first, ...off, asked('delist'), answered('delist', 'delist'), ...offFor(2));
  expect(skus(inDispute(yes))).toEqual(['LAMP-1', 'LAMP-2']);
  const byNo = told(opening({ decision: { ...split(1, 2), certain: undefined } }), ...left);
  expect(skus(inDispute(byNo))).toEqual(['LAMP-1', 'LAMP-2']);
});

test('… also once another mail has something else decided', () => {
  const more = another({ more: { decision: { mode: 'auto', reasons: ['x'], offers: [lamp(3)] } } });
  expect(skus(inDispute(told(first, ...left, more)))).toEqual(['LAMP-1', 'LAMP-3']);
  const asks = another({ more: { decision: { mode: 'ask', reasons: ['x'], offers: [lamp(3)] } } });
  expect(skus(inDispute(told(first, ...left, asks)))).toEqual(['LAMP-1', 'LAMP-3']);
});

test('what went off sale without an answer is told from what somebody was asked about', () => {
  const unasked = (...events: CaseEvent[]) => summarize(told(first, ...events)).unasked;
  expect(unasked()).toBe(false);
  expect(unasked(...off, asked('delist'))).toBe(true);
  expect(unasked(...left)).toBe(true);
  expect(
    unasked(settled('delist', 'refused'), asked('delist'), answered('delist', 'delist'), ...offFor(2)),
  ).toBe(false);
});

test('a marketplace that says the same lets what is sure go while a person is asked about all', () => {
  const both = opening({ decision: { mode: 'ask', reasons: ['x'], offers: [lamp(1), lamp(2)] } });
  const corroborated: CaseEvent = {
    type: 'corroborated',
    ...{ marketplace: 'amazon', sku: 'LAMP-1', listingId: 'B0LAMP0001' },
    signal: 'signals/1',
    verdict: aVerdict({ trust: 'corroborated' }),
    decision: split(1, 2),
  };
  const now = told(both, asked('delist'), corroborated);
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  expect(openQuestion(now)).toBeUndefined();
  const byHand: CaseEvent = { type: 'delist-requested', offers: [lamp(3)] };
  expect(stands(told(both, asked('delist'), byHand, corroborated)).goes).toEqual(['LAMP-1', 'LAMP-3']);
  const again = told(both, asked('delist'), corroborated, ...off, asked('delist', 'delist-2'));
  expect(again.questions.map((one) => askedOf(again, one))).toEqual(['delist', 'delist.rest']);
  expect(summarize(again).unasked).toBe(false);
  const no = answered('delist', 'leave', { id: 'delist-2' });
  const leaves = told(both, asked('delist'), corroborated, ...off, asked('delist', 'delist-2'), no);
  expect(skus(inDispute(leaves))).toEqual(['LAMP-1']);
});

test('where it says the same of what is asked about, that is the rest as before', () => {
  const same: CaseEvent = {
    type: 'corroborated',
    ...{ marketplace: 'amazon', sku: 'LAMP-2', listingId: 'B0LAMP0002' },
    signal: 'signals/1',
    verdict: aVerdict({ trust: 'corroborated' }),
    decision: { mode: 'ask', reasons: ['It is named in passing.'], offers: [lamp(2)] },
  };
  const now = told(first, ...off, asked('delist'), same);
  expect(now.decision.reasons).toEqual(['It is named in passing.']);
  expect(summarize(now).unasked).toBe(true);
  expect(openQuestion(now)?.id).toBe('delist-1');
  expect(skus(offAtOnce(now))).toEqual(['LAMP-1']);
  expect(skus(inDispute(told(first, ...off, asked('delist'), same, answered('delist', 'leave'))))).toEqual([
    'LAMP-1',
  ]);
});

test('the mail of a case that had none does the same', () => {
  const { mail: _, ...noMail } = source;
  const withoutMail = opening({
    source: { ...noMail, from: [] },
    decision: { mode: 'leave', reasons: ['It is off sale.'], offers: [lamp(1)] },
    review: 'no mail came',
  });
  const now = told(withoutMail, asked('review'), another({ decision: split(1, 2) }));
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  expect(skus(now.listings)).toEqual(['LAMP-1', 'LAMP-2']);
  const after = told(withoutMail, asked('review'), another({ decision: split(1, 2) }), ...off);
  expect(placeOf(after)).toBe('ask-to-delist');
});

test('so does one that says more', () => {
  const more = another({ more: { decision: split(3, 4) } });
  const now = told(opening(), ...off, more);
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-3'] });
  const after = told(opening(), ...off, more, ...offFor(3), asked('delist'));
  expect(placeOf(after)).toBe('ask-to-delist');
  expect(after.questions.map((one) => askedOf(after, one))).toEqual(['delist.rest']);
  expect(skus(after.decision.offers)).toEqual(['LAMP-3', 'LAMP-4']);
  expect(skus(offAtOnce(after))).toEqual(['LAMP-3']);
});

test('… and lets what was in passing go with it, where it is sure by now', () => {
  const decision = { ...split(2, 4), certain: [lamp(2)] };
  const now = told(first, ...off, asked('delist'), another({ more: { decision } }));
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-2'] });
  const answeredNo = told(first, ...left, another({ more: { decision } }));
  expect(stands(answeredNo)).toEqual({ place: 'delist', goes: ['LAMP-2'] });
});

test('what is off sale already goes off no second time, however sure a later mail is of it', () => {
  const decision = { mode: 'auto' as const, reasons: ['x'], offers: [lamp(1), lamp(3)] };
  const now = told(opening(), ...off, another({ more: { decision } }));
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-3'] });
});

test('beside others that wait for another reason the question is no more about a rest', () => {
  const more = another({ more: { decision: split(3, 4) } });
  const now = told(asking, asked('delist'), more, ...offFor(3), asked('delist', 'delist-2'));
  expect(stands(now)).toEqual({ place: 'ask-to-delist', goes: [] });
  expect(skus(now.decision.offers)).toEqual(['LAMP-1', 'LAMP-4']);
  expect(now.questions.map((one) => askedOf(now, one))).toEqual(['delist', 'delist']);
});

test('one that is better proven decides anew about what both name', () => {
  const proves = another({ proves: true, decision: split(1, 2), more: {} });
  const both = opening({ decision: { mode: 'ask', reasons: ['x'], offers: [lamp(1), lamp(2)] } });
  const now = told(both, asked('delist'), proves);
  expect(stands(now)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  expect(skus(letGoBy(now.decision))).toEqual(['LAMP-1']);
  const three = opening({ decision: { mode: 'ask', reasons: ['x'], offers: [1, 2, 3].map(lamp) } });
  const waits = told(three, asked('delist'), proves);
  expect(stands(waits)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  expect(skus(waits.decision.offers)).toEqual(['LAMP-2', 'LAMP-3']);
  expect(waits.decision).not.toHaveProperty('certain');
  const fresh = told(opening({ decision: { mode: 'leave', reasons: ['x'], offers: [] } }), proves);
  expect(stands(fresh)).toEqual({ place: 'delist', goes: ['LAMP-1'] });
});

test('what a person left on sale was left, whatever is asked about others since', () => {
  const no = [asked('delist'), answered('delist', 'leave')];
  const more = another({ more: { decision: { mode: 'ask', reasons: ['x'], offers: [lamp(3)] } } });
  const both = opening({ decision: { mode: 'ask', reasons: ['x'], offers: [lamp(1)] } });
  const later = [...no, more, asked('delist', 'delist-2')];
  const yes = answered('delist', 'delist', { id: 'delist-2' });
  for (const events of [no, later, [...later, yes]])
    expect(wasLeft(told(both, ...events), [lamp(1)])).toBe(true);
  expect(wasLeft(told(both, ...later), [lamp(3)])).toBe(false);
  // asked about once more, and nobody has answered yet
  const proves = another({
    proves: true,
    decision: { mode: 'ask', reasons: ['x'], offers: [lamp(1)] },
    more: {},
  });
  expect(wasLeft(told(both, ...no, proves), [lamp(1)])).toBe(false);
  expect(wasLeft(told(both, asked('delist'), expired), [lamp(1)])).toBe(false);
});

test('an answer about the rest says nothing of what was sure and still waits', () => {
  const now = told(first, asked('delist'), answered('delist', 'leave'));
  expect([lamp(1), lamp(2)].map((one) => wasLeft(now, [one]))).toEqual([false, true]);
});
