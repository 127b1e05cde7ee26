import { describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { Platform } from '../../../shared/mail/vocabulary.ts';
import { NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import { acceptedFilesOf } from '../../../shared/response/accepted-files.ts';
import { attachmentsFor } from '../../../shared/response/attachments.ts';
import { otherAnswers } from '../../../shared/response/other-answers.ts';
import { chooseStrategy } from '../../../shared/response/strategy.ts';
import type { Strategy } from '../../../shared/response/vocabulary.ts';
import { aCase, aNotice, answered, aStore } from './a-case.ts';

const store = aStore();
const choose = (notice: Partial<NoticeFacts>, told: Partial<Parameters<typeof aCase>[0]> = {}) =>
  chooseStrategy(aCase({ notice: aNotice(notice), ...told }), store);
const nobody: Partial<NoticeFacts> = { complainants: [] };

const first: [string, Partial<NoticeFacts>, Strategy][] = [
  ['amazon trademark', {}, 'retraction-request'],
  ['amazon counterfeit', { right: 'counterfeit' }, 'retraction-request'],
  ['amazon copyright', { right: 'copyright' }, 'retraction-request'],
  ['amazon design', { right: 'design-patent' }, 'retraction-request'],
  [
    'amazon patent, contact the owner',
    { right: 'utility-patent', effect: 'listing-warned' },
    'retraction-request',
  ],
  ['amazon trademark, warned about the page', { effect: 'listing-warned' }, 'edit-detail-page'],
  ['amazon suspected trademark, no complainant', nobody, 'edit-detail-page'],
  ['amazon counterfeit, nobody to write to', { ...nobody, right: 'counterfeit' }, 'authentic-goods'],
  ['amazon copyright, nobody to write to', { ...nobody, right: 'copyright' }, 'own-work'],
  ['amazon design, nobody to write to', { ...nobody, right: 'design-patent' }, 'design-differences'],
  ['amazon patent, nobody to write to', { ...nobody, right: 'utility-patent' }, 'patent-non-infringement'],
  ['amazon parallel import, nobody', { ...nobody, right: 'parallel-import' }, 'parallel-import-proof'],
  [
    'amazon selective distribution, nobody',
    { ...nobody, right: 'selective-distribution' },
    'authentic-goods',
  ],
  ['an unnamed right, nobody', { ...nobody, right: 'unspecified' }, 'ask-which-right'],
  ['ebay', { platform: 'ebay' }, 'vero-contact-owner'],
  ['ebay, nobody to write to', { ...nobody, platform: 'ebay' }, 'authentic-goods'],
  ['walmart trademark, still up', { platform: 'walmart', effect: 'listing-warned' }, 'retraction-request'],
  ['aliexpress', { platform: 'aliexpress' }, 'aliexpress-counter-notification'],
  [
    'aliexpress, nobody to write to',
    { ...nobody, platform: 'aliexpress' },
    'aliexpress-counter-notification',
  ],
  ['alibaba', { ...nobody, platform: 'alibaba' }, 'aliexpress-counter-notification'],
  ['mercado libre', { platform: 'mercado-libre', right: 'counterfeit' }, 'authentic-goods'],
  ['temu', { platform: 'temu', right: 'design-patent' }, 'design-differences'],
  ['an account', { effect: 'account-deactivated' }, 'plan-of-action'],
  ['an Abmahnung', { kind: 'demand-letter', platform: 'law-firm', language: 'de' }, 'abmahnung-reply'],
  ['a demand letter', { kind: 'demand-letter', platform: 'law-firm' }, 'demand-letter-reply'],
  ['a hijacker', { kind: 'hijack-alert' }, 'infringement-report'],
  ['a policy notice', { kind: 'policy-notice' }, 'policy-answer'],
  ['a court order', { kind: 'court-order' }, 'free-answer'],
];

test.each(first)('first answer: %s', (_, notice, strategy) => {
  const choice = choose(notice);
  expect(choice.strategy).toBe(strategy);
  expect(choice.sworn).toBe(false);
});

describe('the default for an ordinary complaint can be approved and sent at once', () => {
  const decidesInPortal: readonly Platform[] = ['aliexpress', 'alibaba', 'mercado-libre', 'temu'];
  const table = Platform.options
    .filter((platform) => !decidesInPortal.includes(platform))
    .flatMap((platform) => Right.options.map((right) => ({ platform, right })));
  test.each(table)('$platform $right', ({ platform, right }) => {
    const { strategy, channel, to, missing } = choose({ platform, right });
    expect(strategy).toBe(platform === 'ebay' ? 'vero-contact-owner' : 'retraction-request');
    expect({ channel, to, missing }).toEqual({
      channel: 'mail',
      to: ['legal@brightbrands.example'],
      missing: [],
    });
  });
});

test('no kind of mail, right or platform is ever answered with a counter-notice or a surrender by itself', () => {
  for (const kind of NoticeKind.options)
    for (const right of Right.options)
      for (const complainants of [aNotice().complainants, []])
        for (const now of [
          aCase({ notice: aNotice({ kind, right, complainants }) }),
          aCase(
            { notice: aNotice({ kind, right, complainants }) },
            answered('own-work', 'portal', 'rejected'),
          ),
        ]) {
          const { strategy, sworn } = chooseStrategy(now, store);
          expect(['counter-notice', 'accept']).not.toContain(strategy);
          expect(sworn).toBe(false);
        }
});

test('a person may ask for a counter-notice, which is sworn and lacks its facts; only against copyright', () => {
  const copyright = chooseStrategy(aCase({ notice: aNotice({ right: 'copyright' }) }), store, {
    prefer: 'counter-notice',
  });
  expect(copyright).toMatchObject({ strategy: 'counter-notice', channel: 'portal', to: [], sworn: true });
  expect(copyright.missing.length).toBeGreaterThan(3);
  const trademark = chooseStrategy(aCase(), store, { prefer: 'counter-notice' });
  expect(trademark.sworn).toBe(false);
  expect(trademark.strategy).not.toBe('counter-notice');
});

test('what AliExpress waits for is drafted, also of products that the catalogue does not know', () => {
  const told = { offers: [] };
  expect(choose({ platform: 'aliexpress' }, told)).toMatchObject({
    strategy: 'aliexpress-counter-notification',
    channel: 'portal',
  });
  expect(otherAnswers(aCase({ notice: aNotice({ platform: 'aliexpress' }) }), store)).toContain(
    'retraction-request',
  );
});

test.each(['mercado-libre', 'temu'] as const)(
  'what %s waits for a few days is drafted for its portal; a request to withdraw keeps no term',
  (platform) => {
    expect(choose({ platform })).toMatchObject({ strategy: 'authentic-goods', channel: 'portal', to: [] });
    expect(otherAnswers(aCase({ notice: aNotice({ platform }) }), store)).toContain('retraction-request');
  },
);

test('what was never sold is not conceded, nor claimed before the order report shows it', () => {
  const { strategy, channel, missing } = chooseStrategy(aCase({ offers: [] }), store, { isCatalogued: true });
  expect({ strategy, channel }).toEqual({ strategy: 'never-sold', channel: 'portal' });
  expect(missing).toContain('what the order and inventory reports show for this product');
});

test.each(['amazon', 'walmart', 'etsy'] as const)(
  'that a catalogue without any offer of %s lacks a listing says nothing of what was sold',
  (platform) => {
    expect(choose({ platform }, { offers: [] }).strategy).toBe('retraction-request');
  },
);

describe('the second answer', () => {
  const ended = (notice: Partial<NoticeFacts>, ...how: Parameters<typeof answered>): Case =>
    aCase({ notice: aNotice(notice) }, answered(...how));
  test.each([
    [
      'refused by the owner: on the merits',
      ended({ right: 'counterfeit' }, 'retraction-request', 'mail', 'rejected'),
      'authentic-goods',
      'portal',
    ],
    [
      'the owner asks for more: by mail, its points',
      ended({}, 'retraction-request', 'mail', 'more-information'),
      'retraction-request',
      'mail',
    ],
    [
      'ebay, the owner asks for more',
      ended({ platform: 'ebay' }, 'vero-contact-owner', 'mail', 'more-information'),
      'vero-contact-owner',
      'mail',
    ],
    [
      'refused by the platform',
      ended({ right: 'design-patent' }, 'design-differences', 'portal', 'rejected'),
      'design-differences',
      'portal',
    ],
    [
      'the platform asks for more',
      ended({ right: 'copyright' }, 'own-work', 'portal', 'more-information'),
      'own-work',
      'portal',
    ],
    [
      'an account, refused',
      ended({ effect: 'account-restricted' }, 'plan-of-action', 'portal', 'rejected'),
      'plan-of-action',
      'portal',
    ],
  ] as const)('%s', (_, now, strategy, channel) => {
    const choice = chooseStrategy(now, store, { refusal: '- Which supplier delivered the goods?' });
    expect(choice).toMatchObject({ strategy, channel });
    expect(choice.missing).toContain('our answer to point 1');
  });
});

describe('whoever asked for more is answered, whoever was written to before', () => {
  const asked = (channel: 'mail' | 'portal', asker: 'platform' | 'complainant' | undefined, changes = {}) => {
    const told = answered('retraction-request', channel, 'more-information');
    const now = aCase({ notice: aNotice({ right: 'design-patent', ...changes }) }, told);
    return chooseStrategy(now, store, { asker, refusal: '- An invoice of the last 365 days' });
  };

  test.each(['mail', 'portal'] as const)('the platform, after an answer by %s', (channel) => {
    expect(asked(channel, 'platform')).toMatchObject({
      strategy: 'design-differences',
      channel: 'portal',
      to: [],
      missing: expect.arrayContaining(['our answer to point 1']),
    });
    expect(asked(channel, 'platform', { platform: 'ebay' }).channel).toBe('portal');
  });

  test.each(['mail', 'portal'] as const)('the complainant, after an answer by %s', (channel) => {
    expect(asked(channel, 'complainant')).toMatchObject({ strategy: 'retraction-request', channel: 'mail' });
    expect(asked(channel, 'complainant', { complainants: [] }).channel).toBe('portal');
  });

  test('where nothing tells who asked, the one who was answered last', () => {
    expect(asked('mail', undefined).channel).toBe('mail');
    expect(asked('portal', undefined).channel).toBe('portal');
  });
});

describe('who is written to', () => {
  const to = (...complainants: NoticeFacts['complainants']) => choose({ complainants }).to;
  const one = (email: string, role: 'principal' | 'agent' | 'attorney' | 'sender' = 'principal') => ({
    email,
    role,
  });

  test('the one who acts: attorney before agent before owner before sender', () => {
    const all = [
      one('s@a.example', 'sender'),
      one('p@a.example'),
      one('g@a.example', 'agent'),
      one('l@a.example', 'attorney'),
    ];
    expect(to(...all)).toEqual(['l@a.example']);
    expect(to(...all.slice(0, 3))).toEqual(['g@a.example']);
    expect(to(...all.slice(0, 2))).toEqual(['p@a.example']);
    expect(to(...all.slice(0, 1))).toEqual(['s@a.example']);
  });

  test.each([
    ['a platform', 'notice-dispute@amazon.co.uk'],
    ['a platform’s sub-domain', 'x@mail.ebay.com'],
    ['a robot', 'no-reply@brand.example'],
    ['a platform by another of its domains', 'ip@tiktokshop.com'],
    ['a platform in a country that nobody listed', 'ip@amazon.com.be'],
    ['a robot with a suffix', 'noreply+17@brand.example'],
    ['a masked address', 'xxxxx@brand.example'],
    ['another masked address', 'j***@brand.example'],
    ['our own inbox', 'Complaints@LampShop.example'],
    ['our own team', 'team@lampshop.example'],
    ['no address', 'Bright Brands'],
    ['two in one', 'a@brand.example, b@brand.example'],
    ['a header', 'a@brand.example\r\nBcc: b@brand.example'],
    ['nothing', ''],
  ])('nobody: %s', (_, email) => {
    expect(to(one(email))).toEqual([]);
  });

  test('a brand whose name holds a platform’s is no platform', () => {
    expect(to(one('legal@amazonbrand.example'))).toEqual(['legal@amazonbrand.example']);
    expect(to(one('Legal@Brand.Example'))).toEqual(['legal@brand.example']);
  });

  test('an answer by mail without an address is carried by a person', () => {
    expect(choose({ kind: 'demand-letter', ...nobody })).toMatchObject({ channel: 'portal', to: [] });
  });
});

test('what to attach, in the types that are accepted', () => {
  const attach = (changes: Partial<NoticeFacts>) =>
    attachmentsFor('authentic-goods', acceptedFilesOf(aNotice(changes)));
  expect(attach({}).at(-1)).toBe('file types accepted: .jpeg, .jpg, .pjpeg, .gif, .png, .tiff');
  expect(attach({ acceptedFiles: ['.pdf'] }).at(-1)).toBe('file types accepted: .pdf');
  expect(attach({ platform: 'etsy' }).join()).not.toContain('file types');
  expect(attachmentsFor('retraction-request', ['.pdf'])).toEqual([]);
});
