import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, Standing, toRelist } from '../../shared/case/place.ts';
import { recordOf } from '../../shared/case/records/case-record.ts';
import { TransientError } from '../../shared/platform/errors.ts';
import { jsonIn } from '../../shared/platform/json-in.ts';
import { step } from '../../shared/platform/step.ts';
import { tellTeam } from '../../shared/response/tell-team.ts';
import { getStore } from '../../shared/store/store-records.ts';

/** What Step Functions says of a failure; absent where the workflow itself gave up. */
const Failure = z.object({ Error: z.string(), Cause: z._default(z.string(), '') });

/**
 * What Step Functions says where Lambda did not run a step to its end: throttled, out of order, or at the step's time limit.
 * A step goes on where it was, so that it is tried again as whatever else passes (Step Functions Developer Guide, "Handle
 * Lambda service exceptions"; `Lambda.Unknown` and `Sandbox.Timedout` are what a time limit is called).
 */
const isCutShort = (error: string): boolean =>
  /^(?:Lambda\.|Sandbox\.Timedout$|States\.Timeout$)/.test(error);

/** A Lambda failure's cause is JSON around the message that a person can read. */
const readable = (cause: string): string =>
  z.object({ errorMessage: z.string() }).safeParse(jsonIn(cause)).data?.errorMessage ?? cause;

/**
 * The other end: a person must take the case. It stays at its place until somebody retries, skips or closes it, or
 * `reconcile` tries again what passes; the team is told once.
 */
export const handOver = step({
  name: 'hand-over',
  uses: { cases: 'write', post: 'write' },
  input: z.object({ caseId: CaseId, failure: z.optional(Failure) }),
  output: Standing,
  run: async ({ caseId, failure }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    const place = placeOf(record.now());
    const cutShort = failure !== undefined && isCutShort(failure.Error);
    const error = cutShort ? new TransientError().name : (failure?.Error ?? 'needs a person');
    const cause = failure
      ? `${cutShort ? `${failure.Error}: ` : ''}${readable(failure.Cause)}`.slice(0, 2000)
      : toRelist(record.now())
          .map(({ sku, detail }) => `${sku}: ${detail}`)
          .join('; ');
    const { storeId, helpCalled } = await record.record((now) =>
      now.failure || now.closed || placeOf(now) !== place
        ? undefined
        : { type: 'failed', step: place, error, cause },
    );
    services.log.error('a case was handed over to a person', { caseId, place, error, cause });
    // one that was led elsewhere meanwhile goes on there
    if (record.now().failure && !helpCalled)
      await tellTeam(services, record, await getStore(services.cases, storeId), 'stuck');
    return { place };
  },
});
