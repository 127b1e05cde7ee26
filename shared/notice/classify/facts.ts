import type { Presented } from '../platforms/recognise.ts';
import type { Right } from '../vocabulary.ts';

/** What is known of a mail besides its sentences. */
export interface Facts {
  presented: Presented;
  /** how many listings, right numbers, complaint ids and dockets it names */
  listings: number;
  /** those listings' numbers */
  listingIds: readonly string[];
  rights: readonly string[];
  complaintIds: number;
  dockets: number;
  /** what a field such as `Infringement type:` says */
  infringement?: { right: Right | 'inauthentic'; start: number; end: number; text: string };
  language: string;
  /** sent to a list that one can leave */
  bulk: boolean;
  phish: boolean;
}

/** How many things a mail names by a number of their own. */
export const namedThings = ({ listings, rights, complaintIds, dockets }: Facts): number =>
  listings + rights.length + complaintIds + dockets;
