import { type PlatformWords, wording } from './wording.ts';

/** Amazon's notices share one skeleton in every country: reason, "Why did this happen?", labelled trailer. */
export const amazon: PlatformWords = {
  platform: 'amazon',
  // not the river
  names:
    /amazon(?!as\b|i[ac]|ien|ense)|アマゾン|亚马逊|亞馬遜|seller ?central|notice-dispute@|patent-evaluation@/i,
  wordings: [
    wording(
      'amazon-why-happened',
      /why (?:did this happen|is this happening)|warum ist das passiert|perch[eé] [eè] successo|pourquoi cela s'est-il produit|por qu[eé] ha ocurrido|この措置がとられた理由|为什么会发生/i,
      'kind:complaint 0.6 kind:policy-notice 0.6',
    ),
    wording(
      'amazon-listing-inauthentic',
      /(?:listings|products below|products|items?) (?:are|is|may be|might be) (?:inauthentic|counterfeit)/i,
      'right:counterfeit 2',
    ),
    wording(
      'amazon-detail-page',
      /(?:infringement|infringing|violat\w+)[^.]{0,40} on (?:the|your) (?:product )?detail page|modify your product (?:and|or) (?:product )?detail page/i,
      'effect:listing-warned 3.5 right:trademark 1',
    ),
    wording('amazon-work-with-owner', /work directly with the rights owner/i, 'effect:listing-warned 2'),
    wording(
      'amazon-images',
      /removed (?:some|one) of your images|image will remain down|(?:removed|took down) (?:the|an|your) (?:product )?images?/i,
      'effect:content-removed 6 right:copyright 2',
    ),
    wording(
      'amazon-text-misuse',
      /potential trademark (?:text )?misuse|brand name misuse/i,
      'kind:complaint 3 right:trademark 3',
    ),
    wording(
      'amazon-order-of-court',
      /in accordance with a (?:temporary restraining order|court order|TRO|preliminary injunction)/i,
      'kind:court-order 4',
    ),
    wording(
      'amazon-apex',
      /patent-evaluation@amazon|neutral patent evaluation|patent evaluation express/i,
      'kind:evaluation 3',
    ),
    wording(
      'amazon-cleared',
      /(?:violations?|warnings?) (?:has|have) been (?:cleared|removed) from your account/i,
      'kind:decision 3 decision:accepted 4',
    ),
    wording('amazon-reviewed-accepted', /reviewed and accepted/i, 'kind:decision 3 decision:accepted 2'),
    wording('amazon-at-risk', /at risk of (?:being )?deactivat/i, 'effect:account-deactivated -4'),
    wording(
      'amazon-buyer-authenticity',
      /complaint type: ?inauthentic|because of (?:a )?buyer complaints?|product authenticity customer complaints?/i,
      'kind:policy-notice 5 kind:complaint -3',
    ),
  ],
};
