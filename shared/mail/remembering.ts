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
    const found = find(text);
    if (text.length > longest) return found;
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, found);
    return found;
  };
};
