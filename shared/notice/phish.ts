import { isOfLaw } from '../mail/vocabulary.ts';
import { setOf, shares } from './concept-set.ts';
import type { Passages } from './passages.ts';
import type { Presented } from './platforms/recognise.ts';

const fee = setOf(['fee']);
const credential = setOf(['credential']);
const messenger = setOf(['messenger']);

/** What makes a mail a phish by its words, in plain words, and whether it is enough to say so. */
export interface PhishSigns {
  signs: string[];
  phish: boolean;
}

/**
 * Signs that a mail is after money or a password. A platform asks for none of these in a notice; a lawyer asks for money.
 * A forged complaint that names a listing and a right is not a phish by its words, and trust catches it.
 */
export const phishSigns = ({ sentences }: Passages, presented: Presented, specific: number): PhishSigns => {
  const signs: string[] = [];
  const say = (set: typeof fee) => sentences.some(({ has, quoted }) => !quoted && shares(set, has));
  if (say(fee)) signs.push('asks for a payment');
  if (say(credential)) signs.push('asks for a password, code or card');
  if (say(messenger)) signs.push('leads to a messenger');
  const { platform, ownDomain, bySender } = presented;
  if (signs.length === 0 || ownDomain || isOfLaw(platform)) return { signs, phish: false };
  const pretends = bySender && platform !== 'other';
  // a pasted notice names a listing; that it asks for a password gives it away
  const pasted = pretends && say(credential);
  if (specific > 0) return { signs, phish: pasted };
  const phish = signs.length > 1 || pretends;
  signs.push(pretends ? 'is not from the platform it names' : 'names no sender that can be checked');
  signs.push('names no listing, right or complaint');
  return { signs, phish };
};
