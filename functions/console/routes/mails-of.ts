import { listMail, type MailResult } from '../../../shared/case/records/mail-results.ts';
import type { PageKey, TableReader } from '../../../shared/platform/ports.ts';
import { type Part, untilEnough } from './until-enough.ts';

/** Pages that are read to find enough of what a person may see. */
const mostPages = 5;
/** Mails on a page of those that are looked through. */
const atOnce = 500;

/** The latest mails of one result that fit, `enough` of them or a page more; from where an earlier look ended. */
export const mailsOf = (
  cases: TableReader,
  result: MailResult['result'],
  {
    enough,
    from,
    fits,
  }: { enough: number; from?: PageKey | undefined; fits?: ((mail: MailResult) => boolean) | undefined },
): Promise<Part<MailResult>> =>
  untilEnough(
    async (after) => {
      const limit = fits ? atOnce : enough;
      const page = await listMail(cases, result, { limit, ...(after && { after }) });
      return { ...page, rows: fits ? page.mails.filter(fits) : page.mails };
    },
    { enough, pages: mostPages, from },
  );
