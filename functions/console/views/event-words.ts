import type { Case } from '../../../shared/case/case.ts';
import type { Correction } from '../../../shared/case/case-facts.ts';
import type { CaseEvent, EventOf } from '../../../shared/case/events.ts';
import { type Asked, askedOf } from '../../../shared/case/replay/asked.ts';
import { saidOutcome } from '../../../shared/case/said-outcome.ts';
import { type QuestionKind, RoundOutcome } from '../../../shared/case/vocabulary.ts';
import { inWords } from '../language/in-words.ts';
import { workName } from '../language/steps.ts';
import { strategyName } from '../language/strategy-name.ts';
import type { Speech } from '../language/ui.ts';
import { whatItIs } from '../language/what-it-is.ts';
import type { Tone } from './badge.tsx';
import type { IconName } from './icon.tsx';

/** An event as a person reads it in the timeline. */
export interface EventWords {
  icon: IconName;
  tone: Tone;
  title: string;
  /** in the words of whoever caused it: a mail, a marketplace, a person */
  detail?: string | undefined;
}

/** What somebody answered, as it is recorded; an outcome by its name. */
export const answerWords = (
  ui: Speech,
  { question, answer }: { question: string; answer: string },
): string => {
  const known = `${question}.${answer}`;
  switch (known) {
    case 'review.proceed':
    case 'review.dismiss':
    case 'review.belongs':
    case 'delist.delist':
    case 'delist.leave':
    case 'delist.rest.delist':
    case 'delist.rest.leave':
    case 'approve.approve':
    case 'approve.redraft':
    case 'approve.give-up':
    case 'submit.submitted':
    case 'submit.send':
    case 'submit.give-up':
      return ui.t(`answer.${known}`);
    default: {
      const { data } = RoundOutcome.safeParse(answer);
      return data ? ui.t(`round.${data}`) : answer;
    }
  }
};

interface OfQuestion {
  id: string;
  question: QuestionKind;
}

/** What was asked, by the name that its words have. */
const askedBy = (now: Case, { id, question }: OfQuestion): Asked => {
  const asked = now.questions.find((one) => one.id === id);
  return asked ? askedOf(now, asked) : question;
};

/** … as the card that asked it said. */
const questionWords = (ui: Speech, now: Case, event: OfQuestion): string =>
  ui.t(`question.${askedBy(now, event)}`);

/** What was answered to it; about the rest, where no more was asked. */
const answeredWords = (ui: Speech, now: Case, event: OfQuestion, answer: string): string => {
  const question = askedBy(now, event) === 'delist.rest' ? 'delist.rest' : event.question;
  return answerWords(ui, { question, answer });
};

const settledTone: Partial<Record<EventOf<'listing-action-settled'>['result'], Tone>> = {
  done: 'good',
  already: 'good',
  pending: 'busy',
};

/** What came of an action; what keeps it from taking effect is said the same of both. */
const settledKey = ({ action, result }: EventOf<'listing-action-settled'>) => {
  switch (result) {
    case 'done':
    case 'already':
    case 'refused':
      return `event.${action}.${result}` as const;
    default:
      return `event.listing.${result}` as const;
  }
};

const settled = (ui: Speech, event: EventOf<'listing-action-settled'>): EventWords => ({
  icon: event.action === 'delist' ? 'off' : 'undo',
  tone: settledTone[event.result] ?? 'warn',
  title: ui.t(settledKey(event), { sku: event.sku }),
  detail: inWords(ui, event.detail) || undefined,
});

const people = (list: readonly string[]) => list.join(', ');

const corrected = (
  ui: Speech,
  { kind, right, listings }: Correction,
): Pick<EventWords, 'title' | 'detail'> => ({
  title: ui.t('event.corrected', { what: whatItIs(ui, { kind, right }) }),
  ...(listings.length > 0 && { detail: people(listings.map(({ id }) => id)) }),
});

/** The outcome that a mail of the case reports, by its own event or by the answer to what it claims. */
const outcomeWord = (
  ui: Speech,
  now: Case,
  { outcome, ...event }: EventOf<'outcome' | 'outcome-claimed' | 'claim-dismissed'>,
): string => {
  const claim = 'claim' in event ? event.claim : undefined;
  const named = 'source' in event ? event.source : undefined;
  const source = named ?? now.sources.find(({ finding }) => finding === claim);
  return ui.t(`round.${saidOutcome(now, { outcome, source })}`);
};

