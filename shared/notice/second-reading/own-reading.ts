import type { Platform } from '../../mail/vocabulary.ts';
import type { Finding } from '../examined.ts';
import { readComplaintIds } from '../identifiers/complaints/complaint-ids.ts';
import type { Found } from '../identifiers/found.ts';
import { labelNames, labels } from '../identifiers/labels.ts';
import type { FoundListing } from '../identifiers/listings/found-listing.ts';
import { readListings } from '../identifiers/listings/read-listings.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { firstLabel, readPassages } from '../passages.ts';

/** The numbers that our own extractors found in a text, and where. */
export interface OwnReading {
  complaintIds: Found[];
  listings: FoundListing[];
}

let compiled: Lexicon | undefined;
/** What numbers are called, in every language; what a mail says otherwise was read already. */
const labelWords = (): Lexicon => {
  compiled ??= lexiconOf(labelNames.map((name, number) => [labels[name], firstLabel + number]));
  return compiled;
};

/** What the first reading found and where, as far as it lies in the text. */
const before = (text: string, { notice }: Pick<Finding, 'notice'>): OwnReading => {
  const placeOf = (field: string) =>
    notice.spans.find(
      (span) => span.field === field && text.slice(span.start, span.end) === span.text && span.text !== '',
    );
  return {
    complaintIds: notice.complaintIds.flatMap((value, at) => {
      const place = placeOf(`complaintIds[${at}]`);
      return place ? [{ type: 'complaint-id', value, start: place.start, end: place.end }] : [];
    }),
    listings: notice.listings.flatMap(({ platform, id, idType }, at) => {
      const place = placeOf(`listings[${at}].id`);
      return place ? [{ platform, type: idType, value: id, start: place.start, end: place.end }] : [];
    }),
  };
};

/**
 * The numbers in the text that the model was shown: those of the first reading, and those that labels name when the
 * mail is taken for the proposed platform's.
 */
export const ownReading = (
  text: string,
  finding: Pick<Finding, 'subject' | 'notice'>,
  proposed: Platform | undefined,
): OwnReading => {
  const { language, platform } = finding.notice;
  const { labels, mayMatch } = readPassages(finding.subject, text, labelWords());
  const source = { text, labels, mayMatch, platform: proposed ?? platform, bySender: true, language };
  const first = before(text, finding);
  return {
    complaintIds: [...first.complaintIds, ...readComplaintIds(source)],
    listings: [...first.listings, ...readListings(source)],
  };
};
