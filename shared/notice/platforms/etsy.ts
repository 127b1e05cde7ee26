import { counterNotice, type PlatformWords, wording } from './wording.ts';

/** Etsy removes on report and gives a form for counter notices; a withdrawal has its own mail. */
export const etsy: PlatformWords = {
  platform: 'etsy',
  names: /\betsy\b/i,
  wordings: [
    counterNotice,
    wording(
      'etsy-notice',
      /notice of (?:intellectual property|copyright|trademark) infringement/i,
      'kind:complaint 2',
    ),
    wording(
      'etsy-withdrawn',
      /infringement (?:report |notice )?(?:was |has been )?withdrawn|withdrawal of (?:the |a )?(?:notice|report)/i,
      'kind:retraction 3',
    ),
  ],
};
