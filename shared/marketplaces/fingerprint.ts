import { sha256 } from '../platform/sha256.ts';

const byText = (a: unknown, b: unknown): number => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(ordered).sort(byText);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, ordered(field)]),
  );
};

/** The same for the same facts in whatever order a marketplace lists them: 128 bits of SHA-256, hex. */
export const fingerprint = (facts: unknown): string => sha256(JSON.stringify(ordered(facts))).slice(0, 32);
