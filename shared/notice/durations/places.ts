import { matchesIn } from '../../platform/matches-in.ts';

/** The one of a text's matches that all of them mean; undefined where they differ, or there is none. */
const theOnly = (
  text: string,
  pattern: RegExp,
  zoneOf: (groups: Record<string, string | undefined>) => string | undefined,
): string | undefined => {
  const zones = new Set(matchesIn(text, pattern, 20).map(({ groups = {} }) => zoneOf(groups)));
  return zones.size === 1 ? [...zones][0] : undefined;
};

/** Countries by the code of a telephone number, where no other keeps another time by it. */
const byTelephone: Readonly<Record<string, string>> = {
  31: 'Europe/Amsterdam',
  32: 'Europe/Brussels',
  33: 'Europe/Paris',
  34: 'Europe/Madrid',
  351: 'Europe/Lisbon',
  353: 'Europe/Dublin',
  39: 'Europe/Rome',
  41: 'Europe/Zurich',
  43: 'Europe/Vienna',
  44: 'Europe/London',
  46: 'Europe/Stockholm',
  48: 'Europe/Warsaw',
  49: 'Europe/Berlin',
  52: 'America/Mexico_City',
  54: 'America/Argentina/Buenos_Aires',
  55: 'America/Sao_Paulo',
  65: 'Asia/Singapore',
  81: 'Asia/Tokyo',
  852: 'Asia/Hong_Kong',
  86: 'Asia/Shanghai',
  886: 'Asia/Taipei',
  90: 'Europe/Istanbul',
  91: 'Asia/Kolkata',
};

const telephone = new RegExp(
  `(?<![\\d+])(?:\\+|00)(?<code>${Object.keys(byTelephone)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})[\\s().-]{0,3}\\d[\\d\\s().-]{5,16}\\d`,
  'g',
);

/** Where the only telephones that a text names are. */
export const telephoneZone = (text: string): string | undefined =>
  theOnly(text, telephone, ({ code = '' }) => byTelephone[code]);

/** A state and its postal code, as an address in the United States ends. */
const postal = /,\s(?<state>[A-Z]{2})\s\d{5}(?:-\d{4})?(?!\d)/g;
/** States west of the eastern zone, by the zone in which most of each lies. */
const byState: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['America/Chicago', 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI'],
      ['America/Denver', 'AZ CO ID MT NM UT WY'],
      ['America/Los_Angeles', 'CA NV OR WA'],
    ] as const
  ).flatMap(([zone, states]) => states.split(' ').map((state) => [state, zone])),
);

/** Where the only addresses in the United States that a text names are. */
export const addressZone = (text: string): string | undefined =>
  theOnly(text, postal, ({ state = '' }) => byState[state] ?? 'America/New_York');

/** Mercado Libre's sites, by how their publications begin and their domains end (its developers' reference, “Sites”). */
const bySite: Readonly<Record<string, string>> = {
  MLA: 'America/Argentina/Buenos_Aires',
  MLB: 'America/Sao_Paulo',
  MLC: 'America/Santiago',
  MLM: 'America/Mexico_City',
  MLU: 'America/Montevideo',
  MCO: 'America/Bogota',
  MPE: 'America/Lima',
};
const byItsDomain: Readonly<Record<string, string>> = {
  ar: 'MLA',
  br: 'MLB',
  cl: 'MLC',
  mx: 'MLM',
  uy: 'MLU',
  co: 'MCO',
  pe: 'MPE',
};
const publication = new RegExp(`(?<![A-Z])(?<site>${Object.keys(bySite).join('|')})-?\\d{6,}`, 'g');

/** In which country's time Mercado Libre writes: of the sender's domain, whose end is given, else of the publications named. */
export const siteZone = (text: string, end: string): string | undefined =>
  bySite[byItsDomain[end] ?? ''] ?? theOnly(text, publication, ({ site = '' }) => bySite[site]);