/** What happened to a case, in the reader's language; the one table of everything that can. */
export const eventWords = (ui: Speech, now: Case, event: CaseEvent): EventWords => {
  switch (event.type) {
    case 'opened':
      return {
        icon: 'mail',
        tone: 'plain',
        title: ui.t('event.opened', {
          kind: ui.t(`kind.${event.notice.kind}`),
          platform: ui.t(`platform.${event.notice.platform}`),
        }),
        detail: inWords(ui, event.review ?? event.decision.reasons[0] ?? ''),
      };
    case 'mail-joined':
      return {
        icon: 'mail',
        tone: 'plain',
        title: ui.t('event.mail-joined'),
        detail: `${event.source.subject}: ${inWords(ui, event.why)}`,
      };
    case 'second-reading':
      return {
        icon: 'eye',
        tone: 'plain',
        title: ui.t(`event.second-reading.${event.result}`, { model: event.model }),
      };
    case 'run-started':
      return {
        icon: 'play',
        tone: 'plain',
        title: ui.t('event.run-started', { run: event.run }),
        detail: inWords(ui, event.why),
      };
    case 'question-asked':
      return {
        icon: 'hand',
        tone: 'warn',
        title:
          event.question === 'outcome'
            ? ui.t('event.awaits')
            : ui.t('event.asked', { question: questionWords(ui, now, event) }),
      };
    case 'question-answered':
      return {
        icon: 'user',
        tone: 'good',
        title: answeredWords(ui, now, event, event.answer),
        detail: [
          event.correction && Object.values(corrected(ui, event.correction)).join(': '),
          event.together !== undefined && ui.t('event.together', { count: event.together }),
          // a person's own words are none that anybody records
          inWords(ui, event.note) || event.belongsTo || (event.prefer && strategyName(ui, event.prefer)),
        ]
          .filter(Boolean)
          .join('. '),
      };
    case 'question-expired':
      return {
        icon: 'clock',
        tone: 'warn',
        title: ui.t('event.expired', { question: questionWords(ui, now, event) }),
        detail: ui.t('event.expired.instead', {
          answer: answeredWords(ui, now, event, event.instead),
        }),
      };
    case 'reminded':
      return { icon: 'clock', tone: 'plain', title: ui.t('event.reminded', { to: people(event.to) }) };
    case 'listing-action-started':
      return { icon: 'play', tone: 'busy', title: ui.t(`event.${event.action}.started`, { sku: event.sku }) };
    case 'listing-action-settled':
      return settled(ui, event);
    case 'corroborated':
      return {
        icon: 'eye',
        tone: 'good',
        title: ui.t('event.corroborated', { sku: event.sku }),
        detail: inWords(ui, event.verdict.reasons.at(-1) ?? ''),
      };
    case 'delist-confirmed':
      return {
        icon: 'check',
        tone: 'good',
        title: ui.t('event.delist-confirmed', { sku: event.sku }),
        detail: inWords(ui, event.how),
      };
    case 'drift-found':
      return { icon: 'alert', tone: 'bad', title: ui.t('event.drift-found', { sku: event.sku }) };
    case 'listing-held-by-another-case':
      return {
        icon: 'flag',
        tone: 'plain',
        title: ui.t('event.held', { sku: event.sku, case: event.caseId }),
      };
    case 'listing-left-by-another-case':
      return {
        icon: 'flag',
        tone: 'plain',
        title: ui.t('event.left-to-us', { sku: event.sku, case: event.caseId }),
      };
    case 'delist-requested':
      return {
        icon: 'hand',
        tone: 'warn',
        title: ui.t('event.delist-requested', { skus: people(event.offers.map(({ sku }) => sku)) }),
      };
    case 'undo-requested':
      return {
        icon: 'undo',
        tone: 'warn',
        title: ui.t('event.undo-requested', { skus: people(event.offers.map(({ sku }) => sku)) }),
        detail: event.why,
      };
    case 'notified':
      return event.kept
        ? { icon: 'mail', tone: 'plain', title: ui.t('event.notified.kept', { to: people(event.to) }) }
        : { icon: 'send', tone: 'good', title: ui.t('event.notified', { to: people(event.to) }) };
    case 'not-notified':
      return {
        icon: 'alert',
        tone: 'bad',
        title: ui.t(event.again ? 'event.not-notified.yet' : 'event.not-notified', { to: people(event.to) }),
        detail: inWords(ui, event.why),
      };
    case 'evidence-gathered':
      return { icon: 'file', tone: 'good', title: ui.t('event.evidence-gathered', { count: event.items }) };
    case 'evidence-sealed':
      return { icon: 'file', tone: 'good', title: ui.t('event.evidence-sealed', { count: event.items }) };
    case 'evidence-added':
      return {
        icon: 'upload',
        tone: 'plain',
        title: ui.t('event.evidence-added', { name: event.name }),
        detail: event.note || undefined,
      };
    case 'same-risk-found':
      return {
        icon: 'search',
        tone: 'plain',
        title: ui.t('event.same-risk', { found: event.offers.length, looked: event.looked }),
        detail:
          event.of === undefined
            ? undefined
            : ui.t('event.same-risk.left', { of: new Intl.NumberFormat(ui.lang).format(event.of) }),
      };
    case 'drafted':
      return {
        icon: 'pen',
        tone: 'plain',
        title: ui.t('event.drafted', { draft: event.draft }),
        detail:
          event.missing.length > 0
            ? ui.t('event.drafted.missing', {
                what: event.missing.map((what) => inWords(ui, what)).join('; '),
              })
            : strategyName(ui, event.strategy),
      };
    case 'submitted':
      return event.kept
        ? { icon: 'mail', tone: 'warn', title: ui.t('event.submitted.kept', { draft: event.draft }) }
        : {
            icon: 'send',
            tone: 'good',
            title: ui.t('event.submitted', { draft: event.draft }),
            detail: event.messageId,
          };
    case 'outcome-claimed':
      return {
        icon: 'eye',
        tone: 'warn',
        title: ui.t('event.claimed', { outcome: outcomeWord(ui, now, event) }),
        detail: inWords(ui, event.why),
      };
    case 'claim-dismissed':
      return {
        icon: 'eye',
        tone: 'plain',
        title: ui.t('event.claim-dismissed', { outcome: outcomeWord(ui, now, event) }),
      };
    case 'outcome':
      return {
        icon: 'flag',
        tone: 'good',
        title: ui.t('event.outcome', { outcome: outcomeWord(ui, now, event) }),
        detail:
          event.cleared &&
          ui.t('event.outcome.cleared', { skus: people(event.cleared.map(({ sku }) => sku)) || '–' }),
      };
    case 'followed-up':
      return { icon: 'send', tone: 'plain', title: ui.t('event.followed-up') };
    case 'trying-again':
      return {
        icon: 'clock',
        tone: 'warn',
        title: ui.t('event.trying-again', { step: workName(ui, event.step) }),
        detail: inWords(ui, event.cause),
      };
    case 'account-awaited':
      return {
        icon: 'alert',
        tone: 'warn',
        title: ui.t('event.account-awaited', { platform: ui.t(`platform.${event.marketplace}`) }),
        detail: inWords(ui, event.why),
      };
    case 'account-back':
      return {
        icon: 'undo',
        tone: 'plain',
        title: ui.t('event.account-back', { platform: ui.t(`platform.${event.marketplace}`) }),
      };
    case 'failed':
      return {
        icon: 'alert',
        tone: 'bad',
        title: ui.t('event.failed', { step: workName(ui, event.step) }),
        detail: inWords(ui, event.cause),
      };
    case 'taken-up':
      return {
        icon: 'user',
        tone: 'plain',
        title: ui.t(`event.taken-up.${event.how}`, { step: workName(ui, event.step) }),
      };
    case 'corrected':
      return { icon: 'pen', tone: 'plain', ...corrected(ui, event) };
    case 'assigned':
      return {
        icon: 'user',
        tone: 'plain',
        title:
          event.assignee === undefined
            ? ui.t('event.unassigned')
            : ui.t('event.assigned', { who: event.assignee }),
      };
    case 'noted':
      return { icon: 'note', tone: 'plain', title: ui.t('note'), detail: event.text };
    case 'closed':
      return {
        icon: 'check',
        tone: 'good',
        title: ui.t('event.closed', { outcome: ui.t(`outcome.${event.outcome}`) }),
        detail: inWords(ui, event.why),
      };
    case 'reopened':
      return { icon: 'undo', tone: 'warn', title: ui.t('event.reopened'), detail: event.why };
    case 'erased':
      return { icon: 'alert', tone: 'warn', title: ui.t('event.erased'), detail: event.why };
  }
};
