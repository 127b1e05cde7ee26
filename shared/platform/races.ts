import { LostRaceError } from './errors.ts';

/** Whether a conditional write was made: `false` when somebody else wrote first. */
export const unlessLost = async (write: Promise<void>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof LostRaceError) return false;
    throw error;
  }
};

/** Reads, and writes on a condition; all of it again when somebody else wrote in between. Throws the last `LostRaceError`. */
export const untilWon = async <T>(attempts: number, change: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof LostRaceError) || attempt === attempts) throw error;
    }
};
