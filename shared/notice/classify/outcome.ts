import { isOfLaw } from '../../mail/vocabulary.ts';
import { simplify } from '../chinese-script.ts';
import { setOf, shares } from '../concept-set.ts';
import type { Looked } from '../learned/features.ts';
import type { Passages, Sentence } from '../passages.ts';
import { unquoted } from '../quotations.ts';
import type { Decision } from '../vocabulary.ts';
import { type Facts, namedThings } from './facts.ts';
import { between, fatesDiffer, partsOf, type Told } from './fates.ts';
import { type OutcomePatterns, outcomePatterns } from './outcome-words.ts';
import { answers } from './refusal.ts';
import { saidIn } from './speaker.ts';
import type { Tally, Words } from './tally.ts';

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
interface Said {
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

const readSaid = (
  { sentences, quotations, mayMatch }: Passages,
  { subject, text, facts }: Looked & { facts: Facts },
): Said => {
  const isChinese = facts.language.startsWith('zh');
  const patterns = [...new Set([facts.language.slice(0, 2), 'en'])]
    .map((language) => outcomePatterns.get(language))
    .filter((each) => each !== undefined)
    .filter(({ any }) => isChinese || mayMatch(any));
  const outcomes: Said['outcomes'] = {};
  const others: Sentence[] = [];
  const told: Told[] = [];
  let good = false;
  let bad = false;
  let off = false;
  const inWords = (said: string, has: Pick<Sentence, 'has'>): Outcome | undefined => {
    const read = isChinese ? Array.from(said, simplify).join('') : said;
    return patterns
      .map((each) => (each.any.test(read) ? outcomeIn(read, withdraws(has), each) : undefined))
      .find(Boolean);
  };
  const outcomeOf = (said: string, has: Pick<Sentence, 'has'>): Outcome | undefined =>
    inWords(said, has) ?? (refuses(has) ? 'rejected' : undefined);
  for (const sentence of sentences) {
    if (sentence.quoted) continue;
    const { start, inText } = sentence;
    const whole = (inText ? text : subject).slice(start, Math.min(sentence.end, start + longest));
    const own = inText ? unquoted(whole, start, quotations) : whole;
    const outcome = outcomeOf(own, sentence);
    if (inText && facts.listingIds.length > 1) {
      const parts = partsOf(sentence, text, facts.listingIds);
      const isWhole = parts.length === 1;
      for (const part of parts)
        told.push({ ...part, fate: fateOf(part, isWhole ? outcome : outcomeOf(part.said, part)) });
    }
    if ((!outcome || outcome === 'open' || outcome === 'awaited') && isGood(sentence)) good = true;
    if (outcome !== 'pending' && isBad(sentence)) bad = true;
    if (outcome === 'rejected' || outcome === 'pending') {
      off ||= inWords(own, sentence) !== undefined;
      const clause = own.split(between).find((part) => inWords(part, sentence) === 'accepted');
      if (clause) outcomes.accepted ??= { text: clause };
    }
    if (!outcome) others.push(sentence);
    else {
      const words = whole.slice(0, 300);
      outcomes[outcome] ??= inText ? { text: words, start, end: start + words.length } : { text: words };
    }
  }
  const repeats = answers.test(subject);
  return {
    outcomes,
    story: others.some((other) => tellsStory(other) && (other.inText || !repeats)),
    answered: repeats || others.some(({ has }) => shares(has, sent)),
    wants: sentences.some(({ has, quoted }) => !quoted && shares(has, wanting) && !shares(has, supposing)),
    bad,
    off,
    good,
    differs: fatesDiffer(told, facts.listingIds),
  };
};

const ownReport = setOf(['own-report']);

/** So much more than rules and what was learned can say of the words, who hear nothing denied of them. */
const certain = 30;
/** What is both back and not back, or asked for and not refused, leaves a doubt. */
const mixed = 16;
const wanted = 10;

/**
 * What a marketplace says became of an offer answers us, where the mail tells of nothing before it: a notice says in the
 * same words what would bring the offer back. Gives the kind that such an answer is, where nothing speaks against it, and
 * whether somebody else than the reader has to do something before the offer comes back.
 */
export const heedOutcome = (
  { add, scale }: Tally,
  looked: Looked & { facts: Facts },
): { kind?: 'decision'; awaited?: boolean } => {
  const { passages, facts } = looked;
  const { bySender, platform } = facts.presented;
  if (!bySender || isOfLaw(platform) || facts.phish) return {};
  // what became of what the reader reported himself is no answer to an appeal
  if (saidIn(passages, ownReport) > 0) return {};
  const { outcomes, story, answered, wants, bad, off, good, differs } = readSaid(passages, looked);
  const isPending = wants && !outcomes.rejected;
  const [decision, words] =
    outcomes['more-information'] || (outcomes.pending && isPending)
      ? (['more-information', outcomes['more-information'] ?? outcomes.pending] as const)
      : (['rejected', outcomes.rejected ?? outcomes.pending] as const);
  // one listing is back and another is not
  const isMixed = good || outcomes.accepted !== undefined;
  if (differs) add('outcome', 'decision:partly-accepted', certain, words);
  else if (outcomes.accepted && off)
    add('outcome-mixed', 'decision:partly-accepted', mixed, outcomes.accepted);
  else if (good && off) add('outcome-mixed', 'decision:partly-accepted', mixed / 3);
  // what stays off until something comes is not decided
  if (words && !isMixed && !(decision === 'rejected' && wants))
    add('outcome', `decision:${decision}`, certain, words);
  else if (answered && isPending && !isMixed && !bad)
    add('outcome-wanting', 'decision:more-information', wanted, words);
  const awaited = outcomes.awaited !== undefined && !outcomes.accepted && !outcomes.open;
  if (namedThings(facts) === 0) return { awaited };
  if (story) {
    if (outcomes['more-information'] && !answered) scale('kind:decision', 0.3);
    return { awaited };
  }
  if (words ?? outcomes.accepted) scale('kind:retraction', 0.1);
  if (!words && outcomes.accepted) add('outcome', 'kind:decision', 4, outcomes.accepted);
  if (!words || isMixed) return { awaited };
  scale('kind:complaint', 0.3);
  scale('kind:unrelated', 0.3);
  add('outcome', 'kind:decision', certain, words);
  return { kind: 'decision', awaited };
};
