/** What a person left out, or wanted back, stays so until something new calls for it; then it counts again. */
import { describe, expect, test } from 'vitest';
import type { CaseEvent, EventOf } from '../../../shared/case/events.ts';
import { placeOf, toDelist } from '../../../shared/case/place.ts';
import { mayGoOff } from '../../../shared/case/replay/on-sale.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import {
  answered,
  asked,
  asking,
  failed,
  off,
  opening,
  prepared,
  ready,
  settled,
  skipped as skip,
  started,
  told,
} from './told.ts';

const lamp = { marketplace: 'amazon', sku: 'LAMP-1' } as const;
const undo: CaseEvent = { type: 'undo-requested', offers: [lamp] };
const place = (...events: CaseEvent[]) => placeOf(told(opening(), ...events));

describe('a step that a person left out', () => {
  test('is called for again by a person who wants a listing off sale', () => {
    expect(place(...skip('delist'))).toBe('prepare');
    expect(place(...skip('delist'), { type: 'delist-requested', offers: [anOffer()] })).toBe('delist');
  });

  test('is called for again by the answer to a later question', () => {
    const again: CaseEvent = {
      type: 'corrected',
      kind: 'complaint',
      right: 'trademark',
      platform: 'amazon',
      listings: [],
      offers: [anOffer()],
    };
    const events = [...skip('delist'), again, asked('delist')];
    expect(place(...events, answered('delist', 'leave'))).toBe('prepare');
    expect(place(...events, answered('delist', 'delist'))).toBe('delist');
  });

  test('is called for again by a person who wants a listing back', () => {
    const left = [...ready, undo, ...skip('relist')];
    expect(place(...left)).toBe('draft');
    expect(place(...left, undo)).toBe('relist');
  });

  test('is called for again by an outcome', () => {
    const left = [...ready, undo, ...skip('relist')];
    expect(place(...left, { type: 'outcome', outcome: 'retracted' })).toBe('relist');
    expect(place({ type: 'outcome', outcome: 'retracted' }, ...skip('relist'))).toBe('close');
  });

  test('is not called for again by what is about other listings, or about none', () => {
    const lamp2 = anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' });
    const goes = (...events: CaseEvent[]) => toDelist(told(opening(), ...events)).map(({ sku }) => sku);
    const another: CaseEvent = {
      type: 'mail-joined',
      source: { ...source, from: [...source.from], finding: 'findings/two.json' },
      notice: aNotice(),
      verdict: aVerdict(),
      why: 'the same complaint came again',
      more: { decision: { mode: 'auto', reasons: ['x'], offers: [lamp2] } },
    };
    expect(goes(...skip('delist'), another)).toEqual(['LAMP-2']);
    expect(goes(...skip('delist'), { type: 'outcome', outcome: 'rejected' })).toEqual([]);
    const both: CaseEvent = { type: 'delist-requested', offers: [anOffer(), lamp2] };
    expect(goes(...skip('delist'), both)).toEqual(['LAMP-1', 'LAMP-2']);
  });

  test('is called for again by a better proven mail, also where the marketplace had answered half', () => {
    const proves: CaseEvent = {
      type: 'mail-joined',
      source: { ...source, from: [...source.from], finding: 'findings/two.json' },
      notice: aNotice(),
      verdict: aVerdict({ trust: 'corroborated' }),
      why: 'better proven',
      proves: true,
      decision: { mode: 'auto', reasons: ['x'], offers: [anOffer()] },
      more: {},
    };
    const half = [started('delist'), ...skip('delist')];
    expect(place(...half)).toBe('prepare');
    expect(place(...half, proves)).toBe('delist');
    expect(place(...skip('delist'), proves)).toBe('delist');
  });

  test('is no other step', () => {
    const left = [...skip('delist'), ...skip('prepare')];
    expect(place(...left, undo)).toBe('draft');
  });
});

