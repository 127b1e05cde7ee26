import { userInfo } from 'node:os';
import * as z from 'zod/mini';
import { createLink } from '../../functions/console/session/link.tsx';
import type { Person } from '../../functions/console/session/session.ts';
import type { Store } from '../../shared/store/store.ts';
import { demoStore } from './demo/demo-store.ts';

const linkSeconds = 24 * 3600;

/** An address that signs somebody in at one machine's console: good once, for a day. */
export const signInLink = (
  { consoleUrl, consoleKey }: { consoleUrl: string; consoleKey: string },
  { email, ...may }: Omit<Person, 'session' | 'since'>,
): string =>
  `${consoleUrl}${createLink(consoleKey, { email: email.toLowerCase(), ...may, ttl: linkSeconds })}`;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // a container's user need not have a name
    return 'owner';
  }
};

/** The people of a store who work with it here, its team first. */
const peopleOf = ({ team, forwarders }: Store): string[] => [...team, ...forwarders];

/**
 * Whose decisions the first link's are, where nobody says: whoever is among the people of every store; undefined where
 * nobody is. The record of a real store never names the demonstration's people.
 */
export const ownerOf = (stores: readonly Store[]): string | undefined => {
  const real = stores.filter(({ id }) => id !== demoStore.id);
  const [first, ...others] = (real.length > 0 ? real : stores).map(peopleOf);
  return first?.find((address) => others.every((people) => people.includes(address)));
};

/** An address for whoever runs the process, where nobody knows another. */
export const ownAddress = (user: string = userName()): string => {
  const own = `${user.replace(/[^\w.-]+/g, '-')}@localhost.localdomain`;
  return z.email().safeParse(own).data ?? 'owner@localhost.localdomain';
};
