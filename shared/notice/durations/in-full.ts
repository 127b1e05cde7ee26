/** “this 18th day of November, 2026” */
const inFull = /(\d{1,2})(?:st|nd|rd|th) day of (\p{Lu}\p{Ll}{2,8}),? (20\d{2})/gu;

/** A court's text with the dates that it writes in full as others write them, each at its place and as long as it was. */
export const withPlainDates = (text: string): string =>
  text.replace(inFull, (date, day: string, month: string, year: string) =>
    `${month} ${day}, ${year}`.padEnd(date.length),
  );
