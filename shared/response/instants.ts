/** `2026-03-24 17:00 UTC`. */
export const inUtc = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

const eightHoursMs = 8 * 3_600_000;

/** `2026-03-25 01:00` in China, which keeps one time all year. */
const inChina = (at: string): string =>
  new Date(Date.parse(at) + eightHoursMs).toISOString().slice(0, 16).replace('T', ' ');

/** `2026-03-25 01:00（北京时间）`. */
export const inBeijing = (at: string): string => `${inChina(at)}（北京时间）`;

/** `2026-03-25 01:00（北京时间，2026-03-24 17:00 UTC）`. */
export const inBeijingAndUtc = (at: string): string => `${inChina(at)}（北京时间，${inUtc(at)}）`;
