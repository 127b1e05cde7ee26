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
 * In which zone the days of a court's order end: its own (Federal Rules of Civil Procedure 6(a)(4)), which is eastern where
 * no court is named; abroad the sender's.
 */
export const zoneOfOrder = (text: string, ofSender: string): string =>
  ofSender.startsWith('America/') ? (courtZone(text) ?? eastern) : ofSender;
