import { type PlatformWords, wording } from './wording.ts';

/** Allegro's programme for rights owners is Współpraca w Ochronie Praw (WOP). */
export const allegro: PlatformWords = {
  platform: 'allegro',
  names: /allegro/i,
  wordings: [
    wording('allegro-wop', /współprac[aąy] w ochronie praw|\bWOP\b/i, 'kind:complaint 2'),
    wording(
      'allegro-removed',
      /usun[eę]li[sś]my tw(?:oj[aąeę]|oich) ofert|zakończyliśmy tw/i,
      'effect:listing-removed 4',
    ),
    wording('allegro-blocked', /konto zostało (?:zablokowane|zawieszone)/i, 'effect:account-deactivated 4'),
  ],
};
