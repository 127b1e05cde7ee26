import type { Platform } from '../../mail/vocabulary.ts';

/** Words that only one platform's mails use, and what they speak for. */
export interface Wording {
  name: string;
  pattern: RegExp;
  gives: { towards: string; weight: number }[];
}

/** How a platform is recognised by its words, and which of its wordings decide something. */
export interface PlatformWords {
  platform: Platform;
  /** its names and its own programmes */
  names: RegExp;
  wordings: readonly Wording[];
}

/** A row of a wordings table: `kind:complaint 2 effect:listing-warned 3`. */
export const wording = (name: string, pattern: RegExp, gives: string): Wording => {
  const cells = gives.split(' ');
  return {
    name,
    pattern,
    gives: cells.flatMap((towards, at) => (at % 2 === 0 ? [{ towards, weight: Number(cells[at + 1]) }] : [])),
  };
};

/** Where the American statute sets the form (17 U.S.C. § 512(g)), only copyright has counter-notices. */
export const counterNotice: Wording = wording(
  'counter-notice',
  /counter[- ]?noti(?:ce|fication)/i,
  'right:copyright 3',
);
