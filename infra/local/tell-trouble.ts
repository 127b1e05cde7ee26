import { messageOf } from '../../shared/platform/errors.ts';

/** Says of what fails again and again that it does: once for as long as it fails for the same reason. */
export interface Trouble {
  fails(what: string, error: unknown): void;
  works(what: string): void;
}

export const troubleTeller = (say: (line: string) => void): Trouble => {
  const told = new Map<string, string>();
  return {
    fails: (what, error) => {
      const why = messageOf(error);
      if (told.get(what) === why) return;
      told.set(what, why);
      say(`  ✗ ${what} (${why}). It is tried again by itself; triage.log has more.`);
    },
    works: (what) => void told.delete(what),
  };
};
