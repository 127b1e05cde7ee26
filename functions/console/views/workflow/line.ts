export interface Point {
  x: number;
  y: number;
}

/** Finer than a screen shows, whose dots are about a unit apart, is only longer to send. */
export const rounded = (length: number): number => Math.round(length);

const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Without the points at which a line only goes straight on. */
const bends = (points: readonly Point[]): Point[] =>
  points.filter((here, index) => {
    const [from, to] = [points[index - 1], points[index + 1]];
    return !from || !to || (here.x - from.x) * (to.y - here.y) !== (to.x - here.x) * (here.y - from.y);
  });

/** A line through points that turns softly, as the `d` of an SVG path; empty where there are fewer than two. */
export const softly = (points: readonly Point[]): string => {
  const [first, ...rest] = bends(points);
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
