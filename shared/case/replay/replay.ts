import { type Case, isAmong, isSameListing } from '../case.ts';
import { type CaseEvent, type Recorded, TRIAGE } from '../events.ts';
import { placeOf, roundOf } from '../place.ts';
import { awaiting } from './awaited-accounts.ts';
import { failed, remindedOf, retrying, STUCK } from './failure.ts';
import { asking, decidedBy, requestedByHand, settledState, withListing } from './listing-changes.ts';
import { basisOf, betterProven, isWithoutMail, mailCame, saidMore } from './mail-changes.ts';
import { saleStanding } from './on-sale.ts';
import { reopened, teamKnows, unsettled, withOutcome } from './outcome-changes.ts';
import { provenAnew } from './proof.ts';
import {
  answered,
  facts,
  overtaken,
  permitted,
  settleQuestion,
  takingUp,
  withDraft,
  without,
} from './question-changes.ts';
import { heard } from './to-read.ts';

/** The case that an opening begins. Throws when the event is another one. */
export const openCase = (id: string, { seq, at, event }: Recorded): Case => {
  if (event.type !== 'opened') throw new Error(`Case ${id} begins with ${event.type}, not with its opening.`);
  return {
    id,
    seq,
    storeId: event.storeId,
    openedAt: at,
    updatedAt: at,
    notice: event.notice,
    verdict: event.verdict,
    decision: event.decision,
    ...(event.review !== undefined && { review: event.review }),
    ...(event.candidates && { candidates: event.candidates }),
    linked: event.linked,
    sources: [event.source],
    basis: basisOf(event),
    tries: event.tries,
    run: 1,
    listings: event.decision.offers.map((offer) => ({
      ...decidedBy(event.decision)(offer),
      ...(event.source.mail === undefined && { said: true }),
    })),
    questions: [],
    drafts: [],
    outcomes: [],
    claims: [],
    partsTold: 0,
    signals: event.source.mail === undefined ? [event.source.finding] : [],
    teamTold: false,
    more: [],
    toRead: [],
    helpCalled: false,
    told: [],
    files: [],
    gathered: false,
    skipped: [],
    awaited: [],
  };
};

