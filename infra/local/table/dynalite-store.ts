import type { LevelWrites } from './level-writes.ts';

/** How dynalite is answered. */
export type Told = (error: unknown, answer?: unknown) => void;

/** What dynalite keeps its tables in, as far as we reach into it. */
export interface Store {
  db: LevelWrites & {
    get(key: string, told: Told): void;
    getSync(key: string): unknown;
    keys(range: { gt: string; lt: string }): AsyncIterable<string>;
    once(event: 'open', listener: () => void): void;
  };
  getTable(name: string, told: Told): void;
}
