import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/** A case's number, as people read it out: twelve letters and digits that cannot be mistaken for one another. */
export const CaseId = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{12}$/));

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The number of the case that this mail would open under this match key: the same at every attempt. */
export const caseIdFor = (matchKey: string, mailKey: string): string => {
  const hash = createHash('sha256').update(`${matchKey}\n${mailKey}`).digest();
  return Array.from(hash.subarray(0, 12), (byte) => alphabet[byte % 32]).join('');
};

/** Where everything of a case stands in the table. */
export const partitionOf = (id: string): string => `CASE#${id}`;
