import { isWantedAgain } from '../../shared/case/records/mails-again.ts';
import { isStoredForAll, recipientsOf } from '../../shared/mail/envelope.ts';
import type { ObjectReader, ObjectStore, TableReader } from '../../shared/platform/ports.ts';
import type { Store } from '../../shared/store/store.ts';
import { getStore, storeOfRecipients, storesOfRecipients } from '../../shared/store/store-records.ts';

/** The store that a copy is for, as its key ends; nobody else's keys do. */
const copiedFor = /-for-([a-z0-9][a-z0-9-]{0,39})$/;

/** A stored mail, whom it is for, and which store that is. */
export const addressed = async (
  { cases, mail }: { cases: TableReader; mail: ObjectReader },
  key: string,
): Promise<{ raw: Uint8Array; recipients: string[]; store: Store | undefined }> => {
  const raw = await mail.get(key);
  const recipients = recipientsOf(raw);
  const [, storeId] = copiedFor.exec(key) ?? [];
  const store = await (storeId === undefined
    ? storeOfRecipients(cases, recipients)
    : getStore(cases, storeId));
  return { raw, recipients, store };
};

/** Nobody has more stores than that told of one complaint: each further one costs a copy, each address a look. */
const [mostStores, mostAddresses] = [20, 200];

/**
 * Stores a mail once more for each further store that it was written to: each has its own result, its own case and its own
 * right to have it erased, so that a mail which is taken in once more is not copied again. Whoever is only named in an
 * envelope that nobody kept is not found.
 */
export const copyToOthers = async (
  { cases, mail }: { cases: TableReader; mail: ObjectStore },
  key: string,
  { raw, recipients, store }: Awaited<ReturnType<typeof addressed>>,
): Promise<void> => {
  if (store === undefined || copiedFor.test(key) || !isStoredForAll(raw)) return;
  const stores = await storesOfRecipients(cases, recipients.slice(0, mostAddresses));
  const others = stores.filter(({ id }) => id !== store.id).slice(0, mostStores);
  if (others.length === 0 || (await isWantedAgain(cases, key))) return;
  for (const { id } of others) await mail.put(`${key}-for-${id}`, raw, 'message/rfc822');
};
