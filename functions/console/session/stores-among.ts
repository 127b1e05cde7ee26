/** What a group's name begins with that is about a store, however somebody wrote it: a slip must not open every store. */
const ofStore = /^stores?(?![a-z])[^a-z0-9]*/i;

/**
 * The stores among a person's groups, each named `store:ID`; undefined for a person of no such group, who sees them all.
 */
export const storesAmong = (groups: readonly string[]): string[] | undefined => {
  const named = groups.filter((group) => ofStore.test(group));
  return named.length > 0 ? named.map((group) => group.replace(ofStore, '').toLowerCase()) : undefined;
};
