import { type PlatformWords, wording } from './wording.ts';

/** AliExpress sends intellectual-property complaints on by its IPR platform and counts points. */
export const aliexpress: PlatformWords = {
  platform: 'aliexpress',
  names: /ali ?express|速卖通|速賣通|\bAE平台|アリエクスプレス/i,
  wordings: [
    wording('ali-counter-notice', /counter[- ]?notif|反通知/i, 'kind:complaint 1'),
    wording('ali-ipr', /\bIPR\b|知识产权侵权|知識產權侵權/i, 'kind:complaint 1'),
    wording(
      'ali-points',
      /points? (?:has|have|will be|were|was)[^.]{0,30}deducted|扣\d*分|penalty points/i,
      'kind:complaint 0.6 effect:account-restricted 0.5',
    ),
    wording('ali-tro', /IPR-USTRO|\bTRO\b|临时限制令|臨時限制令/i, 'kind:court-order 2.5'),
  ],
};
