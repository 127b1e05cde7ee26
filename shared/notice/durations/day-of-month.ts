import { matchesIn } from '../../platform/matches-in.ts';
import { dayOfReceipt, type Receipt } from './wording.ts';
import type { Written } from './written.ts';

const shut = '(?=\\s*(?:$|[.,;:!?)–\\n]))';

/** A day that is told without its month, as each language writes it where a deadline may follow: “the 20th”, “zum 20.”, “le 20”. */
const sources: Readonly<Record<string, string>> = {
  en: `the (?<day>\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|the) month| inst)?(?! (?:of )?\\p{Lu}|\\p{L})`,
  de: `(?:zum|den|bis) (?<day>\\d{1,2})\\.(?=$|\\s+\\p{Ll}|\\s*[,;!?)]|\\s*\\n)`,
  fr: `le (?<day>\\d{1,2})(?:${shut}| courant| du mois| de ce mois)`,
  es: `(?:el|del|día) (?<day>\\d{1,2})(?:${shut}| de este mes| del (?:presente|corriente|mes))`,
  it: `(?:il|al|giorno) (?<day>\\d{1,2})(?:${shut}| del mese| di questo mese| c\\.m)`,
  pt: `dia (?<day>\\d{1,2})(?:${shut}| deste mês| do (?:mês|corrente))`,
  nl: `(?:de )?(?<day>\\d{1,2})(?:e|ste|de)(?:${shut}| van deze maand)`,
  sv: `den (?<day>\\d{1,2})(?::e|:a)?${shut}`,
  pl: `(?<day>\\d{1,2})(?:-go| tego)(?:${shut}| miesiąca)`,
};

const patterns = new Map(
  Object.entries(sources).map(([code, source]) => [code, new RegExp(`(?<![\\p{L}\\d])${source}`, 'gu')]),
);

/** The days of a sentence that are told without a month: each the next of that number, of the day of receipt itself on. */
export const daysOfMonth = (sentence: string, code: string, receipt: Receipt): Written[] => {
  const pattern = patterns.get(code.slice(0, 2));
  if (!pattern) return [];
  return matchesIn(sentence, pattern).map(({ index, 0: text, groups = {} }) => {
    const day = Number(groups['day']);
    const received = dayOfReceipt(receipt);
    const { year, month } = received.toPlainYearMonth().add({ months: day < received.day ? 1 : 0 });
    return { start: index, end: index + text.trimEnd().length, year, month, day };
  });
};
