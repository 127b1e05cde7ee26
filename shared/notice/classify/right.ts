import { type NoticeKind, Right } from '../vocabulary.ts';
import type { Facts } from './facts.ts';
import { ranking, type Tally } from './tally.ts';

const rankRights = ranking('right:', Right.options);

/**
 * How sure it is that a mail which says no right has none to say: who asserts a right names it, who tells of it need
 * not. Where it is asserted, it is the less sure the more some right was almost heard. All of this as texts of authors
 * not learned from had it.
 */
const sureUnsaid = { asserted: 0.88, told: 0.98 };

const intellectual = new Set<NoticeKind>([
  'complaint',
  'court-order',
  'demand-letter',
  'evaluation',
  'decision',
  'retraction',
  'hijack-alert',
]);

/** The right that a mail of this kind is about, and how sure that is. */
export const rightOf = (kind: NoticeKind, tally: Tally, facts: Facts): { right: Right; sure: number } => {
  const { of, reasons } = tally;
  const rights = rankRights(tally);
  const [first] = rights;
  let right: Right = intellectual.has(kind) && first && first.score >= 1 ? first.option : 'unspecified';
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
  // French and Italian call the infringement of any right a counterfeit
  if (right === 'counterfeit' && /^(?:fr|it)$/.test(facts.language)) {
    const other = rights.find(({ option }) => option !== 'counterfeit' && option !== 'trademark');
    if (other && other.score >= 2.5) right = other.option;
  }
  // the mark beside a counterfeit is no other right
  const others = rights.filter(({ option }) => !(right === 'counterfeit' && option === 'trademark'));
  const [topRight, nextRight] = others;
  const margin = topRight && nextRight ? topRight.score - nextRight.score : 0;
  const sureOfNone = (): number =>
    kind === 'complaint' || kind === 'demand-letter'
      ? sureUnsaid.asserted * Math.exp(-Math.max(0, topRight?.score ?? 0))
      : sureUnsaid.told;
  const sureOfOne = 1 / (1 + Math.exp(-margin / 2));
  const sure = !intellectual.has(kind) ? 1 : right === 'unspecified' ? sureOfNone() : sureOfOne;
  return { right, sure };
};
