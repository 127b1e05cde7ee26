import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { Background } from '../../../shared/response/background.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { aCase, aNotice, answered, delisted, recorded } from './a-case.ts';
import { letter, store } from './a-letter.ts';

describe('a plan of action', () => {
  const account = aNotice({ effect: 'account-deactivated', complaintIds: [], listings: [] });
  const sent: CaseEvent[] = [
    ...delisted,
    ...answered('retraction-request', 'mail', 'more-information').slice(0, 2),
  ];
  const complaints = [{ now: aCase({}, sent), events: recorded({}, sent) }];
  const noticeText = 'Please send:\n-- The root causes\n-- The steps you have taken';
  const write = (background: Background, language = 'en', told: CaseEvent[] = []) =>
    writeLetter(
      'plan-of-action',
      aCase({ notice: { ...account, language }, offers: [] }, told),
      store,
      background,
    );

  test('goes through the open complaints with their numbers and days, and what was done about each', () => {
    expect(write({ complaints }).text).toContain(
      '1. Complaint ID 12345678901; received on 2 March 2026; trademark; Bright Brands Inc.; ASIN B0LAMP0001 (off sale since 2 March 2026); answered on 2 March 2026',
    );
    expect(write({ complaints }, 'de').text).toContain(
      '1. Beschwerde-ID 12345678901; eingegangen am 2. März 2026; Markenrecht; Bright Brands Inc.; ASIN B0LAMP0001 (nicht im Verkauf seit 2. März 2026); beantwortet am 2. März 2026',
    );
  });

  test('says that an answer went only of one that did', () => {
    const kept = sent.map((event) => (event.type === 'submitted' ? { ...event, kept: true } : event));
    const { text } = write({ complaints: [{ now: aCase({}, kept), events: recorded({}, kept) }] });
    expect(text).not.toContain('answered on');
  });

  test('cannot go out before somebody names them where none is known', () => {
    expect(placeholdersOf(write({}).text)).toContain(
      'each complaint that led to this: number, date, listing',
    );
    expect(placeholdersOf(write({ complaints }).text)).not.toContain(
      'each complaint that led to this: number, date, listing',
    );
  });

  test('answers what the notice lists, and later what its refusal lists', () => {
    const first = write({ noticeText, complaints }).text;
    expect(first).toContain(
      'On the points of your notice:\n1. “The root causes”\n   ###our answer to point 1###',
    );
    const again = write(
      { noticeText, complaints },
      'en',
      answered('plan-of-action', 'portal', 'rejected'),
    ).text;
    expect(again).not.toContain('The root causes');
  });
});

test('an answer about a policy goes through what its notice lists', () => {
  const noticeText = 'Please provide:\n-- A declaration of conformity\n-- A picture of the label';
  const { text } = letter('policy-answer', { kind: 'policy-notice' }, { noticeText });
  expect(text).toContain('1. “A declaration of conformity”\n   ###our answer to point 1###');
  expect(text).not.toContain('the documents or changes that the notice names');
  expect(letter('policy-answer').text).toContain('###the documents or changes that the notice names###');
});
