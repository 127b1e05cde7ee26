import { type PlatformWords, wording } from './wording.ts';

/** Temu passes complaints and restraining orders on through its seller portal. */
export const temu: PlatformWords = {
  platform: 'temu',
  // in small letters it is “ago” in Polish, but for an address
  names: /\b(?:Temu|TEMU)\b|[@./]temu\b|\btemu\.com\b|拼多多跨境|多多跨境/,
  wordings: [
    wording(
      'temu-ip',
      /(?:intellectual property|IP) (?:complaint|infringement)|知识产权投诉|侵权投诉/i,
      'kind:complaint 1.5',
    ),
    wording('temu-tro', /\bTRO\b|临时限制令/i, 'kind:court-order 2.5'),
  ],
};
