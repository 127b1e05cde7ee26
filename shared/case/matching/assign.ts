import { offersBehind } from '../../marketplaces/offers-behind.ts';
import { type Offer, offerOf } from '../../marketplaces/port.ts';
import { Finding } from '../../notice/examined.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import { getJson } from '../../platform/json-object.ts';
import type { ObjectReader, Table, Workflow } from '../../platform/ports.ts';
import { getStore } from '../../store/store-records.ts';
import { type Case, notYetNamed } from '../case.ts';
import type { DelistDecision, Source } from '../case-facts.ts';
import { adriftKey, matchKeys } from '../match-keys.ts';
import { finalOutcome } from '../place.ts';
import { passKey } from '../records/key-holders.ts';
import { wakeSettled } from '../records/runs.ts';
import { isOfStock, withDeadlines } from '../replay/deadlines.ts';
import { moreWords, outgrows } from '../replay/more.ts';
import { assertsRight } from '../replay/on-sale.ts';
import { type Joining, joinMail } from './join-mail.ts';
import { outcomeIn, reportOutcome } from './report-outcome.ts';

const atOnce = 8;
const because = 'a person says that it belongs here';

/**
 * What a mail that reports no outcome says more than the case knew. Its deadlines and numbers count; about listings that the
 * case had not a person is asked, for no policy decided about them as a part of it.
 */
const moreOf =
  ({ notice }: Finding, offers: readonly Offer[]) =>
  (latest: Case): Joining => {
    if (latest.closed || finalOutcome(latest) !== undefined) return { why: because };
    const fresh = notYetNamed(latest, offers);
    const news = moreWords(latest, notice) ?? fresh.map(({ listingId }) => listingId).join(', ');
    if (news === '') return { why: because };
    const decision: DelistDecision = {
      mode: 'ask',
      reasons: [`A person is asked: ${because}.`],
      offers: fresh,
    };
    return {
      why: `a person says that it belongs here, and it says more: ${news}`,
      more: {
        ...(fresh.length > 0 && { decision }),
        ...(outgrows(latest, notice) && { redraft: true }),
      },
    };
  };

/** The finding with the terms for the stock of its listings, where its own case counted them and they join another one. */
const withStock = (finding: Finding, from: Case): Finding => {
  const deadlines = withDeadlines(finding.notice.deadlines, from.notice.deadlines.filter(isOfStock));
  return { ...finding, notice: { ...finding.notice, deadlines } };
};

/** Keeps such a mail of another case with this one, which goes on from what it says. */
const joinAssigned = async (
  { cases, workflow }: { cases: Table; workflow: Workflow },
  to: Case,
  from: Case,
  { finding, source, by, at }: { finding: Finding; source: Source; by: string; at: Date },
): Promise<Case> => {
  const { kind, listings } = finding.notice;
  const items = assertsRight(kind) ? await offersBehind(cases, to.storeId, listings) : [];
  const offers = items.map(offerOf);
  const said = notYetNamed(to, offers).length > 0 ? withStock(finding, from) : finding;
  const now = await joinMail(cases, to, { finding: said, source, joining: moreOf(said, offers), at, by });
  await wakeSettled({ cases, workflow }, now);
  return now;
};

/**
 * Tells the case that a person named what the mails of another one report, as if they had been found to answer it when
 * they came: what a mail may cause is decided by its sender and its reading, save that one which puts listings back on sale
 * is confirmed first. From then on it is the named case that later mails with the same numbers find.
 */
export const assignMails = async (
  { cases, evidence, workflow }: { cases: Table; evidence: ObjectReader; workflow: Workflow },
  from: Case,
  named: Case,
  { by, at }: { by: string; at: Date },
): Promise<Case> => {
  let to = named;
  const store = await getStore(cases, from.storeId);
  for (const source of from.sources) {
    const finding = await getJson(evidence, source.finding, Finding);
    const outcome = outcomeIn(finding);
    if (outcome !== undefined)
      to = await reportOutcome({ cases, workflow }, to, { finding, store, source, outcome, at, by });
    else to = await joinAssigned({ cases, workflow }, to, from, { finding, source, at, by });
    const keys = [adriftKey(store.id, finding), ...matchKeys(store.id, finding)];
    await eachBounded(keys, atOnce, (key) => passKey(cases, key, from.id, to.id));
  }
  return to;
};
