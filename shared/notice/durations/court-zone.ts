/** Where the day of the United States' courts ends first. */
export const eastern = 'America/New_York';

/** States west of it, as their districts are written; one with two zones stands in the earlier, and Eastern ones nowhere. */
const states: readonly [zone: string, name: RegExp][] = [
  [
    'America/Chicago',
    /^(?:ill(?:inois|\.)|tex(?:as|\.)|wis(?:consin|\.)|minn(?:esota|\.)|missouri|mo\.|iowa|louisiana|la\.|ark(?:ansas|\.)|ala(?:bama|\.)|miss(?:issippi|\.)|okla(?:homa|\.)|kan(?:sas|\.)|neb(?:raska|\.)|(?:north|south) dakota|[ns]\.d\.)/iu,
  ],
  [
    'America/Denver',
    /^(?:colo(?:rado|\.)|utah|new mexico|n\.m\.|wyo(?:ming|\.)|mont(?:ana|\.)|idaho|ariz(?:ona|\.))/iu,
  ],
  ['America/Los_Angeles', /^(?:cal(?:ifornia|\.)|oregon|or\.|wash(?:ington|\.)|nev(?:ada|\.))/iu],
];

/** “Northern District of Illinois”, “N.D. Ill.” */
const district =
  /(?<!\p{L})(?:district of\s|[NSEWMC]\.\s?D\.\s?)(?!the )(\p{L}[\p{L}.]{1,12}(?:\s(?:Mexico|Dakota))?)/iu;

/** The zone of the federal court that a text names first, before it cites others; undefined where it names none. */
export const courtZone = (text: string): string | undefined => {
  const [, state] = district.exec(text) ?? [];
  return state === undefined ? undefined : (states.find(([, name]) => name.test(state))?.[0] ?? eastern);
};

/**
 * In which zones the days of a court's order end: a date with the court's own day, which is eastern where none is named; a
 * term that we count, perhaps from the wrong day, where it ends first. Abroad both are the sender's.
 */
export const courtZones = (text: string, ofSender: string): { ofDates: string; ofTerms: string } =>
  ofSender.startsWith('America/')
    ? { ofDates: courtZone(text) ?? eastern, ofTerms: eastern }
    : { ofDates: ofSender, ofTerms: ofSender };
