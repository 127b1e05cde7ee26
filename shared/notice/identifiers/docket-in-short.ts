/** A US federal civil docket: division, year, serial number and the judges' initials (CM/ECF writes all of them). */
const federal = /^(?:\d ?: ?)?(\d{2})[- ]?(?:cv|civ|c)[- ]?0*(\d{1,5})(?:-[A-Z]{2,4})*$/i;

/**
 * A docket as the shortest way to write it has it. Division, leading zeros and initials are often left out, and some courts
 * write C for civil: `1:24-cv-03101-GPG-STV` and `24 C 3101` are `24-cv-3101`.
 */
export const docketInShort = (docket: string): string => docket.replace(federal, '$1-cv-$2').toLowerCase();
