const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // A prototype-less object, so that a key named `__proto__` is a key like any other.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of entries) sorted[key] = canonical(inner);
  return sorted;
};

/** JSON in which equal data has equal bytes: keys in code-unit order, no white space. For data that JSON can hold. */
export const canonicalJson = (value: unknown): string => JSON.stringify(canonical(value));
