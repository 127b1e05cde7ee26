import { setOf, shares, sharesMany } from '../concept-set.ts';
import type { Passages } from '../passages.ts';
import { type Facts, namedThings } from './facts.ts';

/** What only mail about somebody's right, a listing or an account speaks of, or a court. */
const ours = setOf([
  ...['listing', 'account', 'still-up', 'removed', 'image-removed', 'restricted', 'deactivated', 'withheld'],
  ...['appeal', 'your-appeal', 'own-appeal', 'reinstated', 'retract', 'withdrawn', 'evaluation'],
  ...[
    'ip',
    'trademark',
    'counterfeit',
    'inauthentic',
    'copyright',
    'patent',
    'utility',
    'parallel',
    'selective',
  ],
  ...['infringe', 'copied', 'hijack', 'you-sell', 'we-own', 'client'],
  ...['court', 'suit', 'sued', 'desist', 'undertaking'],
]);
const reader = setOf(['your']);

/** About a hundred words of a western language. */
const page = 600;
/** Of a long mail even the many words that speak to its reader say nothing. */
const long = 2 * page;

/**
 * Whether a mail is about something else, however its words add up: nothing in it has a number of a complaint's, hardly a
 * sentence speaks of what complaints are about, and hardly one to its reader. What a platform signs itself is never that.
 */
export const isOfSomethingElse = ({ sentences }: Passages, text: string, facts: Facts): boolean => {
  if (facts.presented.ownDomain || namedThings(facts) > 0) return false;
  const said = sentences.filter(({ quoted }) => !quoted).map(({ has }) => has);
  const perPage = (count: number): number => (page * count) / Math.max(1, text.length);
  const about = perPage(said.filter((has) => shares(has, ours)).length);
  const together = said.some((has) => sharesMany(has, ours));
  if (about >= (together ? 1.5 : 3)) return false;
  return text.length > long || perPage(said.filter((has) => shares(has, reader)).length) < 1;
};
