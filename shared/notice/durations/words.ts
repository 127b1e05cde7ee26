/** What a deadline asks for, the most telling first: where one sentence asks for several things, the first one names it. */
export const actions = [
  'choose whether to take part in the evaluation',
  'sign the undertaking',
  'answer in court',
  'oppose in court',
  'counter-notice',
  'appeal',
  'submit documents',
  'contact the rights owner',
  'remove the listing',
  'pay',
  'reply',
] as const;
export type Action = (typeof actions)[number];

/**
 * How one language says what has to be done by when. Every text is a list of alternatives in regular-expression
 * source, matched without regard to case and, outside Chinese and Japanese, at word boundaries.
 */
export interface DeadlineWords {
  /** others' promises stand before the time, and not behind it */
  verbFirst?: true;
  /** Chinese and Japanese put no spaces between words */
  unspaced?: true;
  numbers: Readonly<Record<string, number>>;
  hour: string;
  day: string;
  businessDay: string;
  /** working days of which a week has six, where the law counts them so */
  sixDay?: string;
  week: string;
  month: string;
  /** stands between the numbers of a range */
  to: string;
  /** makes a duration that follows it a term: `within`, `you have` */
  within: string;
  /** makes a duration before it a term: `from receipt`, `以内` */
  after: string;
  /** makes a date that follows it a deadline: `by`, `no later than`, `deadline:` */
  until: string;
  /** makes a date before it a deadline: `まで` */
  untilAfter?: string;
  /** of those the words by which the day itself is too late: `before` */
  before: string;
  /** makes a duration that follows it a look back, or an age of papers: `in the last`, `dated within` */
  past: string;
  /** somebody else's term in the same clause: `we will`, `the rights owner has` */
  others: string;
  /** beside a date that is past at receipt: it tells what was, and asks nothing any more */
  over: string;
  /** moves a deadline, to the latest of the dates beside it: `extended` */
  moved: string;
  /** stands before that date: `to` */
  movedTo: string;
  /** what a court's order sets a day for */
  hearing: string;
  /** makes what stands behind it due, whoever is spoken to: `deadline`, `no later than` */
  firm: string;
  /** speaks to the reader: a term in the same sentence asks something of him, whatever the verb */
  reader: string;
  /** where a new clause begins; others' promises before it do not count */
  clause: string;
  does: Readonly<Partial<Record<Action, string>>>;
}

/** Number words from one on, in their order; `_` stands for a space within one. */
export const counted = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word.replaceAll('_', ' '), index + 1]));
