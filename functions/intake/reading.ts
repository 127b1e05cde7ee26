import { receivedAtOf, recipientsOf } from '../../shared/mail/envelope.ts';
import type { Examined } from '../../shared/notice/examined.ts';
import type { TableReader } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';
import { storeOfRecipients } from '../../shared/store/store-records.ts';
import { examiner } from './examiner.ts';

/** A mail's bytes, which its reading takes over, and what it is read with. */
interface Unread {
  raw: Uint8Array;
  receivedAt: Date;
  store: Store | undefined;
}

const read = ({ mailFrom }: Surroundings, { raw, receivedAt, store }: Unread): Promise<Examined> =>
  examiner().examine(raw, {
    receivedBy: 'amazonses.com',
    forwarders: store?.forwarders ?? [],
    ownAddresses: [mailFrom.toLowerCase()],
    arcForwarders: store?.arcForwarders ?? [],
    ...(store?.dnsRecords && { dnsRecords: store.dnsRecords }),
    receivedAt: receivedAt.toISOString(),
  });

/** Readings begun before their mails were stored, by the mails' keys. */
const ahead = new Map<string, Promise<Examined>>();
/** More mails than are taken in at once would only wait, and a large one is not kept a second time. */
const mostAhead = 16;
const largestAhead = 1_048_576;

/**
 * Begins to read a mail that is being stored, which may take as long as the reading. Nothing is done about it before
 * intake is given its key, which has to follow, or else `forgetReading`.
 */
export const readAhead = (
  services: Surroundings & { cases: TableReader },
  key: string,
  bytes: Uint8Array,
): void => {
  if (ahead.size >= mostAhead || bytes.byteLength > largestAhead) return;
  const raw = new Uint8Array(bytes);
  const receivedAt = receivedAtOf(raw) ?? services.clock.now();
  const reading = storeOfRecipients(services.cases, recipientsOf(raw)).then((store) =>
    read(services, { raw, receivedAt, store }),
  );
  // what it throws is heard where it is needed
  reading.catch(() => undefined);
  ahead.set(key, reading);
};

/** Forgets what was read of a mail that could not be stored, or that intake could not fetch. */
export const forgetReading = (key: string): void => void ahead.delete(key);

/** Reads a stored mail, where that was not begun before. */
export const readStored = (services: Surroundings, key: string, unread: Unread): Promise<Examined> => {
  const begun = ahead.get(key);
  ahead.delete(key);
  return begun ?? read(services, unread);
};
