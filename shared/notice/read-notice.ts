import { domainOf } from '../mail/domain-of.ts';
import type { Anomaly, Mailbox } from '../mail/mail.ts';
import type { Platform } from '../mail/vocabulary.ts';
import { readAcceptedFiles } from './accepted-files.ts';
import { classify } from './classify/classify.ts';
import type { Facts } from './classify/facts.ts';
import { setOf, shares } from './concept-set.ts';
import { type DeadlineContext, type ReadDeadline, readDeadlines } from './deadlines.ts';
import { readEntry } from './entered.ts';
import { isForeign, surestOfForeign } from './foreign.ts';
import { readHearings } from './hearings.ts';
import { type ComplaintId, readComplaintIds } from './identifiers/complaints/complaint-ids.ts';
import { readOnlyCode } from './identifiers/complaints/only-code.ts';
import { isWritersOwn } from './identifiers/complaints/own-file.ts';
import { readDockets } from './identifiers/dockets.ts';
import type { Found } from './identifiers/found.ts';
import { readInfringementType } from './identifiers/infringement-type.ts';
import { inPassing } from './identifiers/listings/in-passing.ts';
import { readListings } from './identifiers/listings/read-listings.ts';
import { withoutRecalled } from './identifiers/recalled.ts';
import { distinctRights, readRights } from './identifiers/rights/read-rights.ts';
import { languageOf } from './language.ts';
import type { Notice, Span } from './notice.ts';
import { readOrderEnd } from './order-end.ts';
import { type Passages, readPassages, tellsIn, thingsIn } from './passages.ts';
import { readComplainants, type Voice } from './people/complainants.ts';
import { phishSigns } from './phish.ts';
import { type Presented, recognise } from './platforms/recognise.ts';
import { lexiconFor } from './vocabularies.ts';
import type { NoticeKind } from './vocabulary.ts';
import { wouldChange } from './would-change.ts';

/** The part of an original that a notice is read from. */
export interface NoticeSource {
  from: Mailbox[];
  subject: string;
  text: string;
  headers?: { name: string; value: string }[];
}

const longest = 256 * 1024;
const longestSubject = 1_000;

const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** With letters and digits that Chinese and Japanese write full width as any others: each is one character as before. */
const narrow = (text: string): string =>
  text.replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const writtenOutside = new Set<NoticeKind>(['demand-letter', 'court-order']);
const fromOutside = new Set<NoticeKind>([...writtenOutside, 'retraction', 'decision']);
/** A marketplace tells of lawyers in these; whoever has a client is one. */
const namesLawyers = new Set<NoticeKind>(['court-order', 'decision']);

/** What the text holds, and what only the subject line does: that has no place in the text. */
const withTitle = <F extends Found>(found: readonly F[], titled: readonly F[]): F[] => [
  ...found,
  ...titled
    .filter(({ value }) => !found.some((known) => known.value.normalize('NFKC') === value.normalize('NFKC')))
    .map((only) => ({ ...only, start: -1, end: -1 })),
];

const client = setOf(['client']);
const condition = setOf(['if']);
const clientOrLawyer = setOf(['client', 'lawyer']);

/** True when a mail speaks as a lawyer does: for somebody else. */
const speaksForClient = ({ sentences }: Passages, kind: NoticeKind): boolean =>
  sentences.some(
    ({ has, quoted }) =>
      !quoted && shares(has, namesLawyers.has(kind) || shares(has, condition) ? client : clientOrLawyer),
  );

/** Who a mail comes from, now that it is known what it is. */
const platformOf = (presented: Presented, kind: NoticeKind, lawyer: boolean): Platform => {
  if (presented.bySender) return presented.platform;
  if (fromOutside.has(kind) && lawyer) return 'law-firm';
  if (kind === 'demand-letter' || kind === 'unrelated' || kind === 'retraction') return 'other';
  return presented.platform;
};

const dispute = setOf(['report', 'withdrawn', 'retract', 'appeal', 'your-appeal', 'owner', 'infringe']);
const speaksOfDispute = ({ sentences }: Passages): boolean =>
  sentences.some(({ has, quoted }) => !quoted && shares(has, dispute));

