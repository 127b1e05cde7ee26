import * as z from 'zod/mini';

/** How Amazon's notifications and its account-health report call the state of an account, the gravest last. */
export const AccountStatus = z.enum(['NORMAL', 'AT_RISK', 'DEACTIVATED']);
export type AccountStatus = z.infer<typeof AccountStatus>;
