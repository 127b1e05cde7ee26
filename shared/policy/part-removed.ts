import type { Check } from '../case/mail-checks.ts';
import type { DelistQuestion, Thresholds } from './delist-checks.ts';

/**
 * Whether a complaint is about the listing, not only about a picture or a text that the platform took out: the platform
 * itself then found nothing against selling what is left. Whoever writes or rules without one demands that the sales end.
 */
export const wholeListing = ({ notice }: DelistQuestion, { effectNamedBy }: Thresholds): Check[] => {
  if (notice.kind !== 'complaint') return [];
  if (notice.effect !== 'content-removed')
    return [{ holds: true, text: 'The complaint is about the listing, not only a part of it' }];
  const text =
    'The platform removed only a picture or a text and leaves the listing on sale: taking it off loses its sales';
  return [
    effectNamedBy === undefined
      ? { holds: false, text }
      : { holds: true, text: `${text}; ${effectNamedBy} names that and lets it go` },
  ];
};
