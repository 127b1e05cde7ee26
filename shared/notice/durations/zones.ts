import { Temporal } from 'temporal-polyfill';
import { isMarketplace, type Platform } from '../../mail/vocabulary.ts';
import type { HolidayCalendar } from '../holidays.ts';
import { addressZone, siteZone, telephoneZone } from './places.ts';

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
  ar: 'America/Argentina/Buenos_Aires',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  pt: 'Europe/Lisbon',
};

/** The same of countries that write no date in figures with the day first, or whose English does not. */
const byOtherDomain: Readonly<Record<string, string>> = {
  ca: 'America/Toronto',
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  jp: 'Asia/Tokyo',
  tw: 'Asia/Taipei',
};

const endOf = (domain: string): string => domain.split('.').at(-1) ?? '';
const countryOf = (domain: string): string | undefined => byDomain[endOf(domain)];

const brazilian = /R\$|\bBrasil\b|\bCNPJ\b/;
const british =
  /\b(?:amazon|ebay)\.co\.uk\b|\bUnited Kingdom\b|(?<!New )\bEngland\b|\bUK(?:IPO\b|00\d{6})|\b[Ss]olicitors?\b|\bDear Sirs\b|\bYours (?:faithfully|sincerely)\b|£/;
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
    return (
      siteZone(text, endOf(domain)) ??
      (code === 'pt' ? 'America/Sao_Paulo' : 'America/Argentina/Buenos_Aires')
    );
  const seat = byPlatform[platform];
  if (seat) return seat;
  const country = countryOf(domain) ?? byOtherDomain[endOf(domain)];
  const isOutside = !isMarketplace(platform);
  const home = country ?? (isOutside ? telephoneZone(text) : undefined);
  if (home) return home;
  if (code === 'pt' && brazilian.test(text)) return 'America/Sao_Paulo';
  if (code === 'en') {
    if (british.test(text)) return 'Europe/London';
    const seatInEnglish = isOutside ? addressZone(text) : inEnglish[platform];
    return seatInEnglish ?? (britishPerhaps.test(text) ? 'Asia/Dhaka' : 'America/New_York');
  }
  if (language === 'zh-Hant') return 'Asia/Taipei';
  return byLanguage[code] ?? 'America/New_York';
};

/** Of two zones the one in which a day is over first. */
export const firstOver = (a: string, b: string, at: Date): string => {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const east = (zone: string): number => instant.toZonedDateTimeISO(zone).offsetNanoseconds;
  return east(b) > east(a) ? b : a;
};

const calendars: Readonly<Record<string, HolidayCalendar>> = {
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Mexico_City': 'MX',
  'America/New_York': 'US',
  'America/Sao_Paulo': 'BR',
  'America/Toronto': 'CA',
  'Asia/Hong_Kong': 'HK',
  'Asia/Shanghai': 'CN',
  'Asia/Taipei': 'TW',
  'Asia/Tokyo': 'JP',
  'Europe/Amsterdam': 'NL',
  'Europe/Berlin': 'DE',
  'Europe/Brussels': 'BE',
  'Europe/Dublin': 'IE',
  'Europe/Istanbul': 'TR',
  'Europe/Lisbon': 'PT',
  'Europe/London': 'GB',
  'Europe/Madrid': 'ES',
  'Europe/Paris': 'FR',
  'Europe/Rome': 'IT',
  'Europe/Stockholm': 'SE',
  'Europe/Vienna': 'AT',
  'Europe/Warsaw': 'PL',
};

/** Whose holidays the sender keeps. Where that is nobody's here, a term of working days ends the earlier. */
export const calendarOf = (zone: string): HolidayCalendar | undefined => calendars[zone];
