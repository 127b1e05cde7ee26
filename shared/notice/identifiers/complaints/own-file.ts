import { isOfLaw } from '../../../mail/vocabulary.ts';
import type { Source } from '../found.ts';

const ownWords =
  /(?:\bour (?:file|matter|ref(?:erence)?)|\bmy ref(?:erence)?|\bn\/ ?r[ée]f|\bnos? r[ée]f(?:[ée]rences?)?|\bnotre (?:dossier|r[ée]f(?:[ée]rence)?)|\bunsere? (?:zeichen|akte|aktenzeichen|az|referenz)|\bonze? (?:kenmerk|dossier|ref(?:erentie)?)|\b(?:ns\.?|nostro) rif(?:erimento)?|\b(?:n\/|nuestra |nossa |vår )ref(?:er[eê]n[cs](?:ia)?|ens)?|\bnasz znak|[当弊]所(?:整理|参照)番号|[我本](?:所|方)(?:案号|案號|编号|編號|文号|文號))[\s.,:：#]{0,3}(?:n(?:o|r|umber|ummer)?[.°º]?\s?)?$/iu;

const readersWords =
  /(?:\byour (?:ref(?:erence)?|file|matter)|\b(?:ihr|dein) zeichen|\b(?:v\/ ?|votre |vos )réf(?:érences?)?|\b(?:vs\.?|vostro) rif|\b(?:s\/|su |sua |v\/)ref|\buw kenmerk|\b(?:er|ert|din) ref(?:erens)?|\bpaństwa znak|[貴贵][社方](?:整理|参照)番号|[贵貴](?:方|司)(?:案号|案號|编号|編號))[\s.,:：#]{0,5}(?:n(?:o|r)?[.°º]?\s?)?$/iu;

/** The same of the reader's own files, in a letter's head. */
export const isReadersOwn = (text: string, start: number): boolean =>
  readersWords.test(text.slice(Math.max(0, start - 40), start));

/** True where the words right before a number say that it is of the writer's own files. */
export const isWritersOwn = (text: string, start: number): boolean =>
  ownWords.test(text.slice(Math.max(0, start - 40), start));

/** The same in a mail whose sender is known for a lawyer or a court: a marketplace's own number is the complaint's. */
export const isOwnFile = ({ text, platform }: Source, start: number): boolean =>
  isOfLaw(platform) && isWritersOwn(text, start);
