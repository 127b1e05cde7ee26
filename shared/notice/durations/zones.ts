import type { Platform } from '../../mail/vocabulary.ts';
import type { HolidayCalendar } from '../holidays.ts';

const ofChina: ReadonlySet<string> = new Set(['Asia/Shanghai', 'Asia/Taipei']);

const byLanguage: Readonly<Record<string, string>> = {
  en: 'America/New_York',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  ja: 'Asia/Tokyo',
  zh: 'Asia/Shanghai',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  pt: 'Europe/Lisbon',
  sv: 'Europe/Stockholm',
  tr: 'Europe/Istanbul',
};

/** Where the platforms sit that write to sellers everywhere from one place. */
const byPlatform: Partial<Record<Platform, string>> = {
  aliexpress: 'Asia/Shanghai',
  alibaba: 'Asia/Shanghai',
  temu: 'Asia/Shanghai',
  'tiktok-shop': 'Asia/Shanghai',
  walmart: 'America/Chicago',
  etsy: 'America/New_York',
  shopify: 'America/Toronto',
  allegro: 'Europe/Warsaw',
};

/** … and in English from its head office. */
const inEnglish: Partial<Record<Platform, string>> = {
  amazon: 'America/Los_Angeles',
  ebay: 'America/Los_Angeles',
};

/** Countries whose senders write English too, by the end of their domains; there the day stands before the month. */
const byDomain: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  au: 'Australia/Sydney',
  nz: 'Pacific/Auckland',
  in: 'Asia/Kolkata',
  sg: 'Asia/Singapore',
  ae: 'Asia/Dubai',
  sa: 'Asia/Riyadh',
  eg: 'Africa/Cairo',
  za: 'Africa/Johannesburg',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  pl: 'Europe/Warsaw',
  se: 'Europe/Stockholm',
  tr: 'Europe/Istanbul',
  mx: 'America/Mexico_City',
  br: 'America/Sao_Paulo',
};

const countryOf = (domain: string): string | undefined => byDomain[domain.split('.').at(-1) ?? ''];

const british = /\b(?:amazon|ebay)\.co\.uk\b|\bUnited Kingdom\b|£|\bBST\b/;
const american = /\bUnited States District Court\b|\bU\.S\.C\.|\bLanham Act\b/;

/** Who writes English, as far as its dates and its days depend on it. */
export interface Sender {
  text: string;
  platform: Platform;
  /** as in `Notice.language` */
  language: string;
  /** of the sender's address, where there is one */
  domain?: string | undefined;
}

/** Whether 04/03 is the fourth of March; undefined where an English text could mean either. */
export const dayComesFirst = ({ text, platform, domain = '' }: Sender): boolean | undefined => {
  if (countryOf(domain) !== undefined || british.test(text)) return true;
  const home = /(?:^|\.)(?:amazon|ebay|walmart|etsy)\.com$/.test(domain);
  return home || platform === 'walmart' || platform === 'etsy' || american.test(text) ? false : undefined;
};

/** The zone in which the sender's days end. */
export const senderZone = ({ text, platform, language, domain = '' }: Sender): string => {
  const code = language.slice(0, 2);
  if (platform === 'mercado-libre')
    return code === 'pt' ? 'America/Sao_Paulo' : 'America/Argentina/Buenos_Aires';
  const seat = byPlatform[platform];
  if (seat) return seat;
  if (code === 'en')
    return (
      countryOf(domain) ??
      (british.test(text) ? 'Europe/London' : (inEnglish[platform] ?? 'America/New_York'))
    );
  if (language === 'zh-Hant') return 'Asia/Taipei';
  return byLanguage[code] ?? 'America/New_York';
};

const centralTime = /\bC[SD]T\b|\bCentral\b(?! (?!Standard|Daylight|Time)\p{Lu})/u;

const named: readonly [RegExp, string][] = [
  [/\b(?:UTC|GMT)\s?([+-]\d{1,2})(?::?00)?\b/, ''],
  [/\b(?:UTC|GMT)\b/, 'UTC'],
  [/\bP[SD]?T\b|\bPacific\b(?! (?!Standard|Daylight|Time)\p{Lu})/u, 'America/Los_Angeles'],
  [/\bE[SD]T\b|\bEastern\b(?! (?!Standard|Daylight|Time)\p{Lu})|\bET\b/u, 'America/New_York'],
  [centralTime, 'America/Chicago'],
  [/\bCES?T\b|\bMES?Z\b|\bCentral European(?: Summer)? Time\b/, 'Europe/Berlin'],
  [/\bBST\b|\b(?:UK|London) time\b/i, 'Europe/London'],
  [/\bJST\b|日本時間/, 'Asia/Tokyo'],
  [/北京时间|北京時間|\b(?:Beijing|China(?: Standard)?) time\b/i, 'Asia/Shanghai'],
  [/台北時間|\bTaipei time\b/i, 'Asia/Taipei'],
];

/** The zone named right beside a time, as an IANA name or an offset; in China CST is its own time. */
export const namedZone = (around: string, ofSender: string): string | undefined => {
  for (const [pattern, zone] of named) {
    const match = pattern.exec(around);
    if (!match) continue;
    if (pattern === centralTime && match[0] === 'CST' && ofChina.has(ofSender)) return ofSender;
    if (match[1] === undefined) return zone;
    const hours = Number(match[1]);
    return Math.abs(hours) > 14
      ? undefined
      : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  }
  return undefined;
};

/** Whose holidays the sender keeps; where that is nobody's here, those of the United States, which are few. */
export const calendarOf = (zone: string): HolidayCalendar => {
  if (zone === 'Asia/Tokyo') return 'JP';
  if (ofChina.has(zone)) return 'CN';
  if (zone === 'Europe/London') return 'GB';
  return zone.startsWith('Europe/') ? 'DE' : 'US';
};
