/** Every way to take one word of each list, in order. */
export const joined = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (so, part) => so.flatMap((head) => part.map((next) => `${head} ${next}`.trim())),
    [''],
  );

/** The words of a list that `|` separates. */
export const list = (words: string): string[] => words.split('|').map((word) => word.trim());

/** Words written as one: `Markenbeschwerde`, `merkklacht`. */
export const compounds = (heads: string, tails: string): string[] =>
  list(heads).flatMap((head) => list(tails).map((tail) => `${head}${tail}`));
