import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import { languages } from '../../../shared/response/languages/words.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { aCase, aNotice, aVerdict, delisted, recorded } from './a-case.ts';
import { letter, store } from './a-letter.ts';

describe('the request to withdraw', () => {
  test('names the right, what was done and when, and how Amazon takes a withdrawal', () => {
    const { subject, text } = letter(
      'retraction-request',
      {},
      {
        events: recorded({}, delisted),
      },
    );
    expect(subject).toBe('Request to withdraw a complaint: 12345678901, ASIN B0LAMP0001');
    expect(text).toContain('Dear Bright Brands Inc.,');
    expect(text).toContain('US trademark registration 1234567');
    expect(text).toContain(
      'without acknowledging any infringement, we took this listing off sale on 2 March 2026',
    );
    expect(text).toContain('notice-retraction@amazon.com');
    expect(text).toContain('does not accept one that we forward');
    expect(text.endsWith('Our reference: 4f7k2m9p3q8r')).toBe(true);
  });

  test.each([
    ['en', 'state clearly that you retract the report and, where that is so, that it was made in error'],
    ['de', 'dass Sie die Meldung zurücknehmen und, falls es so ist, dass sie irrtümlich erfolgte'],
    ['zh-Hans', '明确声明撤回该投诉；如属误投，也请明确说明'],
  ])('asks for the statement without which Amazon takes no retraction (%s)', (language, says) => {
    expect(letter('retraction-request', { language }).text).toContain(says);
  });

  test('in German to a German notice, with the mailbox of the domain that was proven', () => {
    const now = aCase({
      notice: aNotice({ language: 'de' }),
      verdict: { trust: 'authenticated', reasons: ['x'], provenDomain: 'amazon.de', anomalies: [] },
    });
    const { text } = writeLetter('retraction-request', now, store);
    expect(text).toContain('notice-dispute@amazon.de');
    expect(text).toContain('Mit freundlichen Grüßen');
    expect(text).not.toContain('aus dem Verkauf genommen');
  });

  test('names no mailbox that nothing proves', () => {
    const now = aCase({ verdict: { trust: 'forwarded', reasons: ['x'], anomalies: [] } });
    expect(writeLetter('retraction-request', now, store).text).not.toMatch(/@amazon/);
  });

  test('does not claim a listing that the platform took down as our own act', () => {
    const [started, settled] = delisted;
    if (!started || settled?.type !== 'listing-action-settled') throw new Error('two events');
    const now = aCase({}, [started, { ...settled, result: 'already' }]);
    const { text } = writeLetter('retraction-request', now, store);
    expect(text).toContain('At present this listing is not on sale.');
    expect(text).not.toContain('we took');
  });

  test.each([
    [
      'If they agree, the rights owner must send the retraction to notice-dispute@amazon.com.',
      'notice-dispute@amazon.com',
    ],
    [
      'They can withdraw it by a mail to\nIP-Desk@sellers.amazon.co.uk, not to you.',
      'ip-desk@sellers.amazon.co.uk',
    ],
    ['Die Rücknahme geht an rueckzug@amazon.de.', 'rueckzug@amazon.de'],
    [
      'Retract by mail to amazon@gmail.example or notice@amazon.evil.com or x@amazon.ev.io.',
      'notice-retraction@amazon.com',
    ],
    ['Appeal to notice-dispute@amazon.com. They may also retract.', 'notice-retraction@amazon.com'],
  ])('takes the mailbox for a withdrawal from the notice itself: %s', (noticeText, mailbox) => {
    const { text } = letter('retraction-request', {}, { noticeText });
    expect(text.match(/write to (\S+?)\.?$/m)?.[1]).toBe(mailbox);
  });

  test('takes no mailbox from a notice that nothing proves', () => {
    const now = aCase({ verdict: { trust: 'forwarded', reasons: ['x'], anomalies: [] } });
    const noticeText = 'Retractions go to notice-dispute@amazon.com.';
    expect(writeLetter('retraction-request', now, store, { noticeText }).text).not.toMatch(/@amazon/);
  });

  test.each([
    ['trademark', 'which word, sign or picture'],
    ['counterfeit', 'doubt that the product is genuine'],
    ['copyright', 'which work'],
    ['design-patent', 'which features'],
    ['utility-patent', 'which claim'],
    ['parallel-import', 'which market'],
    ['selective-distribution', 'terms of distribution'],
    ['unspecified', 'which right'],
  ] as const)('asks the question that %s calls for', (right, question) => {
    expect(letter('retraction-request', { right }).text).toContain(question);
  });
});

test.each(languages)('an attorney is not told of rights of its own (%s)', (language) => {
  const complainants: NoticeFacts['complainants'] = [
    {
      name: language === 'zh' ? '李律师' : 'Ines Achter',
      email: 'law@achter.example',
      role: 'attorney',
    },
  ];
  for (const right of Right.options)
    expect(letter('retraction-request', { language, right, complainants }).text).not.toMatch(
      /your rights|your design|Ihre Rechte|Ihres Designs|贵方的权利|贵方的外观/,
    );
});

test.each(['retraction-request', 'vero-contact-owner'] as const)(
  'a German %s goes on in lower case behind the comma of its greeting',
  (strategy) => {
    const verdict = aVerdict({ trust: 'forwarded' });
    const now = aCase({ notice: aNotice({ language: 'de' }), verdict });
    expect(writeLetter(strategy, now, store).text).toMatch(/^Guten Tag Bright Brands Inc\.,\n\nwir haben /);
  },
);

test('the reply to an Abmahnung signs nothing and asks for time', () => {
  const { text } = letter('abmahnung-reply', { kind: 'demand-letter', language: 'de' });
  expect(text).toContain('ohne Anerkennung einer Rechtspflicht');
  expect(text).toContain('Verpflichtungserklärung geben wir derzeit nicht ab');
  expect(text).toContain('die gesetzte Frist um zwei Wochen zu verlängern');
  const deadline = (day: string) => ({
    ...{ what: 'undertaking', due: `2026-03-${day}T22:59:59.000Z`, text: `bis ${day}. März` },
  });
  const within = (...days: string[]) =>
    letter('abmahnung-reply', { kind: 'demand-letter', language: 'de', deadlines: days.map(deadline) }).text;
  expect(within('12')).toContain('die bis zum 12. März 2026 gesetzte Frist um zwei Wochen zu verlängern');
  // of several nobody knows which is meant
  expect(within('12', '19')).toContain('die gesetzte Frist');
});
