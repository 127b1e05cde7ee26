import type { Draft } from '../case/case.ts';
import type { EvidenceFile } from '../case/case-facts.ts';

/**
 * What the files of one mail may come to in bytes. SES takes 10 MB through this API, the encoding included, which
 * adds 37 % (SES Developer Guide, "Service quotas"); many who receive mail take no more either.
 */
export const mostAttached = 7 * 1024 * 1024;

/** Words with which a letter says that something comes with it. */
const speaksOfThem =
  /\b(?:attach(?:ed|ments?)|enclos(?:ed|ures?)|beigefügte?n?|anbei|beiliegende?n?|(?:im|als) Anhang|Anlagen?)\b|ci-joint|pi[èe]ces? jointe|en annexe|adjunt|\ballegat[aeio]\b|em anexo|anexad|załącz|附件|随附|随信|添付|同封/i;

/** Why an answer cannot go out with these files; undefined where it can. Only a mail carries files: a portal is given them by hand. */
export const unfitFiles = (
  { channel }: Pick<Draft, 'channel'>,
  letter: string,
  files: readonly Pick<EvidenceFile, 'size'>[],
): 'too-large' | 'none-chosen' | undefined => {
  if (channel !== 'mail') return undefined;
  if (files.reduce((sum, { size }) => sum + size, 0) > mostAttached) return 'too-large';
  return files.length === 0 && speaksOfThem.test(letter) ? 'none-chosen' : undefined;
};
