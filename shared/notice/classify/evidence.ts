import { setOf, shares } from '../concept-set.ts';
import type { Looked } from '../learned/features.ts';
import type { Passages, Sentence } from '../passages.ts';
import { generic } from '../platforms/generic.ts';
import { lawFirm } from '../platforms/law-firm.ts';
import { wordsOf } from '../platforms/recognise.ts';
import type { Right } from '../vocabulary.ts';
import { weigh } from '../weigh.ts';
import { type Facts, namedThings } from './facts.ts';
import { answers } from './refusal.ts';
import { type Tally, tallyFrom } from './tally.ts';

const quoted = 0.15;

const rightsNamed = ['trademark', 'copyright', 'design', 'patent', 'counterfeit', 'parallel'] as const;
const rightSets = rightsNamed.map((name) => setOf([name]));

/** A sentence counts less where it repeats somebody else, or lists every right there is. */
const factorOf = (sentence: Sentence): number => {
  if (sentence.quoted) return quoted;
  const rights = rightSets.reduce((count, set) => count + (shares(set, sentence.has) ? 1 : 0), 0);
  return rights >= 4 ? 0.3 : 1;
};

/** Rules on what a seller writes: a platform that uses such words asks for them. */
const sellersWords = new Set(['own-appeal', 'own-request']);
const nobodys = new Set<string>();

const rightOfNumber = (type: string): Right | undefined => {
  if (type.includes('trademark')) return 'trademark';
  if (type.includes('design')) return 'design-patent';
  if (type.includes('copyright')) return 'copyright';
  return type.includes('patent') ? 'utility-patent' : undefined;
};

const appeal = setOf(['appeal']);
const answered = setOf(['your-appeal', 'accepted', 'rejected', 'more-info', 'lacking', 'reinstated']);
const reinstated = setOf(['reinstated']);
const noAnswer = setOf(['if', 'please', 'promotion', 'newsletter', 'own-appeal', 'withdrawn']);
/** How many sentences of the text, with the salutation, open it. */
const opening = 3;

/** Where a mail begins with an appeal that the reader has made: in the subject line, or in the first sentences. */
const answersAppeal = ({ sentences }: Passages): 'title' | 'opening' | undefined => {
  const first = sentences.findIndex(({ inText }) => inText);
  const place = sentences
    .slice(0, Math.max(first, 0) + opening)
    .findIndex(
      ({ has, quoted }) => !quoted && shares(has, appeal) && shares(has, answered) && !shares(has, noAnswer),
    );
  if (place < 0) return undefined;
  return place < first ? 'title' : 'opening';
};

/** A subject line that says that something is back. */
const titleReinstates = ({ sentences }: Passages): boolean =>
  sentences.some(({ inText, has }) => !inText && shares(has, reinstated) && !shares(has, noAnswer));

/** The platform's own wordings, and those of lawyers and of any platform. */
const heedWordings = ({ add }: Tally, { passages, subject, text, facts }: Looked): void => {
  const read = `${subject}\n${text.slice(0, 30_000)}`;
  const offset = subject.length + 1;
  for (const { wordings } of new Set([wordsOf(facts.presented.platform), lawFirm, generic]))
    for (const { name, pattern, gives } of wordings) {
      const match = passages.mayMatch(pattern) ? pattern.exec(read) : null;
      if (!match) continue;
      const start = match.index - offset;
      for (const { towards, weight } of gives)
        if (start >= 0) add(name, towards, weight, { text: match[0], start, end: start + match[0].length });
        else add(name, towards, weight, { text: match[0] });
    }
};

/** What a mail names, by a number or as a platform's form does. */
const heedNamed = ({ add }: Tally, facts: Facts): void => {
  if (facts.infringement) {
    const { right, ...words } = facts.infringement;
    if (right === 'inauthentic') add('infringement-type', 'kind:policy-notice', 2, words);
    else {
      add('infringement-type', 'kind:complaint', 2, words);
      add('infringement-type', `right:${right}`, 9, words);
    }
  }
  if (facts.complaintIds > 0) add('complaint-id', 'kind:complaint', 2);
  if (facts.listings > 0) add('names-listings', 'kind:complaint', 1);
  if (facts.rights.length > 0) add('names-rights', 'kind:complaint', 1);
  if (facts.dockets > 0) add('docket', 'kind:court-order', 2);
  for (const type of new Set(facts.rights)) {
    const right = rightOfNumber(type);
    if (right) add('right-number', `right:${right}`, 2.5);
  }
};

/** That a platform answers the reader, who had asked. */
const heedAnswer = ({ add }: Tally, { passages, subject, facts }: Looked): void => {
  const isSpecific = namedThings(facts) > 0;
  const title = { text: subject.slice(0, 100) };
  if (isSpecific && answers.test(subject)) add('answers-us', 'kind:decision', 1.5, title);
  const answer = isSpecific ? answersAppeal(passages) : undefined;
  if (answer === 'title') add('answers-appeal', 'kind:decision', 2.5, title);
  if (facts.listings > 0 && titleReinstates(passages)) add('title-reinstates', 'kind:decision', 1.5, title);
  if (answer === 'opening') add('answers-appeal', 'kind:decision', 2);
};

/** Everything that speaks for one result or another: the sentences together, the platform's own wordings, the facts. */
export const gatherEvidence = (looked: Looked, bulk: boolean): Tally => {
  const { facts } = looked;
  const { ownDomain, bySender } = facts.presented;
  const tally = tallyFrom(weigh(looked, { factor: factorOf, skipped: ownDomain ? sellersWords : nobodys }));
  heedWordings(tally, looked);
  heedNamed(tally, facts);
  if (bulk) tally.add('mailing-list', 'kind:unrelated', 4);
  if (bySender) heedAnswer(tally, looked);
  tally.add('ordinary-mail', 'kind:unrelated', 2);
  if (namedThings(facts) === 0) tally.add('names-nothing', 'kind:unrelated', ownDomain ? 0.7 : 1.5);
  return tally;
};
