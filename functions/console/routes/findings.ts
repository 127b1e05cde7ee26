import { findingsPrefix, lastOfEach } from '../../../shared/case/records/signatures.ts';
import { Finding } from '../../../shared/notice/examined.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { jsonIn } from '../../../shared/platform/json-in.ts';
import type { ObjectReader } from '../../../shared/platform/ports.ts';
import { StoreUnreadable } from '../../../shared/store/store-records.ts';

/** What `read` finds; undefined when it is not there. */
export const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof StoreUnreadable) return undefined;
    throw error;
  }
};

/** What was read from an original; undefined where that is not stored or not readable. */
export const readFinding = async (evidence: ObjectReader, key: string): Promise<Finding | undefined> => {
  const bytes = await ifThere(evidence.get(key));
  return bytes && Finding.safeParse(jsonIn(Buffer.from(bytes).toString('utf8'))).data;
};

/** What was read last from each original of a mail, as far as it is stored. */
export const findingsOf = async (evidence: ObjectReader, mail: string): Promise<Finding[]> => {
  const stored = await Array.fromAsync(evidence.list(findingsPrefix(mail)));
  const keys = lastOfEach(stored.map(({ key }) => key));
  const findings = await Promise.all(keys.map((key) => readFinding(evidence, key)));
  return findings.filter((one) => one !== undefined);
};
