import type { Platform } from '../../../mail/vocabulary.ts';
import type { Source } from '../found.ts';
import { numbers } from './numbers.ts';

/** Who is no marketplace writes of so many: the numbers of more would be mistaken for each other's. */
const mostSpokenOf = 3;
/** Which marketplaces a text speaks of by name or link, apart from the one that sent it. */
const spokenOf = (text: string): Platform[] => {
  const found: Platform[] = [];
  if (/ebay/i.test(text)) found.push('ebay');
  if (/aliexpress|速卖通|速賣通/i.test(text)) found.push('aliexpress');
  if (/alibaba|1688|阿里巴巴/i.test(text)) found.push('alibaba');
  if (/walmart/i.test(text)) found.push('walmart');
  if (/etsy/i.test(text)) found.push('etsy');
  if (/tiktok/i.test(text)) found.push('tiktok-shop');
  if (/temu\b/i.test(text)) found.push('temu');
  if (/allegro/i.test(text)) found.push('allegro');
  return found;
};

/** The platforms whose listings a text may name by number: the one that sent it, and those that it speaks of. */
export const platformsIn = ({ text, platform, bySender }: Source): Platform[] => {
  const known = numbers[platform] && platform !== 'other' ? [platform] : [];
  if (bySender && known.length > 0) return known;
  const spoken = [...new Set([...known, ...spokenOf(text)])].slice(0, mostSpokenOf);
  return spoken.length === 0 && platform === 'other' ? ['other'] : spoken;
};
