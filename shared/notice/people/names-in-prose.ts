import { matchesIn } from '../../platform/matches-in.ts';
import type { MayMatch } from '../may-match.ts';
import type { ComplainantRole } from '../vocabulary.ts';
import { isCalendar } from './calendar-words.ts';
import { phrasesOf } from './phrases.ts';

/** A name that a sentence gives, and where. */
export interface NamedInProse {
  role: ComplainantRole;
  value: string;
  start: number;
  end: number;
}

/** Words that begin a sentence or name a role: no name begins with them. */
const noName = new RegExp(
  `^(?:${[
    'The|This|That|These|We|Our|Your|You|It|If|An?|In|On|All|Please|Another|Someone|Somebody|Several|Some|Following',
    'Rights?|Brand|Owners?|Customers?|Buyers?|Plaintiffs?|Defendants?|Schedule|Seller|Court|Team|Online|Hello|Hi|Dear',
    'Received|Reports?|Notices?|Listings?|Products?|Account|Policy|Violations?|Performance|Appeals?|Claims?|IP',
    'Contact|Email|E-Mail|Complaint|Trademark|Copyright|Patent|Infringement|Intellectual|Counterfeit|ASIN',
    'Amazon|e[Bb]ay|Etsy|Walmart|Temu|TikTok|Shopify|Ali\\w*|Allegro|Mercado',
    'Sie|Ihr\\w*|Wir|Die|Der|Das|Käufer\\w*|Kunden|Rechteinhaber\\w*|Markeninhaber\\w*|Urheber\\w*|Guten|Hallo',
    'Nous|Vous|Votre|Usted\\w*|Nosotros|Titular\\w*|Titulaire|Rechthebbende|Bonjour|Ciao|Hola|Olá|Beste|Hej|Merhaba|Witaj',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** What is put before a name and is none of it. */
const title = /^\s*(?:(?:Firma|Madame|Monsieur|Herrn?|Frau|Mrs?\.?|Ms\.?|Sig\.(?:ra)?|Sra?\.) )?/u;

/** A name without what is put before it, and without what only joins it to the next word. */
export const tidy = (raw: string): string =>
  raw
    .replace(title, '')
    .replace(/[\s,;:]+$/u, '')
    .replace(/ (?:and|und|et|y|e|i|of|de|the)$/u, '');

/** True of what begins with a word that no name begins with, and of a day or month. */
export const isNoName = (value: string): boolean => noName.test(value) || isCalendar(value);

const farthest = 20_000;
const most = 12;

/** Who a mail's sentences name as standing behind a complaint: “reported by Corrigan & Vale Ltd”. */
export const namesInProse = (whole: string, language: string, mayMatch: MayMatch): NamedInProse[] => {
  const text = whole.slice(0, farthest);
  const found: NamedInProse[] = [];
  for (const { role, pattern, several } of phrasesOf(language)) {
    if (!mayMatch(pattern)) continue;
    for (const match of matchesIn(text, pattern)) {
      const raw = match[1] ?? '';
      const value = tidy(raw);
      const start = match.index + match[0].lastIndexOf(raw) + raw.indexOf(value);
      if (value.length < 3 || value.length > 90 || isNoName(value)) continue;
      if (several && !value.includes(' ')) continue;
      if (found.some((known) => known.start < start + value.length && start < known.end)) continue;
      found.push({ role, value, start, end: start + value.length });
      if (found.length >= most) return found.sort((a, b) => a.start - b.start);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
