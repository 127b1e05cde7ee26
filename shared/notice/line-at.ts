/** What stands before a place on its line, the last `most` characters of it: a hostile mail is one line. */
export const lineBefore = (text: string, at: number, most: number): string => {
  const near = text.slice(Math.max(0, at - most), at);
  return near.slice(near.lastIndexOf('\n') + 1);
};

/** The line of a text in which a place is, as far as `most` characters before and behind it. */
export const lineAt = (text: string, at: number, most: number): string =>
  lineBefore(text, at, most) + (text.slice(at, at + most).split('\n', 1)[0] ?? '');
