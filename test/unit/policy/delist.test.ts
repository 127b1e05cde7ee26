import { describe, expect, test } from 'vitest';
import { letGoBy } from '../../../shared/case/case-facts.ts';
import { Trust } from '../../../shared/mail/vocabulary.ts';
import { Effect, NoticeKind } from '../../../shared/notice/vocabulary.ts';
import { decideDelist } from '../../../shared/policy/delist.ts';
import type { DelistQuestion } from '../../../shared/policy/delist-checks.ts';
import { aNotice, anOffer, aStore, aVerdict } from '../response/a-case.ts';

const at = (text: string): Date => new Date(text);

/** A question to which the answer is `auto`. */
const question = (changes: Partial<DelistQuestion> = {}): DelistQuestion => ({
  store: aStore(),
  notice: aNotice(),
  verdict: aVerdict(),
  offers: [anOffer()],
  protectedSkus: new Set(),
  catalogueSize: 100,
  delistedToday: () => 0,
  receivedAt: at('2026-03-02T09:00:00Z'),
  claimedDate: at('2026-03-02T08:59:00Z'),
  now: at('2026-03-02T09:00:05Z'),
  ...changes,
});

const withPolicy = (policy: Record<string, unknown>) => ({ store: aStore({ policy }) });
const offers = (count: number) =>
  Array.from({ length: count }, (_, index) => anOffer({ sku: `LAMP-${index}` }));

test('an authenticated, certain, fresh complaint about a listing of ours goes off sale at once', () => {
  const { mode, reasons, offers: acted } = decideDelist(question());
  expect(mode).toBe('auto');
  expect(reasons.slice(1).every((reason) => reason.startsWith('✓'))).toBe(true);
  expect(acted).toEqual([anOffer()]);
});

describe('nothing goes off sale by itself below the threshold', () => {
  const mayBeAuto = new Set<string>(['complaint', 'court-order', 'demand-letter']);
  const table = Trust.options.flatMap((trust) =>
    NoticeKind.options.flatMap((kind) =>
      [0.5, 0.89, 0.9, 1].map((confidence) => ({ trust, kind, confidence })),
    ),
  );
  test.each(table)('$trust × $kind × $confidence', ({ trust, kind, confidence }) => {
    const { mode } = decideDelist(
      question({ notice: aNotice({ kind, confidence }), verdict: aVerdict({ trust }) }),
    );
    const enough = (trust === 'authenticated' || trust === 'corroborated') && confidence >= 0.9;
    if (!mayBeAuto.has(kind)) expect(mode).toBe(kind === 'evaluation' ? 'ask' : 'leave');
    else expect(mode).toBe(enough ? 'auto' : 'ask');
  });
});

const { writtenTo: _, ...writtenToNobody } = aVerdict();

