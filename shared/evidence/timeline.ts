import type { Correction, DelistDecision, Source } from '../case/case-facts.ts';
import type { CaseEvent, Recorded } from '../case/events.ts';

const list = (values: readonly string[]): string => (values.length > 0 ? values.join(', ') : 'nobody');
const skus = (offers: readonly { marketplace: string; sku: string }[]): string =>
  list(offers.map(({ marketplace, sku }) => `${sku} (${marketplace})`));

const named = ({ mail, subject, finding }: Source): string =>
  mail === undefined ? `the marketplace: “${subject}” (${finding})` : `the mail “${subject}” (${mail})`;

const decided = ({ mode, certain }: DelistDecision): string =>
  `delisting: ${mode}${certain ? `, and at once ${skus(certain)}` : ''}`;

const correctedTo = ({ kind, right, platform, listings }: Correction): string =>
  `corrected to ${kind}, ${right}, ${platform}, ${listings.length > 0 ? list(listings.map(({ id }) => id)) : 'no listing'}`;

/** What happened, in one sentence with every fact that a reader needs; the whole event stands in timeline.json. */
export const eventWords = (event: CaseEvent): string => {
  switch (event.type) {
    case 'opened':
      return `opened by ${named(event.source)}; ${decided(event.decision)}`;
    case 'mail-joined':
      return `${named(event.source)} joined: ${event.why}`;
    case 'second-reading':
      return `the model ${event.model} read the mail again: ${event.result}${event.proposal?.kind === undefined ? '' : `, ${event.proposal.kind}`}; ${event.dropped.length} values dropped`;
    case 'run-started':
      return `run ${event.run} started: ${event.why}`;
    case 'question-asked':
      return `asked: ${event.question}${event.due === undefined ? '' : `, due ${event.due}`}`;
    case 'question-answered':
      return `answered ${event.question}: ${event.answer}${event.belongsTo === undefined ? '' : ` to case ${event.belongsTo}`}${event.correction ? `, ${correctedTo(event.correction)}` : ''}${event.together === undefined ? '' : `, said of ${event.together} cases at once`}${event.note === '' ? '' : ` (${event.note})`}`;
    case 'question-expired':
      return `nobody answered ${event.question} in time: ${event.instead}`;
    case 'reminded':
      return `reminded ${list(event.to)}`;
    case 'listing-action-started':
      return `${event.action} of ${event.sku} (${event.marketplace}, ${event.listingId}) began; state before: ${event.snapshot}`;
    case 'listing-action-settled':
      return `${event.action} of ${event.sku} (${event.marketplace}): ${event.result}${event.detail === '' ? '' : `, ${event.detail}`}${event.requestId === undefined ? '' : ` [request ${event.requestId}]`}`;
    case 'corroborated':
      return `the marketplace itself says the same of ${event.sku} (${event.marketplace}) [${event.signal}]${event.decision ? `; ${decided(event.decision)}` : ''}`;
    case 'delist-confirmed':
      return `${event.sku} (${event.marketplace}) is confirmed off sale: ${event.how}`;
    case 'drift-found':
      return `${event.sku} (${event.marketplace}, ${event.listingId}) was found on sale again`;
    case 'listing-held-by-another-case':
      return `${event.sku} (${event.marketplace}) stays off sale for case ${event.caseId}`;
    case 'listing-left-by-another-case':
      return `${event.sku} (${event.marketplace}) was taken off sale by case ${event.caseId}, which leaves it to this one`;
    case 'delist-requested':
      return `asked to take off sale: ${skus(event.offers)}`;
    case 'undo-requested':
      return `asked to put back on sale: ${skus(event.offers)}${event.why === undefined ? '' : ` (${event.why})`}`;
    case 'notified':
      return `${event.whom} ${event.kept ? 'written to, the mail kept and not sent' : 'told by mail'}: ${list(event.to)} [${event.messageId}]`;
    case 'not-notified':
      return `${event.whom} could not be told${event.again ? ' yet' : ''} (${list(event.to)}): ${event.why}`;
    case 'evidence-gathered':
    case 'evidence-sealed':
      return `evidence sealed: ${event.items} items, manifest ${event.sha256}`;
    case 'evidence-added':
      return `added ${event.name} [${event.sha256}]${event.note === '' ? '' : `: ${event.note}`}`;
    case 'same-risk-found':
      return `looked at ${event.looked}${event.of === undefined ? '' : ` of ${event.of}`} listings for the same risk: ${event.offers.length} found`;
    case 'drafted':
      return `answer ${event.draft} drafted: ${event.strategy}, by ${event.channel}${event.to.length > 0 ? ` to ${list(event.to)}` : ''} [${event.sha256}]`;
    case 'submitted':
      return `answer ${event.draft} ${event.kept ? 'kept as a file, not sent' : 'sent'} [${event.messageId}]`;
    case 'claim-dismissed':
      return `a person dismissed what a mail claimed: ${event.outcome}`;
    case 'outcome-claimed':
      return `a mail claims ${event.outcome}: ${event.why}`;
    case 'outcome':
      return `outcome: ${event.outcome}${event.cleared ? `, of these listings only: ${event.cleared.map(({ sku }) => sku).join(', ') || 'none'}` : ''}`;
    case 'followed-up':
      return `asked again${event.messageId === undefined ? '' : ` [${event.messageId}]`}`;
    case 'trying-again':
      return `${event.step} is being tried again: ${event.cause}`;
    case 'account-awaited':
      return `what is to go off sale on ${event.marketplace} waits for its account: ${event.why}`;
    case 'account-back':
      return `the account on ${event.marketplace} seems connected: its listings are tried again`;
    case 'failed':
      return `step ${event.step} failed: ${event.error}, ${event.cause}`;
    case 'taken-up':
      return `taken up: ${event.how} ${event.step}`;
    case 'corrected':
      return correctedTo(event);
    case 'assigned':
      return `assigned to ${event.assignee ?? 'nobody'}`;
    case 'noted':
      return `noted: ${event.text}`;
    case 'reopened':
      return `reopened: ${event.why}`;
    case 'erased':
      return `erased: ${event.why}`;
    case 'closed':
      return `closed as ${event.outcome}: ${event.why}`;
  }
};

/** `3  2026-01-02T03:04:05Z  triage  answer 1 sent […]`. */
export const timelineLine = ({ seq, at, by, event }: Recorded): string =>
  `${seq}  ${at}  ${by}  ${eventWords(event)}`;
