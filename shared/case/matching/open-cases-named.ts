import { Platform } from '../../mail/vocabulary.ts';
import type { Finding } from '../../notice/examined.ts';
import { eachBounded } from '../../platform/each-bounded.ts';
import type { TableReader } from '../../platform/ports.ts';
import type { Store } from '../../store/store.ts';
import { numberKeys, numberKeysAnywhere, numberLikeKeys } from '../match-keys.ts';
import type { NamedBy } from '../vocabulary.ts';
import {
  atOnce,
  type Candidate,
  complaintCase,
  holders,
  inThread,
  inWords,
  mostCandidates,
} from './candidates.ts';

/**
 * The open cases whose complaint number, docket or reference of ours a mail names, or whose letter it answers, however it
 * reads otherwise. A number without a label counts where it is one of the mail's own platform or of one the store sells on.
 */
export const openCasesNamed = async (
  cases: TableReader,
  { id: storeId, marketplaces }: Pick<Store, 'id' | 'marketplaces'>,
  finding: Finding,
): Promise<Candidate[]> => {
  const { platform: own } = finding.notice;
  const platforms = Platform.options.filter(
    (platform) => platform === own || marketplaces.some((marketplace) => marketplace === platform),
  );
  const numbers = [
    ...numberKeys(storeId, finding),
    ...numberKeysAnywhere(storeId, finding),
    ...numberLikeKeys(storeId, platforms, finding),
  ];
  const [byNumber, byThread] = await Promise.all([
    holders(cases, numbers),
    inThread(cases, storeId, finding),
  ]);
  const by = new Map<string, NamedBy>([
    ...byThread.map((id) => [id, 'thread'] as const),
    ...inWords(finding).map((id) => [id, 'reference'] as const),
    ...byNumber.map((id) => [id, 'number'] as const),
  ]);
  const found = await eachBounded([...by], atOnce, async ([id, named]) => {
    const now = await complaintCase(cases, storeId, id);
    return now && !now.closed ? [{ now, by: named }] : [];
  });
  return found.flat().slice(0, mostCandidates);
};
