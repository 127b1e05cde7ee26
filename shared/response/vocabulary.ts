import * as z from 'zod/mini';

/** Which answer fits a notice. */
export const Strategy = z.enum([
  /** ask the complainant, by mail, to withdraw */
  'retraction-request',
  /** the same for eBay, which sends the seller to the rights owner first */
  'vero-contact-owner',
  'never-sold',
  'authentic-goods',
  /** a brand of our own, a plain description, or what the goods fit: the mark is not used as one */
  'mark-not-used',
  'edit-detail-page',
  'parallel-import-proof',
  'design-differences',
  'patent-non-infringement',
  'own-work',
  /** 17 U.S.C. 512(g)(3): sworn, only for copyright, only when a person asks for it */
  'counter-notice',
  'aliexpress-counter-notification',
  /** the account is restricted: cause, correction, prevention */
  'plan-of-action',
  /** a German cease-and-desist letter: nothing is signed, time is asked for */
  'abmahnung-reply',
  'demand-letter-reply',
  'ask-which-right',
  'policy-answer',
  /** we are the rights owner: report the other seller */
  'infringement-report',
  /** no pattern fits: a person writes it */
  'free-answer',
  /** we do not fight; only ever at a person's wish */
  'accept',
]);
export type Strategy = z.infer<typeof Strategy>;

/** The answers that are written to a complainant or its counsel; the others are for a platform. */
export const toComplainant: readonly Strategy[] = [
  'retraction-request',
  'vero-contact-owner',
  'abmahnung-reply',
  'demand-letter-reply',
];

/** An answer as it is sent or pasted; a portal's form has no subject. */
export interface Letter {
  subject?: string;
  text: string;
}
