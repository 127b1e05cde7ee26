import type { Platform } from '../../../mail/vocabulary.ts';
import { marketplaces } from '../../platforms/recognise.ts';
import type { Source } from '../found.ts';
import { numbers } from './numbers.ts';

/** Who is no marketplace writes of so many: the numbers of more would be mistaken for each other's. */
const mostSpokenOf = 3;
/** Which marketplaces a text speaks of by name or link, apart from the one that sent it. */
const spokenOf = (text: string): Platform[] =>
  marketplaces
    .filter(({ platform, names }) => numbers[platform] && names.test(text))
    .map(({ platform }) => platform);

/** The platforms whose listings a text may name by number: the one that sent it, and those that it speaks of. */
export const platformsIn = ({ text, platform, bySender }: Source): Platform[] => {
  const known = numbers[platform] && platform !== 'other' ? [platform] : [];
  if (bySender && known.length > 0) return known;
  const spoken = [...new Set([...known, ...spokenOf(text)])].slice(0, mostSpokenOf);
  return spoken.length === 0 && platform === 'other' ? ['other'] : spoken;
};
