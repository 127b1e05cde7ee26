import { listMail, type MailResult } from '../../../shared/case/mail-results.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import { type Part, untilEnough } from './until-enough.ts';

/** Pages that are read to find enough of what a person may see. */
const mostPages = 5;

/** The latest mails of one result, `enough` of them or a page more; from where an earlier look ended. */
export const mailsOf = (
  cases: TableReader,
  result: MailResult['result'],
  { enough, from }: { enough: number; from?: PageKey | undefined },
): Promise<Part<MailResult>> =>
  untilEnough(
    async (after) => {
      const page = await listMail(cases, result, { limit: enough, ...(after && { after }) });
      return { ...page, rows: page.mails };
    },
    { enough, pages: mostPages, from },
  );
