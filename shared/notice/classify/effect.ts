import type { Belief } from '../learned/witness.ts';
import { Effect, type NoticeKind } from '../vocabulary.ts';
import { hundredths, ranking, type Tally } from './tally.ts';

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

/** What the rules say that the platform has already done. */
const ruledEffect = (kind: NoticeKind, tally: Tally): Effect => {
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
  if (kind === 'evaluation' && !gone) return 'none';
  if (kind === 'court-order' && effects.some(({ option }) => option === 'funds-held')) return 'funds-held';
  return order.find((option) => strong.some((found) => found.option === option)) ?? 'none';
};

/** By so much another effect has to be likelier than the one that the rules heard; fitted to left-out authors. */
const ruled = 1.5;
/** By so much where they heard that the account is closed, and not for a while: to make less of that costs the seller most. */
const closed = 5;

/** What the platform has already done, by a mail of this kind: what the rules heard, unless what was learned is sure of another. */
export const effectOf = (kind: NoticeKind, tally: Tally, beliefs: readonly Belief<Effect>[]): Effect => {
  if (effectless.has(kind)) return 'none';
  const heard = ruledEffect(kind, tally);
  const isClosed = heard === 'account-deactivated' && tally.of('effect:account-restricted') === 0;
  const ahead = isClosed ? closed : ruled;
  const logOf = ({ option, log }: Belief<Effect>): number => log + (option === heard ? ahead : 0);
  const [likeliest] = beliefs.toSorted((a, b) => logOf(b) - logOf(a));
  if (!likeliest || likeliest.option === heard) return heard;
  const lead = logOf(likeliest) - Math.max(...beliefs.filter(({ option }) => option === heard).map(logOf));
  tally.add('learned', `effect:${likeliest.option}`, hundredths(lead));
  return likeliest.option;
};
