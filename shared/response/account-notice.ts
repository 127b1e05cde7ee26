import type { NoticeFacts } from '../case/events.ts';

/** Whether a notice restricts the account itself, and not listings alone. */
export const isOfAccount = ({ effect }: Pick<NoticeFacts, 'effect'>): boolean =>
  effect === 'account-deactivated' || effect === 'account-restricted';
