import { createRequire } from 'node:module';
import * as z from 'zod/mini';

/** An iterator of the embedded database, as far as ending it goes. */
interface Iterator {
  close(): Promise<void>;
  return?(): Promise<void>;
}

const isClass = (given: unknown) => typeof given === 'function';
const IteratorClass = z.custom<{ prototype: Iterator }>(isClass);
const AbstractLevel = z.object({ AbstractKeyIterator: IteratorClass, AbstractValueIterator: IteratorClass });

/** Loads what the database library that dynalite itself runs on is made of. */
const levelOfDynalite = (): NodeJS.Require => {
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  return createRequire(dynalite.resolve('level'));
};

/**
 * Lets dynalite end what it reads by. It ends an iterator with `return()` (4.0.0, `db/index.js`), which abstract-level's
 * do not have: every query would leave one open for good, with the memory it holds and the old data it keeps LevelDB
 * from dropping.
 */
export const closeIterators = (): void => {
  for (const { prototype } of Object.values(AbstractLevel.parse(levelOfDynalite()('abstract-level'))))
    prototype.return ??= function (this: Iterator) {
      return this.close();
    };
};