const asks: [string, Partial<DelistQuestion>, RegExp][] = [
  [
    'an unproven sender',
    { verdict: aVerdict({ trust: 'unverified' }) },
    /✗ Its sender is marked “Sender not proven”/,
  ],
  [
    'another seller’s mail',
    { verdict: aVerdict({ writtenTo: ['else@competitor.example', 'x@competitor.example'] }) },
    /✗ Its sender wrote it to else@competitor.example, x@competitor.example, which this store has not enrolled.*npm run store -- add lamp-shop --forwarder ADDRESS/,
  ],
  [
    'a mailbox of the platform that may pass on what a buyer writes',
    {
      store: aStore({ policy: { noticeMailboxes: ['legal@etsy.com'] } }),
      verdict: aVerdict({ otherMailbox: 'donotreply@amazon.com' }),
    },
    /✗ donotreply@amazon.com is not known to send the platform's notices.*noticeMailboxes/,
  ],
  [
    'another seller’s mail that an enrolled mailbox passed on',
    {
      store: aStore({ forwarders: ['ann@lampshop.example'] }),
      verdict: aVerdict({ writtenTo: ['else@competitor.example'], forwarder: 'ann@lampshop.example' }),
    },
    /✗ Its sender wrote it to else@competitor.example.*add lamp-shop --forwarder ann@lampshop.example --forwarder ADDRESS/,
  ],
  [
    'a mail to nobody in particular',
    { verdict: writtenToNobody },
    /✗ Nothing proves that its sender wrote it/,
  ],
  [
    'a mail to nobody that the mail provider vouches for',
    { verdict: { ...writtenToNobody, forwarder: 'mailhost.example' } },
    /✗ Nothing proves that its sender wrote it/,
  ],
  ['a replay', { replayOf: 'mail/earlier' }, /✗ .*replay.*mail\/earlier/],
  [
    'an old signature',
    { verdict: aVerdict({ signature: { hash: 'x', at: '2026-02-22T08:00:00Z' } }) },
    /✗ The signature is 8 days/,
  ],
  ['an old date', { claimedDate: at('2026-02-20T08:00:00Z') }, /✗ The date the mail claims/],
  [
    'a date in the future',
    { claimedDate: at('2026-03-04T09:00:00Z') },
    /✗ The date the mail claims lies 2 days after/,
  ],
  [
    'no date at all',
    { claimedDate: undefined, verdict: aVerdict({ signature: { hash: 'x' } }) },
    /✗ .*age is unknown/,
  ],
  ['a mail that lay about', { now: at('2026-03-10T09:00:00Z') }, /✗ The mail was received 8 days ago/],
  ['the stopped switch', withPolicy({ stopped: true }), /✗ The store has stopped/],
  ['too many by one case', { offers: offers(11) }, /✗ This case would take 11 listings.*at most 10/],
  ['too many in a day', { delistedToday: () => 50, catalogueSize: 10_000 }, /✗ With this case 51 listings/],
  ['too much of the catalogue', { catalogueSize: 3 }, /✗ .*33\.3 % of the catalogue/],
  ['an unknown catalogue', { catalogueSize: 0 }, /✗ The size of the catalogue is unknown/],
  [
    'a listing that is only mentioned',
    {
      notice: aNotice({
        listings: [{ platform: 'amazon', id: 'B0LAMP0001', idType: 'asin', inPassing: true }],
      }),
    },
    /✗ The notice names B0LAMP0001 only in passing/,
  ],
  ['a protected SKU', { protectedSkus: new Set(['LAMP-1']) }, /✗ Protected SKUs are among them: LAMP-1/],
  ['a rule that asks', withPolicy({ rules: [{ rights: ['trademark'], do: 'ask' }] }), /✗ Rule 1/],
  ['400 listings', { offers: offers(400), catalogueSize: 400 }, /✗ This case would take 400/],
];
test.each(asks)('a person is asked: %s', (_, changes, reason) => {
  const { mode, reasons } = decideDelist(question(changes));
  expect(mode).toBe('ask');
  expect(reasons.some((one) => reason.test(one))).toBe(true);
  const failed = reasons.filter((one) => one.startsWith('✗')).length;
  expect(reasons[0]).toBe(`A person is asked: ${failed} of ${reasons.length - 1} checks do not hold.`);
});

test('a mailbox of which nobody knows what it sends asks no person where the store or the marketplace answers for it', () => {
  const verdict = aVerdict({ otherMailbox: 'legal@etsy.com' });
  const store = aStore({ policy: { noticeMailboxes: ['legal@etsy.com'] } });
  const { mode, reasons } = decideDelist(question({ store, verdict }));
  expect(mode).toBe('auto');
  expect(reasons).toContain(
    "✓ The store's policy names legal@etsy.com among the mailboxes that send notices.",
  );
  expect(decideDelist(question({ verdict: { ...verdict, trust: 'corroborated' } })).mode).toBe('auto');
});

test('a reading that all but reaches what is asked is said to fall short', () => {
  const { mode, reasons } = decideDelist(question({ notice: aNotice({ confidence: 0.8999 }) }));
  expect(mode).toBe('ask');
  expect(reasons).toContain('✗ The reading is 89 % sure; the store asks for 90 % or more.');
});

describe('a listing of which the platform removed only a part is for a person', () => {
  test.each(Effect.options)('a complaint after which: %s', (effect) => {
    const { mode, reasons, silenceCounts } = decideDelist(question({ notice: aNotice({ effect }) }));
    if (effect !== 'content-removed') return expect(mode).toBe('auto');
    expect(mode).toBe('ask');
    expect(reasons.filter((one) => one.startsWith('✗'))).toEqual([
      expect.stringMatching(/loses its sales\.$/),
    ]);
    // no guard fell: whoever decided beforehand that silence is a yes is taken by his word
    expect(silenceCounts).toBe(true);
  });

  test('unless a rule names it', () => {
    const partly = (rules: unknown[]) =>
      decideDelist(question({ notice: aNotice({ effect: 'content-removed' }), ...withPolicy({ rules }) }));
    expect(partly([{ platforms: ['amazon'], do: 'auto' }]).mode).toBe('ask');
    expect(partly([{ effects: ['listing-warned'], do: 'auto' }]).mode).toBe('ask');
    const { mode, reasons } = partly([{ effects: ['content-removed'], do: 'auto' }]);
    expect(mode).toBe('auto');
    expect(reasons).toContainEqual(
      expect.stringMatching(/^✓ .*only a picture.*; rule 1 of its policy names that/),
    );
  });

  test('a rule may ask about any other effect', () => {
    const rules = [{ effects: ['listing-warned'], do: 'ask' }];
    const modeFor = (effect: Effect) =>
      decideDelist(question({ notice: aNotice({ effect }), ...withPolicy({ rules }) })).mode;
    expect(modeFor('listing-warned')).toBe('ask');
    expect(modeFor('listing-removed')).toBe('auto');
  });

  test.each(['court-order', 'demand-letter'] as const)(
    'a %s demands it, whatever the platform did',
    (kind) => {
      for (const effect of Effect.options)
        expect(decideDelist(question({ notice: aNotice({ kind, effect }) })).mode).toBe('auto');
    },
  );
});

