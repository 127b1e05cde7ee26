import type { Source } from '../identifiers/found.ts';
import { isNoName, type NamedInProse, tidy } from './names-in-prose.ts';
import { company, easternCompany, fullName } from './phrase.ts';

/** How far back from the words that tell of a report its author may stand, in characters. */
const farthest = 110;

/** So many words that tell of a report are looked before. */
const most = 200;

/** What may stand between who reports and that: “Tollan, who had told us”, “hat uns”. */
const between =
  '(?:,? ?\\((?:[^()\\n]{1,40})\\))?,?(?: (?:who|which|has|have|had|hat|haben|uns|ihnen|dir|qui|a|ont|nous|vous|ci|ti|vi|le|che|ha|hanno|nos|te|que|se|heeft|hebben|ons|har|oss|att|nam|do nas|bize|bu|that|it|recently|today)){0,3}[ ,]{0,2}$';

const western = new RegExp(`(${fullName})${between}`, 'u');
/** German writes every noun with a capital: only the form of a company tells a name. */
const german = new RegExp(`(${company})${between}`, 'u');
const eastern = new RegExp(`(${easternCompany})[^。，,、\\n]{0,12}$`, 'u');

/** Marketplaces report on complaints and make none. */
const platforms =
  /amazon|ebay|etsy|walmart|temu\b|tiktok|shopify|ali(?:baba|express)|allegro|mercado|paypal|payoneer/i;

/** Who stands right before the words that tell of a report or its withdrawal. */
export const namedBesideReports = ({ text, tells = [], language }: Source): NamedInProse[] => {
  const pattern = /^(?:ja|zh)/.test(language) ? eastern : language === 'de' ? german : western;
  return tells.slice(0, most).flatMap(({ start: at }) => {
    const from = Math.max(0, at - farthest);
    const before = text.slice(from, at).split('\n').at(-1) ?? '';
    const raw = pattern.exec(before)?.[1];
    if (raw === undefined) return [];
    const value = tidy(raw);
    if (value.length < 4 || isNoName(value) || platforms.test(value)) return [];
    const start = at - before.length + before.lastIndexOf(raw) + raw.indexOf(value);
    return [{ role: 'principal' as const, value, start, end: start + value.length }];
  });
};
