import { Platform } from '../mail/vocabulary.ts';
import type { Finding } from '../notice/examined.ts';
import { docketInShort } from '../notice/identifiers/docket-in-short.ts';
import { sha256 } from '../platform/sha256.ts';

/** More keys of a kind than this add nothing: a complaint over hundreds of listings is known by its first ones. */
const most = 20;

/** Complaint ids, dockets, other numbers and names are written in many ways. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const complainantOf = ({ notice }: Finding): string => {
  const [first] = notice.complainants;
  return plain(first?.email ?? first?.name ?? '');
};

const complaintKey = (storeId: string, platform: Platform, id: string): string =>
  `${storeId}#complaint#${platform}#${plain(id)}`;
const docketKey = (storeId: string, docket: string): string =>
  `${storeId}#docket#${plain(docketInShort(docket))}`;

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What a complaint is known by within one store, strongest first: complaint ids, dockets, listing + right +
 * complainant, and for a mail with none of these its text. Never the message id: two mails may share or lack one.
 */
export const matchKeys = (storeId: string, finding: Finding): string[] => {
  const { notice } = finding;
  const ids = notice.complaintIds.map((id) => complaintKey(storeId, notice.platform, id));
  const dockets = notice.dockets.map((docket) => docketKey(storeId, docket));
  const claims = notice.listings.map(
    (listing) => `${listingKey(storeId, listing)}|${notice.right}#${complainantOf(finding)}`,
  );
  const keys = [...ids, ...dockets].slice(0, most);
  const all = [...keys, ...claims.slice(0, most)];
  return all.length > 0 ? all : [`${storeId}#text#${wordsOf(finding)}`];
};

/** The keys of the complaint numbers and dockets that a mail of the same platform names. */
export const numberKeys = (storeId: string, { notice }: Finding): string[] => [
  ...notice.complaintIds.slice(0, most).map((id) => complaintKey(storeId, notice.platform, id)),
  ...notice.dockets.slice(0, most).map((docket) => docketKey(storeId, docket)),
];

/** The same of its complaint numbers on any platform: whoever withdraws a complaint is not the platform that told of it. */
export const numberKeysAnywhere = (storeId: string, { notice }: Finding): string[] =>
  notice.complaintIds
    .slice(0, most)
    .flatMap((id) => Platform.options.map((platform) => complaintKey(storeId, platform, id)));

/** Words with at least five digits, as complaints are numbered, whatever stands before them; addresses of pages hold none. */
const numbersIn = ({ subject, text }: Finding): string[] => {
  const found = `${subject}\n${text}`
    .replace(/https?:\/\/\S+/giu, ' ')
    .match(/[a-z0-9]+(?:[-./_][a-z0-9]+)*/giu);
  return [...new Set(found?.map(plain))].filter((word) => word.replace(/\D/gu, '').length >= 5);
};

/** The keys of what may be complaint numbers of these platforms in a mail, though nothing there says that they are. */
export const numberLikeKeys = (storeId: string, platforms: readonly Platform[], finding: Finding): string[] =>
  numbersIn(finding)
    .slice(0, most)
    .flatMap((number) => platforms.map((platform) => complaintKey(storeId, platform, number)));

/** Letters and figures below which words are those of many a mail: an empty one, or “Please see the attachment”. */
const telling = 150;

/**
 * The hash of a mail's words: mails with the same one say the same. Where they hardly say anything, sender, subject and
 * files do, and where they say nothing the mail's own date: two encrypted mails have no words at all.
 */
export const wordsOf = ({ text, from, subject, attachments, claimedDate }: Finding): string => {
  const said = words(text);
  if (plain(said).length >= telling) return sha256(said);
  const senders = from.map(({ address }) => address.toLowerCase());
  const files = attachments.map((file) => file.sha256);
  // a mail without a body is read by its subject
  const date = said === '' || said === words(subject) ? claimedDate : undefined;
  return sha256(JSON.stringify([said, senders, subject, files, date]));
};

/** A mail that reports an outcome of nobody knows which case is known by all it says: the same mail again is one with it. */
export const adriftKey = (storeId: string, finding: Finding): string => {
  const { complaintIds, listings } = finding.notice;
  const named = [complaintIds, listings.map(({ id }) => id), wordsOf(finding)];
  return `${storeId}#adrift#${sha256(JSON.stringify(named))}`;
};

/** Whether a mail is known by nothing but its own words, which a template says of one product today and of another tomorrow. */
export const isOfWords = (key: string): boolean => /^[^#]*#(?:text|adrift)#/.test(key);

/** The case that an answer of ours is about is known by the message id under which it travels. */
export const sentKey = (storeId: string, messageId: string): string => `${storeId}#sent#${messageId}`;

/** The case in which a person is asked about reports that such an answer may not have arrived. */
export const reportKey = (storeId: string, messageId: string): string => `${storeId}#report#${messageId}`;

/**
 * A listing alone: a decision or a retraction seldom repeats the right or the complainant. The keys of all complaints
 * about it stand below this one, behind a `|`.
 */
export const listingKey = (storeId: string, { platform, id }: { platform: string; id: string }): string =>
  `${storeId}#listing#${platform}#${plain(id)}`;
