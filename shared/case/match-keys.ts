import type { Finding } from '../notice/examined.ts';
import { sha256 } from '../platform/sha256.ts';

/** More keys of a kind than this add nothing: a complaint over hundreds of listings is known by its first ones. */
const most = 20;

/** Complaint ids, dockets and other numbers are written in many ways. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const complainantOf = ({ notice }: Finding): string => {
  const [first] = notice.complainants;
  return plain(first?.email ?? first?.name ?? '');
};

/**
 * What a complaint is known by within one store, strongest first: complaint ids, dockets, listing + right +
 * complainant, and for a mail with none of these its text. Never the message id: two mails may share or lack one.
 */
export const matchKeys = (storeId: string, finding: Finding): string[] => {
  const { notice, text } = finding;
  const ids = notice.complaintIds.map((id) => `${storeId}#complaint#${notice.platform}#${plain(id)}`);
  const dockets = notice.dockets.map((docket) => `${storeId}#docket#${plain(docket)}`);
  const claims = notice.listings.map(
    (listing) => `${listingKey(storeId, listing)}|${notice.right}#${complainantOf(finding)}`,
  );
  const keys = [...ids, ...dockets].slice(0, most);
  const all = [...keys, ...claims.slice(0, most)];
  return all.length > 0 ? all : [`${storeId}#text#${sha256(text.replace(/\s+/g, ' ').trim())}`];
};

/**
 * A listing alone: a decision or a retraction seldom repeats the right or the complainant. The keys of all complaints
 * about it stand below this one, behind a `|`.
 */
export const listingKey = (storeId: string, { platform, id }: { platform: string; id: string }): string =>
  `${storeId}#listing#${platform}#${plain(id)}`;
