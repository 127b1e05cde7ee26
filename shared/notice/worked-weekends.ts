/**
 * Weekend days on which China works in place of bridging days, as the General Office of the State Council announces each
 * autumn for the year to come (for 2026 on 4 November 2025). A later year is added here once it is announced.
 */
export const workedInChina: ReadonlySet<string> = new Set([
  ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
]);
