/** Which language a letter goes out in: none to who may not read it. */
import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { chooseStrategy } from '../../../shared/response/strategy.ts';
import type { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, aStore, delisted } from './a-case.ts';

const store = aStore();

describe('who reads what', () => {
  const opening = (strategy: Strategy, language: string, from: string, notice: Partial<NoticeFacts> = {}) => {
    const now = aCase({ notice: aNotice({ language, ...notice }) }, delisted);
    const site = [{ name: '', address: from }];
    return writeLetter(
      strategy,
      { ...now, basis: { ...now.basis, source: { ...now.basis.source, from: site } } },
      store,
    ).text;
  };
  const owner = (email: string, name?: string): Partial<NoticeFacts> => ({
    complainants: [{ ...(name !== undefined && { name }), email, role: 'principal' }],
  });

  test('a French complainant gets French: a lawyer who wrote itself, and an owner who complained to a French site', () => {
    const demand = opening('demand-letter-reply', 'fr', 'cabinet@orme.example', {
      kind: 'demand-letter',
      platform: 'law-firm',
    });
    expect(demand).toContain('Madame, Monsieur,\n\nNous accusons réception de votre courrier');
    expect(demand).toContain('À titre de précaution et sans reconnaissance d’une quelconque atteinte');
    const asked = opening('retraction-request', 'fr', 'notice@amazon.fr');
    expect(asked).toContain('Si la réclamation résulte d’une erreur');
    expect(asked).not.toMatch(/\b(?:the|your|please)\b/i);
  });

  test('an appeal to Allegro is in Polish, as its draft is chosen', () => {
    const notice = aNotice({ platform: 'allegro', language: 'pl', complainants: [] });
    const { strategy, channel, missing } = chooseStrategy(aCase({ notice }), store);
    expect([strategy, channel]).toEqual(['authentic-goods', 'portal']);
    const { subject, text } = writeLetter(strategy, aCase({ notice }), store);
    expect(subject).toMatch(/^Odwołanie od zgłoszenia: /);
    expect(text).toMatch(/^Szanowni Państwo,\n\nodwołujemy się od wskazanego poniżej zgłoszenia\. /);
    expect(missing).toContain(
      'only if it is so and you can prove it: “Towar jest oryginalny, co potwierdzają wskazane dokumenty.” (“The goods are authentic, as these documents show.”)',
    );
  });

  test.each([
    ['authentic-goods', 'es', 'aviso@mercadolibre.com', { platform: 'mercado-libre' }, 'Estimados señores:'],
    ['authentic-goods', 'pt', 'aviso@mercadolivre.com', { platform: 'mercado-libre' }, 'Prezados Senhores,'],
    ['authentic-goods', 'ja', 'notice@amazon.co.jp', {}, 'ご担当者様'],
    ['ask-which-right', 'it', 'avviso@ebay.it', { platform: 'ebay' }, 'Gentili Signori,'],
    ['plan-of-action', 'es', 'notice@amazon.com.mx', {}, 'Estimados señores:'],
    ['own-work', 'fr', 'notice@amazon.ca', {}, 'Madame, Monsieur,'],
    ['authentic-goods', 'es', 'notice@amazon.com', {}, 'Dear Amazon team,'],
    ['authentic-goods', 'pl', 'notice@amazon.de', {}, 'Dear Amazon team,'],
    ['authentic-goods', 'fr', 'notice@amazon.fr.evil.example', {}, 'Dear Amazon team,'],
    ['free-answer', 'ja', 'notice@shop.tiktok.com', { platform: 'tiktok-shop' }, 'Dear TikTok Shop team,'],
    ['authentic-goods', 'nl', 'notice@amazon.nl', {}, 'Dear Amazon team,'],
    ['authentic-goods', 'constructor', 'notice@amazon.fr', {}, 'Dear Amazon team,'],
    [
      'retraction-request',
      'es',
      'notice@amazon.com',
      owner('legal@kelling.example', 'Kelling'),
      'Dear Kelling,',
    ],
    ['retraction-request', 'es', 'notice@amazon.com', owner('legal@kelling.es'), 'Estimados señores:'],
    [
      'retraction-request',
      'ja',
      'notice@amazon.com',
      owner('a@kelling.example', '明るい商標'),
      '明るい商標 様',
    ],
    [
      'retraction-request',
      'ja',
      'notice@amazon.com',
      owner('a@k.example', '明亮株式会社'),
      '明亮株式会社 御中',
    ],
    ['retraction-request', 'pt', 'notice@amazon.com.br', {}, 'Aos cuidados de Bright Brands Inc.'],
  ] satisfies [Strategy, string, string, Partial<NoticeFacts>, string][])(
    '%s to a notice in %s from %s (%j): %s',
    (strategy, language, from, notice, start) => {
      expect(opening(strategy, language, from, { right: 'copyright', ...notice }).startsWith(start)).toBe(
        true,
      );
    },
  );

  test('a design is judged by Japanese law where Japanese reviewers decide, but one of the EU by its own', () => {
    const design = (type: 'design' | 'registered-community-design') =>
      opening('design-differences', 'ja', 'notice@amazon.co.jp', {
        right: 'design-patent',
        rights: [{ type, number: '1712345' }],
      });
    expect(design('design')).toContain('需要者に異なる美感を起こさせる');
    expect(design('registered-community-design')).toContain('情報に通じた使用者');
  });
});
