import { type PlatformWords, wording } from './wording.ts';

/** TikTok Shop records violations, with points, in Shop Health. */
export const tiktokShop: PlatformWords = {
  platform: 'tiktok-shop',
  names: /tik ?tok/i,
  wordings: [
    wording(
      'tiktok-violation',
      /violation (?:record|points?|ticket)|违规记录|pelanggaran/i,
      'kind:complaint 0.5 kind:policy-notice 0.5',
    ),
    wording(
      'tiktok-ip',
      /intellectual property (?:rights )?(?:infringement|violation)|知识产权/i,
      'kind:complaint 1.5',
    ),
  ],
};
