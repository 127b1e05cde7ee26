import type { Finding } from '../../notice/examined.ts';
import { sureness } from '../../notice/sureness.ts';
import type { Store } from '../../store/store.ts';
import type { Case, OfferKey } from '../case.ts';
import type { Source } from '../case-facts.ts';
import { madeAt } from '../made-at.ts';
import { type Check, certainty, mailChecks, meantForUs, seenFirst } from '../mail-checks.ts';
import { currentDraft, isAskedAbout, placeOf } from '../place.ts';
import { clears, type NamedBy, type RoundOutcome } from '../vocabulary.ts';
import { spokenOf } from './spoken-of.ts';

/** What a mail reports of a case. */
export interface Report {
  finding: Finding;
  store: Store;
  source: Source;
  outcome: RoundOutcome;
  at: Date;
  /** who said that the mail means this case, where nothing in it did */
  by?: string;
  /** … and what in it did */
  named?: NamedBy;
  /** why a person would have to look at the mail first */
  doubt?: string | undefined;
  /** the earlier mail that carried the same signature */
  replayOf?: string | undefined;
}

/** When the last complaint that a case is about was made; a mail server signs by the second. */
const complainedAt = ({ verdict, sources: [first], more, openedAt }: Case): number => {
  const begun = verdict.signature?.at ?? first?.receivedAt ?? openedAt;
  const made = [begun, ...more.map(({ source }) => source.receivedAt)].map((one) => Date.parse(one));
  return Math.floor(Math.max(...made) / 1000) * 1000;
};

/**
 * What has to hold before a mail moves a case by itself: of one that ends the dispute, all that a complaint must pass before
 * it takes anything off sale. One that refuses, or asks for more, only makes us write again, however late it is handed on;
 * but sellers share listings, and another's refusal is not ours.
 */
const checksOf = (now: Case, { finding, store, source, outcome, at, replayOf }: Report): Check[] => {
  const { verdict, claimedDate, notice } = finding;
  const question = {
    store,
    verdict,
    replayOf,
    now: at,
    receivedAt: new Date(source.receivedAt),
    claimedDate: claimedDate === undefined ? undefined : new Date(claimedDate),
  };
  const { minimumTrust: trust, minimumConfidence: confidence } = store.policy;
  const asked = { trust, confidence, trustAskedBy: 'the store', confidenceAskedBy: 'the store' };
  const sure = certainty(clears(outcome) ? notice : { confidence: sureness(notice) }, asked);
  const guarding = clears(outcome)
    ? mailChecks(question, asked)
    : [...meantForUs(question, asked), seenFirst(question)];
  const isLater = madeAt(finding, source.receivedAt) >= complainedAt(now);
  return [
    ...guarding,
    sure,
    { holds: isLater, text: 'It was made before the complaint that it would answer' },
  ];
};

/** Whether a person is still asked what the complaint is, or whether its listings go off sale. */
const isUndecided = (now: Case): boolean => placeOf(now) === 'review' || isAskedAbout(now);

/** Why a mail's outcome is only a claim that a person confirms; undefined when it counts by itself. */
export const whyOnlyClaimed = (
  now: Case,
  report: Report,
  cleared: readonly OfferKey[] | undefined,
): string | undefined => {
  const { finding, outcome, by, named, doubt } = report;
  const failed = checksOf(now, report).find(({ holds }) => !holds);
  if (failed) return failed.text;
  if (doubt !== undefined) return doubt;
  const refusal = outcome === 'rejected' || outcome === 'more-information';
  if (refusal && currentDraft(now)?.state !== 'submitted')
    return 'no answer of ours is out that it could refuse';
  if (outcome === 'partly-accepted')
    return 'it grants a part only: a person says which listings go back on sale';
  if (by !== undefined && clears(outcome)) return 'a person says that it belongs here';
  if (named === 'listing' && clears(outcome) && isUndecided(now))
    return 'it names a listing and nothing else of this complaint, about which a person is still being asked';
  if (spokenOf(finding, outcome).length < finding.notice.listings.length && clears(outcome))
    return 'it does not say the same of all listings that it names: a person says which go back on sale';
  if (cleared?.length === 0) return 'it names none of the listings that this case is about';
  return undefined;
};
