import fitted from './confidence.json' with { type: 'json' };

/** By how far all evidence puts a result ahead of the next, and by how far what was learned does. */
export interface Ahead {
  lead: number;
  learned: number;
}

/**
 * The same of a right. `untold` is how far what was learned says that there is none to tell: −∞ where one has to be told,
 * ∞ where it does not matter.
 */
export interface RightAhead extends Ahead {
  untold: number;
}

/** The same of a kind; `plain` where an owner answers us in so many words. */
export interface KindAhead extends Ahead {
  plain?: boolean;
}

/** The same of a whole result; a kind that has no right is told without one. */
export interface ResultAhead {
  kind: KindAhead;
  right?: RightAhead;
}

/**
 * How likely results are, fitted by logistic regression to mails and texts of authors from whom nothing had been
 * learned: their words and habits are as new as those of a mail that comes tomorrow.
 */
interface Likelihoods {
  kind: Ahead & { none: number };
  right: Ahead & { none: number };
}

/** What confidence is told by, as `npm run learn` writes it. */
export interface Coefficients extends Likelihoods {
  /**
   * so that of the left-out mails and texts that are told as 0.9 and more, 96 in 100 are right, where there is a right to
   * tell; many are hard on purpose, and some are of a sort that nobody else wrote
   */
  temper: number;
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How far ahead a kind is, as far as that makes it likelier. */
export const boundedKind = ({ lead, learned }: Ahead): Ahead => ({
  lead: Math.min(lead, 40),
  learned: between(-3, learned, 6),
});

/** How far ahead a right is, as far as that makes it likelier. */
export const boundedRight = ({ lead, learned }: Ahead): Ahead => ({
  lead: between(-6, lead, 9),
  learned: between(-3, learned, 6),
});

const likely = (by: Coefficients['kind'], { lead, learned }: Ahead): number =>
  logistic(by.none + by.lead * lead + by.learned * learned);

/** How likely an owner's plain answer is what it says. This is set, not fitted: left-out authors wrote few that refuse. */
const likelyPlain = 0.9;

/** How likely a kind is right. */
export const likelyKind = (ahead: KindAhead, by: Likelihoods = fitted): number =>
  Math.max(likely(by.kind, boundedKind(ahead)), ahead.plain ? likelyPlain : 0);

/**
 * How likely a mail that only tells of a complaint tells no right, where no rule hears one. This is set, not fitted: left-out
 * authors wrote few such mails, and labelled them with what they knew; whoever decides an appeal or withdraws a report
 * seldom names the right, and the case that it is about knows it.
 */
const ofUntold = { most: 0.985, none: 2.8, learned: 1 };
const likelyUntold = (learned: number): number =>
  ofUntold.most * logistic(ofUntold.none + ofUntold.learned * learned);

/** How likely a right is right. */
const likelyRight = (ahead: RightAhead, by: Likelihoods = fitted): number =>
  Math.max(likely(by.right, boundedRight(ahead)), likelyUntold(ahead.untold));

/** How likely both are. */
export const likelyBoth = ({ kind, right }: ResultAhead, by: Likelihoods = fitted): number =>
  likelyKind(kind, by) * (right ? likelyRight(right, by) : 1);

const surest = 0.99;

/** How likely a result is, as it is told: nearer to even odds, and never certain. */
export const confidenceIn = (ahead: ResultAhead, by: Coefficients = fitted): number => {
  const sure = likelyBoth(ahead, by);
  const [right, wrong] = [sure ** by.temper, (1 - sure) ** by.temper];
  return Math.min(surest, right / (right + wrong));
};
