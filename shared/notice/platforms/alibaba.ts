import { type PlatformWords, wording } from './wording.ts';

/** Alibaba.com and 1688 share the group's IPR complaint platform. */
export const alibaba: PlatformWords = {
  platform: 'alibaba',
  // not the digits of a longer number
  names: /alibaba|阿里巴巴|(?<![\d.,-])1688(?!\d|[,.-]\d)(?:\.com)?|国际站|國際站|诚信通/i,
  wordings: [
    wording('ali-counter-notice', /counter[- ]?notif|反通知/i, 'kind:complaint 1'),
    wording('ali-ipr', /\bIPR\b|知识产权侵权|知識產權侵權/i, 'kind:complaint 1'),
    wording(
      'ali-points',
      /points? (?:has|have|will be|were|was)[^.]{0,30}deducted|扣\d*分|penalty points/i,
      'kind:complaint 0.6 effect:account-restricted 0.5',
    ),
  ],
};
