import { openedBy } from '../../shared/case/records/mails-again.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import { alsoComplains, foreignIn, infectionIn, unsure } from './doubt.ts';
import type { Arrival, Outcome } from './services.ts';
import { isByForwarder, leavesUnsaid } from './unread.ts';

/** Whether somebody who forwards complaints writes himself: what he means to hand on may have been lost on the way. */
const isForwardersOwn = ({ finding, store: { forwarders } }: Arrival): boolean =>
  finding.how === 'direct' && isByForwarder(finding, forwarders);

/** What is known of an original before it is settled. */
interface Seen {
  /** it is no complaint, speaks of no case that we know, and all of it was read */
  isOfNobody: boolean;
  /** the same, but not all of it was read */
  unread: string | undefined;
  /** what shows that its sender is a pretence */
  forgery: string | undefined;
}

const quarantined = (reason: string): Outcome => ({ result: 'quarantined', reason, caseIds: [] });
const filed = (reason: string): Outcome => ({ result: 'filed', reason, caseIds: [] });

/** Why mail that reads as ordinary is not put away unseen; undefined where it is. */
const whyLookedAt = (arrival: Arrival): string | undefined => {
  const { finding } = arrival;
  if (isForwardersOwn(arrival))
    return `${finding.from[0]?.address} wrote it and hands nothing on: where a complaint is meant, ask for that mail whole, forwarded or attached`;
  if (foreignIn(finding) !== undefined)
    return 'most of it is in a language that is not read here: have somebody read it, and open a case where it is a complaint';
  const doubt = unsure(finding) ?? alsoComplains(finding);
  if (doubt !== undefined) return `${doubt}: see whether it is a complaint, and open a case where it is`;
  return leavesUnsaid(finding)
    ? 'it leaves nearly all to a picture or a page: look there what it is about, and open a case where it is a complaint'
    : undefined;
};

/** What an original ends as that becomes no case; undefined for one that does. */
export const asideOf = (arrival: Arrival, { isOfNobody, unread, forgery }: Seen): Outcome | undefined => {
  if (isOfNobody && unread === undefined) {
    if (forgery !== undefined)
      return filed(`not a complaint, and it pretends to be somebody else: ${forgery}`);
    const why = whyLookedAt(arrival);
    return why === undefined ? filed('not a complaint') : quarantined(why);
  }
  const infection = infectionIn(arrival.finding);
  // nobody is asked to look at its files
  if (isOfNobody && infection !== undefined) return quarantined(infection);
  return forgery === undefined ? undefined : quarantined(`it pretends to be somebody else: ${forgery}`);
};

/** What a person is asked about a mail that becomes a case only because somebody wants it; undefined where nobody does. */
export const wantedThough = async (
  cases: TableReader,
  mail: string,
  { reason }: Outcome,
): Promise<string | undefined> => {
  const by = await openedBy(cases, mail);
  return by === undefined ? undefined : `${by} had a case opened for it; it had been put away: ${reason}`;
};
