import type { Case } from '../../shared/case/case.ts';
import { sentKey } from '../../shared/case/match-keys.ts';
import { loadIfSound } from '../../shared/case/records/case-store.ts';
import { holderOf } from '../../shared/case/records/key-holders.ts';
import { eachBounded } from '../../shared/platform/each-bounded.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import type { Store } from '../../shared/store/store.ts';
import { readStores, StoreUnreadable } from '../../shared/store/store-records.ts';

/** A report carries its own message id and that of the mail it reports, in a header that it repeats (RFC 3464, 2). */
const mostIds = 4;
const head = 256 * 1024;
const atOnce = 16;

/** The message ids that stand in headers anywhere in a mail's first bytes; a long one may be folded on to a line of its own. */
export const messageIdsIn = (raw: Uint8Array): string[] => {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, head)).toString('latin1');
  const found = [...text.matchAll(/^message-id:(?:[ \t]*\r?\n)?[ \t]*(<[^<>\s]{3,400}>)/gim)].map(
    ([, id = '']) => id,
  );
  return [...new Set(found)].slice(0, mostIds);
};

/** A case with a letter of ours, the store in whose name that was written, and the message id under which it travelled. */
export interface Letter {
  store: Store;
  now: Case;
  id: string;
}

/**
 * The open case whose letter travelled under one of these ids: of the store in whose inbox they came, or of any. A report
 * of it comes to the address that we write from, where no store has its inbox: SES forwards what comes back there unless
 * told otherwise (SES Developer Guide, "Receiving Amazon SES notifications through email"). Throws `StoreUnreadable` where
 * it may be of a store that cannot be read.
 */
export const letterOf = async (
  cases: TableReader,
  ids: readonly string[],
  inboxOf: Store | undefined,
): Promise<Letter | undefined> => {
  const { stores, unreadable } = inboxOf ? { stores: [inboxOf], unreadable: [] } : await readStores(cases);
  const asked = stores.flatMap((store) => ids.map((id) => ({ store, id })));
  const found = await eachBounded(asked, atOnce, async ({ store, id }) => {
    const caseId = await holderOf(cases, sentKey(store.id, id));
    const now = caseId === undefined ? undefined : await loadIfSound(cases, caseId);
    return now && { store, now, id };
  });
  const letter = found.find((one) => one && !one.now.closed);
  const [other] = unreadable;
  if (!letter && other !== undefined) throw new StoreUnreadable(other);
  return letter;
};