test.each([
  ['the inbox', ['other@competitor.example', 'complaints@lampshop.example'], {}],
  ['the seller', ['seller@lampshop.example'], {}],
  ['the team', ['team@lampshop.example'], {}],
  ['somebody enrolled', ['ann@lampshop.example'], { forwarders: ['ann@lampshop.example'] }],
  ['an address in capitals', ['shop@lampshop.example'], { team: ['Shop@LampShop.example'] }],
])('a mail that was written to %s is this store’s', (_, writtenTo, changes) => {
  const { mode, reasons } = decideDelist(
    question({ store: aStore(changes), verdict: aVerdict({ writtenTo }) }),
  );
  expect(mode).toBe('auto');
  expect(reasons).toContain(`✓ Its sender wrote it to ${writtenTo.at(-1)}, an address of this store.`);
});

test('where nothing shows to whom it was written, whoever is enrolled and passed it on is believed', () => {
  const store = aStore({ forwarders: ['ann@lampshop.example'] });
  const verdict = { ...writtenToNobody, forwarder: 'ann@lampshop.example' };
  expect(decideDelist(question({ store, verdict })).mode).toBe('auto');
});

test('what the marketplace itself says to the store needs no addressee', () => {
  const verdict = aVerdict({ trust: 'corroborated', writtenTo: ['else@competitor.example'] });
  expect(decideDelist(question({ verdict })).mode).toBe('auto');
});

const byRule = withPolicy({ otherwise: 'ask' });
const unguarded: [string, Partial<DelistQuestion>][] = [
  ['a rule', byRule],
  ['the kind of mail', { notice: aNotice({ kind: 'evaluation' }) }],
  ['a reading that is not sure', { notice: aNotice({ confidence: 0.5 }) }],
];
test.each(unguarded)('silence may be an answer where only this asked: %s', (_, changes) => {
  expect(decideDelist(question(changes))).toMatchObject({ mode: 'ask', silenceCounts: true });
});

test.each(asks.filter(([name]) => name !== 'a rule that asks'))(
  'silence is no answer where a guard asked: %s',
  (_, changes) => {
    expect(decideDelist(question(changes))).not.toHaveProperty('silenceCounts');
  },
);

const leaves: [string, Partial<DelistQuestion>, RegExp][] = [
  ['no listing named', { offers: [], notice: aNotice({ listings: [] }) }, /names no listing/],
  ['nothing of ours named', { offers: [] }, /Nothing that the notice names.*B0LAMP0001/],
  [
    'a rule that leaves',
    withPolicy({ rules: [{ platforms: ['amazon'], do: 'leave' }] }),
    /Rule 1.*\(Amazon, Trademark\) says: leave it on sale/,
  ],
  [
    'no rule, and leave otherwise',
    withPolicy({ otherwise: 'leave' }),
    /Where no rule matches, .* says: leave it on sale/,
  ],
];
test.each(leaves)('nothing is touched: %s', (_, changes, reason) => {
  const { mode, reasons } = decideDelist(question(changes));
  expect(mode).toBe('leave');
  expect(reasons.some((one) => reason.test(one))).toBe(true);
});

test('the kind of the mail and the right stand there in plain words', () => {
  const notice = aNotice({ kind: 'court-order', right: 'design-patent' });
  const { reasons } = decideDelist(question({ notice, ...withPolicy({ rules: [{ do: 'auto' }] }) }));
  expect(reasons).toContain('✓ The mail is a court order, which asserts a right now.');
  expect(reasons).toContain(
    "✓ Rule 1 of the store's policy (Amazon, Design patent) says: take it off sale at once.",
  );
});

test('the first rule whose every condition holds decides', () => {
  const rules = [
    { platforms: ['ebay'], do: 'leave' },
    { platforms: ['amazon'], rights: ['copyright'], do: 'leave' },
    { platforms: ['amazon'], do: 'ask' },
    { do: 'auto' },
  ];
  expect(decideDelist(question(withPolicy({ rules }))).mode).toBe('ask');
  expect(
    decideDelist(question({ ...withPolicy({ rules }), notice: aNotice({ platform: 'walmart' }) })).mode,
  ).toBe('auto');
});

