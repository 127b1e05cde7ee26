import { autoReplySubject } from '../mail/auto-reply-subject.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Facts } from './classify/facts.ts';
import { setOf, shares } from './concept-set.ts';
import { type ComplaintId, readComplaintIds } from './identifiers/complaints/complaint-ids.ts';
import { readOnlyCode } from './identifiers/complaints/only-code.ts';
import { docketInShort } from './identifiers/docket-in-short.ts';
import { readDockets } from './identifiers/dockets.ts';
import { type Found, longestOf } from './identifiers/found.ts';
import { readInfringementType } from './identifiers/infringement-type.ts';
import { readListings } from './identifiers/listings/read-listings.ts';
import { distinctRights, readRights } from './identifiers/rights/read-rights.ts';
import { languageOf } from './language.ts';
import { type Passages, readPassages, tellsIn, thingsIn } from './passages.ts';
import { phishSigns } from './phish.ts';
import { recognise } from './platforms/recognise.ts';
import { lexiconFor } from './vocabularies.ts';

/** The part of an original that a notice is read from. */
export interface NoticeSource {
  from: Mailbox[];
  subject: string;
  text: string;
  headers?: { name: string; value: string }[];
}

/** Characters of a text that are read. */
export const longest = 256 * 1024;
const longestSubject = 1_000;

const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** With letters and digits that Chinese and Japanese write full width as any others: each is one character as before. */
const narrow = (text: string): string =>
  text.replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** What the text holds, and what only the subject line does: that has no place in the text. */
const withTitle = <F extends Found>(found: readonly F[], titled: readonly F[]): F[] => [
  ...found,
  ...titled
    .filter(({ value }) => !found.some((known) => known.value.normalize('NFKC') === value.normalize('NFKC')))
    .map((only) => ({ ...only, start: -1, end: -1 })),
];

const dispute = setOf(['report', 'withdrawn', 'retract', 'appeal', 'your-appeal', 'owner', 'infringe']);
const speaksOfDispute = ({ sentences }: Passages): boolean =>
  sentences.some(({ has, quoted }) => !quoted && shares(has, dispute));

/** A title without that of the mail which an automatic reply answers. */
const ownTitle = (subject: string): string => autoReplySubject.exec(subject)?.[0] ?? subject;

/** What an original names, and what is known of it before anybody says what it is. */
export const lookAt = (original: NoticeSource) => {
  const { from } = original;
  const subject = ownTitle(narrow(original.subject.slice(0, longestSubject)));
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
  const dockets = longestOf(withTitle(inText, inTitle), ({ value }) => docketInShort(value));
  const calledInText = readComplaintIds(source, inText);
  const calledInTitle = readComplaintIds(title, inTitle);
  // a title's case is the sender's own where the text names a complaint
  const isCalled = ({ type }: ComplaintId): boolean => type === 'complaint-id';
  const called = withTitle(
    calledInText,
    calledInText.some(isCalled) ? calledInTitle.filter(isCalled) : calledInTitle,
  );
  // what is called a complaint is no listing; what is only a case may be one
  const ofComplaints = new Set(called.filter(isCalled).map(({ value }) => value));
  const listings = allListings.filter(({ value }) => !ofComplaints.has(value));
  const ofListings = new Set(listings.map(({ value }) => value));
  const labelled = called.filter(({ value }) => !ofListings.has(value));
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

export type LookedAt = ReturnType<typeof lookAt>;
