import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inWords } from '../../../functions/console/language/in-words.ts';
import { Trust } from '../../../shared/mail/vocabulary.ts';
import { actions } from '../../../shared/notice/durations/words.ts';
import { Effect, NoticeKind } from '../../../shared/notice/vocabulary.ts';
import { deadlinePresets } from '../../../shared/policy/deadline-presets.ts';
import { deadlinesOf } from '../../../shared/policy/deadlines.ts';
import { decideDelist } from '../../../shared/policy/delist.ts';
import type { DelistQuestion } from '../../../shared/policy/delist-checks.ts';
import { Store, type StorePolicy } from '../../../shared/store/store.ts';
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
    delistedToday: 0,
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
    ).toBe('在店铺目录中找到：the store (amazon), a complaint (ebay)；未找到：ordinary mail。');
    expect(zh('The sender is forwarded; rule 3 of its policy asks for authenticated or better.')).toBe(
      '发件人可信度为“转发”；店铺策略第 3 条要求至少“已验证”。',
    );
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
  const makers = [
    'functions/close-case/handler.ts',
    'functions/delist/delist-listing.ts',
    'functions/intake/aside.ts',
    'functions/intake/doubt.ts',
    'functions/intake/given-up.ts',
    'functions/intake/handler.ts',
    'functions/intake/join-known.ts',
    'functions/intake/joining.ts',
    'functions/intake/lets-go.ts',
    'functions/intake/open-or-join.ts',
    'functions/intake/originals.ts',
    'functions/intake/put-away.ts',
    'functions/intake/report-outcome.ts',
    'functions/intake/settle-finding.ts',
    'functions/intake/settle-report.ts',
    'functions/intake/unread.ts',
    'functions/intake/unreadable.ts',
    'functions/relist/relist-listing.ts',
    'functions/relist/take-off-again.ts',
    'functions/submit-response/handler.ts',
    'functions/submit-response/take-back.ts',
    'shared/case/answer.ts',
    'shared/case/assign.ts',
    'shared/case/leave-to.ts',
    'shared/case/listing-changes.ts',
    'shared/case/mail-checks.ts',
    'shared/case/only-claimed.ts',
    'shared/case/reopen.ts',
    'shared/case/replay.ts',
    'shared/corroboration/corroborate-case.ts',
    'shared/corroboration/open-for-signal.ts',
    'shared/corroboration/watch-delisted.ts',
    'shared/mail/addresses.ts',
    'shared/mail/attachments.ts',
    'shared/mail/body-text.ts',
    'shared/mail/forwards/signature.ts',
    'shared/mail/header-block.ts',
    'shared/mail/outlook-mail.ts',
    'shared/mail/pdf-text.ts',
    'shared/mail/protection.ts',
    'shared/mail/read-by-hand.ts',
    'shared/mail/read-mail.ts',
    'shared/mail/read-parts.ts',
    'shared/mail/read-with-mailparser.ts',
    'shared/mail/rtf-text.ts',
    'shared/mail/transfer-damage.ts',
    'shared/mail/transfer-encoding.ts',
    'shared/mail/trust.ts',
    'shared/mail/trust/handover.ts',
    'shared/mail/trust/look-alike.ts',
    'shared/mail/trust/reasons.ts',
    'shared/mail/trust/receiver-verdict.ts',
    'shared/mail/trust/signatures.ts',
    'shared/mail/unwrap.ts',
    'shared/mail/zip-listing.ts',
    'shared/notice/kind-words.ts',
    'shared/notice/phish.ts',
    'shared/notice/read-notice.ts',
    'shared/notice/reading-thread.ts',
    'shared/notice/second-reading/check.ts',
    'shared/notice/second-reading/values.ts',
    'shared/notice/would-change.ts',
    'shared/policy/delist-checks.ts',
    'shared/policy/delist.ts',
    'shared/store/stopped.ts',
    'shared/marketplaces/aliexpress/actor.ts',
    'shared/marketplaces/aliexpress/client.ts',
    'shared/marketplaces/aliexpress/product.ts',
    'shared/marketplaces/aliexpress/renewal.ts',
    'shared/marketplaces/amazon/actor.ts',
    'shared/marketplaces/amazon/client.ts',
    'shared/marketplaces/amazon/send.ts',
    'shared/marketplaces/ebay/answers.ts',
    'shared/marketplaces/ebay/by-inventory.ts',
    'shared/marketplaces/ebay/by-trading.ts',
    'shared/marketplaces/ebay/inventory.ts',
    'shared/marketplaces/ebay/standing.ts',
    'shared/marketplaces/ebay/trading.ts',
    'shared/marketplaces/errors.ts',
    'shared/marketplaces/http.ts',
    'shared/marketplaces/webhook/actor.ts',
    'shared/marketplaces/webhook/client.ts',
  ];
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
    'GetUser: an answer without a user',
    'offlineaeproduct 7: the product with all its SKUs',
    'delist SKU 7 (7), asked of the shop',
    'Case 7 begins with 7, not with its opening.',
    'Case 7 was opened twice.',
    'Case 7 has no events.',
  ]);

  describe.each(makers)('in %s', (path) => {
    test.each(sentencesIn(path).filter((sentence) => !unseen.has(sentence)))(
      'has its Chinese: %s',
      (sentence) => {
        expect(zh(sentence)).toMatch(/\p{Script=Han}/u);
      },
    );
  });

  const wordLists = /^(?:a an and|inc llc) /;

  test.each(sentencesIn('shared/marketplaces/same-risk.ts').filter((sentence) => !wordLists.test(sentence)))(
    'of the same risk has its Chinese: %s',
    (sentence) => {
      expect(zh(sentence)).toMatch(/\p{Script=Han}/u);
    },
  );

  test('has its Chinese to the first word where it tells of another that begins with a name', () => {
    const look = 'arnazon.example looks like amazon, but is none of its domains';
    expect(zh(`it pretends to be somebody else: ${look}`)).toBe(`冒充他人：${zh(look)}`);
    const lapsed =
      'amazon no longer accepts the authorisation of store s45 (invalid_client: failed). Connect it again with "x".';
    expect(zh(`HG-1, HG-2 and 3 more: ${lapsed}; HG-3: ebay asked to be left alone for now`)).toMatch(
      /^HG-1, HG-2 and 3 more：亚马逊不再接受店铺 s45 的授权（invalid_client: failed）。请用 "x" 重新连接。；HG-3：eBay要求/,
    );
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

describe('what a letter still needs', () => {
  /** Each place to fill in that a letter writer spells out, a 7 for a value in it. */
  const spelled = globSync('shared/response/**/*.ts').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /(?:need|onlyIfTrue(?:InChinese)?)\(\s*(?:'([^']+)'|`([^`]+)`)/g,
      ),
    ].map(([, text = '', template = text]) => template.replace(/\$\{\w+\}/g, '7')),
  );

  test.each([...new Set(spelled)])('has its Chinese: %s', (what) => {
    expect(zh(what)).toMatch(/\p{Script=Han}/u);
    expect(zh(what)).not.toMatch(/[a-zß]{3,} [a-zß]{3,}/i);
  });

  test('says once that a line may be struck', () => {
    for (const what of spelled) expect(zh(what).match(/删去本行/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('is spelled out in many places', () => {
    expect(spelled.length).toBeGreaterThan(90);
  });
});
