import { fill } from '../../../shared/recorded/fill.ts';
import type { Assets } from '../assets/assets.ts';
import type { Person } from '../session/session.ts';
import { type Key, strings } from './strings.ts';

const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

/** The language as a page and a date format name it. */
export const tagOf: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };

export type Values = Record<string, string | number>;

/** How a reader is spoken to. */
export interface Speech {
  lang: Lang;
  /** the words for a key, with `{name}` filled in */
  t(key: Key, values?: Values): string;
}

/** What every view is given: the language, the time, and who looks. */
export interface Ui extends Speech {
  now: Date;
  /** absent before sign-in */
  person?: Person;
  /** mails in quarantine; `more` where not all were counted. Absent before sign-in */
  quarantined?: { count: number; more: boolean };
  /** what every form sends along; empty before sign-in */
  formToken: string;
  /** path and query that were asked for, or that a form was sent to */
  here: string;
  /** where the page is to be had again; a form's answer is not, but the page that the form stands on */
  page: string;
  assetPath: Assets['pathOf'];
}

export const translate =
  (lang: Lang) =>
  (key: Key, values: Values = {}): string =>
    fill(strings[key][langs.indexOf(lang)] ?? strings[key][0], values);

/** The language to speak: what was asked for, what was chosen before, what the browser prefers. */
export const pickLang = (
  asked: string | undefined,
  chosen: string | undefined,
  accepted: string | undefined,
): Lang => {
  for (const one of [asked, chosen]) {
    const known = langs.find((lang) => lang === one);
    if (known) return known;
  }
  const first = (accepted ?? '')
    .slice(0, 200)
    .toLowerCase()
    .match(/\b(en|zh)\b/)?.[1];
  return first === 'zh' ? 'zh' : 'en';
};
