import { describe, expect, test } from 'vitest';
import type { Right } from '../../../shared/notice/vocabulary.ts';
import { languages } from '../../../shared/response/languages/words.ts';
import { glossesOf, writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, anOffer, aStore, delisted } from './a-case.ts';
import { inLanguage, letter, store } from './a-letter.ts';

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

test('a listing is not called one twice', () => {
  const listings = [{ platform: 'mercado-libre', id: 'MLA1456789012', idType: 'listing-id' }] as const;
  const notice = aNotice({ platform: 'mercado-libre', listings: [...listings] });
  const { text } = writeLetter('mark-not-used', aCase({ notice, offers: [] }), store);
  expect(text).toContain('Listing: no. MLA1456789012\n');
});

test('the subject names no right that nobody asserted', () => {
  const bare = { kind: 'policy-notice', right: 'unspecified', complaintIds: [], listings: [] } as const;
  const about = (right: Right) => letter('policy-answer', { ...bare, complaintIds: [], listings: [], right });
  expect(about('unspecified').subject).toBe('Answer to your notice');
  expect(about('copyright').subject).toBe('Answer to your notice: copyright');
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
