import type { Case } from '../../shared/case/case.ts';
import {
  type CaseDeadline,
  type DelistDecision,
  letGoBy,
  NoticeFacts,
  type Source,
} from '../../shared/case/case-facts.ts';
import type { EventOf } from '../../shared/case/events.ts';
import { roundOf } from '../../shared/case/place.ts';
import { isAgain } from '../../shared/case/records/signatures.ts';
import { newsIn } from '../../shared/case/replay/listing-changes.ts';
import { isWithoutMail } from '../../shared/case/replay/mail-changes.ts';
import { moreWords, outgrows } from '../../shared/case/replay/more.ts';
import { isBetterProven, isLessProven, wasLeft } from '../../shared/case/replay/proof.ts';
import { addresseesOf } from '../../shared/response/recipients.ts';
import { overSince, whyNoNews } from './lets-go.ts';
import type { Placed } from './placed.ts';
import type { Arrival } from './services.ts';

/** Another mail of a complaint, and what was made of it before its case was known. */
export interface Another {
  source: Source;
  /** with the deadlines that the platform or the law sets from the first mail on */
  notice: NoticeFacts;
  decision: DelistDecision;
  /** why a person would have to look at it first */
  review: string | undefined;
  freeKeys: Placed['freeKeys'];
  at: Date;
}

/** What the policy says of the offers that the mail names and the case has not, and the terms for their stock. */
export interface Rest {
  decision: DelistDecision;
  stock: CaseDeadline[];
}

/** What a person left on sale, when the complaint was not as well proven, he is asked about again. */
const unlessLeft = (now: Case, decision: DelistDecision): DelistDecision =>
  wasLeft(now, letGoBy(decision))
    ? {
        mode: 'ask',
        reasons: [
          'A person is asked: somebody left it on sale when the complaint was less well proven.',
          ...decision.reasons.slice(1),
        ],
        offers: decision.offers,
      }
    : decision;

/** Whether an answer was written that may say, or go to, what only a mail that is less well proven named. */
const isOutgrown = (now: Case, { store, finding }: Arrival): boolean => {
  const draft = now.drafts.at(-1);
  if (draft === undefined || draft.round !== roundOf(now)) return false;
  const to = addresseesOf(finding.notice, store);
  return draft.state !== 'submitted' || !draft.to.every((address) => to.includes(address));
};

/** What is recorded of a mail, the decision that is used by it, and what it says more. */
export interface Joined {
  event: EventOf<'mail-joined'>;
  used?: DelistDecision;
  said?: string;
}

const again = 'the same complaint came again';

type Mail = Pick<EventOf<'mail-joined'>, 'type' | 'source' | 'notice' | 'verdict'>;

/** Whether the case was told the very same words before. */
const isKnown = ({ sources }: Case, { words }: Source): boolean =>
  sources.some((known) => known.words === words);

/** A mail that is better proven: what it says counts from now on. */
const proving = (now: Case, arrival: Arrival, mail: Mail, decision: DelistDecision): Joined => {
  const why = isAgain(arrival.key)
    ? 'DNS answers by now, and its sender is better proven: what it says counts from now on'
    : 'a better proven mail of the same complaint came: what it says counts from now on';
  const anew = unlessLeft(now, decision);
  const more = isOutgrown(now, arrival) ? { redraft: true } : {};
  return { event: { ...mail, why, decision: anew, proves: true, more }, used: anew };
};

/** Why people are to read a mail that is less well proven. */
const whyUnproven = (now: Case, { finding }: Arrival): string => {
  const news = moreWords(now, finding.notice);
  return news === undefined
    ? 'a mail that is less well proven speaks of the same complaint in other words: please read it'
    : `a mail that is less well proven speaks of the same complaint and says more: ${news}: please read it`;
};

/** A mail that is proven as well: what it says more counts beside what is known. */
const adding = (now: Case, { finding }: Arrival, mail: Mail, rest: Rest | undefined): Joined => {
  const isRepeated = isKnown(now, mail.source);
  const joins = rest && newsIn(now, rest.decision).length > 0 ? rest : undefined;
  const fresh = joins?.decision;
  // what a platform sets counts from the first mail, a court's terms from the earliest day that any mail names
  const deadlines = [...finding.notice.deadlines, ...(joins?.stock ?? [])];
  const { notice } = mail;
  const stated = notice.kind === 'court-order' ? notice : NoticeFacts.parse({ ...notice, deadlines });
  const news = moreWords(now, stated) ?? fresh?.offers.map(({ listingId }) => listingId).join(', ');
  const without = isRepeated ? again : 'the same complaint came again in other words: please read it';
  return {
    event: {
      ...mail,
      notice: stated,
      why: news === undefined ? without : `the same complaint came again and says more: ${news}`,
      ...((news !== undefined || !isRepeated) && {
        more: {
          ...(fresh && { decision: fresh }),
          ...(outgrows(now, stated) && { redraft: true }),
        },
      }),
    },
    ...(fresh && { used: fresh }),
    ...(news !== undefined && { said: news }),
  };
};

/** What is recorded of the mail with a case. */
export const joining = (
  now: Case,
  arrival: Arrival,
  { source, notice, decision, review, rest }: Another & { rest: Rest | undefined },
): Joined => {
  const { store, finding } = arrival;
  const mail = { type: 'mail-joined', source, notice, verdict: finding.verdict } as const;
  if (isWithoutMail(now))
    return { event: { ...mail, why: 'the mail of the complaint came after all', decision }, used: decision };
  const isRepeated = isKnown(now, source);
  const toRead = !isRepeated && { toRead: true };
  if (overSince(now) !== undefined) {
    const why = whyNoNews(now, { arrival, source, offers: decision.offers }) ?? again;
    return { event: { ...mail, why, ...toRead } };
  }
  if (review === undefined && isBetterProven(store, now, finding.verdict))
    return proving(now, arrival, mail, decision);
  if (isLessProven(store, now, finding.verdict))
    return { event: { ...mail, why: isRepeated ? again : whyUnproven(now, arrival), ...toRead } };
  return adding(now, arrival, mail, rest);
};
