import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A path that could not be looked at, and why. */
export interface Unreadable {
  path: string;
  cause: unknown;
}

/** Every regular file of a folder, below it too, in the order of their names; a file stands for itself. */
export async function* walk(path: string): AsyncGenerator<string | Unreadable> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) yield* walk(join(path, entry.name));
      else if (entry.isFile()) yield join(path, entry.name);
    }
  } catch (cause) {
    yield { path, cause };
  }
}
