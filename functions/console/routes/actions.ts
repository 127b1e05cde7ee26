import {
  AnswerRefused,
  outcomeOf,
  redirect,
  submission,
  takeUp,
} from '../../../shared/case/acting/answer.ts';
import { reopenCase } from '../../../shared/case/acting/reopen.ts';
import { type Case, notYetNamed } from '../../../shared/case/case.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { currentDraft } from '../../../shared/case/place.ts';
import { append, change, loadCase } from '../../../shared/case/records/case-store.ts';
import { actsOnListings, mayGoOff, standsAgainst } from '../../../shared/case/replay/on-sale.ts';
import { CaseOutcome } from '../../../shared/case/vocabulary.ts';
import { offerOf } from '../../../shared/marketplaces/port.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import { reporting } from '../session/role.ts';
import type { Fields } from './answers.ts';
import { demand, demandRunning } from './attempt.ts';

/** Who asks for what on which case. */
export interface Asked {
  caseId: string;
  by: string;
  fields: Fields;
}

const notClosed = async (services: ConsoleServices, ui: Ui, caseId: string) => {
  const now = await loadCase(services.cases, caseId);
  if (now.closed) throw new AnswerRefused(ui.t('refused.closed'));
  return now;
};

const leadElsewhere = (services: ConsoleServices, { caseId, by }: Asked, event: CaseEvent, why: string) =>
  redirect(services, { caseId, event, why, by, at: services.clock.now() });

/** Adds a person's remark to the record. */
export const addNote = async (services: ConsoleServices, ui: Ui, { caseId, by, fields }: Asked) => {
  demand(ui, 'note');
  const text = (fields.text ?? '').trim().slice(0, 4000);
  if (text === '') throw new AnswerRefused(ui.t('refused.empty'));
  await change(services.cases, caseId, () => ({ type: 'noted', text }), services.clock.now(), by);
};

/** Tries a failed step again, or goes on without it. */
export const takeUpCase = async (services: ConsoleServices, ui: Ui, { caseId, by, fields }: Asked) => {
  const how = fields.how === 'skip' ? 'skip' : 'retry';
  demand(ui, how);
  const { storeId, failure } = await loadCase(services.cases, caseId);
  if (how === 'retry' && failure && actsOnListings(failure.step)) await demandRunning(services, ui, storeId);
  await takeUp(services, { caseId, how, by, at: services.clock.now() });
};

/** Takes a person's word for it that the answer went, where this deployment only kept its mail. */
export const sentByHand = async (services: ConsoleServices, ui: Ui, { caseId, by, fields }: Asked) => {
  demand(ui, 'submit');
  const went = (now: Case): CaseEvent | undefined => {
    const { kept, sent } = currentDraft(now) ?? {};
    if (!kept) return undefined;
    const { draft, reference } = submission(now, (fields.reference ?? '').trim().slice(0, 200));
    return { type: 'submitted', draft, messageId: reference, ...(sent && { sent }) };
  };
  await change(services.cases, caseId, went, services.clock.now(), by);
};

/** Ends a case by hand. */
export const closeCase = async (services: ConsoleServices, ui: Ui, asked: Asked) => {
  demand(ui, 'close');
  await notClosed(services, ui, asked.caseId);
  const outcome = CaseOutcome.safeParse(asked.fields.outcome);
  const why = (asked.fields.why ?? '').trim().slice(0, 1000);
  if (!outcome.success || why === '') throw new AnswerRefused(ui.t('refused.form'));
  await leadElsewhere(services, asked, { type: 'closed', outcome: outcome.data, why }, 'closed by hand');
};

/** Takes back how a case ended. */
export const reopen = async (services: ConsoleServices, ui: Ui, { caseId, by, fields }: Asked) => {
  demand(ui, 'close');
  const why = (fields.why ?? '').trim().slice(0, 1000);
  if (why === '') throw new AnswerRefused(ui.t('refused.form'));
  await reopenCase(services, { caseId, why, by, at: services.clock.now() });
};

/** Puts a listing back on sale before its case is over; against an order or an open complaint only with a reason. */
export const undoDelisting = async (services: ConsoleServices, ui: Ui, asked: Asked) => {
  demand(ui, 'undo');
  const now = await notClosed(services, ui, asked.caseId);
  const listing = now.listings.find(
    ({ marketplace, sku }) => marketplace === asked.fields.marketplace && sku === asked.fields.sku,
  );
  if (!listing || !['off', 'delisting', 'on-again'].includes(listing.state) || listing.undo)
    throw new AnswerRefused(ui.t('refused.undo'));
  const { marketplace, sku } = listing;
  const why = (asked.fields.why ?? '').trim().slice(0, 1000);
  await demandRunning(services, ui, now.storeId);
  if (why === '' && standsAgainst(now)) throw new AnswerRefused(ui.t('refused.undo-why'));
  await leadElsewhere(
    services,
    asked,
    { type: 'undo-requested', offers: [{ marketplace, sku }], ...(why !== '' && { why }) },
    'undo a delisting',
  );
};

/** Takes picked listings of the same risk off sale too, or again what came back on sale. */
export const delistToo = async (
  services: ConsoleServices,
  ui: Ui,
  { picked, ...asked }: Asked & { picked: readonly string[] },
) => {
  demand(ui, 'delist');
  const now = await notClosed(services, ui, asked.caseId);
  const offers = [
    ...notYetNamed(now, now.sameRisk ?? []),
    ...now.listings.filter((listing) => mayGoOff(now, listing)),
  ]
    .filter(({ marketplace, sku }) => picked.includes(`${marketplace}/${sku}`))
    .map(offerOf);
  if (offers.length === 0) throw new AnswerRefused(ui.t('refused.none-picked'));
  await demandRunning(services, ui, now.storeId);
  await leadElsewhere(
    services,
    asked,
    { type: 'delist-requested', offers },
    'delist listings of the same risk',
  );
};

/** Takes a mail's unproven claim for true, of the listings that were picked, or dismisses it. */
export const settleClaim = async (
  services: ConsoleServices,
  ui: Ui,
  { cleared, ...asked }: Asked & { cleared: readonly string[] },
) => {
  demand(ui, 'outcome');
  const now = await notClosed(services, ui, asked.caseId);
  const claim = now.claims.find(({ source }) => source.finding === asked.fields.mail);
  if (!claim) throw new AnswerRefused(ui.t('refused.no-claim'));
  if (asked.fields.claim === 'dismiss') {
    const event = {
      type: 'claim-dismissed',
      outcome: claim.outcome,
      claim: claim.source.finding,
    } as const;
    await append(services.cases, now, event, services.clock.now(), asked.by);
    return;
  }
  demand(ui, reporting(claim.outcome));
  const event = { ...outcomeOf(now, claim.outcome, cleared), claim: claim.source.finding };
  await leadElsewhere(services, asked, event, 'a person confirmed what a mail says');
};
