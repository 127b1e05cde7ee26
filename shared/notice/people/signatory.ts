import type { Mailbox } from '../../mail/mail.ts';
import type { Name } from './names.ts';
import { areGeneric } from './plain-words.ts';
import { personOf } from './roles.ts';
import { isWrittenLike } from './standing.ts';

/**
 * Who a letter's sender is: whom the mailbox names; where it names but a department, whoever the letter names that has
 * the mailbox's address. Places are -1 where only the mailbox says it; undefined where nothing does.
 */
export const signatory = (
  { name, address }: Mailbox,
  names: readonly Name[],
): { value: string; start: number; end: number } | undefined => {
  const firm = areGeneric(name.split(/[\s|–-]+/).filter((word) => word !== ''))
    ? names.find(({ value, words }) => words > 1 && isWrittenLike(value, address))
    : undefined;
  if (firm) return { value: firm.value, start: firm.start, end: firm.end };
  return name === '' ? undefined : { value: personOf(name), start: -1, end: -1 };
};
