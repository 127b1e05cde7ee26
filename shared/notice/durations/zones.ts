import { Temporal } from 'temporal-polyfill';
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

const british = /\b(?:amazon|ebay)\.co\.uk\b|\bUnited Kingdom\b|£/;
/** British summer time, or that of Bangladesh; either way the day stands before the month. */
const britishPerhaps = /\bBST\b/;
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
  if (countryOf(domain) !== undefined || british.test(text) || britishPerhaps.test(text)) return true;
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
      (british.test(text)
        ? 'Europe/London'
        : (inEnglish[platform] ?? (britishPerhaps.test(text) ? 'Asia/Dhaka' : 'America/New_York')))
    );
  if (language === 'zh-Hant') return 'Asia/Taipei';
  return byLanguage[code] ?? 'America/New_York';
};

/** Of two zones the one in which a day is over first. */
export const firstOver = (a: string, b: string, at: Date): string => {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const east = (zone: string): number => instant.toZonedDateTimeISO(zone).offsetNanoseconds;
  return east(b) > east(a) ? b : a;
};

/** Whose holidays the sender keeps; where that is nobody's here, those of the United States, which are few. */
export const calendarOf = (zone: string): HolidayCalendar => {
  if (zone === 'Asia/Tokyo') return 'JP';
  if (ofChina.has(zone)) return 'CN';
  if (zone === 'Europe/London') return 'GB';
  return zone.startsWith('Europe/') ? 'DE' : 'US';
};
