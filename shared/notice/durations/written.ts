/** A date written in a text; `hour` only where a time of day is written too. */
export interface Written {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
}

/** The year in which a day that is told without one is nearest: a day of last week is over, and not a year away. */
export const nearestYear = (month: number, day: number, receivedAt: Date): number => {
  const year = receivedAt.getUTCFullYear();
  const away = (of: number): number => Math.abs(Date.UTC(of, month - 1, day) - receivedAt.getTime());
  return [year, year + 1, year - 1].reduce((a, b) => (away(b) < away(a) ? b : a));
};
