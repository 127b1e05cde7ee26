const languages = ['en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'sv', 'tr'];
const dayMs = 86_400_000;

/** Names of the months and of the days of the week, alone and as dates have them. */
const named = languages.flatMap((language) => {
  const written = (['long', 'short'] as const).flatMap((style) => [
    new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: style, day: 'numeric', weekday: style, timeZone: 'UTC' }),
  ]);
  const monthly = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1 + month));
  const daily = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1) + day * dayMs);
  return [...monthly, ...daily].flatMap((at) => written.map((format) => format.format(at)));
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const words = new Set([
  ...named.flatMap(wordsOf),
  ...wordsOf(
    'today tomorrow noon midnight christmas easter thanksgiving new year eve day end close business',
  ),
]);

/** True where a text is nothing but words of the calendar, such as “November”: a deadline stands there, no name. */
export const isCalendar = (text: string): boolean => wordsOf(text).every((word) => words.has(word));
