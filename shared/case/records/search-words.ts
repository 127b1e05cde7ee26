import type { Case } from '../case.ts';

/** Letters. A complaint over hundreds of listings is found by its first ones, and its row stays small. */
const [longest, most] = [120, 1200];

/**
 * What a case is looked for by, beyond what its summary says anyway: the numbers that its notice names and that portals gave
 * its answers, who complains, and its listings. The rarest come first, because a long list is cut.
 */
export const searchWords = ({ notice, listings, sources, drafts }: Case): string => {
  const words = new Set(
    [
      ...notice.complaintIds,
      ...notice.dockets,
      ...drafts.flatMap(({ channel, proof }) => (channel === 'portal' && proof !== undefined ? [proof] : [])),
      ...notice.rights.map(({ number }) => number),
      ...notice.complainants.flatMap(({ name, email }) => [name ?? '', email ?? '']),
      ...sources.slice(1).map(({ subject }) => subject),
      ...notice.listings.map(({ id }) => id),
      ...listings.flatMap(({ listingId, title }, at) => [listingId, at === 0 ? '' : title]),
    ].map((word) => word.slice(0, longest)),
  );
  words.delete('');
  let text = '';
  for (const word of words) {
    if (text.length + word.length >= most) break;
    text += text === '' ? word : `\n${word}`;
  }
  return text;
};
