import { type Case, type CaseListing, isAmong } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import { roundOf } from '../case/place.ts';
import { inDispute } from '../case/replay/cleared.ts';
import { behind } from '../case/replay/on-sale.ts';
import { platformOfDomain } from '../mail/platform-domains.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { Effect, Right } from '../notice/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { acceptedFilesOf } from './accepted-files.ts';
import type { Background, Complaint } from './background.ts';
import { designLawOf } from './design-law.ts';
import { fitName } from './fit-name.ts';
import type { DesignLaw } from './languages/letter-words.ts';
import { type Language, words } from './languages/words.ts';
import { platformName } from './names.ts';
import { plain } from './plain.ts';
import { addresseesOf, nameOf } from './recipients.ts';
import { invoiceDaysOf, pointsOf } from './refusal.ts';
import { retractionAddressIn } from './retraction-address.ts';
import type { Strategy } from './vocabulary.ts';

/** A listing as a letter speaks of it. */
export interface MatterListing {
  /** e.g. `ASIN B0ABCDEFGH` */
  label: string;
  title?: string;
  /** it is not in our catalogue, while others that the notice names are */
  foreign?: true;
  /**
   * what became of it: taken off sale by us, off already when we came, or put back by us; absent for one that was left
   * on sale, and for one that is neither wholly off nor wholly back
   */
  sale?: 'off' | 'off-already' | 'back';
  /** the days on which we took it off sale and put it back, where the record says so */
  offSince?: string;
  backSince?: string;
}

/** Another complaint as a plan of action speaks of it. */
export interface MatterComplaint {
  ids: string[];
  /** the day on which its notice came */
  received: string;
  rightName: string;
  complainant?: string;
  listings: MatterListing[];
  /** the days on which answers of ours went out */
  answered: string[];
}

/** Everything a letter may say: facts of the case in the letter's language, each made harmless. */
export interface Matter {
  language: Language;
  platform: Platform;
  platformName: string;
  /** it is proven that the platform itself told us; else somebody says that it did */
  isToldByPlatform: boolean;
  /** the platform's own domain, only where the notice's signature proved it */
  provenDomain?: string;
  /** where its notice has a rights owner send a withdrawal */
  retractionAddress?: string;
  right: Right;
  /** whose right it is, where the notice says so */
  owner?: string;
  /** what the platform did already */
  effect: Effect;
  rightName: string;
  complainant?: string;
  listings: MatterListing[];
  complaintIds: string[];
  /** by whose law a design is judged */
  designLaw: DesignLaw;
  /** e.g. `US trademark registration 1234567` */
  numbers: string[];
  seller: { name: string; email: string; address?: string; phone?: string };
  acceptedFiles: readonly string[];
  /** how far back invoices may date, where the notice says so */
  invoiceDays?: number;
  /** the days on which we asked the complainant to withdraw */
  askedOn: string[];
  /** the day on which the term ends that the notice sets, where it sets one alone */
  term?: string;
  /** 0 for the first answer */
  round: number;
  /** what the last refusal asks for */
  points: string[];
  /** what the notice itself asks for, as far as it sets that out as a list */
  asked: string[];
  /** where the account itself is restricted: the store's open complaints on that platform */
  complaints: MatterComplaint[];
  /** by which an answer to the letter is recognised */
  caseId: string;
}

const dateIn = (at: string, language: Language): string => words[language].date(new Date(at));

const doneAt = (
  action: 'delist' | 'relist',
  events: readonly Recorded[],
  listing: CaseListing,
): string | undefined =>
  events.findLast(
    ({ event }) =>
      event.type === 'listing-action-settled' &&
      event.action === action &&
      event.result === 'done' &&
      event.marketplace === listing.marketplace &&
      event.sku === listing.sku,
  )?.at;

/** What became of the offers behind one listing, where the same is true of all. */
const saleOf = (own: readonly CaseListing[]): MatterListing['sale'] => {
  if (own.length === 0) return undefined;
  if (own.every(({ state }) => state === 'back')) return 'back';
  if (!own.every(({ state }) => state === 'off' || state === 'off-already')) return undefined;
  return own.some(({ state }) => state === 'off') ? 'off' : 'off-already';
};

const listingOf = (
  now: Case,
  ref: Case['notice']['listings'][number],
  language: Language,
  events: readonly Recorded[],
): MatterListing => {
  const own = behind(now, ref);
  const [first] = own;
  const sale = saleOf(own);
  const ours = own.find(({ state }) => state === sale);
  const off = ours && sale !== 'off-already' ? doneAt('delist', events, ours) : undefined;
  const back = ours && sale === 'back' ? doneAt('relist', events, ours) : undefined;
  return {
    label: `${words[language].ids[ref.idType]} ${plain(ref.id, 60)}`,
    ...(first && { title: plain(first.title, 120) }),
    ...(isForeign(now, ref) && { foreign: true }),
    ...(sale && { sale }),
    ...(off !== undefined && { offSince: dateIn(off, language) }),
    ...(back !== undefined && { backSince: dateIn(back, language) }),
  };
};