/** What an original names, and what is known of it before anybody says what it is. */
export const lookAt = (original: NoticeSource) => {
  const { from } = original;
  const subject = narrow(original.subject.slice(0, longestSubject));
  const text = narrow(original.text.slice(0, longest));
  const language = languageOf(subject, text);
  const presented = recognise(from, subject, text);
  const passages = readPassages(subject, text, lexiconFor(language));
  const { platform, bySender } = presented;
  const alike = { tells: tellsIn(passages), mayMatch: passages.mayMatch, platform, bySender, language };
  const source = { ...alike, text, labels: passages.labels, things: thingsIn(passages, true) };
  const title = {
    ...alike,
    text: subject,
    labels: passages.subjectLabels,
    things: thingsIn(passages, false),
  };

  const allListings = withTitle(readListings(source), readListings(title));
  const [inText, inTitle] = [readDockets(source), readDockets(title)];
  const dockets = withTitle(inText, inTitle);
  const calledInText = readComplaintIds(source, inText);
  const calledInTitle = readComplaintIds(title, inTitle);
  // a title's case is the sender's own where the text names a complaint
  const isCalled = ({ type }: ComplaintId): boolean => type === 'complaint-id';
  const called = withTitle(
    calledInText,
    calledInText.some(isCalled) ? calledInTitle.filter(isCalled) : calledInTitle,
  );
  // what is called a complaint is no listing; what is only a case may be one
  const listings = allListings.filter(
    ({ value }) => !called.some((id) => id.type === 'complaint-id' && id.value === value),
  );
  const labelled = called.filter(({ value }) => !listings.some((listing) => listing.value === value));
  const claimed =
    labelled.length > 0 || dockets.length > 0 || !speaksOfDispute(passages)
      ? labelled
      : withTitle(
          readOnlyCode(source, { listings, inTitle: false }),
          readOnlyCode(title, { listings, inTitle: true }),
        );
  const rights = distinctRights(
    withTitle(readRights(source, [...listings, ...claimed, ...dockets]), readRights(title, [])),
  );
  const specific = listings.length + claimed.length + dockets.length + rights.length;
  const { signs, phish } = phishSigns(passages, presented, specific);
  const infringement = readInfringementType(source);
  const facts: Facts = {
    presented,
    language,
    // a number that only some word stands before says little about what a mail is
    listings: listings.filter(({ platform: on, type }) => on !== 'other' || type === 'sku').length,
    listingIds: listings.map(({ value }) => value),
    rights: rights.map(({ type }) => type),
    complaintIds: claimed.filter(({ type }) => type === 'complaint-id').length,
    dockets: dockets.length,
    ...(infringement ? { infringement } : {}),
    bulk: original.headers?.some(({ name }) => name === 'list-unsubscribe') ?? false,
    phish,
  };
  return { subject, text, source, passages, listings, dockets, claimed, rights, signs, facts };
};

/** Who speaks in a mail, now that it is known what it is and whom it comes from. */
const voiceOf = (platform: Platform, { bySender }: Presented, kind: NoticeKind): Voice => {
  if (platform === 'law-firm' || (platform === 'court' && !bySender)) return 'lawyer';
  return platform === 'other' && (kind === 'demand-letter' || kind === 'retraction') ? 'owner' : 'platform';
};

/** Whether a number that is called a complaint's or a case's is a file of whoever writes, and none of the platform's. */
const isWriters = (
  { type, start }: ComplaintId,
  text: string,
  { kind, voice, presented }: { kind: NoticeKind; voice: Voice; presented: Presented },
): boolean => {
  // who writes a letter, or serves an order, numbers files of his own
  if (type === 'case-id' && writtenOutside.has(kind) && !presented.bySender) return true;
  // a marketplace that nobody here knows numbers complaints so as well
  const isMarketplace = presented.bySender || presented.platform === 'other';
  return (voice !== 'platform' || !isMarketplace) && isWritersOwn(text, start);
};

/** Where a value stands in the text; nothing for one that only the subject line gives. */
const spanIn =
  (text: string) =>
  ({ field, place }: { field: string; place: Pick<Span, 'start' | 'end'> | undefined }): Span[] => {
    if (!place || place.start < 0) return [];
    const { start, end } = place;
    return [{ field, start, end, text: text.slice(start, end) }];
  };

/**
 * Reads what one original says: kind, right, effect, identifiers, people and deadlines, each with the place in the text
 * it was read from and the rules that led there. Pure; never throws on any text; what is not written is left out.
 */
