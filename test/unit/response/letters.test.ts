import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { Right } from '../../../shared/notice/vocabulary.ts';
import { mostAttached, unfitFiles } from '../../../shared/response/attached.ts';
import type { Background } from '../../../shared/response/background.ts';
import { asDraft, fromDraft } from '../../../shared/response/draft-text.ts';
import { languageOfLetters, languages, words } from '../../../shared/response/languages/words.ts';
import { glossesOf, writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { chooseStrategy } from '../../../shared/response/strategy.ts';
import { Strategy, toComplainant } from '../../../shared/response/vocabulary.ts';
import {
  aCase,
  aNotice,
  anOffer,
  answered,
  aStore,
  aVerdict,
  delisted,
  fromSite,
  recorded,
} from './a-case.ts';

const store = aStore();
/** Who writes Chinese is taken to have a Chinese name. */
const inLanguage = (language: string): Partial<NoticeFacts> => ({
  language,
  ...(language.startsWith('zh') && {
    complainants: [{ name: '明亮品牌有限公司', email: 'legal@brightbrands.example', role: 'principal' }],
  }),
});
const letter = (strategy: Strategy, notice: Partial<NoticeFacts> = {}, background = {}) => {
  const { language = 'en' } = notice;
  const now = aCase({ notice: aNotice({ ...inLanguage(language), ...notice }) }, delisted);
  const site = languageOfLetters(language) ?? 'en';
  // amazon.de is not what German ones here speak of
  return writeLetter(strategy, words[site].readers ? fromSite(now, site) : now, store, background);
};
const every = Strategy.options.flatMap((strategy) => languages.map((language) => ({ strategy, language })));

/** Words by which a seller would admit, apologise or threaten. */
const unwise =
  /(?<!\p{L})(?:sorry|apolog\w*|regret|our (?:mistake|fault|error)|we (?:have )?(?:infringed|violated|copied)|admit|entschuldig\w*|unser (?:Fehler|Verschulden)|wir haben .{0,20}verletzt|we will sue|lawsuit|désolée?s?|excus\p{L}*|regrett\p{L}*|notre (?:erreur|faute)|nous avons (?:enfreint|contrefait|copié)|nous reconnaissons|lo (?:sentimos|lamentamos)|disculp\p{L}*|nuestro error|hemos (?:infringido|copiado)|reconocemos|ci scusiamo|scus\p{L}*|spiacent\p{L}*|nostro errore|abbiamo (?:violato|copiato)|riconosciamo|desculp\p{L}*|lamentamos|nosso erro|infringimos|violamos|reconhecemos|przepraszamy|przykro|nasz błąd|z naszej winy|naruszyliśmy|uznajemy|przyznajemy)(?!\p{L})|抱歉|道歉|我方侵权|申し訳|お詫び|謝罪|侵害し(?:た|て|まし)|認めます/iu;

describe.each(every)('$strategy in $language', ({ strategy, language }) => {
  const { subject = '', text } = letter(strategy, { language });

  test('admits nothing and threatens nobody', () => {
    expect(text).not.toMatch(unwise);
  });

  test('holds no link, and lines only of its own', () => {
    expect(text).not.toMatch(/https?:|www\./i);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/undefined|\[object|\r|\n{3}/);
  });

  test('names the complaint, the listing and the seller', () => {
    for (const fact of ['12345678901', 'B0LAMP0001', 'seller@lampshop.example']) expect(text).toContain(fact);
  });

  test('says nothing that is not known: every other fact is a placeholder', () => {
    const known = aStore({ seller: { name: 'Lamp Shop Ltd', email: 'seller@lampshop.example' } });
    const other = writeLetter(strategy, aCase({ notice: aNotice(inLanguage(language)), offers: [] }), known);
    expect(other.text).not.toMatch(
      /we took|aus dem Verkauf genommen|下架|retiré .* de la vente|retira(?:do|mos) de la venta|ritirato dalla vendita|suspendemos (?:este|o) anúncio|wycofaliśmy|販売を停止/,
    );
  });
});

/** What only the seller knows: where goods come from, who made a picture, what was sold, changed, promised or attached. */
const unsaid =
  /authentic|do not use the mark|own work|licen[cs]e |exhausted|ordinary observer|lacks|has not sold|have (?:edited|changed)|documents show|no links|stays off|will not (?:list|offer)|infringe our|Originalware|benutzen die Marke nicht|eigenes Werk|erschöpft|Gesamteindruck des|nicht verkauft|überarbeitet|beigefügten Dateien haben|nicht wieder|正品|附件均|sont authentiques|n’utilisons pas la marque|propre œuvre|est donc épuisé|observateur ordinaire|n’a jamais vendu|son auténticos|No utilizamos la marca|obra nuestra|está agotado|no ha vendido|sono autentici|Non utilizziamo il marchio|opera nostra|è pertanto esaurito|non ha venduto|são autênticos|Não utilizamos a marca|obra nossa|está esgotado|não vendeu|jest oryginalny|Nie używamy|własnym utworem|uległo wyczerpaniu|nie sprzedawał|真正品|使用していません|当店が制作|消尽し|販売したことは/i;

test.each(every)(
  '$strategy in $language states and promises nothing for the seller',
  ({ strategy, language }) => {
    const types = ['.jpeg', '.pdf'];
    const { subject = '', text } = letter(strategy, { language, right: 'copyright', acceptedFiles: types });
    expect(`${subject}\n${text}`.replace(/###[^#\n]+###/g, '')).not.toMatch(unsaid);
  },
);

test('what a German letter still needs is said in English, a claim in the letter’s own words', () => {
  const { text } = letter('authentic-goods', { language: 'de' });
  expect(text).toContain('###only if it is so and you can prove it: “Es handelt sich um Originalware');
  expect(text).toContain('Lieferant: ###name, address, telephone and website of the supplier###.');
  const us = letter('design-differences', {
    language: 'de',
    rights: [{ type: 'us-design-patent', number: 'D900000' }],
  });
  expect(us.text).toContain('gewöhnlichen Beobachter');
});

test.each(every)(
  '$strategy in $language asks nobody to write down what he lacks',
  ({ strategy, language }) => {
    const { text } = letter(strategy, { language, right: 'copyright' });
    expect(text).not.toMatch(
      /the sentence that|der Satz, dass|如无.*请写明|la phrase selon laquelle|la frase (?:que|che)|zdanie, że/,
    );
  },
);

test.each([
  ['en', 'Files attached: ###the name of each file that you attach; file types accepted: .png, .pdf; or'],
  ['de', 'Beigefügte Dateien: ###the name of each file that you attach; file types accepted: .png, .pdf; or'],
])('an appeal names the files that go with it, which a person says (%s)', (language, says) => {
  expect(letter('own-work', { language, acceptedFiles: ['.png', '.pdf'] }).text).toContain(says);
  // what nobody knows the types for still says what goes with it
  expect(letter('own-work', { language, platform: 'etsy' }).text).toContain(says.split('###')[0]);
  const odd = letter('own-work', { language, acceptedFiles: Array(60).fill('.p#d##f-of-a-long-name') });
  expect(placeholdersOf(odd.text)).not.toContain('a placeholder that is not closed');
});

test.each(languages)(
  'no letter that goes by mail, or only asks, speaks of files that go with it (%s)',
  (language) => {
    for (const strategy of [
      'retraction-request',
      'vero-contact-owner',
      'abmahnung-reply',
      'demand-letter-reply',
    ] as const)
      expect(unfitFiles({ channel: 'mail' }, asDraft(letter(strategy, { language })), [])).toBeUndefined();
    const question = asDraft(letter('ask-which-right', { language, acceptedFiles: ['.pdf'] }));
    expect(unfitFiles({ channel: 'mail' }, question, [])).toBeUndefined();
  },
);

test.each([
  ['Please find the invoices attached.', 'none-chosen'],
  ['See the attachment.', 'none-chosen'],
  ['I enclose nothing; the enclosed invoice shows it.', 'none-chosen'],
  ['Die Rechnungen sind beigefügt.', 'none-chosen'],
  ['anbei die Rechnung', 'none-chosen'],
  ['Die Vollmacht finden Sie im Anhang.', 'none-chosen'],
  ['发票见附件。', 'none-chosen'],
  ['We are attached to our customers’ trust.', 'none-chosen'],
  ['We detached the label.', undefined],
  ['Bitte senden Sie uns die Vollmacht.', undefined],
] as const)('“%s” without a file: %s', (text, problem) => {
  expect(unfitFiles({ channel: 'mail' }, text, [])).toBe(problem);
  expect(unfitFiles({ channel: 'mail' }, text, [{ size: 1 }])).toBeUndefined();
  expect(unfitFiles({ channel: 'portal' }, text, [])).toBeUndefined();
});

test('files that a mail does not carry do not go', () => {
  const files = (...sizes: number[]) => sizes.map((size) => ({ size }));
  const four = 4 * 1024 * 1024;
  expect(unfitFiles({ channel: 'mail' }, 'attached', files(four, four))).toBe('too-large');
  expect(unfitFiles({ channel: 'mail' }, 'attached', files(four, mostAttached - four))).toBeUndefined();
});

test('letters that ask a complainant, a law firm or a platform for something need nothing more', () => {
  const complete = Strategy.options.filter((one) => placeholdersOf(letter(one).text).length === 0);
  expect(complete).toEqual([
    'retraction-request',
    'vero-contact-owner',
    'abmahnung-reply',
    'demand-letter-reply',
    'ask-which-right',
    'accept',
  ]);
});

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

test('a platform is told who complained; an owner, and a platform to which we complain, are not', () => {
  const line = 'Complainant: Bright Brands Inc.';
  const complainants: NoticeFacts['complainants'] = [
    { name: 'Ines Achter', email: 'law@achter.example', role: 'attorney' },
    { name: 'Bright Brands Inc.', email: 'legal@brightbrands.example', role: 'principal' },
  ];
  expect(letter('authentic-goods', { complainants }).text).toContain(line);
  expect(letter('aliexpress-counter-notification', { complainants }).text).toContain(line);
  for (const strategy of ['retraction-request', 'infringement-report'] as const)
    expect(letter(strategy, { complainants }).text).not.toContain(line);
  expect(letter('authentic-goods', { complainants: [] }).text).not.toContain('Complainant');
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

test('a listing is not called one twice', () => {
  const listings = [{ platform: 'mercado-libre', id: 'MLA1456789012', idType: 'listing-id' }] as const;
  const notice = aNotice({ platform: 'mercado-libre', listings: [...listings] });
  const { text } = writeLetter('mark-not-used', aCase({ notice, offers: [] }), store);
  expect(text).toContain('Listing: no. MLA1456789012\n');
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

test('a report of another seller says nothing of an infringement of ours', () => {
  expect(letter('infringement-report', { kind: 'hijack-alert' }).text).not.toMatch(/acknowledging|off sale/);
});

test('the subject names no right that nobody asserted', () => {
  const bare = { kind: 'policy-notice', right: 'unspecified', complaintIds: [], listings: [] } as const;
  const about = (right: Right) => letter('policy-answer', { ...bare, complaintIds: [], listings: [], right });
  expect(about('unspecified').subject).toBe('Answer to your notice');
  expect(about('copyright').subject).toBe('Answer to your notice: copyright');
});

test.each(['retraction-request', 'vero-contact-owner'] as const)(
  'a German %s goes on in lower case behind the comma of its greeting',
  (strategy) => {
    const verdict = aVerdict({ trust: 'forwarded' });
    const now = aCase({ notice: aNotice({ language: 'de' }), verdict });
    expect(writeLetter(strategy, now, store).text).toMatch(/^Guten Tag Bright Brands Inc\.,\n\nwir haben /);
  },
);

test('what is asked follows on the words that ask it', () => {
  expect(letter('ask-which-right').text).toContain('Please tell us:\n1. which right');
  expect(letter('ask-which-right', { language: 'de' }).text).toContain(
    'teilen Sie uns mit:\n1. welches Recht',
  );
});

test('an answer about a policy goes through what its notice lists', () => {
  const noticeText = 'Please provide:\n-- A declaration of conformity\n-- A picture of the label';
  const { text } = letter('policy-answer', { kind: 'policy-notice' }, { noticeText });
  expect(text).toContain('1. “A declaration of conformity”\n   ###our answer to point 1###');
  expect(text).not.toContain('the documents or changes that the notice names');
  expect(letter('policy-answer').text).toContain('###the documents or changes that the notice names###');
});

test('a counter-notice has all that 17 U.S.C. 512(g)(3) asks for, and only in English', () => {
  const sworn = letter('counter-notice', { right: 'copyright', language: 'de' }).text;
  for (const part of [
    /Signature: ###/,
    /material that was removed.*before that it appeared at: the listing page of ASIN B0LAMP0001/i,
    /under penalty of perjury, that I have a good faith belief.*mistake or misidentification/,
    /name, address and telephone number/,
    /consent to the jurisdiction of the Federal District Court.*outside of the United States.*may be found/,
    /accept service of process/,
  ])
    expect(sworn).toMatch(part);
});

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

describe('a rights owner or lawyer who reads Chinese', () => {
  const seller = {
    name: '灯具店',
    email: 'seller@lampshop.example',
    address: '深圳市南山区 1 号',
    phone: '0755 1',
  };
  const ourShop = aStore({ seller });
  const write = (strategy: Strategy, notice: Partial<NoticeFacts>) =>
    writeLetter(
      strategy,
      aCase(
        { notice: aNotice({ ...inLanguage('zh-Hant'), ...notice }), offers: [anOffer({ title: '台灯' })] },
        [...delisted, ...answered('retraction-request', 'mail', 'more-information')],
      ),
      ourShop,
      { events: recorded({}, delisted), refusal: '- 近一年的采购发票\n- 授权书', asker: 'complainant' },
    );

  test.each(
    toComplainant.flatMap((strategy) =>
      (['amazon', 'ebay', 'aliexpress', 'walmart', 'law-firm'] as const).flatMap((platform) =>
        Right.options.map((right) => ({ strategy, platform, right })),
      ),
    ),
  )('$strategy about $right at $platform has no word of another language', ({ strategy, ...notice }) => {
    const { subject = '', text } = write(strategy, notice);
    const names = /Amazon|eBay|VeRO|AliExpress|Walmart|ASIN|B0LAMP0001|4f7k2m9p3q8r|\S+@\S+\.\w+/g;
    expect(`${subject}\n${text}`.replace(names, '')).not.toMatch(/\p{Script=Latin}/u);
    for (const fact of [
      '明亮品牌有限公司',
      '12345678901',
      'B0LAMP0001',
      '美国商标注册号 1234567',
      '我方编号：',
    ])
      expect(text).toContain(fact);
  });

  test('reads what was done and when, without an acknowledgement, and what is asked', () => {
    const asked = write('retraction-request', {});
    expect(asked.subject).toBe('关于投诉的请求：12345678901, ASIN B0LAMP0001');
    for (const part of [
      '为谨慎起见，且不构成对任何侵权的承认，我方已于2026年3月2日将该商品下架。',
      '请告知投诉涉及商品页面或产品上的哪个文字、标识或图片',
      'notice-retraction@amazon.com',
      '由我方转交的撤回，Amazon 不予受理',
      '1. “近一年的采购发票”\n   ###对第1项的答复###',
    ])
      expect(asked.text).toContain(part);
    const firm = write('demand-letter-reply', { kind: 'demand-letter', platform: 'law-firm' }).text;
    for (const part of ['不构成对任何主张的承认', '审查完成之前，我方不会签署任何承诺书'])
      expect(firm).toContain(part);
  });

  const named = (name: string | undefined, email: string): Partial<NoticeFacts> => ({
    complainants: [{ ...(name !== undefined && { name }), email, role: 'principal' }],
  });
  test.each([
    ['a Chinese name', named('明亮品牌有限公司', 'legal@brightbrands.example'), true],
    ['a Chinese address', named('Bright Brands', 'legal@brightbrands.com.cn'), true],
    ['a Chinese mailbox', named(undefined, 'bright@163.com'), true],
    ['its own letter in Chinese', { kind: 'demand-letter', ...named('Bright', 'b@bright.example') }, true],
    ['a foreign name and address', named('Bright Brands Inc.', 'legal@brightbrands.example'), false],
    ['a Japanese name', named('明亮株式会社', 'legal@meiryo.example'), false],
    ['a Japanese name in kana', named('明るい商標', 'legal@akarui.example'), false],
    ['a notice in English', { language: 'en', ...named('明亮品牌有限公司', 'b@bright.example') }, false],
    ['an English notice of Alibaba', { language: 'en', platform: 'alibaba' }, false],
  ] satisfies [string, Partial<NoticeFacts>, boolean][])('%s: %j', (_, notice, inChinese) => {
    expect(write('retraction-request', notice).text.includes('此致敬礼')).toBe(inChinese);
  });
});

describe('an answer to reviewers who read Chinese', () => {
  const toPlatforms = Strategy.options.filter(
    (one) =>
      !toComplainant.includes(one) && !['counter-notice', 'infringement-report', 'accept'].includes(one),
  );
  const ourShop = aStore({ seller: { name: '灯具店', email: 'seller@lampshop.example' } });
  const write = (strategy: Strategy, notice: Partial<NoticeFacts>) =>
    writeLetter(
      strategy,
      aCase(
        { notice: aNotice({ ...inLanguage('zh-Hans'), ...notice }), offers: [anOffer({ title: '台灯' })] },
        [...delisted, ...answered('retraction-request', 'mail', 'rejected')],
      ),
      ourShop,
      { refusal: '- 近一年的采购发票', events: recorded({}, delisted) },
    );

  test.each(
    toPlatforms.flatMap((strategy) =>
      (['temu', 'aliexpress'] as const).flatMap((platform) =>
        Right.options.map((right) => ({ strategy, platform, right })),
      ),
    ),
  )('$strategy about $right at $platform has no word of another language', ({ strategy, ...notice }) => {
    const { subject = '', text } = write(strategy, notice);
    const names = /Temu|AliExpress|ASIN|B0LAMP0001|4f7k2m9p3q8r|\S+@\S+\.\w+/g;
    expect(`${subject}\n${text}`.replace(names, '')).not.toMatch(/\p{Script=Latin}/u);
  });

  test('goes in English to one whose reviewers may not, though it wrote in Chinese', () => {
    expect(write('authentic-goods', {}).text).toMatch(/^Dear Amazon team,/);
    expect(write('authentic-goods', { platform: 'tiktok-shop' }).text).toMatch(/^Dear TikTok Shop team,/);
  });
});

test.each([
  ['copyright', 'who made the picture, text or design, and when'],
  ['design-patent', 'five to seven visible differences, figure by figure'],
  ['utility-patent', 'number and wording of the independent claim'],
  ['parallel-import', 'invoices that trace the goods from that first sale to us'],
  ['trademark', 'own right or licence, authorised goods with their source'],
] as const)('a counter-notification about %s rests on what that right is answered with', (right, need) => {
  expect(letter('aliexpress-counter-notification', { platform: 'aliexpress', right }).text).toContain(need);
});

test.each([
  ['listing-removed', 'reinstate the listing and remove the complaint from our account'],
  ['content-removed', 'restore what was removed'],
  ['listing-warned', 'Please review the complaint and remove it from our account.'],
] as const)('asks back what the platform took: %s', (effect, request) => {
  expect(letter('authentic-goods', { effect }).text).toContain(request);
});

test('Alibaba is answered in Chinese, AliExpress in the language of its notice', () => {
  const text = (platform: 'alibaba' | 'aliexpress', language: string) =>
    letter('aliexpress-counter-notification', { platform, language }).text;
  expect(text('alibaba', 'en')).toContain('提交反通知');
  expect(letter('aliexpress-counter-notification', { platform: 'alibaba' }).subject).toMatch(/^反通知：/);
  expect(text('aliexpress', 'zh-Hans')).toContain('提交反通知');
  expect(text('aliexpress', 'en')).toContain('We submit this counter-notification');
});

test('a letter has the same beside it in each language that people here read, but its own', () => {
  const glosses = (strategy: Strategy, language: string) =>
    glossesOf(strategy, aCase({ notice: aNotice({ platform: 'aliexpress', language }) }), aStore()).map(
      (one) => [one.language, one.letter.text.slice(0, 30)],
    );
  expect(glosses('aliexpress-counter-notification', 'en')).toEqual([
    ['zh', expect.stringMatching(/\p{Script=Han}/u)],
  ]);
  expect(glosses('aliexpress-counter-notification', 'zh-Hans')).toEqual([
    ['en', expect.stringContaining('Dear')],
  ]);
  expect(glosses('never-sold', 'de').map(([language]) => language)).toEqual(['en', 'zh']);
  expect(glosses('counter-notice', 'en')).toEqual([]);
});

describe('what a design is compared by', () => {
  const text = (notice: Partial<NoticeFacts>) =>
    letter('design-differences', { right: 'design-patent', rights: [], ...notice }).text;
  const us = [{ type: 'us-design-patent', number: 'D900000' }] as const;
  const eu = [{ type: 'registered-community-design', number: '008123456-0001' }] as const;
  const uk = [{ type: 'design', number: '6012345' }] as const;

  test.each([
    ['a US patent', { rights: [...us] }, 'ordinary observer'],
    ['an EU design', { rights: [...eu] }, 'informed user'],
    ['a design of some country', { rights: [...uk] }, 'informed user'],
    ['no number, from amazon.com', {}, 'ordinary observer'],
    ['a US patent, in German', { language: 'de', rights: [...us] }, 'ordinary observer'],
    ['an EU design, in German', { language: 'de', rights: [...eu] }, 'informed user'],
    ['no number, in German', { language: 'de' }, 'informed user'],
  ] satisfies [string, Partial<NoticeFacts>, string][])('%s', (_, notice, who) => {
    const others = ['ordinary observer', 'informed user'];
    expect(others.filter((one) => text(notice).includes(one))).toEqual([who]);
  });

  test.each([
    ['a US patent', { rights: [...us] }, '普通观察者'],
    ['an EU design', { rights: [...eu] }, '知情用户'],
    ['no number, in German', { language: 'de' }, '知情用户'],
  ] satisfies [string, Partial<NoticeFacts>, string][])(
    'the same beside it in Chinese: %s',
    (_, notice, who) => {
      const now = aCase({ notice: aNotice({ right: 'design-patent', rights: [], ...notice }) });
      const gloss = glossesOf('design-differences', now, aStore()).find(({ language }) => language === 'zh');
      const says = ['普通观察者', '知情用户', '综合判断'].filter((one) => gloss?.letter.text.includes(one));
      expect(says).toEqual([who]);
    },
  );

  test('in China by observation as a whole', () => {
    const chinese = { platform: 'aliexpress', language: 'zh-Hans' } as const;
    expect(text(chinese)).toContain('综合判断');
    expect(text({ ...chinese, rights: [...eu] })).toContain('知情用户');
  });

  test('no number, from a British site', () => {
    const now = aCase({ notice: aNotice({ right: 'design-patent', rights: [] }) });
    const from = [{ name: '', address: 'notice@amazon.co.uk' }];
    const british = { ...now, basis: { ...now.basis, source: { ...now.basis.source, from } } };
    expect(writeLetter('design-differences', british, store).text).toContain('informed user');
  });
});

test('goods of the United Kingdom exhaust a right there alone', () => {
  expect(letter('parallel-import-proof').text).toContain('(EEA; on British sites also UK)');
});

test('invoices: the period that the notice states, else none', () => {
  const text = (noticeText?: string) => letter('authentic-goods', {}, { noticeText }).text;
  expect(text('Send copies of invoices from your supplier issued in the last 365 days.')).toContain(
    'Invoices of the last 365 days:',
  );
  expect(text('Rechnungen Ihres Lieferanten, ausgestellt innerhalb der letzten 180 Tage')).toContain(
    'of the last 180 days',
  );
  expect(text('Stock is destroyed after 90 days. Send invoices.')).toContain('Invoices: ###');
  expect(text()).toContain('Invoices: ###');
});

describe('a second answer', () => {
  const now = aCase({}, answered('authentic-goods', 'portal', 'rejected'));
  const refusal = [
    'We cannot accept your appeal because it does not address the report.',
    '> -- our own words, quoted',
    '-- Invoices that match the quantity sold',
    ' 2) A letter of authorisation',
    '-- Bright Brands Inc.',
    '-- legal@brightbrands.example',
    `-- ###fake### http://evil.example/${'x'.repeat(5000)}`,
  ].join('\n');

  test('meets each point of the refusal, and is another text than the first', () => {
    const first = writeLetter('authentic-goods', aCase(), store).text;
    const { text } = writeLetter('authentic-goods', now, store, { refusal });
    expect(text).not.toBe(first);
    expect(text).toContain('1. “Invoices that match the quantity sold”\n   ###our answer to point 1###');
    expect(text).toContain('2. “A letter of authorisation”\n   ###our answer to point 2###');
    expect(text).toContain('3. “#fake# [link]”');
    expect(text).not.toContain('our own words');
    expect(text).not.toContain('4. “');
  });

  test('answers no points in a letter to anybody but who made them', () => {
    const points = /points of your last message|what the last message asks for/;
    const to = (strategy: Strategy, asker: 'platform' | 'complainant') =>
      writeLetter(strategy, now, store, { refusal, asker }).text;
    expect(to('authentic-goods', 'complainant')).not.toMatch(points);
    expect(to('authentic-goods', 'platform')).toMatch(points);
    expect(to('retraction-request', 'platform')).not.toMatch(points);
    expect(to('retraction-request', 'complainant')).toMatch(points);
  });

  test('without the refusal’s text it asks for its points and cannot go out', () => {
    const { missing } = chooseStrategy(now, store);
    expect(missing).toContain('what the last message asks for, point by point, and our answer to each');
  });
});

describe('nothing from a mail or a catalogue', () => {
  const evil =
    'Eve\r\nBcc: all@example.com\u2028###approved###\u202e https://evil.example/?q=1 www.evil.example';
  const now = aCase(
    {
      notice: aNotice({
        complainants: [{ name: evil, email: 'eve@brand.example', role: 'principal' }],
        complaintIds: [evil],
        listings: [{ platform: 'amazon', id: 'B0LAMP0001', idType: 'asin' }],
        rights: [{ type: 'trademark', number: evil }],
        acceptedFiles: [evil],
      }),
      offers: [anOffer({ title: evil })],
    },
    delisted,
  );

  test.each(Strategy.options)('adds a line, a link or a placeholder to %s', (strategy) => {
    const { subject = '', text } = writeLetter(strategy, now, store, {
      refusal: `- ${evil}`,
    });
    expect(subject).not.toMatch(/[\r\n\u2028\u202e]/);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text).not.toMatch(/[\r\u2028\u202e]|evil\.example/);
    expect(placeholdersOf(text)).not.toContain('approved');
  });
});

test('a draft is one text, subject included, and is read back as it was also after editing', () => {
  const written = letter('retraction-request');
  expect(fromDraft(asDraft(written))).toEqual(written);
  expect(fromDraft(asDraft(written).replaceAll('\n', '\r\n'))).toEqual(written);
  expect(fromDraft('only a text')).toEqual({ text: 'only a text' });
  expect(asDraft({ text: 'only a text' })).toBe('only a text');
});

test('placeholders: each once, an unclosed one too', () => {
  expect(placeholdersOf('a ###b c### d ###b c### ###e###')).toEqual(['b c', 'e']);
  expect(placeholdersOf('a ###b\nc')).toEqual(['a placeholder that is not closed']);
  expect(placeholdersOf('no. #1 and ##2')).toEqual([]);
});
