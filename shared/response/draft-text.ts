import type { Letter } from './vocabulary.ts';

const subjectLine = /^Subject: (.*)\n\n/;

/** A letter as one text, so that an approval is bound to subject and body alike. */
export const asDraft = ({ subject, text }: Letter): string =>
  subject === undefined ? text : `Subject: ${subject}\n\n${text}`;

/** The letter in a draft's text, also after a person has edited it. */
export const fromDraft = (draft: string): Letter => {
  const unix = draft.replaceAll('\r\n', '\n');
  const subject = subjectLine.exec(unix);
  return subject?.[1] === undefined
    ? { text: unix }
    : { subject: subject[1], text: unix.slice(subject[0].length) };
};
