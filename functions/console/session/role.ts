import * as z from 'zod/mini';
import { clears, type RoundOutcome } from '../../../shared/case/vocabulary.ts';

/** What a person may do, least first; each role may do what the ones before it may. */
export const Role = z.enum(['viewer', 'agent', 'approver', 'admin']);
export type Role = z.infer<typeof Role>;

/** Everything a person can do beyond reading, and the least role that may. */
const needed = {
  review: 'agent',
  redraft: 'agent',
  submit: 'agent',
  outcome: 'agent',
  note: 'agent',
  assign: 'agent',
  evidence: 'agent',
  'read-again': 'agent',
  'open-case': 'agent',
  'dealt-with': 'agent',
  retry: 'agent',
  delist: 'approver',
  approve: 'approver',
  undo: 'approver',
  skip: 'approver',
  close: 'approver',
  stores: 'admin',
} as const satisfies Record<string, Role>;

export type Act = keyof typeof needed;

export const roleFor = (act: Act): Role => needed[act];

/** The act of reporting an outcome: one that puts listings back on sale takes what undoing a delisting takes. */
export const reporting = (outcome: RoundOutcome): Act => (clears(outcome) ? 'undo' : 'outcome');

const rank = (role: Role): number => Role.options.indexOf(role);

export const may = (role: Role, act: Act): boolean => rank(role) >= rank(needed[act]);

/** The strongest of the roles that a list of group names holds; undefined when it holds none. */
export const strongest = (groups: readonly string[]): Role | undefined =>
  Role.options.findLast((role) => groups.includes(role));
