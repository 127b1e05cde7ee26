/**
 * How every AWS client of a function calls: no call hangs for longer than a step can wait. The SDK's standard retry
 * (three attempts, jittered) stays as it is; what is left after it is for the workflow to retry.
 */
export const clientSettings = {
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
};