describe('a listing that was left on sale', () => {
  const wanted: CaseEvent = { type: 'delist-requested', offers: [anOffer()] };
  const leaves = opening({ decision: { mode: 'leave', reasons: ['x'], offers: [anOffer()] } });
  const left: [string, CaseEvent, CaseEvent[]][] = [
    ['by a person’s answer', asking, [asked('delist'), answered('delist', 'leave')]],
    ['by the policy', leaves, []],
    ['by the marketplace', opening(), [started('delist'), settled('delist', 'refused')]],
    ['by whoever went on without it', opening(), skip('delist')],
  ];

  test.each(left)('%s goes off sale when a person says so', (_, first, events) => {
    const now = told(first, ...events, ...prepared);
    expect([placeOf(now), now.listings.map((one) => mayGoOff(now, one))]).toEqual(['draft', [true]]);
    expect(placeOf(told(first, ...events, ...prepared, wanted))).toBe('delist');
  });

  test('is no person’s to take off while one is asked, or once the dispute is over', () => {
    const may = (...events: [CaseEvent, ...CaseEvent[]]) => {
      const now = told(...events);
      return now.listings.some((one) => mayGoOff(now, one));
    };
    expect(may(asking, asked('delist'))).toBe(false);
    const answer = [asked('delist'), answered('delist', 'leave')];
    expect(may(asking, ...answer, { type: 'outcome', outcome: 'retracted' })).toBe(false);
    expect(may(asking, ...answer, { type: 'closed', outcome: 'no-action', why: '' })).toBe(false);
  });
});

describe('a listing that a person wants back', () => {
  const tried = (result: 'done' | 'conflict' | 'refused' | 'enforced') =>
    told(opening(), ...off, ...prepared, undo, started('relist'), settled('relist', result));

  test('is back, and the case goes on', () => {
    expect(placeOf(tried('done'))).toBe('draft');
    expect(tried('done').listings).toMatchObject([{ state: 'back', undo: false }]);
  });

  test.each(['conflict', 'refused', 'enforced'] as const)(
    'keeps the case where a person takes it up when it cannot go back: %s',
    (result) => {
      expect(placeOf(tried(result))).toBe('relist');
      const left = told(
        opening(),
        ...off,
        ...prepared,
        undo,
        started('relist'),
        settled('relist', result),
        ...skip('relist'),
      );
      expect(placeOf(left)).toBe('draft');
      expect(left.listings).toMatchObject([{ state: 'off', undo: false }]);
    },
  );
});

describe('what the team knows of a case', () => {
  const mail = (about: EventOf<'notified'>['about']): CaseEvent => ({
    type: 'notified',
    whom: 'team',
    to: ['team@lampshop.example'],
    messageId: `<${about}@triage.example>`,
    ...(about && { about }),
  });
  const [evidence, , sweep] = prepared;
  const answeredLeave = [asked('delist'), mail('question'), answered('delist', 'leave')];

  test('is not what was done, while it was only asked', () => {
    const events = [...answeredLeave, evidence, sweep].filter((event) => event !== undefined);
    expect(placeOf(told(asking, ...events))).toBe('prepare');
    expect(placeOf(told(asking, ...events, mail('reminder'), mail('stuck')))).toBe('prepare');
    expect(placeOf(told(asking, ...events, mail('opened')))).toBe('draft');
  });

  test('is what was done, in a record of the time before mails were told apart', () => {
    expect(told(asking, mail(undefined)).teamTold).toBe(true);
  });

  test('is that help is needed, for each failure anew', () => {
    expect(told(opening(), failed('delist')).helpCalled).toBe(false);
    expect(told(opening(), failed('delist'), mail('drift')).helpCalled).toBe(false);
    expect(told(opening(), failed('delist'), mail('stuck')).helpCalled).toBe(true);
    const again: CaseEvent[] = [{ type: 'taken-up', how: 'retry', step: 'delist' }, failed('delist')];
    expect(told(opening(), failed('delist'), mail('stuck'), ...again).helpCalled).toBe(false);
  });
});
