/** Keeps count of work, so that whoever has to can wait until none is under way. */
export const underWay = () => {
  const works = new Set<Promise<unknown>>();
  return {
    /** Does it, and counts it until it has ended. */
    track: async <T>(work: () => Promise<T>): Promise<T> => {
      const done = work();
      works.add(done);
      try {
        return await done;
      } finally {
        works.delete(done);
      }
    },
    /** Resolves when all has ended, also what began meanwhile. */
    ended: async (): Promise<void> => {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
};
