import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import { languages } from '../../../shared/response/languages/words.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import type { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, anOffer, answered, delisted, recorded } from './a-case.ts';
import { letter, store } from './a-letter.ts';

describe('what we did, as it stands now', () => {
  const back = delisted.map((event) => ({ ...event, action: 'relist' }) as CaseEvent);
  const events = [...delisted, ...back];
  const at = (strategy: Strategy, language: string, told: CaseEvent[]) =>
    writeLetter(strategy, aCase({ notice: aNotice({ language }) }, told), store, {
      events: recorded({}, told),
    }).text;

  test.each([
    ['en', 'had taken this listing off sale on 2 March 2026; it has been on sale again since 2 March 2026'],
    [
      'de',
      'hatten wir dieses Angebot am 2. März 2026 aus dem Verkauf genommen; es ist seit dem 2. März 2026 wieder im Verkauf',
    ],
  ])('put back on sale (%s)', (language, says) => {
    const text = at('retraction-request', language, events);
    expect(text).toContain(says);
    expect(text).not.toMatch(/we took|haben wir dieses Angebot/);
  });

  test.each(['en', 'de'])('left on sale, nothing is said of it and nothing promised (%s)', (language) => {
    for (const strategy of ['retraction-request', 'vero-contact-owner', 'demand-letter-reply'] as const)
      expect(at(strategy, language, [])).not.toMatch(/sale|Verkauf/);
  });

  test('where not all went off sale, those that did are named', () => {
    const two = {
      notice: aNotice({
        listings: ['B0LAMP0001', 'B0LAMP0002'].map((id) => ({ platform: 'amazon', id, idType: 'asin' })),
      }),
      offers: [anOffer(), anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' })],
    };
    const text = (told: CaseEvent[]) => writeLetter('retraction-request', aCase(two, told), store).text;
    expect(text(delisted)).toContain('we took the listing ASIN B0LAMP0001 off sale.');
    expect(text(events)).toContain('had taken the listing ASIN B0LAMP0001 off sale; it is on sale again.');
    expect(text([])).not.toContain('off sale');
  });

  test('an answer that contests nothing says that a listing is off sale only of one that is', () => {
    expect(at('accept', 'en', delisted)).toContain('The listing is off sale.');
    expect(placeholdersOf(at('accept', 'en', []))).toHaveLength(1);
  });

  test.each(languages)('names a right without brackets, for it stands in some (%s)', (language) => {
    for (const right of Right.options)
      for (const strategy of ['retraction-request', 'aliexpress-counter-notification'] as const)
        expect(letter(strategy, { language, right }).text).not.toMatch(/[(（][^)）\n]*[(（]/);
  });
});

describe('a notice that names many listings of which one is ours', () => {
  const listings = ['B0ALIEN001', 'B0LAMP0001', 'B0ALIEN002'].map((id) => ({
    platform: 'amazon' as const,
    id,
    idType: 'asin' as const,
  }));
  const fnsku = { platform: 'amazon', id: 'X00ABCDEFG', idType: 'fnsku' } as const;
  const write = (strategy: Strategy, language = 'en', platform: NoticeFacts['platform'] = 'amazon') =>
    writeLetter(
      strategy,
      aCase(
        { notice: aNotice({ listings: [...listings, fnsku], language, platform, right: 'copyright' }) },
        delisted,
      ),
      store,
    );

  test.each(['retraction-request', 'authentic-goods', 'demand-letter-reply'] as const)(
    '%s speaks of that one as ours, and says of the others that the catalogue lacks them',
    (strategy) => {
      const { subject, text } = write(strategy);
      expect(subject).toContain('ASIN B0LAMP0001');
      expect(text).toContain('Listing: ASIN B0LAMP0001 (Desk lamp, black)\nListing: FNSKU X00ABCDEFG\n');
      expect(text).toContain('Also named, but not in our catalogue: ASIN B0ALIEN001, ASIN B0ALIEN002\n');
      expect(text).toContain('we took the listing ASIN B0LAMP0001 off sale.');
    },
  );

  test('in German and Chinese too, and a sworn statement speaks of ours alone', () => {
    expect(write('retraction-request', 'de').text).toContain(
      'haben wir das Angebot ASIN B0LAMP0001 aus dem Verkauf genommen.',
    );
    expect(write('aliexpress-counter-notification', 'zh-Hans', 'aliexpress').text).toContain(
      '不在我方商品目录中：ASIN B0ALIEN001, ASIN B0ALIEN002',
    );
    expect(write('counter-notice').text).toContain(
      'the listing page of ASIN B0LAMP0001, FNSKU X00ABCDEFG on',
    );
  });

  test('where nothing at all is known to be ours, nothing is said of the catalogue', () => {
    const now = aCase({ notice: aNotice({ listings }), offers: [] });
    expect(writeLetter('never-sold', now, store).text).not.toContain('our catalogue');
  });
});

describe('an appeal after a request to withdraw', () => {
  const sent = answered('retraction-request', 'mail', 'rejected');
  const appealAfter = (told: CaseEvent[], language = 'en') =>
    writeLetter('authentic-goods', aCase({ notice: aNotice({ language }) }, told), store).text;

  test.each([
    ['en', 'On 2 March 2026 we wrote to the complainant and asked for a withdrawal.'],
    ['de', 'Den Beschwerdeführer haben wir am 2. März 2026 angeschrieben und um Rücknahme gebeten.'],
  ])('says when that went out (%s)', (language, says) => {
    expect(appealAfter(sent, language)).toContain(says);
    expect(appealAfter([], language)).not.toMatch(/we wrote|angeschrieben/);
  });

  test('says so of none that stayed in the outbox, nor of an appeal to the platform', () => {
    expect(
      appealAfter(sent.map((event) => (event.type === 'submitted' ? { ...event, kept: true } : event))),
    ).not.toContain('we wrote');
    expect(appealAfter(answered('authentic-goods', 'portal', 'rejected'))).not.toContain('we wrote');
  });
});
