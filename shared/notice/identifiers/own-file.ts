import type { Platform } from '../../mail/vocabulary.ts';
import type { Source } from './found.ts';

/** Who numbers files of their own, which are neither a marketplace's complaint nor a court's case. */
const lawyers = new Set<Platform>(['law-firm', 'court']);

const ownWords =
  /(?:\bour (?:file|matter|ref(?:erence)?)|\bmy ref(?:erence)?|\bn\/ ?r[ée]f|\bnos? r[ée]f(?:[ée]rences?)?|\bnotre (?:dossier|r[ée]f(?:[ée]rence)?)|\bunsere? (?:zeichen|akte|az|referenz)|\bonze? (?:kenmerk|dossier|ref(?:erentie)?)|\b(?:ns\.?|nostro) rif(?:erimento)?|\b(?:n\/|nuestra |nossa |vår )ref(?:er[eê]n[cs](?:ia)?|ens)?|\bnasz znak|[当弊]所(?:整理|参照)番号|[我本]所(?:案号|案號|编号|編號|文号|文號))[\s.,:：#]{0,3}(?:n(?:o|r|umber|ummer)?[.°º]?\s?)?$/iu;

/** True where a lawyer's letter says right before a number that it is the writer's own. */
export const isOwnFile = ({ text, platform }: Source, start: number): boolean =>
  lawyers.has(platform) && ownWords.test(text.slice(Math.max(0, start - 40), start));
