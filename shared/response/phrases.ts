import { isMarketplace } from '../mail/vocabulary.ts';
import { type Prompts, promptsIn } from './languages/prompts.ts';
import { words } from './languages/words.ts';
import type { Matter, MatterListing } from './matter.ts';
import { need } from './placeholders.ts';

/** Paragraphs with an empty line between them; what does not apply is left out. */
export const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** `1. …`, a line each. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

/** What a person is to fill in, each behind its label. */
export const toFill = (
  { language }: Matter,
  lines: (prompts: Prompts) => (readonly [label: string, prompt: string])[],
): string[] => {
  const { colon, stop } = words[language];
  return lines(promptsIn(language)).map(([label, prompt]) => `${label}${colon}${need(prompt)}${stop}`);
};

/** Salutation to the complainant by name, where the notice gives one. */
export const greeting = ({ language, complainant }: Matter): string =>
  complainant === undefined ? words[language].sirs : words[language].dear(complainant);

/** Salutation to a platform. */
export const greetingToPlatform = ({ language, platform, platformName }: Matter): string =>
  words[language].reviewers(isMarketplace(platform) ? platformName : undefined);

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

/** Each point as it was made, and below it a place for our answer. */
const pointByPoint = ({ language }: Matter, lead: string, points: readonly string[]): string => {
  const { quoted } = words[language];
  const { answer } = promptsIn(language);
  return `${lead}\n${numbered(points.map((point, index) => `${quoted(point)}\n   ${need(answer(index + 1))}`))}`;
};

/** The answer to each point of a refusal; undefined in the first round. */
export const answers = (matter: Matter): string | undefined => {
  const { language, round, points } = matter;
  if (round === 0) return undefined;
  return points.length === 0
    ? need(promptsIn(language).allPoints)
    : pointByPoint(matter, words[language].points, points);
};

/** Each complaint behind a restriction of the account: number, date, right, whose it is, its listings and what was done. */
export const complaintsBehind = ({ language, complaints }: Matter): string => {
  const { complaints: lead, received, answered, isOff, complaint, semicolon } = words[language];
  if (complaints.length === 0) return need(promptsIn(language).noComplaints);
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
    ].join(semicolon),
  );
  return `${lead}\n${numbered(lines)}`;
};

/** What the notice asks for, point by point, for a person to answer; undefined where it lists nothing, and in a later round. */
export const answersToNotice = (matter: Matter): string | undefined =>
  matter.round > 0 || matter.asked.length === 0
    ? undefined
    : pointByPoint(matter, words[matter.language].asked, matter.asked);

/** Which files go with it, for a person to name, of the types that are accepted, where those are known. */
export const filesAttached = (matter: Matter): string =>
  toFill(matter, ({ files }) => [
    [words[matter.language].files, files(matter.acceptedFiles.join(', '))],
  ]).join();

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