/** What an event changes; the one exhaustive table of transitions. */
const changeBy = (now: Case, event: CaseEvent, at: string, by: string): Partial<Case> => {
  switch (event.type) {
    case 'opened':
      throw new Error(`Case ${now.id} was opened twice.`);
    case 'mail-joined': {
      if (event.proves) return { sources: [...now.sources, event.source], ...provenAnew(now, event, at) };
      const known = isWithoutMail(now) ? mailCame(now, event) : betterProven(now, event);
      return {
        sources: [...now.sources, event.source],
        ...known,
        ...saidMore({ ...now, ...known }, event, at),
        ...heard(now, event, at),
      };
    }
    case 'corroborated': {
      const known = { verdict: event.verdict, ...betterProven(now, event) };
      const listings = (known.listings ?? now.listings).map((one) =>
        isSameListing(one, event) ? { ...one, said: true } : one,
      );
      return { signals: [...now.signals, event.signal], ...known, listings };
    }
    case 'delist-confirmed':
      return withListing(now, event, { state: 'off', confirmed: true });
    case 'drift-found':
      return withListing(now, event, { state: 'on-again', driftAt: at, confirmed: false });
    case 'second-reading':
      return { secondReading: event };
    case 'run-started':
      // if what failed fails in this run too, that is news to whoever started it
      return { run: event.run, failure: undefined };
    case 'question-asked':
      return {
        retried: undefined,
        questions: [
          ...now.questions,
          {
            id: event.id,
            kind: event.question,
            draft: now.drafts.length,
            askedAt: at,
            expired: false,
            followedUp: false,
            reminders: 0,
            ...(event.due !== undefined && { due: event.due }),
            ...(event.question === 'delist' && now.decision.certain && { rest: true }),
          },
        ],
      };
    case 'question-answered':
      return answered(now, event, at, by);
    case 'question-expired':
      return {
        ...settleQuestion(now, event.id, { answer: event.instead, expired: true }),
        ...permitted(now, event.question, event.instead),
      };
    case 'listing-action-started':
      return withListing(now, event, {
        state: event.action === 'delist' ? 'delisting' : 'relisting',
        snapshot: event.snapshot,
        listingId: event.listingId,
      });
    case 'listing-action-settled':
      return withListing(now, event, {
        state: settledState[event.action][event.result],
        detail: event.detail,
        // what cannot go back stays wanted: a person takes it up
        ...(event.action === 'relist' && settledState.relist[event.result] === 'back' && { undo: false }),
        ...(event.listingId !== undefined && { listingId: event.listingId }),
      });
    case 'listing-held-by-another-case':
      return withListing(now, event, {
        state: 'left',
        detail: `stays off sale: case ${event.caseId} holds it too`,
      });
    case 'listing-left-by-another-case':
      return withListing(now, event, {
        state: 'off',
        detail: `case ${event.caseId} took it off sale, and leaves it to this one`,
        ...(event.snapshot !== undefined && { snapshot: event.snapshot }),
      });
    case 'delist-requested':
      return { listings: requestedByHand(now, event.offers) };
    case 'undo-requested':
      return {
        listings: now.listings.map((listing) =>
          isAmong(event.offers, listing) ? { ...listing, undo: true } : listing,
        ),
        ...takingUp(now, 'relist'),
      };
    case 'notified':
      return { told: [...now.told, event.messageId], ...teamKnows(now, event, at) };
    case 'not-notified':
      return teamKnows(now, event, at);
    case 'evidence-gathered':
    case 'evidence-sealed':
      return {
        gathered: now.gathered || event.type === 'evidence-gathered',
        closing: undefined,
        evidence: { manifest: event.manifest, sha256: event.sha256, items: event.items },
      };
    case 'evidence-added':
      return { files: [...now.files, { ...event, at, by }] };
    case 'same-risk-found':
      return {
        sameRisk: event.offers,
        sameRiskLeft: event.of === undefined ? undefined : { looked: event.looked, of: event.of },
      };
    case 'drafted':
      return {
        drafts: [
          ...now.drafts,
          {
            ...event,
            glosses: event.glosses ?? (event.gloss === undefined ? {} : { zh: event.gloss }),
            by,
            round: roundOf(now),
            standing: saleStanding(now),
            state: 'drafted',
          },
        ],
      };
    case 'submitted':
      return withDraft(now, event.draft, {
        state: 'submitted',
        proof: event.messageId,
        kept: event.kept === true,
        submittedAt: at,
        ...(event.sent && { sent: event.sent }),
      });
    case 'outcome-claimed':
      return {
        claims: [
          ...now.claims,
          {
            outcome: event.outcome,
            why: event.why,
            source: event.source,
            ...(event.cleared && { cleared: event.cleared }),
            ...(event.deadlines && { deadlines: event.deadlines }),
          },
        ],
        sources: [...now.sources, event.source],
      };
    case 'erased':
      return { erasing: true };
    case 'claim-dismissed':
      return { claims: unsettled(now, event) };
    case 'outcome':
      return {
        ...withOutcome(now, event, at, by),
        claims: unsettled(now, event),
        questions: overtaken(now),
        ...takingUp(now, 'relist'),
        ...(event.source && { sources: [...now.sources, event.source] }),
      };
    case 'trying-again':
      return { trying: { step: event.step, cause: event.cause, since: at } };
    case 'account-awaited':
      return { awaited: awaiting(now, event, at) };
    case 'account-back':
      return {
        awaited: now.awaited.map((one) =>
          one.marketplace === event.marketplace ? { ...one, isBack: true } : one,
        ),
      };
    case 'failed':
      return failed(now, event, at);
    case 'taken-up':
      return {
        failure: undefined,
        retried: by === TRIAGE ? retrying(now) : undefined,
        ...(event.how === 'skip' && without(now, event.step)),
      };
    case 'corrected':
      return { ...facts(now, event), ...(event.offers.length > 0 && asking(now, event.offers)) };
    case 'closed':
      return {
        closed: { outcome: event.outcome, why: event.why },
        closedAt: at,
        closedBy: by,
        closing: at,
        retried: undefined,
      };
    case 'reopened':
      return { ...reopened(now), closing: undefined };
    case 'reminded':
      if (event.id === STUCK) return remindedOf(now, at);
      return {
        questions: now.questions.map((one) =>
          one.id === event.id ? { ...one, reminders: one.reminders + 1, remindedAt: at } : one,
        ),
      };
    case 'followed-up':
      return {
        questions: now.questions.map((one) => (one.id === event.id ? { ...one, followedUp: true } : one)),
      };
    case 'assigned':
      return { assignee: event.assignee };
    case 'noted':
      return {};
  }
};

/** Replays events, oldest first, into the case they tell. Throws when they do not begin with its opening. */
export const replay = (id: string, events: Recorded[]): Case => {
  const [first, ...rest] = events;
  if (!first) throw new Error(`Case ${id} has no events.`);
  return rest.reduce(apply, openCase(id, first));
};

/**
 * What was being tried again is so no longer once the case has got past it; and what failed keeps no case that was led
 * elsewhere since, by an outcome or by what somebody asked for: it goes on there, with the run that `reconcile` starts.
 */
const pastTrouble = (now: Case): Case => {
  const { trying, failure } = now;
  if (!trying && !failure) return now;
  const place = placeOf(now);
  return {
    ...now,
    trying: trying?.step === place ? trying : undefined,
    failure: failure?.step === place ? failure : undefined,
  };
};

/** The case after one more event. */
export const apply = (now: Case, { seq, at, by, event }: Recorded): Case =>
  pastTrouble({ ...now, ...changeBy(now, event, at, by), seq, updatedAt: at });
