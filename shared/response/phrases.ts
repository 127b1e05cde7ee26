import type { Matter } from './matter.ts';
import { need } from './placeholders.ts';
import type { Language } from './vocabulary.ts';

/** Paragraphs with an empty line between them; what does not apply is left out. */
export const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** `1. …`, a line each. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

const words = {
  en: {
    dear: (name: string) => `Dear ${name},`,
    sirs: 'Dear Sir or Madam,',
    close: 'Kind regards,',
    colon: ': ',
    complaint: 'Complaint ID',
    listing: 'Listing',
    right: 'Right asserted',
    store: 'Our store',
    off: (many: boolean, since?: string) =>
      `As a precaution, and without acknowledging any infringement, we took ${many ? 'these listings' : 'this listing'} off sale${since ? ` on ${since}` : ''}.`,
    notOnSale: (many: boolean) => `${many ? 'These listings are' : 'This listing is'} not on sale now.`,
    back: (many: boolean, off?: string, since?: string) =>
      `As a precaution, and without acknowledging any infringement, we had taken ${many ? 'these listings' : 'this listing'} off sale${off ? ` on ${off}` : ''}; ${since ? `${many ? 'they have' : 'it has'} been on sale again since ${since}` : `${many ? 'they are' : 'it is'} on sale again`}.`,
    points: 'We answer the points of your last message one by one:',
    answer: (index: number) => need(`our answer to point ${index}`),
    allPoints: need('what the last message asks for, point by point, and our answer to each'),
    files: (types: string) =>
      `Files attached (you accept ${types}): ${need('the name of each file that you attach, or the sentence that there is none')}.`,
  },
  de: {
    dear: (name: string) => `Guten Tag ${name},`,
    sirs: 'Sehr geehrte Damen und Herren,',
    close: 'Mit freundlichen Grüßen',
    colon: ': ',
    complaint: 'Beschwerde-ID',
    listing: 'Angebot',
    right: 'Geltend gemachtes Recht',
    store: 'Unser Shop',
    off: (many: boolean, since?: string) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung haben wir ${many ? 'diese Angebote' : 'dieses Angebot'}${since ? ` am ${since}` : ''} aus dem Verkauf genommen.`,
    notOnSale: (many: boolean) =>
      many ? 'Diese Angebote sind derzeit nicht im Verkauf.' : 'Dieses Angebot ist derzeit nicht im Verkauf.',
    back: (many: boolean, off?: string, since?: string) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung hatten wir ${many ? 'diese Angebote' : 'dieses Angebot'}${off ? ` am ${off}` : ''} aus dem Verkauf genommen; ${many ? 'sie sind' : 'es ist'}${since ? ` seit dem ${since}` : ''} wieder im Verkauf.`,
    points: 'Zu den Punkten Ihrer letzten Nachricht nehmen wir einzeln Stellung:',
    answer: (index: number) => need(`unsere Antwort zu Punkt ${index}`),
    allPoints: need('was die letzte Nachricht verlangt, Punkt für Punkt, und unsere Antwort dazu'),
    files: (types: string) =>
      `Beigefügte Dateien (Sie nehmen ${types} an): ${need('der Name jeder Datei, die Sie beifügen, oder der Satz, dass es keine gibt')}.`,
  },
  zh: {
    dear: (name: string) => `尊敬的${name}：`,
    sirs: '尊敬的平台审核人员：',
    close: '此致敬礼',
    colon: '：',
    complaint: '投诉编号',
    listing: '涉诉商品',
    right: '所主张的权利',
    store: '我方店铺',
    off: (many: boolean, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方已${since ? `于${since}` : ''}将${many ? '上述商品' : '该商品'}下架。`,
    notOnSale: (many: boolean) => (many ? '上述商品目前未在售。' : '该商品目前未在售。'),
    back: (many: boolean, off?: string, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方曾${off ? `于${off}` : ''}将${many ? '上述商品' : '该商品'}下架，${since ? `并于${since}` : '现已'}恢复在售。`,
    points: '针对贵方上次通知中的各项要求，逐项答复如下：',
    answer: (index: number) => need(`对第${index}项的答复`),
    allPoints: need('上次通知的各项要求及逐项答复'),
    files: (types: string) =>
      `附件（贵方接受的格式：${types}）：${need('所附各文件的名称；如无附件，请写明')}。`,
  },
} as const satisfies Record<Language, unknown>;

/** Salutation to the complainant by name, where the notice gives one. */
export const greeting = ({ language, complainant }: Matter): string =>
  complainant === undefined ? words[language].sirs : words[language].dear(complainant);

/** Salutation to a platform. */
export const greetingToPlatform = ({ language, platform, platformName }: Matter): string =>
  language === 'en' && platform !== 'other' && platform !== 'law-firm' && platform !== 'court'
    ? `Dear ${platformName} team,`
    : words[language].sirs;

/** Which complaint, listing and right the letter is about, a line each. */
export const particulars = (matter: Matter): string => {
  const { colon, complaint, listing, right, store } = words[matter.language];
  return [
    ...matter.complaintIds.map((id) => `${complaint}${colon}${id}`),
    ...matter.listings.map(({ label, title }) => `${listing}${colon}${label}${title ? ` (${title})` : ''}`),
    ...matter.numbers.map((number) => `${right}${colon}${number}`),
    `${store}${colon}${matter.seller.name}, ${matter.seller.email}`,
  ].join('\n');
};

/** Whether every listing that the letter names is off sale. */
export const isAllOff = ({ listings }: Matter): boolean =>
  listings.length > 0 && listings.every(({ sale }) => sale === 'off' || sale === 'off-already');

/** The one day that all of them have; undefined where they differ. */
const sameDay = (days: readonly (string | undefined)[]): string | undefined =>
  new Set(days).size === 1 ? days[0] : undefined;

/**
 * That the listings are off sale, or on sale again after we had taken them off, when that is so of all of them; undefined
 * otherwise: what was left on sale is nothing that we did. Never an admission.
 */
export const whatWeDid = (matter: Matter): string | undefined => {
  const { language, listings } = matter;
  const many = listings.length > 1;
  const off = sameDay(listings.map(({ offSince }) => offSince));
  if (isAllOff(matter))
    return listings.some(({ sale }) => sale === 'off-already')
      ? words[language].notOnSale(many)
      : words[language].off(many, off);
  if (listings.length === 0 || !listings.every(({ sale }) => sale === 'back')) return undefined;
  return words[language].back(many, off, sameDay(listings.map(({ backSince }) => backSince)));
};

/** The answer to each point of a refusal; undefined in the first round. */
export const answers = ({ language, round, points }: Matter): string | undefined => {
  if (round === 0) return undefined;
  const { points: lead, answer, allPoints } = words[language];
  if (points.length === 0) return allPoints;
  return `${lead}\n${numbered(points.map((point, index) => `“${point}”\n   ${answer(index + 1)}`))}`;
};

/** Which files go with it, for a person to name, of the types that are accepted; undefined where those are not known. */
export const fileTypes = ({ language, acceptedFiles }: Matter): string | undefined =>
  acceptedFiles.length === 0 ? undefined : words[language].files(acceptedFiles.join(', '));

/** Greeting, seller and the line by which an answer is recognised. */
export const signature = ({ language, seller, caseLine }: Matter): string =>
  paragraphs(
    [words[language].close, seller.name, seller.address, seller.phone, seller.email]
      .filter((line) => line !== undefined)
      .join('\n'),
    caseLine,
  );

/** What a subject names: the first complaint id, else the first listing. */
export const about = ({ complaintIds, listings, rightName }: Matter): string => {
  const ids = [...complaintIds.slice(0, 1), ...listings.slice(0, 1).map(({ label }) => label)];
  return ids.length > 0 ? ids.join(', ') : rightName;
};
