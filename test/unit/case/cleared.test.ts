/** An outcome that names a part of a case's listings puts those back on sale, and the dispute over the others goes on. */
import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { finalOutcome, placeOf, roundOf, toDelist, toRelist } from '../../../shared/case/place.ts';
import { inDispute, namedPart, partOf } from '../../../shared/case/replay/cleared.ts';
import type { RoundOutcome } from '../../../shared/case/vocabulary.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import * as tell from './told.ts';

const { alsoFor, approved, asked, drafted, off, prepared, ready, settled, started, submitted, told } = tell;

const lamp = { marketplace: 'amazon', sku: 'LAMP-1' } as const;
const floor = { marketplace: 'amazon', sku: 'LAMP-2' } as const;
const secondOffer = anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' });
const two = tell.opening({
  decision: { mode: 'auto', reasons: ['All checks hold.'], offers: [anOffer(), secondOffer] },
});
const bothOff = [...off, ...alsoFor(secondOffer, off)];
const sent = [...bothOff, ...prepared, drafted(), asked('approve'), approved(), submitted()];
const outcome = (what: RoundOutcome, ...cleared: (typeof lamp | typeof floor)[]): CaseEvent => ({
  type: 'outcome',
  outcome: what,
  ...(cleared.length > 0 && { cleared }),
});
const back = [started('relist'), settled('relist')];
const skusOf = (listings: { sku: string }[]) => listings.map(({ sku }) => sku);

test.each(['accepted', 'retracted', 'settled'] as const)('%s of one listing puts back that one', (what) => {
  const now = told(two, ...sent, outcome(what, lamp));
  expect(placeOf(now)).toBe('relist');
  expect(skusOf(toRelist(now))).toEqual(['LAMP-1']);
  expect(finalOutcome(now)).toBeUndefined();
  expect(placeOf(told(two, ...sent, outcome(what, lamp), ...back))).toBe('outcome');
});

test('the last one ends the dispute, whoever speaks of it', () => {
  const halfWay = [...sent, outcome('accepted', lamp), ...back];
  for (const last of [outcome('retracted', floor), outcome('accepted')]) {
    const now = told(two, ...halfWay, last);
    expect(skusOf(toRelist(now))).toEqual(['LAMP-2']);
    expect(finalOutcome(now)).toBeDefined();
  }
  expect(placeOf(told(two, ...halfWay, outcome('lost')))).toBe('close');
});

test('what says nothing of the others leaves us waiting; partly accepted is a refusal of them, and answered', () => {
  const waiting = told(two, ...sent, outcome('accepted', lamp), ...back);
  expect([roundOf(waiting), placeOf(waiting)]).toEqual([0, 'outcome']);
  const refused = told(two, ...sent, outcome('partly-accepted', lamp), ...back);
  expect([roundOf(refused), placeOf(refused)]).toEqual([1, 'draft']);
});

test('a listing that was cleared before it went off sale does not go off', () => {
  const now = told(two, outcome('retracted', lamp));
  expect(skusOf(toDelist(now))).toEqual(['LAMP-2']);
  expect(placeOf(now)).toBe('delist');
});

test('nobody is asked about one that was cleared', () => {
  const begun = tell.opening({
    decision: { mode: 'ask', reasons: ['A person decides.'], offers: [anOffer(), secondOffer] },
  });
  const floorOff = alsoFor(secondOffer, off);
  expect(placeOf(told(begun, ...floorOff))).toBe('ask-to-delist');
  expect(placeOf(told(begun, ...floorOff, outcome('retracted', lamp)))).toBe('prepare');
});

test('what another mail asks besides does not ask about one that was cleared', () => {
  const both = tell.opening({
    decision: { mode: 'ask', reasons: ['A person decides.'], offers: [anOffer(), secondOffer] },
  });
  const third = anOffer({ sku: 'LAMP-3', listingId: 'B0LAMP0003' });
  const joined: CaseEvent = {
    type: 'mail-joined',
    source: { ...source, from: [...source.from], finding: 'findings/two.json' },
    notice: aNotice({ listings: [{ platform: 'amazon', id: 'B0LAMP0003', idType: 'asin' }] }),
    verdict: aVerdict(),
    why: 'it names B0LAMP0003 too',
    more: { decision: { mode: 'ask', reasons: ['A person decides.'], offers: [third] } },
  };
  const now = told(both, outcome('retracted', lamp), joined);
  expect(skusOf(now.decision.offers)).toEqual(['LAMP-2', 'LAMP-3']);
});

test('one that is complained of anew is in dispute again', () => {
  const anew: CaseEvent = { type: 'delist-requested', offers: [anOffer()] };
  const now = told(two, ...sent, outcome('accepted', lamp), ...back, anew);
  expect(skusOf(inDispute(now))).toEqual(['LAMP-1', 'LAMP-2']);
  expect(skusOf(toDelist(now))).toEqual(['LAMP-1']);
});

test('what went off sale because it carries the same risk comes back with what was complained of', () => {
  const one = tell.opening({ decision: { mode: 'auto', reasons: ['x'], offers: [anOffer()] } });
  const picked: CaseEvent = { type: 'delist-requested', offers: [secondOffer] };
  const events = [...ready, picked, ...alsoFor(secondOffer, off)];
  const now = told(one, ...events, outcome('retracted', lamp));
  expect(finalOutcome(now)).toBe('retracted');
  expect(skusOf(toRelist(now))).toEqual(['LAMP-1', 'LAMP-2']);
  // … unless a later mail of the complaint names it too
  const joined: CaseEvent = {
    type: 'mail-joined',
    source: { ...source, from: [...source.from], finding: 'findings/two.json' },
    notice: aNotice({ listings: [{ platform: 'amazon', id: 'B0LAMP0002', idType: 'asin' }] }),
    verdict: aVerdict(),
    why: 'it names B0LAMP0002 too',
    more: {},
  };
  expect(skusOf(toRelist(told(one, ...events, joined, outcome('retracted', lamp))))).toEqual(['LAMP-1']);
});

test('a mail speaks of the listings that it names, of all where it names none, and of none where it names others', () => {
  const now = told(two, ...sent);
  const ref = (id: string) => ({ platform: 'amazon', id, idType: 'asin' }) as const;
  expect(namedPart(now, [], [])).toBeUndefined();
  expect(namedPart(now, [ref('B0LAMP0001'), ref('B0LAMP0002')], [])).toBeUndefined();
  expect(namedPart(now, [ref('B0LAMP0002')], [])).toEqual([floor]);
  // the catalogue knows what the case does not: a number that the listing had, or has by now
  expect(namedPart(now, [ref('B0OLDLAMP1')], [anOffer()])).toEqual([lamp]);
  expect(namedPart(now, [ref('B0OTHER001')], [])).toEqual([]);
  expect(partOf(now, [lamp, floor])).toBeUndefined();
});
