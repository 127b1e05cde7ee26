import type { Examined } from '../../shared/notice/examined.ts';
import type { Store } from '../../shared/store/store.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';
import { settleFinding } from './settle-finding.ts';
import { unreadable } from './unreadable.ts';

const rank: Record<Outcome['result'], number> = {
  opened: 0,
  resumed: 1,
  joined: 2,
  quarantined: 3,
  filed: 4,
};

/** One result for a mail of several originals: the one that matters most, all cases named. */
const together = (outcomes: Outcome[]): Outcome => {
  const [first, ...rest] = outcomes.toSorted((a, b) => rank[a.result] - rank[b.result]);
  if (!first) return { result: 'filed', reason: 'the mail holds nothing', caseIds: [] };
  return {
    result: first.result,
    reason: [first, ...rest].map(({ reason }) => reason).join('; '),
    caseIds: outcomes.flatMap(({ caseIds }) => caseIds),
  };
};

/** What a mail is read as, and beside that. */
interface Taken {
  receivedAt: Date;
  store: Store;
  examined: Examined;
  wanted: string | undefined;
}

/** The originals of a mail; one that nobody can read is one as well. */
export const arrivalsOf = (key: string, { receivedAt, store, examined, wanted }: Taken): Arrival[] => {
  const findings = examined.findings.length > 0 ? examined.findings : [unreadable(examined)];
  return findings.map((finding, index) => ({
    key: `${key}.${index + 1}`,
    mail: key,
    receivedAt,
    store,
    finding,
    linked: [],
    isReply: examined.automatic === 'auto-reply',
    ...(wanted !== undefined && { wanted }),
  }));
};

/** What becomes of them all. */
export const outcomeOf = async (services: IntakeServices, arrived: readonly Arrival[]): Promise<Outcome> => {
  const outcomes: Outcome[] = [];
  for (const one of arrived) {
    const linked = outcomes.flatMap(({ caseIds }) => caseIds);
    outcomes.push(await settleFinding(services, { ...one, linked }));
  }
  return together(outcomes);
};
