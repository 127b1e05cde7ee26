import * as z from 'zod/mini';
import { jsonIn } from '../../../shared/platform/json-in.ts';
import type { PageKey } from '../../../shared/platform/ports.ts';
import type { Person } from '../session/session.ts';

const text = z.string();
/** The row at which a page of a list ended, for whoever sees every row. */
const Plain = z.strictObject({ queue: text, queueOrder: text, pk: text, sk: text });
/** The same for anybody else, as it was sealed. */
const Sealed = z.strictObject({ queue: text, sealed: text });

/** Where a page of a list ended, as it stands in an address. */
export const pageText = (key: PageKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads it back; undefined when it is none of this person's sight, or one of a list that is not asked for. */
export const pageKeyFrom = (
  from: string | undefined,
  lists: readonly string[],
  { stores }: Person,
): PageKey | undefined => {
  const Key = stores === undefined ? Plain : Sealed;
  const { data: key } = Key.safeParse(jsonIn(Buffer.from(from ?? '', 'base64url').toString('utf8')));
  // whatever else somebody wrote into the address: the list begins at its beginning
  return key && lists.includes(key.queue) ? key : undefined;
};
