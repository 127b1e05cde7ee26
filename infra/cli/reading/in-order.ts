/** Works on up to `width` items at a time, and gives the results in the order of the items. */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  width: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const under: Promise<Out>[] = [];
  for await (const item of items) {
    const one = work(item);
    // a failure is thrown where its turn comes, not before
    one.catch(() => undefined);
    under.push(one);
    const first = under.length >= width ? under.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of under) yield await one;
}
