/** A stretch of the source that means something: a field's value, or the words a rule fired on. */
export interface Mark {
  /** `f0`, `f1`, … for fields and `r0`, … for rules: names the mark on the page */
  id: string;
  /** what it is called; absent for the words of a rule */
  label?: string;
  start: number;
  end: number;
}

/** A piece of text with every mark that covers it. `first` are the marks that begin here. */
export interface Piece {
  text: string;
  marks: Mark[];
  first: Mark[];
}

/** Cuts a text where marks begin and end. Marks that do not lie in the text, as a whole, are left out. */
export const cutAtMarks = (text: string, marks: readonly Mark[]): Piece[] => {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = inside.filter(({ start, end }) => start <= from && to <= end);
    return { text: text.slice(from, to), marks: over, first: over.filter(({ start }) => start === from) };
  });
};
