/**
 * The ideas that notices are made of, whatever their language. `words/` says how each language puts them;
 * `rules.ts` says what they mean together in one sentence.
 */
export const concepts = [
  // who
  'owner', // a rights owner, spoken of by somebody else
  'we-own', // a rights owner or its lawyer, speaking for itself
  'client', // a lawyer's client
  'lawyer',
  'buyer',
  'other-seller', // a seller who is not the reader
  'yours', // the reader's own brand, listing or content, as a brand owner is addressed
  'your', // the reader, in any way
  'you-sell', // the reader is accused of selling
  // what is said to be wrong
  'report', // a complaint or report somebody made
  'infringe',
  'ip',
  'trademark',
  'counterfeit',
  'inauthentic',
  'copyright',
  'design',
  'patent',
  'utility',
  'parallel',
  'selective',
  'suspect',
  // what it is about, what was done to it
  'listing',
  'account',
  'image',
  'funds',
  'removed',
  'image-removed', // found by refine.ts: the image, not the listing
  'removal', // not done yet, or only named
  'still-up',
  'warning',
  'restricted',
  'deactivated',
  'withheld',
  // answer and outcome
  'appeal',
  'your-appeal',
  'own-appeal', // a seller appealing in its own words
  'accepted',
  'rejected',
  'more-info',
  'lacking', // what the reader sent cannot be read or used, or waits for something
  'reinstated',
  'unresolved',
  'retract', // in any form
  'withdrawn', // said as done
  // courts and lawyers
  'court',
  'order',
  'suit',
  'sued',
  'desist',
  'undertaking',
  'demand',
  'threat',
  'evaluation',
  // the reader as the rights owner
  'hijack',
  'copied',
  // platform policy that is not intellectual property
  'restricted-product',
  'safety',
  'verification',
  'conduct',
  'metrics',
  'policy',
  // ordinary mail
  'order-mail',
  'money-mail',
  'promotion',
  'newsletter',
  'question',
  'own-report', // the reader itself reported somebody
  'reporter', // the reader registers or watches a right
  // signs of a phish
  'fee',
  'credential',
  'messenger',
  // how a sentence means it
  'quoting', // announces what somebody else wrote
  'you-say', // repeats what the reader says or wants, in other words than his
  'agreement', // names the terms that every seller signed, whose text lists every reason at once
  'if',
  'not',
  'please',
  'future',
] as const;

export type Concept = (typeof concepts)[number];

const numberOf = new Map<string, number>(concepts.map((concept, number) => [concept, number]));

/** The number a vocabulary's terms stand for when they mean a concept. */
export const conceptNumber = (concept: Concept): number => numberOf.get(concept) ?? 0;

/** The number of the concept called so, undefined when there is none. */
export const numberOfConcept = (name: string): number | undefined => numberOf.get(name);

/** How one language puts each concept: terms separated by ` | `, as `lexicon.ts` reads them. */
export type Words = Partial<Record<Concept, string>>;
