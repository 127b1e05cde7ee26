import * as z from 'zod/mini';
import type { Row } from '../../../shared/platform/ports.ts';

/** Whose a row is: a store's, or that of the store which a case belongs to. */
export type Owner = { storeId: string } | { caseId: string };

const OfStore = z.object({ storeId: z.string() });
const OfCase = z.object({ caseId: z.string() });

const storeIn = (facts: unknown): Owner | undefined => OfStore.safeParse(facts).data;

/**
 * Whose a row of the case table is. Undefined for what is nobody's, such as a mail to no store's inbox, and for every kind
 * of row that is not named here.
 */
export const ownerOf = (row: Row): Owner | undefined => {
  const [kind, name = ''] = row.pk.split('#');
  switch (kind) {
    case 'CASE':
      return storeIn(row.summary) ?? { caseId: name };
    case 'STORES':
      return { storeId: row.sk };
    case 'CATALOGUE':
    case 'COMPLAINANT':
    case 'HOLD':
    case 'MATCH':
      return { storeId: name };
    case 'INBOX':
    case 'LAPSES':
      return storeIn(row);
    case 'MAIL':
      return storeIn(row.outcome);
    case 'WAITING-MAIL':
      return OfCase.safeParse(row).data;
    default:
      return undefined;
  }
};
