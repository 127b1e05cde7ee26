/** What somebody calls himself in a mail, and what a mail says of who sent it, before it stands in ours. */
import { describe, expect, test } from 'vitest';
import type { TrustVerdict } from '../../../shared/mail/mail.ts';
import { fitName } from '../../../shared/response/fit-name.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { teamMail } from '../../../shared/response/team-mail.ts';
import { aCase, aNotice, aStore, aVerdict } from './a-case.ts';

const evil = 'Evil Ltd to whom we admit wilful infringement and owe 5000 EUR';

test.each([
  evil,
  'Evil Ltd, Whom We Owe',
  'Evil Ltd Owes 5000',
  'Evil Ltd 5.000 €',
  'Evil GmbH, der wir eine Verletzung zugeben',
  'Evil SARL; nous reconnaissons la contrefaçon',
  '我方承认侵权的公司',
  'Evil Ltd: pay 44512345 by Friday',
  'See www.evil.example',
  'E'.repeat(81),
  'Evil and Evil and Evil and Evil and Evil and Evil Ltd',
  '',
  '###name###',
])('no name: %s', (said) => {
  expect(fitName(said)).toBeUndefined();
});

test.each([
  'Bright Brands Inc.',
  'adidas AG',
  '3M Company',
  'Studio 54 Ltd',
  'Zielony Bór Sp. z o.o.',
  'Müller, Schmidt & Partner Partnerschaftsgesellschaft mbB',
  'Société des Auteurs de la Vallée',
  'Marc van den Berg',
  'Amazon Brand Protection',
  '杭州青禾动漫文化有限公司',
  '久我山 徹',
])('a name: %s', (said) => {
  expect(fitName(said)).toBe(said);
});

const from = (name: string, verdict: Partial<TrustVerdict> = {}, language = 'en') => {
  const complainants = [{ name, email: 'evil@attacker.example', role: 'principal' } as const];
  return aCase({ notice: aNotice({ complainants, language }), verdict: aVerdict(verdict) });
};

describe('a letter', () => {
  test.each([
    ['en', 'Dear Sir or Madam,'],
    ['de', 'Sehr geehrte Damen und Herren,'],
  ])('in %s calls nobody what is no name', (language, neutral) => {
    for (const strategy of ['retraction-request', 'vero-contact-owner', 'demand-letter-reply'] as const) {
      const { text } = writeLetter(strategy, from(evil, {}, language), aStore());
      expect(text).not.toMatch(/Evil|5000/);
      if (strategy !== 'demand-letter-reply') expect(text).toContain(neutral);
    }
  });

  const { provenDomain: _, ...unproven } = aVerdict();
  const told = /has informed us|hat uns über|已告知我方/;
  test.each(['en', 'de', 'zh-Hans'])(
    'in %s says that the platform told us only where it is proven',
    (language) => {
      for (const strategy of ['retraction-request', 'vero-contact-owner'] as const) {
        const name = language === 'zh-Hans' ? '明亮品牌有限公司' : 'Bright Brands Inc.';
        const said = (verdict: Partial<TrustVerdict>) =>
          writeLetter(strategy, from(name, verdict, language), aStore()).text;
        expect(said({})).toMatch(told);
        expect(said({ trust: 'corroborated' })).toMatch(told);
        expect(said({ trust: 'forwarded' })).not.toMatch(told);
        expect(said({ trust: 'unverified' })).not.toMatch(told);
        expect(said({ provenDomain: 'brightbrands.example' })).not.toMatch(told);
        const nothing = aCase({
          notice: aNotice({
            language,
            complainants: [{ name, email: 'a@brightbrands.example', role: 'principal' }],
          }),
          verdict: { ...unproven, trust: 'unverified' },
        });
        expect(writeLetter(strategy, nothing, aStore()).text).toMatch(
          /in your name|in Ihrem Namen|以贵方名义/,
        );
      }
    },
  );
});

test('a mail to the team names who complains by the address alone', () => {
  const { text, html } = teamMail(from(evil), aStore(), 'https://console.example', 'opened');
  expect(text).toContain('Rights owner: evil@attacker.example');
  for (const said of [text, html]) expect(said).not.toContain('wilful');
});
