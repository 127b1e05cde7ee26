import { type Belief, leadOf } from '../learned/witness.ts';
import { type NoticeKind, Right } from '../vocabulary.ts';
import type { RightAhead } from './confidence.ts';
import type { Facts } from './facts.ts';
import { ranking, type Tally } from './tally.ts';
import { habitual } from './witness.ts';

const rankRights = ranking('right:', Right.options);

const intellectual = new Set<NoticeKind>([
  'complaint',
  'court-order',
  'demand-letter',
  'evaluation',
  'decision',
  'retraction',
  'hijack-alert',
]);

/** French and Italian call the infringement of any right a counterfeit. */
const callsAllCounterfeit = ({ language }: Facts): boolean => language === 'fr' || language === 'it';

type Ranked = readonly { option: Right; score: number }[];

/** The right that most is heard of. */
const heardRight = ({ of, reasons }: Tally, facts: Facts, rights: Ranked): Right => {
  const [first] = rights;
  let right: Right = first && first.score >= 1 ? first.option : 'unspecified';
  // a counterfeit is always of a mark: the mark's number does not make it a plain trademark case
  if (right === 'trademark' && of('right:counterfeit') >= 3) right = 'counterfeit';
  if (right === 'trademark' || right === 'counterfeit') {
    if (of('right:parallel-import') >= 4) right = 'parallel-import';
    if (of('right:selective-distribution') >= 4) right = 'selective-distribution';
  }
  // a design patent is called a patent as well
  if (
    right === 'utility-patent' &&
    (of('right:design-patent') >= 4 ||
      (facts.rights.includes('us-design-patent') && !facts.rights.includes('us-utility-patent'))) &&
    !reasons.some(({ rule }) => rule === 'utility')
  )
    right = 'design-patent';
  if (right === 'counterfeit' && callsAllCounterfeit(facts)) {
    const other = rights.find(({ option }) => option !== 'counterfeit' && option !== 'trademark');
    if (other && other.score >= 2.5) right = other.option;
  }
  return right;
};

/** So much likelier another right has to be than the one that was heard, or than none; fitted to left-out authors. */
const needed = { one: 2, none: 1.5 };
/** Nothing counts as less likely than this. */
const least = -8;

/** The right that was heard, unless what was learned is sure of another. */
const likelier = (heard: Right, beliefs: readonly Belief<Right>[]): Right => {
  const [likeliest] = beliefs.toSorted((a, b) => b.log - a.log);
  if (!likeliest || (heard === 'unspecified' && likeliest.option === habitual)) return heard;
  const log = beliefs.find(({ option }) => option === heard)?.log ?? least;
  const lead = likeliest.log - Math.max(least, log);
  return lead > (heard === 'unspecified' ? needed.none : needed.one) ? likeliest.option : heard;
};

/** What is called a counterfeit is one, however much is said of the mark: the two are believed together. */
const withItsMark = (beliefs: readonly Belief<Right>[]): Belief<Right>[] => {
  const mark = beliefs.find(({ option }) => option === 'trademark')?.log ?? least;
  return beliefs
    .filter(({ option }) => option !== 'trademark')
    .map(({ option, log }) => ({
      option,
      log: option === 'counterfeit' ? Math.log(Math.exp(log) + Math.exp(mark)) : log,
    }));
};

const asserting = new Set<NoticeKind>(['complaint', 'demand-letter']);

/**
 * How far what was learned says that a mail has no right to tell, where no rule hears one: who asserts a right names it;
 * a court's order binds whatever it is about.
 */
const untoldBy = (kind: NoticeKind, rights: Ranked, beliefs: readonly Belief<Right>[]): number => {
  if (kind === 'court-order') return Number.POSITIVE_INFINITY;
  if (asserting.has(kind) || (rights[0]?.score ?? 0) >= 1) return Number.NEGATIVE_INFINITY;
  const unusual = beliefs.filter(({ option }) => option !== habitual);
  return leadOf(unusual, 'unspecified');
};

/** The right that a mail of this kind is about, and by how far; a kind that has none has nothing ahead. */
export const rightOf = (
  kind: NoticeKind,
  tally: Tally,
  facts: Facts,
  beliefs: readonly Belief<Right>[],
): { right: Right; ahead?: RightAhead } => {
  if (!intellectual.has(kind)) return { right: 'unspecified' };
  const { of } = tally;
  const rights = rankRights(tally);
  const heard = heardRight(tally, facts, rights);
  const isCounterfeit =
    heard === 'counterfeit' && of('right:counterfeit') >= 4 && !callsAllCounterfeit(facts);
  const rivals = isCounterfeit ? withItsMark(beliefs) : beliefs;
  const right = likelier(heard, rivals);

  // the mark beside a counterfeit is no other right
  const next = rights.find(
    ({ option }) => option !== right && !(right === 'counterfeit' && option === 'trademark'),
  );
  const own = right === 'unspecified' ? 0 : of(`right:${right}`);
  const lead = own - Math.max(0, next?.score ?? 0);
  const untold = right === 'unspecified' ? untoldBy(kind, rights, beliefs) : Number.NEGATIVE_INFINITY;
  return { right, ahead: { lead, learned: leadOf(rivals, right), untold } };
};
