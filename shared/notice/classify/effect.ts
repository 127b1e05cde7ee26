import { Effect, type NoticeKind } from '../vocabulary.ts';
import { ranking, type Tally } from './tally.ts';

const rankEffects = ranking('effect:', Effect.options);

/** The graver, and the more particular, first. */
const order: readonly Effect[] = [
  'account-deactivated',
  'content-removed',
  'listing-warned',
  'listing-removed',
  'account-restricted',
  'funds-held',
];

/** What is done to an account, and not to a listing. */
const ofAccounts = new Set<Effect>(['account-deactivated', 'account-restricted', 'funds-held']);

/** Who only writes has done nothing yet. */
const effectless = new Set<NoticeKind>(['unrelated', 'demand-letter', 'retraction', 'hijack-alert']);

/** What the platform has already done, by a mail of this kind. */
export const effectOf = (kind: NoticeKind, tally: Tally): Effect => {
  const effects = rankEffects(tally).filter(({ score }) => score >= 2);
  // a warning is no more than its story where the listing is gone and nothing says that it is still there
  const gone =
    tally.reasons.some(({ rule }) => rule === 'listing-removed') &&
    !tally.reasons.some(({ rule }) => rule === 'listing-warned');
  // “your payouts are on hold; your listings are not affected”
  const elsewhere = effects.some(({ option, score }) => ofAccounts.has(option) && score >= 3.5);
  const strong = effects.filter(
    ({ option, score }) =>
      score >= (option === 'listing-removed' ? 0.7 : 0.6) * (effects[0]?.score ?? 0) &&
      !((gone || elsewhere) && option === 'listing-warned'),
  );
  // what happens to those who do not answer has not happened
  if (effectless.has(kind) || (kind === 'evaluation' && !gone)) return 'none';
  if (kind === 'court-order' && effects.some(({ option }) => option === 'funds-held')) return 'funds-held';
  return order.find((option) => strong.some((found) => found.option === option)) ?? 'none';
};
