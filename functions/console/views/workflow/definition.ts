import * as z from 'zod/mini';
import { type Place, places } from '../../../../shared/case/place.ts';

/** As much of the States Language as a picture needs. */
interface Machine {
  StartAt: string;
  States: Record<string, State>;
}

const State = z.looseObject({
  Type: z.string(),
  Next: z.optional(z.string()),
  Default: z.optional(z.string()),
  Choices: z.optional(z.array(z.looseObject({ Next: z.string() }))),
  Catch: z.optional(z.array(z.looseObject({ Next: z.string() }))),
  get Branches(): z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<Machine>>> {
    return z.optional(z.array(Machine));
  },
  get ItemProcessor(): z.ZodMiniOptional<z.ZodMiniType<Machine>> {
    return z.optional(Machine);
  },
  get Iterator(): z.ZodMiniOptional<z.ZodMiniType<Machine>> {
    return z.optional(Machine);
  },
});
type State = z.infer<typeof State>;

const Machine: z.ZodMiniType<Machine> = z.looseObject({
  StartAt: z.string(),
  States: z.record(
    z.string(),
    z.lazy(() => State),
  ),
});

export interface GraphNode {
  name: string;
  /** the state's type in the States Language: `Task`, `Choice`, `Parallel`, … */
  type: string;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** `entry` leaves the choice that finds the case's place, `return` goes back to it; `catch` leaves what failed */
  kind: 'next' | 'entry' | 'return' | 'catch';
  /** the values at which a choice goes this way; not of its entry, where `stateOf` tells them */
  when?: string[];
}

/** The workflow as it was synthesized, and where in it each place of a case is. */
export interface Graph {
  start: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  stateOf: Partial<Record<Place, string>>;
  /** where failures lead */
  handOver?: string;
}

/** Every string that a choice's rule compares with. */
const comparedIn = (rule: unknown): string[] => {
  if (Array.isArray(rule)) return rule.flatMap(comparedIn);
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]) =>
    key === 'StringEquals' && typeof value === 'string'
      ? [value]
      : key === 'And' || key === 'Or'
        ? comparedIn(value)
        : [],
  );
};

const innerOf = (state: State): Machine[] =>
  [...(state.Branches ?? []), state.ItemProcessor ?? state.Iterator].filter((one) => one !== undefined);

/** The states in which a machine may end. */
const endsOf = ({ States }: Machine): string[] =>
  Object.entries(States)
    .filter(([, { Type, Next, Choices }]) => Next === undefined && Choices === undefined && Type !== 'Fail')
    .map(([name]) => name);

const edge = (from: string, to: string, kind: GraphEdge['kind'] = 'next'): GraphEdge => ({ from, to, kind });

/** What follows a state; what runs inside it stands between it and its successor. */
const edgesOf = (name: string, state: State, kind: 'next' | 'entry'): GraphEdge[] => {
  const inner = innerOf(state);
  const next = state.Next;
  return [
    ...inner.map(({ StartAt }) => edge(name, StartAt)),
    ...(next === undefined
      ? []
      : inner.length === 0
        ? [edge(name, next)]
        : inner.flatMap(endsOf).map((end) => edge(end, next))),
    ...(state.Choices ?? []).map((rule) => ({
      ...edge(name, rule.Next, kind),
      ...(kind === 'next' && { when: comparedIn(rule) }),
    })),
    ...(state.Default === undefined ? [] : [edge(name, state.Default, kind)]),
    ...(state.Catch ?? []).map(({ Next }) => edge(name, Next, 'catch')),
  ];
};

/** The choice after the first task: every execution finds its case's place there. */
const findEntry = ({ StartAt, States }: Machine): { name: string; state: State } | undefined => {
  const name = States[StartAt]?.Next;
  const state = name === undefined ? undefined : States[name];
  return name !== undefined && state?.Type === 'Choice' ? { name, state } : undefined;
};

const placesIn = (entry: State | undefined): Graph['stateOf'] => {
  const found: Graph['stateOf'] = {};
  for (const rule of entry?.Choices ?? [])
    for (const compared of comparedIn(rule)) {
      const place = places.find((one) => one === compared);
      if (place) found[place] ??= rule.Next;
    }
  if (entry?.Default !== undefined) for (const place of places) found[place] ??= entry.Default;
  return found;
};

const mostCaught = (edges: readonly GraphEdge[]): string | undefined => {
  const times = new Map<string, number>();
  for (const { to, kind } of edges) if (kind === 'catch') times.set(to, (times.get(to) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const unique = (edges: readonly GraphEdge[]): GraphEdge[] => {
  const seen = new Map<string, GraphEdge>();
  for (const one of edges) {
    const key = `${one.from}\n${one.to}\n${one.kind}`;
    const twin = seen.get(key);
    const when = [...(twin?.when ?? []), ...(one.when ?? [])];
    seen.set(key, { ...one, ...(when.length > 0 && { when }) });
  }
  return [...seen.values()];
};

/** Reads a synthesized definition. Throws a `$ZodError` when it is none. */
export const readDefinition = (definition: unknown): Graph => {
  const whole = Machine.parse(definition);
  const entry = findEntry(whole);
  const walk = ({ States }: Machine): Pick<Graph, 'nodes' | 'edges'> => {
    const here = Object.entries(States);
    const inner = here.flatMap(([, state]) => innerOf(state).map(walk));
    return {
      nodes: [
        ...here.map(([name, { Type }]) => ({ name, type: Type })),
        ...inner.flatMap(({ nodes }) => nodes),
      ],
      edges: [
        ...here.flatMap(([name, state]) => edgesOf(name, state, name === entry?.name ? 'entry' : 'next')),
        ...inner.flatMap(({ edges }) => edges),
      ],
    };
  };
  const { nodes, edges } = walk(whole);
  const handOver = mostCaught(edges);
  const isReturn = ({ from, to, kind }: GraphEdge) =>
    kind === 'next' && to === entry?.name && from !== whole.StartAt;
  return {
    start: whole.StartAt,
    nodes,
    edges: unique(edges.map((one) => (isReturn(one) ? { ...one, kind: 'return' } : one))),
    stateOf: placesIn(entry?.state),
    ...(handOver !== undefined && { handOver }),
  };
};
