import { simplify } from '../chinese-script.ts';
import { setOf, shares } from '../concept-set.ts';
import type { Looked } from '../learned/features.ts';
import type { Passages, Sentence } from '../passages.ts';
import { unquoted } from '../quotations.ts';
import type { Decision } from '../vocabulary.ts';
import { between, fatesDiffer, type NamedIn, namedAmong, partsOf, type Told } from './fates.ts';
import { type OutcomePatterns, outcomePatterns } from './outcome-words.ts';
import { answers } from './refusal.ts';
import type { Words } from './tally.ts';

const longest = 600;

/**
 * What a sentence says of an offer that is off: that it is back, that it is not, that it is not yet, or who has to do
 * something first: the reader, or with `awaited` somebody else.
 */
type Outcome = Exclude<Decision, 'partly-accepted'> | 'pending' | 'open' | 'awaited';

/**
 * A negation and a condition reach over the outcome that stands in their sentence. What has to be withdrawn first is not
 * the reader's to do; where it is said to be withdrawn, the sentence is about that.
 */
const outcomeIn = (
  said: string,
  isWithdrawn: boolean,
  {
    back,
    done,
    denied,
    upheld,
    withdraw,
    onceWithdrawn,
    once,
    until,
    yours,
    reviewed,
    meanwhile,
  }: OutcomePatterns,
): Outcome | undefined => {
  if (upheld.test(said)) return 'rejected';
  const owners = withdraw.test(said);
  const isDenied = denied.test(said);
  if (!isDenied && done.test(said)) return isWithdrawn || owners ? undefined : 'accepted';
  if (onceWithdrawn.test(said)) return 'rejected';
  if (isWithdrawn) return undefined;
  if (isDenied) {
    if (!owners && until.test(said) && yours.test(said)) return 'more-information';
    return meanwhile.test(said) ? 'pending' : 'rejected';
  }
  if (!back.test(said)) return undefined;
  if (owners || reviewed.test(said) || !once.test(said)) return 'open';
  return yours.test(said) ? 'more-information' : 'awaited';
};

const withdrawn = setOf(['withdrawn']);
const unsaid = setOf(['if', 'not', 'please']);
const withdraws = ({ has }: Pick<Sentence, 'has'>): boolean => shares(has, withdrawn) && !shares(has, unsaid);

const refused = setOf(['rejected']);
const sent = setOf(['your-appeal', 'appeal']);
const supposed = setOf(['if', 'please', 'future', 'more-info']);
/** “We could not accept what you sent.” */
const refuses = ({ has }: Pick<Sentence, 'has'>): boolean =>
  shares(has, refused) && shares(has, sent) && !shares(has, supposed);

const acted = setOf([
  'removed',
  'image-removed',
  'restricted',
  'deactivated',
  'withheld',
  'still-up',
  'warning',
  'removal',
]);
const asserted = setOf(['owner', 'report']);
const wrong = setOf(['infringe', 'ip', 'owner', 'counterfeit']);
const otherMatters = setOf([
  'restricted-product',
  'safety',
  'verification',
  'conduct',
  'metrics',
  'order',
  'evaluation',
]);
const owners = setOf(['owner', 'retract', 'withdrawn', 'we-own']);
const advised = setOf(['if', 'please']);
/** True for a sentence that tells what somebody did: such a mail is the notice itself, or tells of a withdrawal. */
const tellsStory = ({ has }: Sentence): boolean =>
  shares(has, acted) ||
  shares(has, otherMatters) ||
  (shares(has, asserted) && shares(has, wrong)) ||
  (shares(has, owners) && !shares(has, advised));

const restored = setOf(['accepted', 'reinstated']);
/** True for what the rules hear as good news. */
const isGood = ({ has }: Pick<Sentence, 'has'>): boolean => shares(has, restored) && !shares(has, supposed);

/** For want of a clear word, the rules are heard on what is back. */
const saysLittle = (outcome: Outcome | undefined): boolean =>
  outcome === undefined || outcome === 'open' || outcome === 'awaited';

/** True for what they hear as a refusal. */
const isBad = ({ has }: Pick<Sentence, 'has'>): boolean => shares(has, refused) && !shares(has, supposed);

/** What a sentence or clause says of the listing that it is about, good or bad; nothing where it says both. */
const fateOf = (said: Pick<Sentence, 'has'>, outcome: Outcome | undefined): Told['fate'] => {
  const good = outcome === 'accepted' || (outcome !== 'rejected' && isGood(said));
  const bad = outcome === 'rejected' || outcome === 'pending' || (outcome !== 'accepted' && isBad(said));
  return good === bad ? undefined : good ? 'good' : 'bad';
};

const wanting = setOf(['more-info', 'lacking']);
const supposing = setOf(['if']);

