/**
 * Runs `work` over all items, at most `atOnce` at a time; results in the items' order. Throws what `work` throws: then
 * no further item has been begun, and those begun have ended.
 */
export const eachBounded = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const queue = inTurn(items);
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
};

/** Unlike an array's own iterator, a generator that is left by a throw is over for everybody who draws from it. */
function* inTurn<T>(items: readonly T[]): Generator<[number, T]> {
  yield* items.entries();
}
