import { forgetReading, readAhead } from '../../functions/intake/reading.ts';
import type { ObjectStore, TableReader } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';

/** A mail store that has intake begin to read each mail while it is written: both take about as long. */
export const readWhileStored = (
  services: Surroundings & { cases: TableReader; mail: ObjectStore },
): ObjectStore => {
  const { mail } = services;
  return {
    ...mail,
    put: async (key, bytes, contentType) => {
      readAhead(services, key, bytes);
      try {
        await mail.put(key, bytes, contentType);
      } catch (error) {
        forgetReading(key);
        throw error;
      }
    },
  };
};
