import type { PageKey } from '../../../shared/platform/ports.ts';

/** A part of a list, and where the list goes on. */
export interface Part<T> {
  rows: T[];
  next?: PageKey;
}

/**
 * Reads a list page by page until there are `enough` rows, or so many pages were read: of a page rows may be left out, by a
 * filter or because whoever asks may not see them.
 */
export const untilEnough = async <T>(
  read: (after: PageKey | undefined) => Promise<Part<T>>,
  { enough, pages, from }: { enough: number; pages: number; from?: PageKey | undefined },
): Promise<Part<T>> => {
  const rows: T[] = [];
  let after = from;
  for (let page = 1; ; page++) {
    const part = await read(after);
    rows.push(...part.rows);
    after = part.next;
    if (!after || rows.length >= enough || page === pages) return { rows, ...(after && { next: after }) };
  }
};
