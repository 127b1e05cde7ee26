import { isMarketplace } from '../mail/vocabulary.ts';
import type { Matter, MatterListing } from './matter.ts';
import { need } from './placeholders.ts';
import type { Language } from './vocabulary.ts';

/** Paragraphs with an empty line between them; what does not apply is left out. */
export const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** `1. …`, a line each. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

/** Which files go with a letter; `types` that are accepted, where they are known. */
const eachFile = (types: string): string =>
  types === ''
    ? need('the name of each file that you attach; or strike this line')
    : need(`the name of each file that you attach; file types accepted: ${types}; or strike this line`);

const words = {
  en: {
    dear: (name: string) => `Dear ${name},`,
    sirs: 'Dear Sir or Madam,',
    reviewers: 'Dear Sir or Madam,',
    close: 'Kind regards,',
    reference: 'Our reference',
    colon: ': ',
    complaint: 'Complaint ID',
    listing: 'Listing',
    foreign: 'Also named, but not in our catalogue',
    complaints: 'The complaints about our listings that are open according to our records:',
    noComplaints: need('each complaint that led to this: number, date, listing'),
    received: (date: string) => `received on ${date}`,
    answered: (dates: string) => `answered on ${dates}`,
    isOff: (since?: string) => `off sale${since ? ` since ${since}` : ''}`,
    asked: 'On the points of your notice:',
    right: 'Right asserted',
    owner: 'Complainant',
    store: 'Our store',
    which: (many: boolean, names?: string) =>
      `${names ? 'the' : many ? 'these' : 'this'} listing${many ? 's' : ''}${names ? ` ${names}` : ''}`,
    off: (which: string, since?: string) =>
      `As a precaution, and without acknowledging any infringement, we took ${which} off sale${since ? ` on ${since}` : ''}.`,
    notOnSale: (which: string, many: boolean) => `At present ${which} ${many ? 'are' : 'is'} not on sale.`,
    back: (which: string, off: string | undefined, since: string | undefined, many: boolean) =>
      `As a precaution, and without acknowledging any infringement, we had taken ${which} off sale${off ? ` on ${off}` : ''}; ${since ? `${many ? 'they have' : 'it has'} been on sale again since ${since}` : `${many ? 'they are' : 'it is'} on sale again`}.`,
    wrote: (days: string) => `On ${days} we wrote to the complainant and asked for a withdrawal.`,
    points: 'We answer the points of your last message one by one:',
    answer: (index: number) => need(`our answer to point ${index}`),
    allPoints: need('what the last message asks for, point by point, and our answer to each'),
    files: (types: string) => `Files attached: ${eachFile(types)}.`,
  },
  de: {
    dear: (name: string) => `Guten Tag ${name},`,
    sirs: 'Sehr geehrte Damen und Herren,',
    reviewers: 'Sehr geehrte Damen und Herren,',
    close: 'Mit freundlichen Grüßen',
    reference: 'Unser Zeichen',
    colon: ': ',
    complaint: 'Beschwerde-ID',
    listing: 'Angebot',
    foreign: 'Ebenfalls genannt, aber nicht in unserem Katalog',
    complaints: 'Die Beschwerden zu unseren Angeboten, die nach unseren Unterlagen offen sind:',
    noComplaints: need('each complaint that led to this: number, date, listing'),
    received: (date: string) => `eingegangen am ${date}`,
    answered: (dates: string) => `beantwortet am ${dates}`,
    isOff: (since?: string) => `nicht im Verkauf${since ? ` seit ${since}` : ''}`,
    asked: 'Zu den Punkten Ihrer Mitteilung:',
    right: 'Geltend gemachtes Recht',
    owner: 'Beschwerdeführer',
    store: 'Unser Shop',
    which: (many: boolean, names?: string) =>
      names
        ? `${many ? 'die Angebote' : 'das Angebot'} ${names}`
        : many
          ? 'diese Angebote'
          : 'dieses Angebot',
    off: (which: string, since?: string) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung haben wir ${which}${since ? ` am ${since}` : ''} aus dem Verkauf genommen.`,
    notOnSale: (which: string, many: boolean) =>
      `Derzeit ${many ? 'sind' : 'ist'} ${which} nicht im Verkauf.`,
    back: (which: string, off: string | undefined, since: string | undefined, many: boolean) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung hatten wir ${which}${off ? ` am ${off}` : ''} aus dem Verkauf genommen; ${many ? 'sie sind' : 'es ist'}${since ? ` seit dem ${since}` : ''} wieder im Verkauf.`,
    wrote: (days: string) =>
      `Den Beschwerdeführer haben wir am ${days} angeschrieben und um Rücknahme gebeten.`,
    points: 'Zu den Punkten Ihrer letzten Nachricht nehmen wir einzeln Stellung:',
    answer: (index: number) => need(`our answer to point ${index}`),
    allPoints: need('what the last message asks for, point by point, and our answer to each'),
    files: (types: string) => `Beigefügte Dateien: ${eachFile(types)}.`,
  },
  zh: {
    dear: (name: string) => `尊敬的${name}：`,
    sirs: '尊敬的先生/女士：',
    reviewers: '尊敬的平台审核人员：',
    close: '此致敬礼',
    reference: '我方编号',
    colon: '：',
    complaint: '投诉编号',
    listing: '涉诉商品',
    foreign: '另被提及、但不在我方商品目录中',
    complaints: '据我方记录尚未了结的投诉：',
    noComplaints: need('导致本次处理的各项投诉：编号、日期、商品'),
    received: (date: string) => `${date}收到`,
    answered: (dates: string) => `${dates}已答复`,
    isOff: (since?: string) => `${since ? `自${since}起` : ''}未在售`,
    asked: '针对贵方通知所列各点：',
    right: '所主张的权利',
    owner: '投诉方',
    store: '我方店铺',
    which: (many: boolean, names?: string) => (names ? `商品 ${names} ` : many ? '上述商品' : '该商品'),
    off: (which: string, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方已${since ? `于${since}` : ''}将${which}下架。`,
    notOnSale: (which: string) => `${which}目前未在售。`,
    back: (which: string, off?: string, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方曾${off ? `于${off}` : ''}将${which}下架，${since ? `并于${since}` : '现已'}恢复在售。`,
    wrote: (days: string) => `我方已于${days}致函投诉方，请其撤回投诉。`,
    points: '针对贵方上次来函中的各项要求，逐项答复如下：',
    answer: (index: number) => need(`对第${index}项的答复`),
    allPoints: need('上次来函的各项要求及逐项答复'),
    files: (types: string) =>
      `附件：${types === '' ? need('所附各文件的名称；没有附件则删去本行') : need(`所附各文件的名称；接受的格式：${types}；没有附件则删去本行`)}。`,
  },
} as const satisfies Record<Language, unknown>;

/** Salutation to the complainant by name, where the notice gives one. */
export const greeting = ({ language, complainant }: Matter): string =>
  complainant === undefined ? words[language].sirs : words[language].dear(complainant);

/** Salutation to a platform. */
export const greetingToPlatform = ({ language, platform, platformName }: Matter): string =>
  language === 'en' && isMarketplace(platform) ? `Dear ${platformName} team,` : words[language].reviewers;

/** The listings of the letter that are ours, as far as the catalogue knows. */
const ours = ({ listings }: Matter): MatterListing[] => listings.filter(({ foreign }) => !foreign);

const labels = (listings: readonly MatterListing[]): string => listings.map(({ label }) => label).join(', ');

/** Which complaint, listing and right the letter is about, a line each; what is named and not ours is told apart. */
export const particulars = (matter: Matter): string => {
  const { colon, complaint, listing, foreign, right, store } = words[matter.language];
  const others = matter.listings.filter((one) => one.foreign);
  return [
    ...matter.complaintIds.map((id) => `${complaint}${colon}${id}`),
    ...ours(matter).map(({ label, title }) => `${listing}${colon}${label}${title ? ` (${title})` : ''}`),
    ...(others.length > 0 ? [`${foreign}${colon}${labels(others)}`] : []),
    ...matter.numbers.map((number) => `${right}${colon}${number}`),
    `${store}${colon}${matter.seller.name}, ${matter.seller.email}`,
  ].join('\n');
};

/** The particulars, and who complained, for a platform that hears many; whoever complained need not be told. */
export const particularsWithOwner = (matter: Matter): string => {
  const { colon, owner } = words[matter.language];
  return matter.owner === undefined
    ? particulars(matter)
    : `${particulars(matter)}\n${owner}${colon}${matter.owner}`;
};

/** Whether every listing of ours that the letter names is off sale. */
export const isAllOff = (matter: Matter): boolean => {
  const own = ours(matter);
  return own.length > 0 && own.every(({ sale }) => sale === 'off' || sale === 'off-already');
};

/** The one day that all of them have; undefined where they differ. */
const sameDay = (days: readonly (string | undefined)[]): string | undefined =>
  new Set(days).size === 1 ? days[0] : undefined;

/**
 * Which listings are off sale, and which on sale again after we had taken them off, by name where that is not so of all that
 * the letter names; undefined where it is so of none: what was left on sale is nothing that we did. Never an admission.
 */
export const whatWeDid = (matter: Matter): string | undefined => {
  const { which, off, notOnSale, back } = words[matter.language];
  const sentences = (['off', 'off-already', 'back'] as const).flatMap((sale) => {
    const those = matter.listings.filter((one) => one.sale === sale);
    if (those.length === 0) return [];
    const many = those.length > 1;
    const name = which(many, those.length === matter.listings.length ? undefined : labels(those));
    const since = sameDay(those.map(({ offSince }) => offSince));
    if (sale === 'off') return [off(name, since)];
    if (sale === 'off-already') return [notOnSale(name, many)];
    return [back(name, since, sameDay(those.map(({ backSince }) => backSince)), many)];
  });
  return sentences.length === 0 ? undefined : sentences.join(' ');
};

/** When we asked the complainant for a withdrawal; undefined where we did not. */
export const whomWeAsked = ({ language, askedOn }: Matter): string | undefined =>
  askedOn.length === 0 ? undefined : words[language].wrote(askedOn.join(', '));

/** The answer to each point of a refusal; undefined in the first round. */
export const answers = ({ language, round, points }: Matter): string | undefined => {
  if (round === 0) return undefined;
  const { points: lead, answer, allPoints } = words[language];
  if (points.length === 0) return allPoints;
  return `${lead}\n${numbered(points.map((point, index) => `“${point}”\n   ${answer(index + 1)}`))}`;
};

/** Each complaint behind a restriction of the account: number, date, right, whose it is, its listings and what was done. */
export const complaintsBehind = ({ language, complaints }: Matter): string => {
  const { complaints: lead, noComplaints, received, answered, isOff, complaint } = words[language];
  if (complaints.length === 0) return noComplaints;
  const lines = complaints.map((one) =>
    [
      one.ids.length === 0 ? complaint : `${complaint} ${one.ids.join(', ')}`,
      received(one.received),
      one.rightName,
      ...(one.complainant === undefined ? [] : [one.complainant]),
      ...one.listings.map(({ label, sale, offSince }) =>
        sale === 'off' || sale === 'off-already' ? `${label} (${isOff(offSince)})` : label,
      ),
      ...(one.answered.length === 0 ? [] : [answered(one.answered.join(', '))]),
    ].join('; '),
  );
  return `${lead}\n${numbered(lines)}`;
};

/** What the notice asks for, point by point, for a person to answer; undefined where it lists nothing, and in a later round. */
export const answersToNotice = ({ language, round, asked }: Matter): string | undefined => {
  if (round > 0 || asked.length === 0) return undefined;
  const { asked: lead, answer } = words[language];
  return `${lead}\n${numbered(asked.map((point, index) => `“${point}”\n   ${answer(index + 1)}`))}`;
};

/** Which files go with it, for a person to name, of the types that are accepted, where those are known. */
export const filesAttached = ({ language, acceptedFiles }: Matter): string =>
  words[language].files(acceptedFiles.join(', '));

/** The line by which an answer is recognised. */
export const caseLine = ({ language, caseId }: Matter): string =>
  `${words[language].reference}${words[language].colon}${caseId}`;

/** Greeting, seller and the line by which an answer is recognised. */
export const signature = (matter: Matter): string => {
  const { language, seller } = matter;
  return paragraphs(
    [words[language].close, seller.name, seller.address, seller.phone, seller.email]
      .filter((line) => line !== undefined)
      .join('\n'),
    caseLine(matter),
  );
};

/** What a subject names: the first complaint id and the first listing, one of ours if there is any; else the right, if one is told. */
const about = ({ complaintIds, listings, right, rightName }: Matter): string | undefined => {
  const listing = listings.find(({ foreign }) => !foreign) ?? listings[0];
  const ids = [...complaintIds.slice(0, 1), ...(listing ? [listing.label] : [])];
  if (ids.length > 0) return ids.join(', ');
  return right === 'unspecified' ? undefined : rightName;
};

/** The subject of a letter: its title, and what it is about, where that is known. */
export const titled = (matter: Matter, title: string): string => {
  const what = about(matter);
  return what === undefined ? title : `${title}${words[matter.language].colon}${what}`;
};
