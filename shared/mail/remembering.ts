/** The same text on its own: a piece cut out of a mail would keep the whole mail in memory. */
const ownText = (piece: string): string => ` ${piece}`.slice(1);

/**
 * A pure function that remembers what it said: the mails of one platform are all laid out alike. Texts longer than
 * `longest` are not remembered, and everything is forgotten at `most` of them.
 */
export const remembering = <T>(
  { most, longest }: { most: number; longest: number },
  find: (text: string) => T,
): ((text: string) => T) => {
  const remembered = new Map<string, T>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return find(text);
    const own = ownText(text);
    const found = find(own);
    if (remembered.size >= most) remembered.clear();
    remembered.set(own, found);
    return found;
  };
};
