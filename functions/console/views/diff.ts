/** One line of a comparison. */
export interface DiffLine {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this many lines each, the middle is shown as replaced: comparing it would cost more than it tells. */
const most = 1500;

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
};

/** Length of the longest common subsequence of the lines from (i, j) on, for every i and j. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i] ?? new Uint16Array();
      row[j] =
        a[i] === b[j] ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
};

const lines = (change: DiffLine['change'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ change, text }));

const diffMiddle = (a: readonly string[], b: readonly string[]): DiffLine[] => {
  if (a.length > most || b.length > most) return [...lines('removed', a), ...lines('added', b)];
  const common = commonLengths(a, b);
  const out: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) {
      out.push({ change: 'same', text: left });
      i++;
      j++;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      out.push({ change: 'removed', text: left });
      i++;
    } else {
      out.push({ change: 'added', text: right });
      j++;
    }
  }
  return [...out, ...lines('removed', a.slice(i)), ...lines('added', b.slice(j))];
};

/** What changed from one text to another, line by line: the fewest changes that lead from one to the other. */
export const diffLines = (before: string, after: string): DiffLine[] => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  return [
    ...lines('same', a.slice(0, start)),
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...lines('same', a.slice(a.length - end)),
  ];
};
