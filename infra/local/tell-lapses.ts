import { lapsesOf } from '../../shared/marketplaces/lapses.ts';
import type { TableReader } from '../../shared/platform/ports.ts';

/** Says of every account that must be connected again that it must; of each once, however often it is called. */
export const lapseTeller = (cases: TableReader, say: (line: string) => void) => {
  const said = new Set<string>();
  return async (): Promise<void> => {
    for (const { why } of await lapsesOf(cases)) {
      if (said.has(why)) continue;
      said.add(why);
      say(`  ✗ ${why}`);
    }
  };
};
