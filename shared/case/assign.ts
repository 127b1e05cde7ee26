import { Finding } from '../notice/examined.ts';
import { eachBounded } from '../platform/each-bounded.ts';
import { getJson } from '../platform/json-object.ts';
import type { ObjectReader, Table, Workflow } from '../platform/ports.ts';
import { getStore } from '../store/store-records.ts';
import type { Case } from './case.ts';
import { passClaim } from './claims.ts';
import { joinMail } from './join-mail.ts';
import { adriftKey, matchKeys } from './match-keys.ts';
import { outcomeIn, reportOutcome } from './report-outcome.ts';

const atOnce = 8;

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
    else
      to = await joinMail(cases, to, { finding, source, why: 'a person says that it belongs here', at, by });
    const keys = [adriftKey(store.id, finding), ...matchKeys(store.id, finding)];
    await eachBounded(keys, atOnce, (key) => passClaim(cases, key, from.id, to.id));
  }
  return to;
};
