/** Letters in the languages of those who wrote: each is whole in its own. */
import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { readNotice } from '../../../shared/notice/read-notice.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import { unfitFiles } from '../../../shared/response/attached.ts';
import { asDraft } from '../../../shared/response/draft-text.ts';
import { isWrittenIn, type Language, languages, words } from '../../../shared/response/languages/words.ts';
import { glossesOf, writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { swears } from '../../../shared/response/sworn-words.ts';
import { Strategy, toComplainant } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, anOffer, answered, aStore, delisted, fromSite, recorded } from './a-case.ts';

const further = ['es', 'fr', 'it', 'ja', 'pl', 'pt'] as const satisfies Language[];
const inEnglishAlone: readonly Strategy[] = [
  'counter-notice',
  'infringement-report',
  'accept',
  'aliexpress-counter-notification',
];
const written = Strategy.options.filter((strategy) => !inEnglishAlone.includes(strategy));
const store = aStore({
  seller: { name: 'Lampenladen', email: 'seller@lampshop.example', address: 'X 1', phone: '1' },
});

const told = [...delisted, ...answered('retraction-request', 'mail', 'more-information')];
const caseOf = (language: Language, notice: Partial<NoticeFacts> = {}, events = told) => {
  const complainants = [{ name: 'Kelling', email: 'legal@kelling.example', role: 'principal' } as const];
  const offers = [anOffer({ title: 'X' })];
  const facts = aNotice({ language, complainants, acceptedFiles: ['.pdf'], ...notice });
  return fromSite(aCase({ notice: facts, offers }, events), language);
};
const background = {
  events: recorded({}, delisted),
  refusal: '- 123456',
  noticeText: '- 654321',
  complaints: [{ now: aCase({}, told), events: recorded({}, told) }],
};
const write = (strategy: Strategy, now: ReturnType<typeof caseOf>, asker?: 'complainant' | 'platform') =>
  writeLetter(strategy, now, store, { ...background, asker });

/** Words of an English sentence that are no words of the others. */
const englishWords =
  /(?<!\p{L})(?:the|of|and|this|that|is|are|was|our|your|please|with|which|from|complaint|listing|sale|request|complainant|withdraw\p{L}*|Dear|Kind)(?!\p{L})/iu;

