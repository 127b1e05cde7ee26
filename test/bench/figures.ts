/** One line of the result: what was measured, against what, and whether that is good enough. */
export interface Figure {
  /** which bench it belongs to */
  bench: string;
  what: string;
  /** ours, with its unit */
  ours: string;
  /** what it is held against, measured in the same run; empty where the figure stands alone */
  against?: string;
  /** ours to theirs, or the value itself where it stands alone */
  value: string;
  /** empty for a figure that only explains another */
  target?: string;
  met?: boolean;
}

/** A number with at most three significant digits below a thousand and none after the point above. */
export const plain = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

/** A figure that must be at least (`≥`) or at most (`≤`) its target. */
export const held = (
  { bench, what }: Pick<Figure, 'bench' | 'what'>,
  figure: {
    ours: string;
    against?: string;
    value: number;
    unit?: string;
    must: '≥' | '≤';
    target: number;
  },
): Figure => {
  const { ours, against, value, unit = '×', must, target } = figure;
  return {
    bench,
    what,
    ours,
    ...(against !== undefined && { against }),
    value: `${plain(value)}${unit}`,
    target: `${must} ${plain(target)}${unit}`,
    met: must === '≥' ? value >= target : value <= target,
  };
};

const columns = [
  ['bench', ({ bench }: Figure) => bench],
  ['what', ({ what }: Figure) => what],
  ['ours', ({ ours }: Figure) => ours],
  ['against', ({ against }: Figure) => against ?? ''],
  ['value', ({ value }: Figure) => value],
  ['target', ({ target }: Figure) => target ?? ''],
  ['', ({ met }: Figure) => (met === undefined ? '' : met ? '✓' : '✗')],
] as const;

/** The figures as one table of plain text. */
export const tableOf = (figures: readonly Figure[]): string => {
  const cells = figures.map((figure) => columns.map(([, cell]) => cell(figure)));
  const widths = columns.map(([title], column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(([title]) => title)),
    line(widths.map((width) => '─'.repeat(width))),
    ...cells.map(line),
  ].join('\n');
};
