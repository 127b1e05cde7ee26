import { Graph as Layout, layout } from '@dagrejs/dagre';
import { type Graph, type GraphEdge, type GraphNode, readDefinition } from './definition.ts';
import { type Point, rounded, softly, straight } from './line.ts';

export interface DrawnNode extends GraphNode, Point {
  width: number;
  height: number;
  lines: string[];
}

export interface DrawnEdge extends GraphEdge {
  /** the `d` of its SVG path */
  line: string;
  /** where `when` stands */
  at?: Point;
}

/** A workflow laid out: everything in the units of its drawing. Plain data, so that a deployment can carry it. */
export interface Chart extends Pick<Graph, 'stateOf' | 'handOver'> {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  width: number;
  height: number;
}

const letter = 6.7;

/** Breaks a name into lines of about `most` letters. */
const wrap = (name: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const sized = (node: GraphNode): Omit<DrawnNode, keyof Point> => {
  const isChoice = node.type === 'Choice';
  const lines = wrap(node.name, isChoice ? 17 : 24);
  const longest = Math.max(...lines.map((line) => line.length));
  return isChoice
    ? { ...node, lines, width: rounded(longest * letter * 1.7 + 24), height: lines.length * 15 + 40 }
    : { ...node, lines, width: rounded(longest * letter + 34), height: lines.length * 15 + 17 };
};

const keyOf = ({ from, to }: { from: string; to: string }) => `${from}\n${to}`;

/** What leads anywhere runs over a bus beside the picture: failures at the right; at the left the ways to and from
 * the choice that finds a case's place, unless nothing else leads to a state. */
const isOnBus = (graph: Graph) => {
  const reached = new Set(graph.edges.filter(({ kind }) => kind === 'next').map(({ to }) => to));
  return ({ kind, to }: GraphEdge) =>
    kind === 'catch' || kind === 'return' || (kind === 'entry' && reached.has(to));
};

interface Placed {
  nodes: DrawnNode[];
  edges: (GraphEdge & { points: Point[]; at?: Point })[];
  width: number;
  height: number;
}

/** Lays out the way of a case, without what goes over the buses. */
const placeMain = (graph: Graph, onBus: (edge: GraphEdge) => boolean): Placed => {
  const main = graph.edges.filter((edge) => !onBus(edge));
  const g = new Layout();
  g.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 26, edgesep: 14, marginx: 4, marginy: 4 });
  g.setDefaultEdgeLabel(() => ({}));
  const aside = graph.handOver;
  const sizedNodes = graph.nodes.filter(({ name }) => name !== aside).map(sized);
  for (const { name, width, height } of sizedNodes) g.setNode(name, { width, height });
  for (const { from, to, when } of main)
    if (from !== aside && to !== aside)
      g.setEdge(from, to, when ? { width: when.join(', ').length * 5.6 + 8, height: 14, labelpos: 'c' } : {});
  layout(g);
  const { width = 0, height = 0 } = g.graph();
  const drawn = new Map(main.map((edge) => [keyOf(edge), edge]));
  return {
    nodes: sizedNodes.map((node) => {
      const { x = 0, y = 0 } = g.node(node.name);
      return { ...node, x, y };
    }),
    edges: g.edges().flatMap(({ v, w }: { v: string; w: string }) => {
      const edge = drawn.get(keyOf({ from: v, to: w }));
      const { points = [], x, y } = g.edge(v, w);
      return edge ? [{ ...edge, points, ...(x !== undefined && y !== undefined && { at: { x, y } }) }] : [];
    }),
    width,
    height,
  };
};

/** Where the line from `from` to a choice's middle meets its diamond; the layout knows only its rectangle. */
const atDiamond = (from: Point, { x, y, width, height }: DrawnNode): Point => {
  const reach = Math.abs(from.x - x) / (width / 2) + Math.abs(from.y - y) / (height / 2);
  return reach === 0 ? from : { x: rounded(x + (from.x - x) / reach), y: rounded(y + (from.y - y) / reach) };
};

/** The points of an edge with its ends drawn up to the diamonds that they come from and lead to. */
const touching = (
  points: readonly Point[],
  from: DrawnNode | undefined,
  to: DrawnNode | undefined,
): Point[] => {
  const ends = points.slice(1, -1);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  return [
    from?.type === 'Choice' ? atDiamond(ends[0] ?? last, from) : first,
    ...ends,
    to?.type === 'Choice' ? atDiamond(ends.at(-1) ?? first, to) : last,
  ];
};

const gap = 26;

const shift = (by: number, { x, y }: Point): Point => ({ x: rounded(x + by), y: rounded(y) });

/**
 * Lays a definition out, once where it is deployed: the console itself only draws the lines. Throws a `$ZodError` when
 * it is none.
 */
export const drawChart = (definition: unknown): Chart => {
  const graph = readDefinition(definition);
  const onBus = isOnBus(graph);
  const main = placeMain(graph, onBus);
  const nodes = main.nodes.map((node) => ({ ...node, ...shift(gap, node) }));
  const at = new Map(nodes.map((node) => [node.name, node]));
  const edges = main.edges.map(({ points, ...edge }): DrawnEdge => {
    const placed = points.map((point) => shift(gap, point));
    return {
      ...edge,
      line: softly(touching(placed, at.get(edge.from), at.get(edge.to))),
      ...(edge.at && { at: shift(gap, edge.at) }),
    };
  });
  const right = main.width + gap * 2;
  const aside = graph.nodes.find(({ name }) => name === graph.handOver);
  const handOver = aside && sized(aside);
  if (handOver) {
    const placed = { ...handOver, x: right + gap + handOver.width / 2, y: main.height / 2 };
    nodes.push(placed);
    at.set(placed.name, placed);
  }
  const buses = graph.edges.filter(onBus).flatMap((edge): DrawnEdge[] => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    if (!from || !to) return [];
    const [x, startX, endX] =
      edge.kind === 'catch'
        ? [right, from.x + from.width / 2, to.x - to.width / 2]
        : [gap / 2, from.x - from.width / 2, to.x - to.width / 2];
    const points = [
      { x: startX, y: from.y },
      { x, y: from.y },
      { x, y: to.y },
      { x: endX, y: to.y },
    ];
    return [{ ...edge, line: straight(points) }];
  });
  return {
    stateOf: graph.stateOf,
    ...(graph.handOver !== undefined && { handOver: graph.handOver }),
    nodes,
    edges: [...buses, ...edges],
    width: right + gap + (handOver ? handOver.width + gap : 0),
    height: main.height,
  };
};