test('a forward is enough where the store says so, and only there', () => {
  const verdict = aVerdict({ trust: 'forwarded' });
  expect(decideDelist(question({ verdict })).mode).toBe('ask');
  expect(decideDelist(question({ verdict, ...withPolicy({ minimumTrust: 'forwarded' }) })).mode).toBe('auto');
});

test('a line of the policy asks for more, or less, than the store does', () => {
  const strict = { rules: [{ rights: ['trademark'], do: 'auto', minimumTrust: 'corroborated' }] };
  const asked = decideDelist(question(withPolicy(strict)));
  expect(asked.mode).toBe('ask');
  expect(asked.reasons).toContain(
    '✗ Its sender is marked “Sender proven”; rule 1 of its policy asks for “Marketplace confirms” or better.',
  );

  const easy = { rules: [{ do: 'auto', minimumTrust: 'forwarded', minimumConfidence: 0.5 }] };
  const unsure = { verdict: aVerdict({ trust: 'forwarded' }), notice: aNotice({ confidence: 0.6 }) };
  const { mode, reasons } = decideDelist(question({ ...withPolicy(easy), ...unsure }));
  expect(mode).toBe('auto');
  expect(reasons).toContain('✓ The reading is 60 % sure; rule 1 of its policy asks for 50 % or more.');
});

test('what a line asks for counts only for what it matches', () => {
  const rules = [
    { platforms: ['ebay'], do: 'auto', minimumConfidence: 1 },
    { do: 'auto', minimumTrust: 'forwarded' },
  ];
  const { mode, reasons } = decideDelist(question(withPolicy({ rules })));
  expect(mode).toBe('auto');
  expect(reasons.join()).toContain('the store asks for 90 % or more');
});

test('a named listing that is not ours is said so, and ours still goes', () => {
  const listings = ['B0LAMP0001', 'B0OTHER001'].map(
    (id) => ({ platform: 'amazon', id, idType: 'asin' }) as const,
  );
  const { mode, reasons } = decideDelist(question({ notice: aNotice({ listings }) }));
  expect(mode).toBe('auto');
  expect(reasons.join()).toContain('not found: B0OTHER001');
});

test('a listing that is only mentioned asks nobody where the store does not sell it', () => {
  const [listed] = aNotice().listings;
  const listings = [
    ...(listed ? [listed] : []),
    { platform: 'amazon', id: 'B0OTHER002', idType: 'asin', inPassing: true } as const,
  ];
  expect(decideDelist(question({ notice: aNotice({ listings }) })).mode).toBe('auto');
});

describe('what a notice lists waits for nothing that it names in passing', () => {
  const [listed, mentioned] = [anOffer(), anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' })];
  const named = (id: string) => ({ platform: 'amazon', id, idType: 'asin' }) as const;
  const both: Partial<DelistQuestion> = {
    notice: aNotice({ listings: [named('B0LAMP0001'), { ...named('B0LAMP0002'), inPassing: true }] }),
    offers: [listed, mentioned],
  };

  test('it goes off sale at once, and a person is asked about the rest', () => {
    const decision = decideDelist(question(both));
    expect(decision).toMatchObject({ mode: 'ask', offers: [listed, mentioned] });
    expect(letGoBy(decision)).toEqual([listed]);
    expect(decision.reasons[0]).toMatch(
      /^Off sale at once: LAMP-1\. A person is asked about the rest: 1 of \d+ checks do not hold\.$/,
    );
    expect(decision.reasons.filter((one) => one.startsWith('✗'))).toEqual([
      expect.stringContaining('names B0LAMP0002 only in passing'),
    ]);
    expect(decision).not.toHaveProperty('silenceCounts');
  });

  test.each(asks.filter(([, { notice, offers }]) => notice === undefined && offers === undefined))(
    'but where more asks, a person is asked about all: %s',
    (_, changes) => {
      const decision = decideDelist(question({ ...both, ...changes }));
      expect(decision.mode).toBe('ask');
      expect(decision).not.toHaveProperty('certain');
      expect(decision.reasons[0]).toMatch(/^A person is asked: 2 of/);
    },
  );

  test.each<[string, Partial<DelistQuestion>]>([
    ['the case', withPolicy({ perCase: 1 })],
    ['the day', { ...withPolicy({ perDay: 5 }), delistedToday: (of) => (of.length === 1 ? 4 : 5) }],
    ['the catalogue', { ...withPolicy({ shareOfCatalogue: 0.01 }) }],
    ['what is protected', { protectedSkus: new Set(['LAMP-2']) }],
  ])('the limits count what goes by itself alone: %s', (_, changes) => {
    expect(letGoBy(decideDelist(question({ ...both, ...changes })))).toEqual([listed]);
  });
});
