import type { ObjectReader, Table } from '../../../shared/platform/ports.ts';

/** Objects that can be erased, with every version that is kept of them. No step has such a port. */
export interface Erasable extends ObjectReader {
  /** Does nothing where there is no such object. */
  erase(key: string): Promise<void>;
}

/** All that a deployment keeps. */
export interface Archive {
  cases: Table;
  mail: Erasable;
  evidence: Erasable;
  /** on one machine, copies of what was sent */
  outbox?: Erasable;
}
