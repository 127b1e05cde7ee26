/**
 * Every match of a global pattern in a text, or the first `most`. As `matchAll`, which copies the pattern at each call,
 * and compiles the copy once more where it is no longer remembered. Throws a `TypeError` for a pattern that is not
 * global or matches the empty text.
 */
export const matchesIn = (
  text: string,
  pattern: RegExp,
  most = Number.POSITIVE_INFINITY,
): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < most; match = pattern.exec(text)) {
    if (pattern.lastIndex <= match.index) throw new TypeError(`${pattern} would match here for ever`);
    found.push(match);
  }
  pattern.lastIndex = 0;
  return found;
};
