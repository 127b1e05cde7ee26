/** A stretch of a text: `text.slice(start, end)`. */
export interface Place {
  start: number;
  end: number;
}

/** True when two places share a character. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Places of a text that something was read from: whether another shares a character with one is told at once. */
export const placesIn = ({ length }: string) => {
  const taken = new Uint8Array(length);
  return {
    take: ({ start, end }: Place): void => {
      if (start >= 0) taken.fill(1, start, end);
    },
    overlaps: ({ start, end }: Place): boolean => taken.subarray(start, end).includes(1),
  };
};