export const readNotice = (original: NoticeSource, { receivedAt }: { receivedAt: Date }): Notice => {
  const anomalies: Anomaly[] = [];
  const { from } = original;
  const { subject, text, source, passages, listings, dockets, claimed, rights, signs, facts } =
    lookAt(original);
  const { language, presented } = facts;
  if (text.length < original.text.length)
    anomalies.push({
      code: 'text-cut',
      detail: `only the first ${longest} of ${original.text.length} characters were read`,
    });
  if (facts.phish) anomalies.push({ code: 'phish-signals', detail: signs.join('; ') });

  const foreign = isForeign(language, subject, text);
  if (foreign)
    anomalies.push({
      code: 'language-not-read',
      detail: 'most of it is in a language that is not read here',
    });

  const classified = classify({ passages, subject, text, facts });
  const { kind } = classified;
  const platform = platformOf(presented, kind, speaksForClient(passages, kind));

  const concerns = kind !== 'unrelated';
  const voice = voiceOf(platform, presented, kind);
  // a parcel service numbers claims as well
  const complaintIds = concerns
    ? withoutRecalled(claimed, passages, kind).filter(
        (id) => !isWriters(id, text, { kind, voice, presented }),
      )
    : [];
  const complainants =
    concerns && kind !== 'policy-notice'
      ? readComplainants(source, subject, passages.sentences, from, voice)
      : [];
  const inCourt = kind === 'court-order';
  const entered = inCourt ? readEntry(text, receivedAt) : undefined;
  const terms: DeadlineContext = {
    title: subject,
    decides: kind === 'decision' || kind === 'retraction',
    ...{ language, platform, inCourt, receivedAt, mayMatch: source.mayMatch },
    domain: from[0] && domainOf(from[0].address),
  };
  const stated = concerns ? readDeadlines(text, terms) : [];
  const hearings = inCourt ? readHearings(text, terms) : [];
  const end = inCourt ? readOrderEnd(text, terms) : undefined;
  const overlaps = (one: ReadDeadline, all: readonly ReadDeadline[]): boolean =>
    all.some(({ start, end: to }) => start < one.end && one.start < to);
  const ends = end ? [end] : [];
  const asked = stated.filter((one) => !overlaps(one, ends));
  const deadlines = [
    ...ends,
    ...asked,
    ...hearings.filter((hearing) => !overlaps(hearing, [...ends, ...asked])),
  ].sort((a, b) => Date.parse(a.due) - Date.parse(b.due));
  const files = concerns ? readAcceptedFiles(text) : [];

  const spans = [
    ...listings.map((listing, at) => ({ field: `listings[${at}].id`, place: listing })),
    ...rights.map((right, at) => ({ field: `rights[${at}].number`, place: right })),
    ...complaintIds.map((id, at) => ({ field: `complaintIds[${at}]`, place: id })),
    ...dockets.map((docket, at) => ({ field: `dockets[${at}]`, place: docket })),
    ...complainants.flatMap(({ name, email }, at) => [
      { field: `complainants[${at}].name`, place: name },
      { field: `complainants[${at}].email`, place: email },
    ]),
    ...deadlines.map((deadline, at) => ({ field: `deadlines[${at}].due`, place: deadline })),
    { field: 'entered', place: entered },
    ...files.map((file, at) => ({ field: `acceptedFiles[${at}]`, place: file })),
  ].flatMap(spanIn(original.text));

  const passing = inPassing(text, passages, listings);
  return {
    ...classified,
    ...(foreign && { confidence: Math.min(classified.confidence, surestOfForeign) }),
    platform,
    language,
    listings: listings.map((one) => ({
      platform: one.platform,
      id: one.value,
      idType: one.type,
      ...(passing.has(one) && { inPassing: true as const }),
    })),
    rights: rights.map(({ type, value }) => ({ type, number: value })),
    complaintIds: complaintIds.map(({ value }) => value),
    dockets: dockets.map(({ value }) => value),
    complainants: complainants.map(({ role, name, email }) => ({
      ...(name ? { name: name.value } : {}),
      ...(email ? { email: email.value } : {}),
      role,
    })),
    deadlines: deadlines.map(({ what, due, text: words }) => ({ what, due, text: words })),
    ...(entered ? { entered: entered.value } : {}),
    acceptedFiles: files.map(({ type }) => type),
    spans,
    wouldChange: wouldChange(classified, facts),
    anomalies,
  };
};
