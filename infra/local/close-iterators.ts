import { createRequire } from 'node:module';
import * as z from 'zod/mini';

/** An iterator of the embedded database, as far as ending it goes. */
interface Iterator {
  close(): Promise<void>;
  return?(): Promise<void>;
}

const IteratorClass = z.custom<{ prototype: Iterator }>((given) => typeof given === 'function');
const AbstractLevel = z.object({ AbstractKeyIterator: IteratorClass, AbstractValueIterator: IteratorClass });

/** The database library that dynalite itself runs on. */
const abstractLevel = () => {
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const level = createRequire(dynalite.resolve('level'));
  return AbstractLevel.parse(level('abstract-level'));
};

/**
 * Lets dynalite end what it reads by. It ends an iterator with `return()` (4.0.0, `db/index.js`), which abstract-level's
 * do not have: every query would leave one open for good, with the memory it holds and the old data it keeps LevelDB
 * from dropping.
 */
export const closeIterators = (): void => {
  for (const { prototype } of Object.values(abstractLevel()))
    prototype.return ??= function (this: Iterator) {
      return this.close();
    };
};
