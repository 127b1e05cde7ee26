import type { Case } from '../../../shared/case/case.ts';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import type { CaseEvent, Recorded } from '../../../shared/case/events.ts';
import { apply, openCase } from '../../../shared/case/replay/replay.ts';
import type { TrustVerdict } from '../../../shared/mail/mail.ts';
import type { Offer } from '../../../shared/marketplaces/port.ts';
import type { Language } from '../../../shared/response/languages/words.ts';
import { Store } from '../../../shared/store/store.ts';

/** An invented store; `changes` go through the store's own schema. */
export const aStore = (changes: Record<string, unknown> = {}): Store =>
  Store.parse({
    id: 'lamp-shop',
    name: 'Lamp Shop',
    inbox: 'complaints@lampshop.example',
    seller: { name: 'Lamp Shop Ltd', email: 'seller@lampshop.example' },
    team: ['team@lampshop.example'],
    ...changes,
  });

/** An ordinary Amazon trademark complaint with a complainant who can be written to. */
export const aNotice = (changes: Partial<NoticeFacts> = {}): NoticeFacts => ({
  kind: 'complaint',
  right: 'trademark',
  effect: 'listing-removed',
  platform: 'amazon',
  language: 'en',
  confidence: 0.97,
  listings: [{ platform: 'amazon', id: 'B0LAMP0001', idType: 'asin' }],
  rights: [{ type: 'us-trademark-registration', number: '1234567' }],
  complaintIds: ['12345678901'],
  dockets: [],
  complainants: [{ name: 'Bright Brands Inc.', email: 'legal@brightbrands.example', role: 'principal' }],
  deadlines: [],
  acceptedFiles: [],
  anomalies: [],
  ...changes,
});

export const aVerdict = (changes: Partial<TrustVerdict> = {}): TrustVerdict => ({
  trust: 'authenticated',
  reasons: ['The signature of amazon.com is valid and aligned.'],
  provenDomain: 'amazon.com',
  signature: { hash: 'a'.repeat(64), at: '2026-03-02T08:00:00.000Z' },
  writtenTo: ['seller@lampshop.example'],
  anomalies: [],
  ...changes,
});

export const anOffer = (changes: Partial<Offer> = {}): Offer => ({
  marketplace: 'amazon',
  sku: 'LAMP-1',
  listingId: 'B0LAMP0001',
  title: 'Desk lamp, black',
  ...changes,
});

export const source = {
  mail: 'mail/one',
  finding: 'findings/one.json',
  from: [{ name: 'Amazon', address: 'notice@amazon.com' }],
  subject: 'Policy Warning',
  how: 'direct',
  receivedAt: '2026-03-02T09:00:00.000Z',
} as const;

const minute = (index: number): string => new Date(Date.UTC(2026, 2, 2, 9, index)).toISOString();

/** The recorded events of a case that opens with `notice` and goes on with `later`, a minute apart. */
export const recorded = (
  {
    notice = aNotice(),
    verdict = aVerdict(),
    offers = [anOffer()],
    reasons = ['Off sale at once: all checks hold.'],
    certain,
  }: {
    notice?: NoticeFacts;
    verdict?: TrustVerdict;
    offers?: Offer[];
    reasons?: string[];
    /** where a person is asked about the others */
    certain?: Offer[];
  } = {},
  later: CaseEvent[] = [],
): Recorded[] => {
  const opened: CaseEvent = {
    type: 'opened',
    storeId: 'lamp-shop',
    source: { ...source, from: [...source.from] },
    notice,
    verdict,
    decision: certain ? { mode: 'ask', reasons, offers, certain } : { mode: 'auto', reasons, offers },
    linked: [],
    tries: 2,
  };
  return [opened, ...later].map((event, index) => ({
    seq: index + 1,
    at: minute(index),
    by: 'triage',
    event,
  }));
};

/** The case that such events tell. */
export const aCase = (...told: Parameters<typeof recorded>): Case => {
  const [first, ...rest] = recorded(...told);
  if (!first) throw new Error('a case has an opening');
  return rest.reduce(apply, openCase('4f7k2m9p3q8r', first));
};

/** A site that writes in a language; amazon.com where there is none. */
const sites: Partial<Record<Language, string>> = {
  de: 'amazon.de',
  es: 'amazon.es',
  fr: 'amazon.fr',
  it: 'amazon.it',
  ja: 'amazon.co.jp',
  pl: 'amazon.pl',
  pt: 'amazon.com.br',
};

/** The same case from a notice of Amazon's site in a language. */
export const fromSite = (now: Case, language: Language): Case => {
  const from = [{ name: 'Amazon', address: `notice@${sites[language] ?? 'amazon.com'}` }];
  return { ...now, basis: { ...now.basis, source: { ...now.basis.source, from } } };
};

const offer = { marketplace: 'amazon', sku: 'LAMP-1' } as const;

/** The listing of the ordinary complaint goes off sale. */
export const delisted: CaseEvent[] = [
  {
    type: 'listing-action-started',
    ...offer,
    action: 'delist',
    listingId: 'B0LAMP0001',
    snapshot: 'snapshots/1',
  },
  { type: 'listing-action-settled', ...offer, action: 'delist', result: 'done', detail: '' },
];

/** One answer drafted, sent and ended with an outcome. */
export const answered = (
  strategy: string,
  channel: 'mail' | 'portal',
  outcome: 'rejected' | 'more-information',
): CaseEvent[] => [
  {
    type: 'drafted',
    draft: 1,
    strategy,
    channel,
    to: channel === 'mail' ? ['legal@brightbrands.example'] : [],
    text: 'drafts/1',
    sha256: 'b'.repeat(64),
    sworn: false,
    missing: [],
  },
  { type: 'submitted', draft: 1, messageId: '<one@lampshop.example>' },
  { type: 'outcome', outcome },
];
