import { setTimeout as sleep } from 'node:timers/promises';
import type { Archive } from '../../infra/cli/erasing/archive.ts';
import type { DemoDomain } from '../../infra/local/demo/demo-keys.ts';
import type { Marketplaces } from '../../infra/local/marketplaces/start-marketplaces.ts';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import type { ObjectReader, ObjectStore, Table, Workflow } from '../../shared/platform/ports.ts';
import { deployed } from '../aws/settings.ts';

/** One mail that left the house. */
export interface SentMail {
  to: string[];
  raw: Buffer;
}

/** What the timetable runs. */
export type Watcher = 'watch-deadlines' | 'reconcile' | 'corroborate' | 'refresh-catalogue';

/** The product, running somewhere, as a scenario holds it: it looks and pushes from outside. */
export interface World {
  readonly where: 'one machine' | 'deployed';
  readonly cases: Table;
  readonly mail: ObjectReader;
  readonly evidence: ObjectStore;
  readonly workflow: Workflow;
  /** the same for whoever may erase */
  readonly archive: Archive;
  /** Everything that is kept: each row, each version of each object. */
  kept(): AsyncIterable<{ where: string; text: string }>;
  /** the stand-ins that the product calls; accounts keep scenarios apart */
  readonly marketplaces: Marketplaces;
  /** the records of the key that mails are signed with, which only a store that has them believes */
  readonly dnsRecords: Record<string, string>;
  /** Signs a mail in the name of a domain. */
  sign(raw: string, domain: DemoDomain): Promise<Buffer>;
  /** Hands a mail over and waits for the one result it ends in; of several inboxes, for that in one of them. */
  deliver(raw: Buffer, envelope: { from: string; to: string | string[] }): Promise<MailResult>;
  /** Every mail that left the house, oldest first. */
  sent(): Promise<SentMail[]>;
  /** Keeps the credentials of a store's account, or replaces them. */
  keepCredentials(storeId: string, marketplace: string, credentials: unknown): Promise<void>;
  /** Does now what the clock would do later; resolves with what the step answers. */
  run(step: Watcher, input?: unknown): Promise<unknown>;
  /** Says what Amazon would say of a listing or an account; resolves, when it is taken, with what `take-signal` answered. */
  notify(message: string): Promise<unknown>;
  /** Where the execution of a case stands, for whoever waited for it in vain. */
  trace(caseId: string): Promise<string>;
  close(): Promise<void>;
}

/** An emulator beside other work takes its time, and is only slowed down by being asked all the time. */
const { patience, pause } = deployed() ? { patience: 180, pause: 150 } : { patience: 60, pause: 20 };

/** Asks again and again until there is an answer. Throws with what `otherwise` says when there is none in time. */
export const eventually = async <T>(
  ask: () => Promise<T | undefined>,
  otherwise: () => Promise<string>,
  seconds = patience,
): Promise<T> => {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} s: ${await otherwise()}`);
    await sleep(pause);
  }
};