/** What a mail says of the outcome, first of each, and what it says besides. */
export interface Said {
  outcomes: Partial<Record<Outcome, Words>>;
  /** what somebody did */
  story: boolean;
  /** that the reader had asked */
  answered: boolean;
  /** that something is asked for, or is not there */
  wants: boolean;
  /** that something of it was refused, as far as the rules hear */
  bad: boolean;
  /** that some of it is back or accepted, as far as the rules hear */
  good: boolean;
  /** that something stays off, or does not come back: an appeal that was refused may have been another */
  off: boolean;
  /** that one listing is back and another is not */
  differs: boolean;
}

/** A sentence of the mail's own: as it stands, without what it repeats, and what it says of the outcome. */
interface Own {
  sentence: Sentence;
  whole: string;
  said: string;
  outcome: Outcome | undefined;
}

/** What words say of the outcome, in the mail's language or in English; `has` are the ideas in them. */
type InWords = (said: string, has: Pick<Sentence, 'has'>) => Outcome | undefined;

const inWordsOf = (language: string, { mayMatch }: Passages): InWords => {
  const isChinese = language.startsWith('zh');
  const patterns = [...new Set([language.slice(0, 2), 'en'])]
    .map((each) => outcomePatterns.get(each))
    .filter((each) => each !== undefined)
    .filter(({ any }) => isChinese || mayMatch(any));
  return (said, has) => {
    const read = isChinese ? Array.from(said, simplify).join('') : said;
    return patterns
      .map((each) => (each.any.test(read) ? outcomeIn(read, withdraws(has), each) : undefined))
      .find(Boolean);
  };
};

/** What each sentence or clause says of the listings that it names. */
const toldIn = (own: readonly Own[], text: string, namedIn: NamedIn, outcomeOf: InWords): Told[] =>
  own
    .filter(({ sentence }) => sentence.inText)
    .flatMap(({ sentence, outcome }) => {
      const parts = partsOf(sentence, text, namedIn);
      const isWhole = parts.length === 1;
      return parts.map((part) => ({
        ...part,
        fate: fateOf(part, isWhole ? outcome : outcomeOf(part.said, part)),
      }));
    });

const isOff = ({ outcome }: Own): boolean => outcome === 'rejected' || outcome === 'pending';

/** The first words for each outcome; in a sentence that something stays off, a clause may say what is back. */
const wordsFor = (own: readonly Own[], inWords: InWords): Said['outcomes'] => {
  const outcomes: Said['outcomes'] = {};
  for (const one of own) {
    const { sentence, whole, said, outcome } = one;
    const isBack = (clause: string): boolean => inWords(clause, sentence) === 'accepted';
    const clause = isOff(one) ? said.split(between).find(isBack) : undefined;
    if (clause) outcomes.accepted ??= { text: clause };
    if (!outcome) continue;
    const { start, inText } = sentence;
    const words = whole.slice(0, 300);
    outcomes[outcome] ??= inText ? { text: words, start, end: start + words.length } : { text: words };
  }
  return outcomes;
};

/** What a mail says became of an offer, in its own words. */
export const readSaid = (passages: Passages, { subject, text, facts }: Looked): Said => {
  const { sentences, quotations } = passages;
  const inWords = inWordsOf(facts.language, passages);
  const outcomeOf: InWords = (said, has) => inWords(said, has) ?? (refuses(has) ? 'rejected' : undefined);
  const own = sentences
    .filter(({ quoted }) => !quoted)
    .map((sentence): Own => {
      const { start, end, inText } = sentence;
      const whole = (inText ? text : subject).slice(start, Math.min(end, start + longest));
      const said = inText ? unquoted(whole, start, quotations) : whole;
      return { sentence, whole, said, outcome: outcomeOf(said, sentence) };
    });
  const others = own.flatMap(({ sentence, outcome }) => (outcome ? [] : [sentence]));
  const repeats = answers.test(subject);
  const namedIn = namedAmong(facts.listingIds);
  return {
    outcomes: wordsFor(own, inWords),
    story: others.some((other) => tellsStory(other) && (other.inText || !repeats)),
    answered: repeats || others.some(({ has }) => shares(has, sent)),
    wants: own.some(({ sentence: { has } }) => shares(has, wanting) && !shares(has, supposing)),
    bad: own.some(({ sentence, outcome }) => outcome !== 'pending' && isBad(sentence)),
    off: own.some((one) => isOff(one) && inWords(one.said, one.sentence) !== undefined),
    good: own.some(({ sentence, outcome }) => saysLittle(outcome) && isGood(sentence)),
    differs: facts.listingIds.length > 1 && fatesDiffer(toldIn(own, text, namedIn, outcomeOf), namedIn),
  };
};
