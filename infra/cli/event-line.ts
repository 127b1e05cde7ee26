import type { CaseEvent, Recorded } from '../../shared/case/events.ts';
import { visibleLine } from '../../shared/platform/visible.ts';
import { inUtc } from '../../shared/response/instants.ts';

const listing = ({ marketplace, sku }: { marketplace: string; sku: string }) => `${sku} on ${marketplace}`;

/** What an event says, in one line of plain words. */
const words = (event: CaseEvent): string => {
  switch (event.type) {
    case 'opened':
      return `case opened: ${event.notice.kind}, ${event.notice.right}, ${event.notice.platform}; sender ${event.verdict.trust}; delisting: ${event.decision.mode}`;
    case 'mail-joined':
      return `another mail joined: ${event.why}`;
    case 'second-reading':
      return `the model ${event.model} read it again: ${event.result}${event.proposal?.kind === undefined ? '' : `, ${event.proposal.kind}`}`;
    case 'run-started':
      return `workflow started anew (${event.run}): ${event.why}`;
    case 'question-asked':
      return `a person is asked: ${event.question}${event.due === undefined ? '' : `, until ${inUtc(event.due)}`}`;
    case 'question-answered':
      return `answered: ${event.question} → ${event.answer}${event.belongsTo === undefined ? '' : ` to ${event.belongsTo}`}${event.correction ? `, corrected to ${event.correction.kind}, ${event.correction.right}` : ''}`;
    case 'question-expired':
      return `nobody answered ${event.question} in time: ${event.instead}`;
    case 'reminded':
      return `reminded ${event.to.join(', ')}`;
    case 'listing-action-started':
      return `${event.action} ${listing(event)}: snapshot kept`;
    case 'listing-action-settled':
      return `${event.action} ${listing(event)}: ${event.result}. ${event.detail}`;
    case 'corroborated':
      return `the marketplace itself says the same of ${listing(event)}`;
    case 'delist-confirmed':
      return `${listing(event)} is confirmed off sale: ${event.how}`;
    case 'drift-found':
      return `${listing(event)} is on sale again, and nobody here put it back`;
    case 'listing-held-by-another-case':
      return `${listing(event)} stays off sale for case ${event.caseId}`;
    case 'listing-left-by-another-case':
      return `${listing(event)}: case ${event.caseId} took it off sale, and leaves it to this one`;
    case 'delist-requested':
      return `a person wants off sale: ${event.offers.map(listing).join(', ')}`;
    case 'undo-requested':
      return `a person wants back on sale: ${event.offers.map(listing).join(', ')}`;
    case 'notified':
      return `${event.kept ? 'kept a mail, unsent, for' : 'told'} the ${event.whom}: ${event.to.join(', ')}`;
    case 'not-notified':
      return `the ${event.whom} could not be told${event.again ? ' yet' : ''}: ${event.why}`;
    case 'evidence-gathered':
      return `evidence gathered: ${event.items} items, sealed`;
    case 'evidence-sealed':
      return `evidence sealed: ${event.items} items`;
    case 'evidence-added':
      return `evidence added: ${event.name}`;
    case 'same-risk-found':
      return `looked at ${event.looked}${event.of === undefined ? '' : ` of ${event.of}`} listings: ${event.offers.length} at the same risk`;
    case 'drafted':
      return `answer ${event.draft} drafted: ${event.strategy}, by ${event.channel}${event.missing.length > 0 ? `; still missing: ${event.missing.join(', ')}` : ''}`;
    case 'submitted':
      return `answer ${event.draft} ${event.kept ? 'kept as a file, not sent' : 'sent'}: ${event.messageId}`;
    case 'erased':
      return `erased: ${event.why}`;
    case 'claim-dismissed':
      return `a person dismissed the claim: ${event.outcome}`;
    case 'outcome-claimed':
      return `a mail claims: ${event.outcome}; ${event.why}`;
    case 'outcome':
      return `outcome: ${event.outcome}${event.cleared ? `, of these listings only: ${event.cleared.map(({ sku }) => sku).join(', ') || 'none'}` : ''}`;
    case 'followed-up':
      return 'followed up';
    case 'trying-again':
      return `${event.step} is being tried again: ${event.cause}`;
    case 'failed':
      return `needs a person at ${event.step}: ${event.error} ${event.cause}`;
    case 'taken-up':
      return `a person takes it up: ${event.how} ${event.step}`;
    case 'corrected':
      return `a person corrected the reading: ${event.kind}, ${event.right}`;
    case 'assigned':
      return `assigned to ${event.assignee ?? 'nobody'}`;
    case 'noted':
      return `note: ${event.text}`;
    case 'closed':
      return `closed: ${event.outcome}; ${event.why}`;
    case 'reopened':
      return `a person reopened it: ${event.why}`;
  }
};

/** An event as the terminal shows it go by. */
export const eventLine = ({ at, event }: Recorded): string =>
  `    ${at.slice(11, 19)} UTC  ${visibleLine(words(event))}`;
