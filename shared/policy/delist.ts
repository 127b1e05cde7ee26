import { type DelistDecision, letGoBy, type NoticeFacts } from '../case/case-facts.ts';
import { type Check, certainty } from '../case/mail-checks.ts';
import { marketplaceName } from '../marketplaces/names.ts';
import type { Offer } from '../marketplaces/port.ts';
import { kindWords } from '../notice/kind-words.ts';
import type { NoticeKind } from '../notice/vocabulary.ts';
import { names } from '../recorded/names.ts';
import type { DelistMode, StorePolicy } from '../store/store.ts';
import { type DelistQuestion, guards, type Thresholds } from './delist-checks.ts';
import { listedIn, namedInPassing } from './named-in-passing.ts';
import { wholeListing } from './part-removed.ts';

/** What a kind of mail allows at most. An evaluation leaves the seller a choice, so it is never made for it. */
const mostFor: Record<NoticeKind, DelistMode> = {
  complaint: 'auto',
  'court-order': 'auto',
  'demand-letter': 'auto',
  evaluation: 'ask',
  decision: 'leave',
  retraction: 'leave',
  'hijack-alert': 'leave',
  'policy-notice': 'leave',
  unrelated: 'leave',
};

const modeWords: Record<DelistMode, string> = {
  auto: 'take it off sale at once',
  ask: 'ask a person first',
  leave: 'leave it on sale',
};

interface Ruling {
  mode: DelistMode;
  text: string;
  asks: Thresholds;
}

/** What the store's rule for this platform and right says: the first line whose every named condition holds. */
const rulingFor = (
  policy: StorePolicy,
  { platform, right, effect }: Pick<NoticeFacts, 'platform' | 'right' | 'effect'>,
): Ruling => {
  const index = policy.rules.findIndex(
    ({ platforms, rights, effects }) =>
      (!platforms || platforms.includes(platform)) &&
      (!rights || rights.includes(right)) &&
      (!effects || effects.includes(effect)),
  );
  const rule = policy.rules[index];
  const line = `rule ${index + 1} of its policy`;
  return {
    mode: rule?.do ?? policy.otherwise,
    text: rule
      ? `Rule ${index + 1} of the store's policy (${names[`platform.${platform}`][0]}, ${names[`right.${right}`][0]}) says: ${modeWords[rule.do]}`
      : `Where no rule matches, the store's policy says: ${modeWords[policy.otherwise]}`,
    asks: {
      trust: rule?.minimumTrust ?? policy.minimumTrust,
      confidence: rule?.minimumConfidence ?? policy.minimumConfidence,
      trustAskedBy: rule?.minimumTrust === undefined ? 'the store' : line,
      confidenceAskedBy: rule?.minimumConfidence === undefined ? 'the store' : line,
      ...(rule?.effects && rule.do === 'auto' && { effectNamedBy: line }),
    },
  };
};

/** What the store sells of what the notice names. */
const foundText = ({ notice, offers }: DelistQuestion): string => {
  const known = new Set(offers.flatMap(({ listingId, sku }) => [listingId, sku]));
  const absent = notice.listings.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const found = `Found in the store's catalogue: ${offers.map(({ marketplace, sku }) => `${sku} (${marketplaceName(marketplace)})`).join(', ')}`;
  return absent.length > 0 ? `${found}; not found: ${absent.join(', ')}` : found;
};

const notFoundText = ({ notice }: DelistQuestion): string =>
  notice.listings.length === 0
    ? 'The notice names no listing'
    : `Nothing that the notice names is in the store's catalogue: ${notice.listings.map(({ id }) => id).join(', ')}`;

const mark = ({ holds, text }: Check): string => `${holds ? '✓' : '✗'} ${text}.`;

/** Of the offers, those that the notice lists, where all holds of them alone: what it names in passing keeps nothing else. */
const certainIn = (question: DelistQuestion): Offer[] => {
  const listed = listedIn(question);
  const isPart = listed.length < question.offers.length;
  return isPart ? letGoBy(decideDelist({ ...question, offers: listed })) : [];
};

/**
 * Decides whether the named listings go off sale at once (`auto`), after a person says so (`ask`; `certain` ones do not
 * wait for that), or not at all (`leave`). `auto` needs every check to hold; `reasons` begins with the conclusion and then
 * gives each check with its inputs, `✓` held or `✗` not.
 */
export const decideDelist = (question: DelistQuestion): DelistDecision => {
  const { store, notice, offers } = question;
  const most = mostFor[notice.kind];
  const rule = rulingFor(store.policy, notice);
  const asserts: Check = {
    holds: most === 'auto',
    text: {
      auto: `The mail is ${kindWords[notice.kind]}, which asserts a right now`,
      ask: `The mail is ${kindWords[notice.kind]}, which leaves the seller a choice`,
      leave: `The mail is ${kindWords[notice.kind]}, which asserts no right against a listing now`,
    }[most],
  };
  const found: Check = {
    holds: offers.length > 0,
    text: offers.length > 0 ? foundText(question) : notFoundText(question),
  };
  const ruled: Check = { holds: rule.mode === 'auto', text: rule.text };
  const leaves = [
    ...(most === 'leave' ? [asserts] : []),
    ...(offers.length === 0 ? [found] : []),
    ...(rule.mode === 'leave' ? [ruled] : []),
  ];
  if (leaves.length > 0)
    return { mode: 'leave', reasons: ['No listing is touched.', ...leaves.map(mark)], offers };

  const guarding = [...guards(question, rule.asks), ...namedInPassing(question)];
  const all = [
    asserts,
    ...wholeListing(question, rule.asks),
    found,
    ruled,
    certainty(notice, rule.asks),
    ...guarding,
  ];
  const failed = all.filter(({ holds }) => !holds).length;
  if (failed === 0)
    return {
      mode: 'auto',
      reasons: [`Off sale at once: all ${all.length} checks hold.`, ...all.map(mark)],
      offers,
    };
  const certain = certainIn(question);
  const unmet = `${failed} of ${all.length} checks do not hold.`;
  const skus = certain.map(({ sku }) => sku).join(', ');
  return {
    mode: 'ask',
    reasons: [
      certain.length > 0
        ? `Off sale at once: ${skus}. A person is asked about the rest: ${unmet}`
        : `A person is asked: ${unmet}`,
      ...all.map(mark),
    ],
    offers,
    ...(certain.length > 0 && { certain: certain.map(({ marketplace, sku }) => ({ marketplace, sku })) }),
    ...(guarding.every(({ holds }) => holds) && { silenceCounts: true }),
  };
};
