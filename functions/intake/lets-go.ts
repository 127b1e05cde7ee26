import { type Case, isAmong, notYetNamed } from '../../shared/case/case.ts';
import type { Source } from '../../shared/case/case-facts.ts';
import { madeAt } from '../../shared/case/made-at.ts';
import { isOfWords } from '../../shared/case/match-keys.ts';
import { isTold } from '../../shared/case/matching/join-mail.ts';
import { mismatches } from '../../shared/case/matching/mismatches.ts';
import { currentDraft, finalOutcome } from '../../shared/case/place.ts';
import { isWithoutMail } from '../../shared/case/replay/mail-changes.ts';
import { moreIn } from '../../shared/case/replay/more.ts';
import { isBetterProven, isLessProven } from '../../shared/case/replay/proof.ts';
import { type CaseOutcome, staysOff } from '../../shared/case/vocabulary.ts';
import type { Offer } from '../../shared/marketplaces/port.ts';
import type { Arrival } from './services.ts';

/** A mail, and the store's own offers behind what it names. */
interface Told {
  arrival: Arrival;
  source: Source;
  offers: readonly Offer[];
}

/** When the dispute of a case was over; undefined while it goes on. */
export const overSince = (now: Case): string | undefined =>
  finalOutcome(now) === undefined ? now.closed && now.closedAt : now.outcomes.at(-1)?.at;

const keepsOff = ({ closed, listings }: Case, offers: readonly Offer[]): boolean =>
  closed !== undefined &&
  staysOff(closed.outcome) &&
  offers.length > 0 &&
  offers.every((offer) =>
    isAmong(
      listings.filter(({ state }) => state === 'off' || state === 'off-already'),
      offer,
    ),
  );

/** Endings after which a complaint asks for nothing any more, however well it is proven. */
const inOurFavour: readonly CaseOutcome[] = ['won', 'retracted', 'settled'];

const isInOurFavour = (now: Case): boolean => {
  const final = finalOutcome(now);
  return final === undefined
    ? now.closed !== undefined && inOurFavour.includes(now.closed.outcome)
    : final !== 'lost';
};

/** Whether a case that is over ended as somebody thought right of a mail that was less well proven. */
const endedOnLess = (now: Case, { finding, store }: Arrival): boolean =>
  overSince(now) !== undefined && isBetterProven(store, now, finding.verdict) && !isInOurFavour(now);

/** Whether a mail says what nobody knew who thought that a case is over: an order in words of its own is one by itself. */
const bringsNews = (now: Case, { arrival: { finding }, source, offers }: Told): boolean => {
  const { notice: known, sources } = now;
  const { deadlines, effect } = moreIn(known, finding.notice);
  return (
    deadlines.length > 0 ||
    effect !== known.effect ||
    notYetNamed(now, offers).length > 0 ||
    (finding.notice.kind === 'court-order' && sources.every(({ words }) => words !== source.words))
  );
};

const wasMadeBefore = ({ finding, receivedAt }: Arrival, since: string): boolean =>
  madeAt(finding, receivedAt.toISOString()) < Date.parse(since);

/** Why a mail about the very complaint of a case that is over does not begin it anew; undefined where it does. */
export const whyNoNews = (now: Case, told: Told): string | undefined => {
  const { arrival, offers } = told;
  const since = overSince(now);
  if (since === undefined) return undefined;
  const isLate = wasMadeBefore(arrival, since);
  // what a platform said on the way to an end in our favour asks for nothing any more; a court is another's
  const isSettled = isLate && isInOurFavour(now) && arrival.finding.notice.kind !== 'court-order';
  if (!isSettled && bringsNews(now, told)) return undefined;
  if (isLate) return 'it was sent before the case was over';
  return keepsOff(now, offers) ? 'the case is over, and what it names stays off sale' : undefined;
};

/**
 * Whether a mail names offers that an open case is not about, and proves less than that case: a person is asked about those
 * by themselves, in a case of their own, and all that was answered here or is being asked stands.
 */
export const staysApart = (now: Case, { arrival, source, offers }: Told): boolean =>
  overSince(now) === undefined &&
  !isWithoutMail(now) &&
  !isTold(now, source) &&
  isLessProven(arrival.store, now, arrival.finding.verdict) &&
  notYetNamed(now, offers).length > 0;

/** Listing + right + complainant are told apart behind a `|`; any other key is a number or the mail's own words. */
const isOfListing = (key: string): boolean => key.includes('|');

/** Whether a case was told of the very mail; undefined where neither says by what it is known. */
const knowsMail = ({ sources }: Case, { messageId, signature }: Source): boolean | undefined => {
  const known = sources.filter((one) => one.messageId !== undefined || one.signature !== undefined);
  if (known.length === 0 || (messageId ?? signature) === undefined) return undefined;
  return known.some(
    (one) =>
      (messageId !== undefined && one.messageId === messageId) ||
      (signature !== undefined && one.signature === signature),
  );
};

/**
 * Whether a key no longer says that a mail belongs to the case that holds it: the dispute is over and the complaint is made
 * anew or proven better, or the mail is about a number of its own, of which an answer that is out does not speak or for
 * which what is decided about a mail that is less well proven does not hold.
 */
export const letsGo = (key: string, now: Case, told: Told): boolean => {
  const { arrival, source } = told;
  if (isTold(now, source)) return false;
  if (endedOnLess(now, arrival)) return true;
  const since = overSince(now);
  if (isOfWords(key))
    return since !== undefined && !(knowsMail(now, source) ?? wasMadeBefore(arrival, since));
  if (since !== undefined) return isOfListing(key) || whyNoNews(now, told) === undefined;
  return (
    isOfListing(key) &&
    (currentDraft(now)?.state === 'submitted' ||
      isBetterProven(arrival.store, now, arrival.finding.verdict)) &&
    mismatches(now, arrival.finding).includes('number')
  );
};