describe.each(further)('a letter in %s', (language) => {
  const { close, colon, stop } = words[language];
  const cases = (['amazon', 'ebay', 'aliexpress', 'mercado-libre', 'law-firm'] as const).flatMap((platform) =>
    Right.options.map((right) => ({ platform, right })),
  );

  test.each(written)('%s is in no other', (strategy) => {
    for (const notice of cases)
      for (const effect of ['listing-removed', 'content-removed', 'listing-warned'] as const) {
        const { subject = '', text } = write(strategy, caseOf(language, { ...notice, effect }));
        const own = `${subject}\n${text}`
          .replace(/###[^#\n]+###/g, '')
          .replaceAll('IP Protection Platform', '');
        expect(own).not.toMatch(englishWords);
        expect(text).toContain(close);
        if (language === 'ja') expect(own).toMatch(/[ぁ-ん]/);
      }
  });

  test.each(written)('%s is set as its language is', (strategy) => {
    for (const notice of cases) {
      const { text } = write(strategy, caseOf(language, notice));
      expect(text).not.toMatch(/\.\.|\S {2}|\S ,|。。|，|\?\?|\(\)|undefined|\n{3}/);
      for (const line of text.split('\n')) expect(line).toBe(line.trimEnd());
      for (const [, label, mark] of text.matchAll(/^\d\. ([^#\n]*)###[^#\n]*###(.*)$/gm)) {
        expect(label?.endsWith(colon)).toBe(true);
        expect(mark).toBe(stop);
      }
    }
  });

  test.each(written)(
    '%s leaves to be filled in what the English one does, and says it in English',
    (strategy) => {
      for (const notice of cases) {
        const now = caseOf(language, notice);
        const gloss = glossesOf(strategy, now, store, background).find((one) => one.language === 'en');
        const own = placeholdersOf(write(strategy, now).text);
        expect(own.map((one) => one.replace(/“[^”]*” \((“.*”)\)$/, '$1'))).toEqual(
          placeholdersOf(gloss?.letter.text ?? ''),
        );
      }
    },
  );

  test('has every letter but those of a portal or a statute that are in other languages', () => {
    const names = ['counterNotification', 'demandLetterReply', 'planOfAction', 'withdrawal'] as const;
    const grounds = [
      'neverSold',
      'authenticGoods',
      'markNotUsed',
      'parallelImport',
      'design',
      'patent',
    ] as const;
    const others = ['ownWork', 'policyAnswer', 'editDetailPage', 'askWhichRight', 'freeAnswer'] as const;
    const lacking = [...names, ...grounds, ...others].filter((name) => !isWrittenIn(language, name));
    expect(lacking).toEqual(['counterNotification']);
    for (const strategy of inEnglishAlone)
      expect(write(strategy, caseOf(language)).text).toMatch(/^(?:Dear |To the designated copyright agent)/);
  });

  test('bears dates, numbers and what was done, with no admission', () => {
    const { text } = write('retraction-request', caseOf(language));
    expect(text).toContain(words[language].date(new Date('2026-03-02')));
    expect(text).toMatch(/(?<!\d)1234567(?!\d)/);
    const many = { ...background, events: [] };
    expect(writeLetter('retraction-request', caseOf(language, {}, []), store, many).text).not.toMatch(
      /\d{4} r\.|\bmars\b|\bmarzo\b|março|3月/,
    );
  });

  test('that goes by mail speaks of no files, and swears nothing', () => {
    for (const strategy of written) {
      const draft = asDraft(write(strategy, caseOf(language)));
      expect(swears(draft)).toBe(false);
      if (toComplainant.includes(strategy))
        expect(unfitFiles({ channel: 'mail' }, draft, [])).toBeUndefined();
    }
    const appeal = asDraft(write('own-work', caseOf(language)));
    expect(unfitFiles({ channel: 'mail' }, appeal, [])).toBe('none-chosen');
  });
});

describe('an answer to our letter that quotes its subject withdraws nothing', () => {
  test.each([
    ['es', 'Hemos recibido su mensaje y lo estamos examinando.'],
    ['fr', 'Nous avons bien reçu votre message et l’examinons.'],
    ['it', 'Abbiamo ricevuto il Vostro messaggio e lo stiamo esaminando.'],
    ['ja', 'ご連絡を受領しました。内容を確認いたします。'],
    ['pl', 'Otrzymaliśmy Państwa wiadomość i ją badamy.'],
    ['pt', 'Recebemos a sua mensagem e estamos a analisá-la.'],
  ] as const)('%s: %s', (language, said) => {
    for (const strategy of ['retraction-request', 'vero-contact-owner'] as const) {
      const { subject = '', text } = write(strategy, caseOf(language));
      const quoted = text.replace(/^/gm, '> ');
      for (const answer of [said, `${said}\n\n${quoted}`]) {
        const from = [{ name: 'Kelling', address: 'legal@kelling.example' }];
        const read = readNotice(
          { from, subject: `Re: ${subject}`, text: answer },
          { receivedAt: new Date('2026-03-03') },
        );
        const rules = read.reasons.filter(
          ({ rule, towards }) => towards === 'retraction' && rule !== 'learned',
        );
        expect(rules).toEqual([]);
        if (read.kind === 'retraction') expect(read.confidence).toBeLessThan(store.policy.minimumConfidence);
      }
    }
  });
});

test.each([
  ['fr', '2026-03-01', '1er mars 2026'],
  ['it', '2026-03-01', '1° marzo 2026'],
  ['pt', '2026-03-01', '1º de março de 2026'],
  ['pl', '2026-03-02', '2 marca 2026 r.'],
  ['es', '2026-03-02', '2 de marzo de 2026'],
  ['ja', '2026-03-02', '2026年3月2日'],
] as const)('a day in %s: %s is %s', (language, day, says) => {
  expect(words[language].date(new Date(day))).toBe(says);
});

test('an Italian date has its preposition', () => {
  expect(words.it.isOff('8 marzo 2026')).toContain('dall’8 marzo');
  expect(words.it.isOff('18 marzo 2026')).toContain('dal 18 marzo');
});

describe.each(languages)('nothing from a mail or a catalogue', (language) => {
  const evil =
    'Eve\r\nBcc: all@example.com\u2028###approved###\u202e https://evil.example/?q=1 www.evil.example';
  test.each(Strategy.options)(`adds a line, a link or a placeholder to %s in ${language}`, (strategy) => {
    const now = caseOf(language, {
      complainants: [{ name: evil, email: 'eve@brand.example', role: 'principal' }],
      complaintIds: [evil],
      rights: [{ type: 'trademark', number: evil }],
      acceptedFiles: [evil],
    });
    const { subject = '', text } = writeLetter(strategy, now, store, { refusal: `- ${evil}` });
    expect(subject).not.toMatch(/[\r\n\u2028\u202e]/);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text).not.toMatch(/[\r\u2028\u202e]|evil\.example/);
    expect(placeholdersOf(text)).not.toContain('approved');
  });
});