/** Whether the catalogue lacks a listing: it knows offers by the marketplace's number and our SKU, and by no warehouse number. */
const isForeign = (now: Case, ref: Case['notice']['listings'][number]): boolean =>
  now.listings.length > 0 && ref.idType !== 'fnsku' && behind(now, ref).length === 0;

/** Whether an answer still has to speak of a listing that the notice names. */
const isDisputed = (now: Case, ref: Case['notice']['listings'][number]): boolean => {
  const own = behind(now, ref);
  return own.length === 0 || own.some((one) => isAmong(inDispute(now), one));
};

/** The listings of which an answer still has to speak. */
const listingsOf = (now: Case, language: Language, events: readonly Recorded[]): MatterListing[] =>
  now.notice.listings
    .filter((ref) => isDisputed(now, ref))
    .map((ref) => listingOf(now, ref, language, events));

/** The complainants' names as a mail may list them among what it asks for. */
const namesIn = ({ complainants }: Case['notice']): string[] =>
  complainants.flatMap(({ name }) => (name === undefined ? [] : [plain(name, 300)]));

/** The days on which a request to withdraw went out; what only lies in the outbox asked nobody. */
const askedOn = ({ drafts }: Case, language: Language): string[] => {
  const asks: readonly string[] = ['retraction-request', 'vero-contact-owner'] satisfies Strategy[];
  return drafts.flatMap(({ strategy, channel, state, kept, submittedAt }) =>
    asks.includes(strategy) && channel === 'mail' && state === 'submitted' && !kept && submittedAt
      ? [dateIn(submittedAt, language)]
      : [],
  );
};

const complaintOf = ({ now, events }: Complaint, language: Language): MatterComplaint => {
  const [complainant] = now.notice.complainants;
  const name = fitName(complainant?.name);
  return {
    ids: now.notice.complaintIds.map((id) => plain(id, 60)),
    received: dateIn(now.openedAt, language),
    rightName: words[language].rights[now.notice.right],
    ...(name !== undefined && { complainant: name }),
    listings: listingsOf(now, language, events).filter(({ foreign }) => !foreign),
    answered: now.drafts.flatMap(({ state, kept, submittedAt }) =>
      state === 'submitted' && !kept && submittedAt ? [dateIn(submittedAt, language)] : [],
    ),
  };
};

/** Whether the platform is proven to have said what the case is about: its own signature, or its own records, say so. */
const isOfPlatform = ({ verdict, notice }: Pick<Case, 'verdict' | 'notice'>): boolean =>
  verdict.trust === 'corroborated' ||
  (verdict.trust === 'authenticated' && platformOfDomain(verdict.provenDomain ?? '') === notice.platform);

/** Gathers what a letter may say. */
export const matterOf = (now: Case, store: Store, language: Language, background: Background): Matter => {
  const { notice, verdict } = now;
  const { seller } = store;
  const name = fitName(nameOf(notice, addresseesOf(notice, store)[0]));
  const noticeText = background.noticeText ?? '';
  const owner = fitName(notice.complainants.find(({ role }) => role === 'principal')?.name);
  const [term, others] = notice.deadlines;
  const invoiceDays = invoiceDaysOf(noticeText);
  const retractionAddress = retractionAddressIn(noticeText, notice.platform, verdict);
  return {
    language,
    platform: notice.platform,
    platformName: platformName(notice.platform, words[language].platform),
    isToldByPlatform: isOfPlatform(now),
    ...(verdict.provenDomain !== undefined && { provenDomain: verdict.provenDomain }),
    ...(retractionAddress !== undefined && { retractionAddress }),
    right: notice.right,
    ...(owner !== undefined && { owner }),
    effect: notice.effect,
    rightName: words[language].rights[notice.right],
    ...(name !== undefined && { complainant: name }),
    listings: listingsOf(now, language, background.events ?? []),
    complaintIds: notice.complaintIds.map((id) => plain(id, 60)),
    numbers: notice.rights.map(({ type, number }) => `${words[language].numbers[type]} ${plain(number, 60)}`),
    designLaw: designLawOf(now, store),
    seller: {
      name: plain(seller.name, 100),
      email: plain(seller.email, 254),
      ...(seller.address !== undefined && { address: plain(seller.address, 300) }),
      ...(seller.phone !== undefined && { phone: plain(seller.phone, 40) }),
    },
    // they stand within a mark of what is to be filled in
    acceptedFiles: acceptedFilesOf(notice)
      .slice(0, 10)
      .map((type) => plain(type, 20).replaceAll('#', '')),
    ...(invoiceDays !== undefined && { invoiceDays }),
    askedOn: askedOn(now, language),
    ...(term && !others && { term: dateIn(term.due, language) }),
    round: roundOf(now),
    points: pointsOf(background.refusal ?? '', namesIn(notice)),
    asked: pointsOf(noticeText, namesIn(notice)),
    complaints: (background.complaints ?? []).map((one) => complaintOf(one, language)),
    caseId: now.id,
  };
};
