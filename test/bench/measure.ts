/** The middle value; of an even number the mean of the two. Throws a `RangeError` for none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
};

/** How long work takes, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/**
 * Runs contenders in turns, so that a machine that is busy for a while is busy for all of them, and resolves with what
 * each said in every round but the first `warmUp`, in which the compiler still learns.
 */
export const inTurns = async <N extends string>(
  { rounds, warmUp }: { rounds: number; warmUp: number },
  contenders: Record<N, (round: number) => Promise<number>>,
): Promise<Record<N, number[]>> => {
  const names = Object.keys(contenders) as N[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, number[]>;
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of names) {
      const value = await contenders[name](round);
      if (round >= warmUp) found[name].push(value);
    }
  return found;
};
