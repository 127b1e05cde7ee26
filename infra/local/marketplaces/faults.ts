import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';

/** What a stand-in does wrong, on purpose. */
export const Fault = z.object({
  marketplace: z.optional(z.enum(['amazon', 'ebay', 'aliexpress'])),
  /** the API's own name of the operation; every operation when absent */
  operation: z.optional(z.string()),
  /** only calls about this SKU, offer, listing or product */
  target: z.optional(z.string()),
  kind: z.enum([
    /** too many requests */
    '429',
    '500',
    /** HTTP 200 with a page instead of an answer */
    'garbage',
    /** HTTP 200 with no body */
    'empty',
    /** the connection breaks before anything happened */
    'nothing',
    /** the token is revoked */
    'expired-token',
    /** answers after `ms`, or once other faults are set */
    'slow',
    /** does it, then the connection breaks */
    'crash-after-accept',
    /** understood and refused: HTTP 200 with the failure inside */
    'invalid',
  ]),
  /** for so many calls; for ever when absent */
  times: z.optional(z.int().check(z.minimum(1))),
  ms: z._default(z.int().check(z.minimum(0)), 0),
  /** Retry-After of a 429, in seconds */
  retryAfter: z.optional(z.int().check(z.minimum(0))),
});
export type Fault = z.infer<typeof Fault>;

export interface Faults {
  /** Replaces whatever was set; what was slow by it is so no longer. */
  set(...faults: z.input<typeof Fault>[]): void;
  /** The fault that this call meets, which counts. */
  meet(call: { marketplace: string; operation: string; target: string | undefined }): Fault | undefined;
  /** Resolves after so many ms, or once other faults are set. */
  slow(ms: number): Promise<void>;
}

export const createFaults = (): Faults => {
  let active: (Fault & { met: number })[] = [];
  let replaced = new AbortController();
  return {
    set(...faults) {
      replaced.abort();
      replaced = new AbortController();
      active = faults.map((fault) => ({ ...Fault.parse(fault), met: 0 }));
    },
    meet({ marketplace, operation, target }) {
      const fault = active.find(
        (f) =>
          (f.times === undefined || f.met < f.times) &&
          (f.marketplace ?? marketplace) === marketplace &&
          (f.operation ?? operation) === operation &&
          (f.target === undefined || f.target === target),
      );
      if (fault) fault.met += 1;
      return fault;
    },
    slow: (ms) => sleep(ms, undefined, { signal: replaced.signal }).catch(() => undefined),
  };
};
