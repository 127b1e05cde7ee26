import { type Passages, setOf, shares } from './passages.ts';
import type { Presented } from './platforms/recognise.ts';

const fee = setOf(['fee']);
const credential = setOf(['credential']);
const messenger = setOf(['messenger']);

/**
 * Signs that a mail is after money or a password, by their plain names. A platform asks for none of these in a notice;
 * a forged complaint that names a listing and a right is not a phish by its words, and trust catches it.
 */
export const phishSigns = ({ sentences }: Passages, presented: Presented, specific: number): string[] => {
  const signs: string[] = [];
  const say = (set: typeof fee) => sentences.some(({ has, quoted }) => !quoted && shares(set, has));
  if (say(fee)) signs.push('asks for a payment');
  if (say(credential)) signs.push('asks for a password, code or card');
  if (say(messenger)) signs.push('leads to a messenger');
  if (signs.length > 0 && !presented.ownDomain) signs.push('is not from the platform it names');
  if (signs.length > 0 && specific === 0) signs.push('names no listing, right or complaint');
  return signs;
};
