import type { Case } from '../../shared/case/case.ts';
import type { Source } from '../../shared/case/case-facts.ts';
import type { Recorded } from '../../shared/case/events.ts';
import { lastAnswer } from '../../shared/case/place.ts';
import { history } from '../../shared/case/records/case-store.ts';
import { holdsOffersOf } from '../../shared/marketplaces/catalogue-size.ts';
import { catalogueOf } from '../../shared/marketplaces/offers-behind.ts';
import { Finding } from '../../shared/notice/examined.ts';
import { getJson } from '../../shared/platform/json-object.ts';
import type { ObjectReader, TableReader } from '../../shared/platform/ports.ts';
import type { Background } from '../../shared/response/background.ts';
import { isPlatforms } from '../../shared/response/recipients.ts';
import { complaintsOf } from './complaints-of.ts';

/** Whether a platform wrote a mail or somebody else did; undefined where it names nobody. */
const askerIn = ({ from }: Source): Background['asker'] => {
  const [sender] = from;
  return sender && (isPlatforms(sender.address) ? 'platform' : 'complainant');
};

/** What a letter may draw on besides the case: its events, the notice's text, and what the last refusal asked for. */
export const backgroundOf = async (
  { cases, evidence }: { cases: TableReader; evidence: ObjectReader },
  now: Case,
): Promise<Background & { events: Recorded[] }> => {
  const events = await history(cases, now.id);
  const textOf = async (source: Source): Promise<string> =>
    (await getJson(evidence, source.finding, Finding)).text;
  const complaints = await complaintsOf(cases, now);
  const said = events
    .map(({ event }) => event)
    .filter((event) => event.type === 'outcome' || event.type === 'outcome-claimed')
    .filter(({ outcome }) => outcome === lastAnswer(now));
  // of several mails that say so, the one that a person confirmed
  const confirmed = said.findLast((event) => event.type === 'outcome')?.claim;
  const refusal = said.findLast(
    ({ source }) => source && (confirmed === undefined || source.finding === confirmed),
  )?.source;
  return {
    events,
    complaints,
    isCatalogued: await holdsOffersOf(cases, now.storeId, catalogueOf(now.notice.platform)),
    noticeText: await textOf(now.basis.source),
    ...(refusal && { refusal: await textOf(refusal), asker: askerIn(refusal) }),
  };
};
