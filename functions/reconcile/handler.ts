import * as z from 'zod/mini';
import type { OnUnreadable } from '../../shared/platform/rows.ts';
import { step } from '../../shared/platform/step.ts';
import { noteUnheard } from '../../shared/response/unheard-alarms.ts';
import { askDnsAgain } from './ask-dns-again.ts';
import { reviveCases } from './revive-cases.ts';
import { takeInLostMail } from './take-in-lost-mail.ts';
import { takeInWantedMail } from './take-in-wanted-mail.ts';

/** What the log says when no mail comes in, for whoever counts it. */
export const mailNotReceived = 'no mail to this deployment is received';

/** What the log says where mail was stored and nobody had told intake of it, for whoever counts it. */
export const mailFoundLate = 'mail was found that nobody had taken in';

/** What the log says where alarms do not reach whom they are for; the console says it too. */
export const alarmsUnheard = 'alarms do not reach everybody who is to hear of them';

/** What the log says of cases that are set aside, stores that are gone and rows that cannot be read, for whoever counts it. */
export const recordsDamaged = 'records are damaged, or gone';

/**
 * Finds what was lost on the way: stored mail without a result, open cases without an execution, mail that is not received
 * at all, alarms that nobody hears. Takes up mail that people want taken in once more, or about which DNS did not answer,
 * and tries again what failed and may have passed. Sets aside cases with which it can do nothing. Throws what it failed
 * with once all else is done.
 */
export const reconcile = step({
  name: 'reconcile',
  uses: {
    cases: 'write',
    mail: 'read',
    workflow: 'write',
    arrivals: 'write',
    reception: 'read',
    alarms: 'read',
  },
  input: z.object({
    /** younger mail may still be on its way through intake */
    olderThanSeconds: z._default(z.number().check(z.minimum(0)), 600),
  }),
  output: z.object({
    mails: z.int(),
    cases: z.int(),
    /** what there is to say of each case that was set aside, store that is gone and row that cannot be read, where any is */
    damaged: z.optional(z.array(z.string())),
  }),
  size: { timeoutSeconds: 300 },
  run: async ({ olderThanSeconds }, services) => {
    const failures: unknown[] = [];
    /** One part's work; what it fails with waits until the other parts are done. */
    const part = <T>(what: string, work: Promise<T>, otherwise: T): Promise<T> =>
      work.catch((error: unknown) => {
        services.log.warn('a part failed; the others go on', { what, error });
        failures.push(error);
        return otherwise;
      });
    const damaged: string[] = [];
    const onUnreadable: OnUnreadable = ({ pk, sk }, error) => {
      services.log.error('a row cannot be read; the others are', { pk, sk, error });
      damaged.push(
        `The row ${pk} / ${sk} of the table cannot be read, and nothing is done about what it is for: go back to the version of this product that wrote it, or put the table back from a backup.`,
      );
    };
    const none = { revived: 0, damaged: [], failures: [] };
    const revived = await part('cases', reviveCases(services, onUnreadable), none);
    const { revived: cases } = revived;
    damaged.push(...revived.damaged);
    failures.push(...revived.failures);
    const mails = await part('lost mail', takeInLostMail(services, olderThanSeconds), 0);
    const wanted = await part('wanted mail', takeInWantedMail(services, onUnreadable), 0);
    const again = await part('unanswered mail', askDnsAgain(services, onUnreadable), 0);
    if (mails > 0) services.log.warn(mailFoundLate, { mails });
    if (cases > 0)
      services.log.warn('cases that had no execution, or had failed and may pass by now, were taken up', {
        cases,
      });
    if (damaged.length > 0) services.log.error(recordsDamaged, { damaged });
    if (!(await part('reception', services.reception.isOpen(), true))) services.log.error(mailNotReceived);
    const unheard = await part('alarms', services.alarms.unconfirmed(), undefined);
    if (unheard) await part('alarms', noteUnheard(services.cases, unheard), undefined);
    if (unheard?.length) services.log.warn(alarmsUnheard, { addresses: unheard });
    if (failures.length > 0) throw failures[0];
    return { mails: mails + wanted + again, cases, ...(damaged.length > 0 && { damaged }) };
  },
});
