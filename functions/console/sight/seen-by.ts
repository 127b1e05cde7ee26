import type { ConsoleServices } from '../console-services.ts';
import type { Person } from '../session/session.ts';
import { pageCursor } from './page-cursor.ts';
import { tableOfStores } from './table-of-stores.ts';

/**
 * The console's services as far as a person may see: all of them, or those of the stores that the sign-in names. Routes are
 * given no others. Stored objects need no limit of their own, because only rows name their keys.
 */
export const seenBy = (services: ConsoleServices, { stores }: Person, key: string): ConsoleServices =>
  stores === undefined
    ? services
    : {
        ...services,
        cases: tableOfStores(services.cases, stores, pageCursor(key, services.clock.now())),
      };
