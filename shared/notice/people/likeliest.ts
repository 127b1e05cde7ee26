import { easternNames } from './eastern-names.ts';
import { type Name, namesIn } from './names.ts';
import { isLawFirm, isRepresentative } from './roles.ts';
import { enough, type Surroundings, standing } from './standing.ts';

/** A name and where it stands. */
export interface Place {
  value: string;
  start: number;
  end: number;
}

/** As much as speaks for a company that Chinese or Japanese sentences name, and for anybody else. */
const easternStanding = { introduced: 7, company: 6, other: 4.2 };

/**
 * Of the names that a mail gives in its sentences, whose it most likely is that complains, and which law firm acts for
 * them. Where the text names nobody, the subject line may; that has no place in the text, which is -1.
 */
export const likeliest = (
  names: readonly Name[],
  around: Surroundings,
  subject: string,
): { owner?: Place | undefined; firm?: Place | undefined } => {
  const { text, language } = around;
  const eastern = /^(?:ja|zh)/.test(language) ? easternNames(text, language) : [];
  const all = [
    ...names.map((name) => ({ name, score: standing(name, around) })),
    ...eastern.map((name) => ({
      name,
      score: easternStanding[name.introduced ? 'introduced' : name.company ? 'company' : 'other'],
    })),
  ]
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || a.name.start - b.name.start)
    .map(({ name: { value, start, end } }) => ({ value, start, end }));
  const owner = all.find((place) => !isRepresentative(text, place));
  if (all.length > 0) return { owner, firm: all.find((place) => isRepresentative(text, place)) };
  const inTitle = { ...around, text: subject, sentences: [] };
  const titled = namesIn(subject, language, false).find(
    (name) => !isLawFirm(name.value) && standing(name, inTitle) >= enough,
  );
  return titled ? { owner: { value: titled.value, start: -1, end: -1 } } : {};
};
