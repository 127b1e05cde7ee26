/** A zone written beside a time: the zones that it can mean, as IANA names or offsets, and where its words end. */
export interface NamedZone {
  zones: readonly string[];
  end: number;
}

/** East of everywhere: a day, or an hour of it, is over here first. */
const first = '+14:00';

/** What summer time is called is its offset, also where winter has come; other names are their country's time all year. */
const known = new Map(
  `UTC UTC|GMT UTC|WET Europe/Lisbon|WEST +01:00|CET Europe/Berlin|MEZ Europe/Berlin|CEST +02:00|MESZ +02:00
EET Europe/Athens|EEST +03:00|MSK +03:00|TRT +03:00|SAST +02:00|CAT +02:00|EAT +03:00|WAT +01:00
PT America/Los_Angeles|PST America/Los_Angeles|PDT -07:00|MT America/Denver|MST America/Denver|MDT -06:00
CT America/Chicago|CDT -05:00|ET America/New_York|EST America/New_York|EDT -04:00|BRT -03:00|ART -03:00
AEST Australia/Sydney|AEDT +11:00|AET Australia/Sydney|ACST Australia/Adelaide|ACDT +10:30|AWST +08:00
NZST Pacific/Auckland|NZDT +13:00|NZT Pacific/Auckland|JST +09:00|KST +09:00|HKT +08:00|SGT +08:00|MYT +08:00
PHT +08:00|PHST +08:00|WIB +07:00|WITA +08:00|ICT +07:00|PKT +05:00|NPT +05:45`
    .split(/[|\n]/)
    .map((line): [string, string] => {
      const [name = '', zone = ''] = line.split(' ');
      return [name, zone];
    }),
);

/** What means several zones: by where it is written, what it is there. */
const ofSeveral: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CST: { 'America/Chicago': 'America/Chicago', 'Asia/Shanghai': '+08:00', 'Asia/Taipei': '+08:00' },
  IST: { 'Europe/Dublin': '+01:00', 'Asia/Jerusalem': 'Asia/Jerusalem', 'Asia/Kolkata': '+05:30' },
  BST: { 'Europe/London': '+01:00', 'Asia/Dhaka': '+06:00' },
  AST: { 'America/Halifax': 'America/Halifax', 'Asia/Riyadh': '+03:00' },
  GST: { 'Asia/Dubai': '+04:00', 'Pacific/Guam': '+10:00' },
};

const inWords: readonly [RegExp, string][] = [
  [/\bPacific\b(?! (?!Standard|Daylight|Time)\p{Lu})/u, 'America/Los_Angeles'],
  [/\bEastern\b(?! (?!Standard|Daylight|Time)\p{Lu})/u, 'America/New_York'],
  [/\bCentral\b(?! (?!Standard|Daylight|Time|European)\p{Lu})(?! European)/u, 'America/Chicago'],
  [/\bCentral European(?: Summer)? Time\b/, 'Europe/Berlin'],
  [/\b(?:UK|London) time\b/i, 'Europe/London'],
  [/日本時間/, 'Asia/Tokyo'],
  [/北京时间|北京時間|\b(?:Beijing|China(?: Standard)?) time\b/i, 'Asia/Shanghai'],
  [/台北時間|\bTaipei time\b/i, 'Asia/Taipei'],
];

const ofUtc = /\b(?:UTC|GMT)\s?(?<sign>[+\-−])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/;

const hour = '(?:\\d[:.h]\\d{2}(?<seconds>:\\d{2}(?:[.,]\\d{1,9})?)?|\\d(?=\\s?(?:[AaPp]\\.?[Mm]|[Uu]hr)))';
const behindHour = `${hour}(?:\\s?(?:[AaPp]\\.?[Mm]\\b\\.?|[Uu]hr|hrs?|h))?`;
/** “17:00 +0000”, “T17:00:00-05:00”, “17:00Z” */
const offset = new RegExp(
  `(?<iso>T\\d)?${behindHour}\\s?(?<open>[([])?(?:(?<sign>[+\\-−])(?<hours>\\d{2})(?<colon>:)?(?<minutes>\\d{2})(?![\\d:])|Z\\b)`,
);
const letters = new RegExp(
  `${behindHour}[\\s,]{0,2}[([]?(?<letters>[A-Z]{2,5})(?![\\p{L}\\d]|\\s?[+−-]\\d)(?<shouted>\\s\\p{Lu}{2})?`,
  'u',
);

/** These are no other word, and are read behind a day without an hour as well. */
const lettersAlone = /\b(?<letters>UTC|GMT|P[SD]?T|E[SD]?T|C[SD]T|CES?T|MES?Z|BST|JST)\b(?!\s?[+−-]\d)/;

const asOffset = (groups: Record<string, string | undefined>): readonly string[] => {
  const { sign = '+', hours = '0', minutes = '00' } = groups;
  return Number(hours) > 14 || Number(minutes) > 59
    ? []
    : [`${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`];
};

/** “9:00-10:00” is more likely from nine to ten. */
const maySpan = ({ sign, colon, iso, seconds, open }: Record<string, string | undefined>): boolean =>
  sign !== undefined && sign !== '+' && colon !== undefined && !(iso ?? seconds ?? open);

const ofLetters = (
  { letters = '', shouted }: Record<string, string | undefined>,
  ofSender: string,
): readonly string[] => {
  const several = ofSeveral[letters];
  const one = several?.[ofSender] ?? known.get(letters);
  if (one !== undefined) return [one];
  if (several) return Object.values(several);
  return shouted === undefined && letters !== 'NOT' && /^[A-Z]{2,4}T$/.test(letters) ? [first] : [];
};

/**
 * The zone named right beside a time in a text. Letters that stand for several zones mean the sender's own, where that
 * is one of them, else any; those that nobody knows may mean wherever the day ends first.
 */
export const namedZone = (text: string, ofSender: string): NamedZone | undefined => {
  const found: NamedZone[] = [];
  const add = (match: RegExpExecArray, zones: readonly string[]) => {
    const end = match.index + match[0].replace(/\s\p{Lu}{2}$/u, '').length;
    if (zones.length > 0) found.push({ zones, end: end + (/^[)\]]/.test(text.slice(end)) ? 1 : 0) });
  };
  for (const pattern of [ofUtc, offset]) {
    const match = pattern.exec(text);
    if (match && !maySpan(match.groups ?? {})) add(match, asOffset(match.groups ?? {}));
  }
  for (const pattern of [letters, lettersAlone]) {
    const match = pattern.exec(text);
    if (match) add(match, ofLetters(match.groups ?? {}, ofSender));
  }
  for (const [pattern, zone] of inWords) {
    const match = pattern.exec(text);
    if (match) add(match, [zone]);
  }
  return found.toSorted((a, b) => a.end - b.end)[0];
};
