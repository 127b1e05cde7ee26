import type { Marketplaces } from '../../infra/local/marketplaces/start-marketplaces.ts';
import type { MailResult } from '../../shared/case/mail-results.ts';
import type { ObjectReader, ObjectStore, Table, Workflow } from '../../shared/platform/ports.ts';

/** One mail that left the house. */
export interface SentMail {
  to: string[];
  raw: Buffer;
}

/** The product, running somewhere, as a scenario holds it: it looks and pushes from outside. */
export interface World {
  readonly where: 'one machine' | 'deployed';
  readonly cases: Table;
  readonly mail: ObjectReader;
  readonly evidence: ObjectStore;
  readonly workflow: Workflow;
  /** the stand-ins that the product calls; accounts keep scenarios apart */
  readonly marketplaces: Marketplaces;
  /** Signs a mail in the name of a domain, with a key that this world's DNS knows. */
  sign(raw: string, domain: string): Promise<Buffer>;
  /** Hands a mail over and waits for the one result it ends in. */
  deliver(raw: Buffer, envelope: { from: string; to: string }): Promise<MailResult>;
  /** Every mail that left the house, oldest first. */
  sent(): Promise<SentMail[]>;
  /** Keeps the credentials of a store's account, or replaces them. */
  keepCredentials(storeId: string, marketplace: string, credentials: unknown): Promise<void>;
  /** Does now what the clock would do later; resolves with what the step answers. */
  run(step: 'watch-deadlines' | 'reconcile', input?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** Asks again and again until there is an answer. Throws with what `otherwise` says when there is none in time. */
export const eventually = async <T>(
  ask: () => Promise<T | undefined>,
  otherwise: () => Promise<string>,
  seconds = 60,
): Promise<T> => {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} s: ${await otherwise()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
