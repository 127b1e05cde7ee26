export interface Point {
  x: number;
  y: number;
}

/** Finer than a screen shows, whose dots are about a unit apart, is only longer to send. */
export const rounded = (length: number): number => Math.round(length);

const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A line through points that turns softly, as the `d` of an SVG path; empty where there are fewer than two. */
export const softly = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const turns = rest
    .slice(0, -1)
    .map((point, index) => `Q${at(point)} ${at(middle(point, rest[index + 1] ?? last))}`);
  return `M${at(first)}${turns.join('')}L${at(last)}`;
};

/** The same with corners. */
export const straight = ([first, ...rest]: readonly Point[]): string =>
  first ? `M${at(first)}${rest.map((point) => `L${at(point)}`).join('')}` : '';
