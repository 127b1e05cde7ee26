import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { inWords } from '../../../functions/console/language/in-words.ts';
import { Platform, Trust } from '../../../shared/mail/vocabulary.ts';
import {
  AliexpressConnection,
  AmazonConnection,
  EbayConnection,
  parseConnection,
  WebhookConnection,
} from '../../../shared/marketplaces/connection.ts';
import { ConnectionInvalid, MarketplaceRefused, whyToConnect } from '../../../shared/marketplaces/errors.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { actions } from '../../../shared/notice/durations/words.ts';
import { Effect, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import { deadlinePresets } from '../../../shared/policy/deadline-presets.ts';
import { deadlinesOf } from '../../../shared/policy/deadlines.ts';
import { decideDelist } from '../../../shared/policy/delist.ts';
import type { DelistQuestion } from '../../../shared/policy/delist-checks.ts';
import { languages } from '../../../shared/response/languages/words.ts';
import { writeLetter } from '../../../shared/response/letter.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { Strategy } from '../../../shared/response/vocabulary.ts';
import { Store, type StorePolicy } from '../../../shared/store/store.ts';
import { aCase, aNotice, answered, aStore, fromSite } from '../response/a-case.ts';
import { aUi } from './a-ui.ts';
import { inHours, sampleStore } from './sample-cases.ts';
import { sentencesIn } from './sentences-in.ts';

const ui = aUi('zh');
const zh = (sentence: string) => inWords(ui, sentence);

/** Two English words in a row that are nobody's name. */
const english = /\b[a-z]{2,} [a-z]{2,}\b/;

describe('the delisting policy', () => {
  const offer = { marketplace: 'amazon', sku: 'HG-1', listingId: 'B0CTESTA01', title: 'A flask' } as const;
  const listing = { platform: 'amazon', id: 'B0CTESTA01', idType: 'asin' } as const;
  const question = (
    policy: Partial<StorePolicy> = {},
    rest: Partial<DelistQuestion> = {},
  ): DelistQuestion => ({
    store: Store.parse({ ...sampleStore, policy: { ...sampleStore.policy, ...policy } }),
    notice: {
      kind: 'complaint',
      right: 'trademark',
      effect: 'listing-removed',
      platform: 'amazon',
      confidence: 0.97,
      listings: [listing],
    },
    verdict: { trust: 'authenticated', reasons: [], anomalies: [] },
    offers: [offer],
    protectedSkus: new Set(),
    catalogueSize: 100,
    delistedToday: () => 0,
    receivedAt: inHours(0),
    claimedDate: inHours(-2),
    now: inHours(1),
    ...rest,
  });
  const { notice } = question();
  const signature = { hash: 'x', at: inHours(-30).toISOString() };
  const rules = (['auto', 'ask', 'leave'] as const).flatMap((mode) => [
    { rules: [{ platforms: ['amazon' as const], do: mode }] },
    { rules: [], otherwise: mode },
  ]);
  /** It lists the one and mentions the other. */
  const inPart = question(
    {},
    {
      notice: { ...notice, listings: [listing, { ...listing, id: 'B0CTESTA02', inPassing: true }] },
      verdict: { ...question().verdict, writtenTo: ['mei@harbor-goods.example'] },
      offers: [offer, { ...offer, sku: 'HG-2', listingId: 'B0CTESTA02' }],
    },
  );
  const questions = [
    ...NoticeKind.options.map((kind) => question({}, { notice: { ...notice, kind } })),
    ...Effect.options.flatMap((effect) =>
      [{}, { rules: [{ effects: [effect], do: 'auto' as const }] }].map((policy) =>
        question(policy, { notice: { ...notice, effect } }),
      ),
    ),
    ...Trust.options.map((trust) =>
      question({}, { verdict: { trust, reasons: [], anomalies: [], signature } }),
    ),
    ...rules.map((policy) => question(policy)),
    question({ rules: [{ do: 'auto', minimumTrust: 'corroborated', minimumConfidence: 0.99 }] }),
    question({ stopped: true }, { replayOf: 'mail-7', catalogueSize: 0, protectedSkus: new Set(['HG-1']) }),
    question({}, { claimedDate: inHours(50), offers: [offer, { ...offer, sku: 'HG-2' }] }),
    question({}, { claimedDate: undefined }),
    question({}, { offers: [] }),
    ...[['mei@harbor-goods.example'], ['else@competitor.example', 'x@competitor.example']].map((writtenTo) =>
      question({}, { verdict: { ...question().verdict, writtenTo } }),
    ),
    question({}, { verdict: { ...question().verdict, forwarder: 'mei@harbor-goods.example' } }),
    question({}, { offers: [], notice: { ...notice, listings: [] } }),
    question({}, { notice: { ...notice, listings: [listing, { ...listing, id: 'B0CTESTA02' }] } }),
    question({}, { notice: { ...notice, listings: [{ ...listing, inPassing: true }] } }),
    inPart,
  ];

  test.each([...new Set(questions.flatMap((one) => decideDelist(one).reasons))])(
    'speaks Chinese: %s',
    (reason) => {
      const said = zh(reason.replace(/^[✓✗] /, ''));
      expect(said).toMatch(/\p{Script=Han}/u);
      expect(said.replace(/npm run store -- .*/, '')).not.toMatch(english);
    },
  );

  test('as it spoke in earlier versions too', () => {
    expect(zh('The mail is a court-order, which asserts a right now.')).toBe(
      '邮件是法院命令，当前主张权利。',
    );
    expect(zh("Rule 2 of the store's policy (law-firm, design-patent) says ask.")).toBe(
      '店铺策略第 2 条（律师事务所，外观专利）规定：下架前先询问。',
    );
    expect(zh('The sender is forwarded; rule 3 of its policy asks for authenticated or better.')).toBe(
      '发件人可信度为“转发”；店铺策略第 3 条要求至少“已验证”。',
    );
  });

  test('speaks as the console does, in no word of a vocabulary and no fraction', () => {
    const spoken = questions.flatMap((one) => decideDelist(one).reasons).join('\n');
    const vocabulary = [Trust, NoticeKind, Right, Effect, Platform].flatMap(
      ({ options }) => options as string[],
    );
    const ownWords = vocabulary.filter((word) => /-/.test(word) || Trust.options.some((one) => one === word));
    expect(ownWords.filter((word) => new RegExp(`\\b${word}\\b`).test(spoken))).toEqual([]);
    expect(spoken).not.toMatch(/\(amazon|\b0\.\d\d/);
    const it = decideDelist(question({}, { verdict: { ...question().verdict, trust: 'forwarded' } })).reasons;
    expect(it).toContain('✗ Its sender is marked “Forwarded”; the store asks for “Sender proven” or better.');
    const inZh = it.map((reason) => zh(reason.slice(2)));
    expect(inZh).toContain('发件人可信度为“转发”；店铺要求至少“已验证”。');
    expect(inZh.join()).toContain('识别的把握为 97 %；店铺要求至少 90 %。');
    expect(inZh.join()).toContain('HG-1 (亚马逊)');
  });

  test('is said in Chinese of what goes and of what is asked, as Mail tells of it', () => {
    const [first = ''] = decideDelist(inPart).reasons;
    expect(zh(`some of its listings go off sale at once. ${first}`)).toMatch(
      /^部分商品立即下架。立即下架：HG-1。其余须人工确认：\d+ 项检查中有 \d 项未通过。$/,
    );
  });

  test('is said in Chinese with the checks that failed, as Mail tells of it', () => {
    const { reasons } = decideDelist(question({ stopped: true }));
    const [first = '', ...checks] = reasons;
    const failed = checks.filter((check) => check.startsWith('✗'));
    const told = zh(`a person is asked before anything goes off sale. ${[first, ...failed].join(' ')}`);
    expect(failed).toHaveLength(2);
    expect(told).toMatch(/\d+ 项检查中有 2 项未通过/);
    expect(told).not.toMatch(english);
  });

  test('carries over what it found, and nothing else', () => {
    expect(
      zh("Found in the store's catalogue: the store (amazon), a complaint (ebay); not found: ordinary mail."),
    ).toBe('在店铺目录中找到：the store (亚马逊), a complaint (eBay)；未找到：ordinary mail。');
  });
});

describe('a deadline', () => {
  const presets = deadlinePresets.flatMap(({ platforms: [platform = 'other'] = [], kinds, effects, ships }) =>
    kinds.flatMap((kind) =>
      deadlinesOf(
        { platform, kind, effect: effects?.[0] ?? 'none', deadlines: [], dockets: [], language: 'en' },
        inHours(0),
        ships ?? 'unknown',
      ),
    ),
  );

  test.each([...new Set([...actions, ...presets.flatMap(({ what, text }) => [what, text])])])(
    'is named in Chinese: %s',
    (words) => {
      expect(zh(words)).toMatch(/\p{Script=Han}/u);
      expect(zh(words)).not.toMatch(english);
    },
  );
});

describe('whatever shared code says', () => {
  /** Code that says something else: words of a mail, of an API or of a command, what goes into a log or a mail, names with their Chinese. */
  const others = new Set([
    'shared/case/acting/same-risk-sweep.ts',
    'shared/corroboration/account-health.ts',
    'shared/corroboration/account-status.ts',
    'shared/corroboration/sweep.ts',
    'shared/corroboration/watch-account.ts',
    'shared/corroboration/watch-cases.ts',
    'shared/mail/bounded-rtf.ts',
    'shared/mail/device-line.ts',
    'shared/mail/dns.ts',
    'shared/mail/forwarding-confirmation.ts',
    'shared/mail/html-frame.ts',
    'shared/mail/html-page.ts',
    'shared/mail/html-text.ts',
    'shared/mail/platform-domains.ts',
    'shared/marketplaces/amazon/patches.ts',
    'shared/marketplaces/catalogue-cells.ts',
    'shared/marketplaces/catalogue-csv.ts',
    'shared/marketplaces/check.ts',
    'shared/marketplaces/connect-command.ts',
    'shared/marketplaces/connection.ts',
    'shared/marketplaces/ebay/place.ts',
    'shared/marketplaces/ebay/xml.ts',
    'shared/notice/concept-set.ts',
    'shared/notice/examiner.ts',
    'shared/notice/names.ts',
    'shared/notice/rules.ts',
    'shared/notice/second-reading/answer.ts',
    'shared/notice/second-reading/question.ts',
    'shared/platform/aws/model.ts',
    'shared/platform/aws/no-event-streams.ts',
    'shared/platform/aws/no-token-providers.ts',
    'shared/platform/aws/on-queue.ts',
    'shared/platform/aws/on-schedule.ts',
    'shared/platform/aws/on-task.ts',
    'shared/platform/matches-in.ts',
    'shared/store/store.ts',
  ]);
  /** What no person is shown, and half a sentence. */
  const unseen = new Set([
    '7 after a failure',
    'the case was reopened',
    '7; not found: 7',
    'mail taken in',
    '7 keeps 7 off sale',
    'a mail was given up',
    'Draft 7 of case 7',
    'Draft 7 does not go out: 7. It is written anew.',
    'Case 7 has no approved draft.',
    'the marketplace refused the token',
    'there is nothing to seal',
    '#p = :p AND begins_with(#s, :s)',
    'entry on 7',
    'a last day on a weekend or holiday runs on to the next business day (Rule 6(a)(1)(C)); the earlier day stands here',
    'offlineaeproduct 7: the product with all its SKUs',
    'delist SKU 7 (7), asked of the shop',
    'Case 7 begins with 7, not with its opening.',
    'Case 7 was opened twice.',
    'Case 7 has no events.',
  ]);

  const wordLists = /^(?:a an and|inc llc) /;
  /** What a file says that is recorded, word lists apart. */
  const recordedIn = (path: string): string[] =>
    sentencesIn(path).filter((sentence) => !unseen.has(sentence) && !wordLists.test(sentence));

  /** Where what is recorded is said: a file that is new there is looked at too. */
  const makers = globSync([
    'functions/{close-case,delist,intake,relist,submit-response}/**/*.ts',
    'shared/{case,corroboration,mail,marketplaces,policy,store}/**/*.ts',
    'shared/notice/{*,second-reading/*}.ts',
    'shared/platform/**/*.ts',
    'infra/local/{folder-store,outbox,secrets-file}.ts',
    'shared/evidence/seal.ts',
  ])
    .filter((path) => !others.has(path) && recordedIn(path).length > 0)
    .sort();
  describe.each(makers)('in %s', (path) => {
    test.each(recordedIn(path))('has its Chinese: %s', (sentence) => {
      expect(zh(sentence)).toMatch(/\p{Script=Han}/u);
    });
  });

  test('has its Chinese to the first word where it tells of another that begins with a name', () => {
    const look = 'arnazon.example looks like amazon, but is none of its domains';
    expect(zh(`it pretends to be somebody else: ${look}`)).toBe(`冒充他人：${zh(look)}`);
    // as earlier versions said it, and as it is said
    for (const [amazon, ebay] of [
      ['amazon', 'ebay'],
      ['Amazon', 'eBay'],
    ]) {
      const lapsed = `${amazon} no longer accepts the authorisation of store s45 (invalid_client: failed). Connect it again with "x".`;
      expect(zh(`HG-1, HG-2 and 3 more: ${lapsed}; HG-3: ${ebay} asked to be left alone for now`)).toMatch(
        /^HG-1, HG-2 and 3 more：亚马逊不再接受店铺 s45 的授权（invalid_client: failed）。请用 "x" 重新连接。；HG-3：eBay要求/,
      );
    }
    expect(zh('Own shop asked to be left alone for now')).toMatch(/^自有商城要求/);
  });

  test.each([
    'EDITED: ATVPDKIKX0DER: its stock was set meanwhile; STILL-OFF: A1F83G8C2ARO7P: still off sale',
    'HG-1, HG-2: accepted, but a read still shows it on sale; HG-3: the marketplace asks to wait',
    'NOT_FOUND: eBay has no item 256600000011',
    'Draft 2 of case k4x7 is not the one that was approved.',
    ...['it has no words', 'a mail needs a subject, and it has none'].map(
      (why) => `Draft 2 does not go out: ${why}. It is written anew.`,
    ),
  ])('has its Chinese to the last word: %s', (recorded) => {
    expect(zh(recorded)).toMatch(/\p{Script=Han}/u);
    expect(zh(recorded)).not.toMatch(english);
  });

  test('stays as it is in English, and where nobody knows it', () => {
    expect(inWords({ ...ui, lang: 'en' }, 'No listing is touched.')).toBe('No listing is touched.');
    for (const unknown of ['Please confirm; thank you.', 'I need a few more days', 'We shall appeal'])
      expect(zh(unknown)).toBe(unknown);
  });

  test('is looked at once, however odd it is', () => {
    for (const odd of ['; ✗ ', 'The sender is ; asks for ', ' ✓ ; ✗ .'])
      expect(zh(odd.repeat(400)).length).toBeGreaterThan(1_000);
  });
});

describe('what is wrong with credentials', () => {
  const wrong: [Marketplace, z.ZodMiniType<unknown>, unknown][] = [
    ['amazon', AmazonConnection, null],
    ['amazon', AmazonConnection, {}],
    [
      'amazon',
      AmazonConnection,
      {
        marketplace: 'x',
        region: 'x',
        endpoint: 'http://shop.example',
        lwaEndpoint: 'x',
        clientId: '',
        clientSecret: 3,
        refreshToken: null,
        sellerId: '',
        marketplaceIds: [],
        subscriptionIds: 'x',
        authorisedUntil: 'soon',
      },
    ],
    ['ebay', EbayConnection, { marketplace: 'ebay', siteId: 'US', tokenEndpoint: 7 }],
    ['aliexpress', AliexpressConnection, { callsPerDay: 0.5, accessTokenUntil: 'x', renewFrom: 'x' }],
    ['aliexpress', AliexpressConnection, { callsPerDay: 'many' }],
    ['aliexpress', AliexpressConnection, { callsPerDay: -1 }],
    ['webhook', WebhookConnection, { url: 'x', secret: 'short', feed: [] }],
  ];
  const problemsOf = (marketplace: Marketplace, schema: z.ZodMiniType<unknown>, raw: unknown): string[] => {
    try {
      parseConnection(schema, marketplace, raw);
      return [];
    } catch (error) {
      return error instanceof ConnectionInvalid ? error.problems : [String(error)];
    }
  };
  const known = wrong.map(([marketplace, schema, raw]) => ({
    marketplace,
    problems: problemsOf(marketplace, schema, raw),
  }));

  test.each([...new Set(known.flatMap(({ problems }) => problems))])('has its Chinese: %s', (problem) => {
    expect(zh(problem)).toMatch(/\p{Script=Han}/u);
    expect(zh(problem)).not.toMatch(english);
  });

  test('is told in Chinese to the last word where an account cannot be asked for it', () => {
    for (const { marketplace, problems } of known) {
      expect(problems.length).toBeGreaterThan(0);
      const why = whyToConnect(new ConnectionInvalid(marketplace, problems), { storeId: 's1', marketplace });
      expect(zh(why ?? '').replace(/npm run store -- .*json/, '')).not.toMatch(english);
    }
  });

  test('is nothing that a person says of something else', () => {
    for (const other of ['the invoice is missing', 'my answer: must be sent today'])
      expect(zh(other)).toBe(other);
  });
});

describe('a refusal without a word of the marketplace', () => {
  test.each(['invalid', 'enforced', 'gone', 'conflict', 'forbidden'] as const)(
    'has its Chinese: %s',
    (why) => {
      expect(zh(new MarketplaceRefused(why, []).message)).toMatch(/^[\p{Script=Han}，]+$/u);
    },
  );
});

describe('what a letter still needs', () => {
  const lawOf = ['us-design-patent', 'design', 'registered-community-design'] as const;
  const letters = Strategy.options.flatMap((strategy) =>
    languages
      .filter((language) => language !== 'zh')
      .flatMap((language) =>
        lawOf.flatMap((type) =>
          (['account-deactivated', 'listing-warned'] as const).map((effect) => {
            const rights = [{ type, number: 'D900000' }];
            const notice = aNotice({
              language,
              right: 'design-patent',
              effect,
              rights,
              acceptedFiles: ['.pdf'],
            });
            const refused = answered(strategy, 'portal', 'rejected');
            const now = fromSite(aCase({ notice: { ...notice, listings: [] } }, refused), language);
            const refusal = effect === 'listing-warned' ? '- Invoices' : '';
            return writeLetter(strategy, now, aStore(), { refusal }).text;
          }),
        ),
      ),
  );
  /** Each place to fill in of any letter; of a claim in the letter’s own words, what follows on them. */
  const needed = [...new Set(letters.flatMap(placeholdersOf))];

  test.each(needed)('has its Chinese: %s', (what) => {
    const own = / \(“.*”\)$/.test(what) ? /“[^”]*”/ : '';
    expect(zh(what).replace(own, '')).toMatch(/\p{Script=Han}/u);
    expect(zh(what).replace(own, '')).not.toMatch(/[a-zß]{3,} [a-zß]{3,}/i);
  });

  test('says once that a line may be struck', () => {
    for (const what of needed) expect(zh(what).match(/删去本行/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('is needed in many places', () => {
    expect(needed.length).toBeGreaterThan(60);
  });
});
