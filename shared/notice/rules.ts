import { type ConceptSet, setOf } from './concept-set.ts';

/** `sentence`: all in one; `near`: within two neighbouring ones; `mail`: anywhere in it. */
export type Scope = 'sentence' | 'near' | 'mail';

export interface Rule {
  name: string;
  scope: Scope;
  /** every set must be met */
  needs: ConceptSet[];
  unless: ConceptSet;
  gives: { towards: string; weight: number }[];
}

/**
 * What concepts mean together. A row: name | scope | needs (`a + b/c`: a, and b or c) | unless | gives.
 * Positive weight speaks for, negative against.
 */
const table = `
owner-reports            | sentence | owner + report                                        | if withdrawn quoting newsletter | kind:complaint 3
owner-report-invited     | sentence | owner + report + if                                   | withdrawn                    | kind:complaint 0.7
owner-infringed          | sentence | owner + infringe/counterfeit/ip                       | if withdrawn                 | kind:complaint 2
report-of-infringement   | sentence | report + infringe/ip/counterfeit/trademark/copyright/patent/design/parallel/selective | if withdrawn your-appeal | kind:complaint 2
report-on-your-listing   | sentence | report + infringe/ip/counterfeit/trademark/copyright/patent/design/parallel/selective + listing + your | if withdrawn your-appeal | kind:complaint 1.5
removed-for-infringement | sentence | removed/restricted/deactivated/withheld + infringe/ip/counterfeit/trademark/copyright/patent/design/parallel/selective/owner + listing/account/your/image | future still-up if withdrawn your-appeal reinstated | kind:complaint 2.5
removed-near-infringement| near     | removed/deactivated/restricted + infringe/ip/counterfeit/owner/parallel/selective + listing/account + your | if withdrawn your-appeal reinstated | kind:complaint 1.5
removed-near-complaint   | near     | report + trademark/copyright/patent/design/counterfeit/ip/parallel/selective + removed/image-removed/deactivated + listing/your | if withdrawn your-appeal reinstated promotion newsletter we-own own-report reporter buyer question | kind:complaint 3
right-disregarded        | sentence | copied/infringe + trademark/copyright/patent/design + report | if withdrawn your-appeal promotion newsletter we-own own-report | kind:complaint 1.5
copied-reported          | sentence | copied + report + image/listing                       | if withdrawn your-appeal promotion newsletter we-own own-report | kind:complaint 3
reported-images          | sentence | report + image                                        | if withdrawn your-appeal promotion newsletter we-own own-report question buyer other-seller | kind:complaint 2 right:copyright 1
complaints-received      | sentence | report + ip + trademark/copyright/patent/design/counterfeit | if withdrawn your-appeal promotion newsletter reporter we-own own-report | kind:complaint 1.5
account-for-complaints   | sentence | deactivated + report + ip/trademark/copyright/patent/design/counterfeit | if future withdrawn your-appeal promotion newsletter | kind:complaint 3
removed-for-right        | mail     | owner + removed + listing + parallel/selective        | withdrawn your-appeal we-own promotion newsletter reinstated | kind:complaint 1.5
suspected-infringement   | sentence | suspect + infringe/counterfeit/ip + listing           | if withdrawn your-appeal     | kind:complaint 2
suspected-right          | sentence | suspect + trademark/copyright/patent/design/counterfeit + listing/your | if withdrawn your-appeal promotion newsletter reporter we-own | kind:complaint 1.5
suspected-and-removed    | near     | suspect + trademark/copyright/patent/design/counterfeit/ip + removed/still-up/warning + listing | if withdrawn your-appeal promotion newsletter reporter we-own | kind:complaint 1.5
your-listing-infringes   | sentence | your + listing + infringe/counterfeit/parallel/selective | if withdrawn your-appeal we-own promotion | kind:complaint 2
warned-for-infringement  | sentence | warning/still-up + infringe/ip/owner/trademark        | if withdrawn                 | kind:complaint 1.5
ask-owner                | sentence | owner + please/if/retract                             | your-appeal                  | kind:complaint 1
copyright-dispute-open   | sentence | appeal + please/if                                    | your-appeal                  | kind:complaint 0.6 kind:policy-notice 0.6
your-account-infringes   | sentence | account + infringe/ip + deactivated/restricted/warning | if withdrawn                | kind:complaint 1.5

appeal-rejected          | sentence | your-appeal/appeal + rejected                         | if please future more-info   | kind:decision 3.5 decision:rejected 4
appeal-not-accepted      | sentence | your-appeal + accepted/reinstated + not               | if more-info                 | kind:decision 3.5 decision:rejected 3
appeal-accepted          | sentence | your-appeal + accepted/reinstated                     | if not rejected please future promotion | kind:decision 4 decision:accepted 4
appeal-more-information  | sentence | your-appeal/appeal + more-info/lacking                | if                           | kind:decision 2.5 decision:more-information 3.5
appeal-named             | sentence | your-appeal                                           | if please future             | kind:decision 1.2
appeal-near-rejected     | near     | your-appeal + rejected                                | if more-info                 | kind:decision 2 decision:rejected 2
appeal-near-accepted     | near     | your-appeal + accepted/reinstated                     | if rejected more-info promotion | kind:decision 2.5 decision:accepted 2
appeal-near-more         | near     | your-appeal + more-info/lacking                       | if                           | kind:decision 1.5 decision:more-information 2
reinstated               | sentence | reinstated + listing/account/your                     | if not please future rejected more-info we-own promotion order-mail own-report | kind:decision 2 decision:accepted 3
not-reinstated           | sentence | rejected + listing/account                            | if please we-own more-info   | kind:decision 1.5 decision:rejected 2
answered-rejected        | mail     | appeal + your-appeal + rejected                       | accepted reinstated own-appeal | decision:rejected 1
answered-more            | mail     | appeal + your-appeal + more-info/lacking              | rejected accepted reinstated own-appeal | decision:more-information 1
answered-accepted        | mail     | appeal + your-appeal + accepted/reinstated            | rejected more-info own-appeal | decision:accepted 1
not-enough-said          | sentence | more-info + not + reinstated                          | we-own if                    | kind:decision 2.5
not-enough-to-reinstate  | sentence | more-info + not + reinstated/listing/account/appeal   | we-own                       | kind:decision 2 decision:more-information 3
still-unresolved         | sentence | unresolved                                            | we-own promotion             | decision:partly-accepted 1
accepted-yet-unresolved  | near     | accepted/reinstated + unresolved                      | we-own promotion             | decision:partly-accepted 10 kind:decision 1
accepted-but             | mail     | accepted/reinstated + unresolved + your-appeal        | we-own promotion             | decision:partly-accepted 2

withdrawn                | sentence | withdrawn + report/owner/infringe/ip/trademark/copyright/patent/design/we-own/client/suit | if not please | kind:retraction 5
withdrawn-on-listing     | sentence | withdrawn + listing/your                              | if not please we-own         | kind:retraction 1.5
withdrawn-reinstated     | near     | withdrawn + reinstated                                | if not please                | kind:retraction 2
withdrawn-alone          | sentence | withdrawn                                             | if not please                | kind:retraction 1

order-issued             | sentence | order + court/suit/sued                               | if future threat rejected    | kind:court-order 3.5
order-acted-on           | sentence | order + removed/withheld/restricted/deactivated       | if future threat             | kind:court-order 3
order-named              | sentence | order                                                 | if future threat please      | kind:court-order 1
served                   | sentence | sued + suit/court/order                               | if future threat             | kind:court-order 3
defendant                | sentence | sued                                                  | if future                    | kind:court-order 1.5
court-and-parties        | near     | court + suit + sued/order/withheld                    | future threat newsletter     | kind:court-order 2
court-withholds          | sentence | court + withheld                                      | if future threat             | kind:court-order 1.5

client-infringed         | sentence | client/we-own + infringe/counterfeit/trademark/copyright/patent/design | if withdrawn promotion | kind:demand-letter 2
client-named             | sentence | client                                                | withdrawn promotion order    | kind:demand-letter 1.5
our-right                | sentence | we-own                                                | withdrawn promotion          | kind:demand-letter 1
you-infringe-ours        | sentence | you-sell + we-own/infringe/counterfeit/client         | if owner report withdrawn    | kind:demand-letter 2
desist                   | sentence | desist                                                | owner withdrawn              | kind:demand-letter 1.5
demand                   | sentence | demand + listing/desist/undertaking/infringe          | owner withdrawn              | kind:demand-letter 1.5
undertaking              | sentence | undertaking                                           | owner withdrawn              | kind:demand-letter 1.5
threat                   | sentence | threat                                                | owner report withdrawn       | kind:demand-letter 1.2
demand-all               | mail     | we-own/client + desist/demand + undertaking/threat    | withdrawn                    | kind:demand-letter 3
copied-ours              | sentence | we-own/copied + image/copyright/design + demand/desist/you-sell | withdrawn           | kind:demand-letter 1.5

evaluation               | sentence | evaluation                                            | promotion                    | kind:evaluation 2
evaluation-patent        | sentence | evaluation + patent                                   | promotion                    | kind:evaluation 2.5
evaluation-answer        | near     | evaluation + please/if/listing                        | promotion                    | kind:evaluation 1.5

hijack                   | sentence | hijack                                                | promotion                    | kind:hijack-alert 2
hijack-yours             | sentence | hijack + yours/listing/other-seller                   | promotion if                 | kind:hijack-alert 2
other-on-yours           | sentence | other-seller + yours                                  | promotion if owner           | kind:hijack-alert 3
copied-yours             | sentence | copied + yours                                        | promotion if owner you-sell  | kind:hijack-alert 3
other-copied             | sentence | other-seller + copied/counterfeit/image + we-own/yours/listing | promotion if owner report | kind:hijack-alert 2

buyer-authenticity       | sentence | buyer + inauthentic/counterfeit + report/listing      | owner                        | kind:policy-notice 3.5 right:counterfeit -6
buyer-complaint          | sentence | buyer + report                                        | owner order-mail             | kind:policy-notice 1
policy-removed           | sentence | removed/deactivated/restricted/withheld + restricted-product/safety/verification/conduct/metrics/inauthentic | future owner we-own | kind:policy-notice 3
policy-removed-near      | near     | removed/deactivated/restricted/withheld + restricted-product/safety/verification/conduct/metrics/policy + listing/account/your | owner infringe we-own        | kind:policy-notice 2
policy-warned            | sentence | warning/removal + restricted-product/safety/verification/conduct/metrics | owner we-own promotion | kind:policy-notice 1.5
policy-warned-near       | near     | warning/removal + restricted-product/safety/verification/conduct/metrics + listing/account/your | owner infringe ip we-own promotion newsletter order-mail | kind:policy-notice 1.5
policy-violated          | sentence | policy + removed/deactivated/restricted/warning/infringe + your/listing/account | owner we-own promotion | kind:policy-notice 1.5
account-acted-on         | sentence | deactivated/restricted + account/your                 | infringe ip owner trademark counterfeit future if we-own promotion newsletter withdrawn | kind:policy-notice 1.5
agreement-ended          | sentence | deactivated/restricted + agreement                    | owner infringe future if we-own promotion newsletter | kind:policy-notice 4
listing-acted-on         | sentence | removed + listing + buyer/policy/conduct/safety/restricted-product/metrics/verification | infringe ip owner if we-own promotion newsletter withdrawn order-mail | kind:policy-notice 1
safety                   | sentence | safety + listing/your                                 | promotion newsletter         | kind:policy-notice 1.5
metrics                  | sentence | metrics + account/your                                | promotion newsletter order-mail | kind:policy-notice 2
verification             | sentence | verification + account/your                           | promotion credential         | kind:policy-notice 1.2
conduct                  | sentence | conduct                                               | promotion newsletter owner   | kind:policy-notice 1.5
restricted-product       | sentence | restricted-product + listing                          | promotion newsletter owner   | kind:policy-notice 1.5

reporter                 | sentence | reporter                                              | removed                      | kind:unrelated 2.5
own-report               | mail     | own-report                                            |                              | kind:unrelated 6 kind:complaint -9 kind:hijack-alert -2
own-report-answered      | mail     | own-report + other-seller/appeal/removed/rejected/more-info/reinstated/still-up | newsletter promotion withdrawn | kind:unrelated -6 kind:hijack-alert 10
own-appeal               | sentence | own-appeal                                            |                              | kind:unrelated 2.5
own-request              | sentence | please + retract + owner/report                       | withdrawn owner              | kind:unrelated 0.5
newsletter               | sentence | newsletter                                            |                              | kind:unrelated 3
promotion                | sentence | promotion                                             | infringe                     | kind:unrelated 1
services                 | sentence | promotion + infringe/ip/hijack/deactivated/appeal/owner/counterfeit/evaluation/order | removed still-up your-appeal | kind:unrelated 3
order-mail               | sentence | order-mail                                            | infringe owner report removed| kind:unrelated 0.8
money-mail               | sentence | money-mail                                            | infringe owner report removed undertaking | kind:unrelated 0.7
question                 | sentence | question                                              | infringe owner removed       | kind:unrelated 0.4

counterfeit-claimed      | sentence | counterfeit + infringe/report/owner/listing/you-sell/we-own/trademark |              | right:counterfeit 3
counterfeit              | sentence | counterfeit                                           |                              | right:counterfeit 1.5
inauthentic-by-owner     | sentence | inauthentic + listing                                 | buyer                        | right:counterfeit 2
trademark-claimed        | sentence | trademark + infringe/report/owner/we-own/client/listing |                            | right:trademark 2.5
trademark                | sentence | trademark                                             |                              | right:trademark 1
copyright-claimed        | sentence | copyright + infringe/report/owner/we-own/client/listing/image |                      | right:copyright 2.5
copyright                | sentence | copyright                                             |                              | right:copyright 1.2
image-infringes          | sentence | image + infringe/copied + owner/report/we-own/listing |                              | right:copyright 1.5
image-demanded           | sentence | image + desist/demand/copied + we-own/client/your      |                              | right:copyright 1.5
design-claimed           | sentence | design + infringe/report/owner/we-own/client/listing  |                              | right:design-patent 4
design                   | sentence | design                                                |                              | right:design-patent 2
utility                  | sentence | utility                                               | design                       | right:utility-patent 3
patent-claimed           | sentence | patent + infringe/report/owner/we-own/client/listing  | design                       | right:utility-patent 2.5
patent                   | sentence | patent                                                | design                       | right:utility-patent 1
evaluation-right         | sentence | evaluation                                            | design                       | right:utility-patent 3
parallel                 | sentence | parallel                                              |                              | right:parallel-import 4
selective                | sentence | selective                                             | if                           | right:selective-distribution 4

listing-removed          | sentence | removed + listing                                     | future if still-up we-own image-removed | effect:listing-removed 3
your-listing-removed     | sentence | removed + listing + your                              | future if still-up we-own image-removed | effect:listing-removed 1
removed-near-listing     | near     | removed + listing                                     | still-up we-own image-removed | effect:listing-removed 1.2
content-removed          | sentence | image-removed                                         | future if                    | effect:content-removed 3.5
removed-named            | sentence | removed                                               | future if still-up we-own image-removed deactivated restricted | effect:listing-removed 2
listing-warned           | sentence | still-up                                              | if                           | effect:listing-warned 4
warned                   | sentence | warning                                               |                              | effect:listing-warned 2
will-be-removed          | sentence | removal + if/future/listing/your                      |                              | effect:listing-warned 2
account-restricted       | sentence | restricted + account/your                             | future if withheld           | effect:account-restricted 3
account-deactivated      | sentence | deactivated                                           | future if warning restricted | effect:account-deactivated 5
funds-held               | sentence | withheld + funds/account                              | if                           | effect:funds-held 3.5
funds-withheld           | sentence | withheld                                              | if                           | effect:funds-held 2
`;

const words = (cell: string): string[] => cell.trim().split(/\s+/).filter(Boolean);

const ruleOf = (row: string): Rule => {
  const [name = '', scope = '', needs = '', unless = '', gives = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  if (scope !== 'sentence' && scope !== 'near' && scope !== 'mail') throw new Error(`${name}: no such scope`);
  const given = words(gives);
  return {
    name,
    scope,
    needs: needs.split('+').map((need) => setOf(need.trim().split('/'))),
    unless: setOf(words(unless)),
    gives: given.flatMap((towards, at) => (at % 2 === 0 ? [{ towards, weight: Number(given[at + 1]) }] : [])),
  };
};

export const rules: readonly Rule[] = table
  .split('\n')
  .filter((row) => row.trim())
  .map(ruleOf);
