import type { NoticeFacts } from '../case/case-facts.ts';

/** Whether a notice restricts the account itself, and not listings alone. */
export const isOfAccount = ({ effect }: Pick<NoticeFacts, 'effect'>): boolean =>
  effect === 'account-deactivated' || effect === 'account-restricted';
