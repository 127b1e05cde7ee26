import { lineBefore } from '../line-at.ts';

/** How law firms are called, whatever a form calls them. */
export const isLawFirm = (name: string): boolean =>
  /\b(?:LLP|PLLC|P\.?C\.|PC|P\.A\.)$|\b(?:Rechtsanwälte|Anwaltskanzlei|Kanzlei|Avocats|Abogados|Advocaten|Advogados|Advokat\p{L}*|Solicitors|Attorneys at Law)\b|律师事务所|律師事務所|法律事務所|弁護士法人|弁理士法人|特許事務所/u.test(
    name,
  );

const representedBy =
  /\b(?:represented (?:by|through)|vertreten durch|représentée? par|rappresentat[oa] da|representad[oa] por|vertegenwoordigd door|reprezentowan\w+ przez|företräds av|vekili)\s(?:die |the |av\. )?$/iu;
const attorney =
  /\b(?:attorneys?|counsel|lawyers?|solicitors?|law firm|anwalt\w*|anwält\w+|rechtsanw\w+|kanzlei|avocate?s?|conseil en propriété|avvocat[oai]|studio legale|abogad[oa]s?|procurador\w*|advogad[oa]s?|advocaa?t\w*|adwokat\w*|radc[ay] prawn\w+|rzecznik\w* patentow\w+|kancelari\w+|advokat\w*|avukat\w*)(?!\p{L})|律师|律師|弁護士|弁理士/iu;
const agent =
  /\b(?:agents?|agency|representatives?|vertreter\w*|bevollmächtigte\w*|mandataire|représentant\w*|rappresentante|mandatario|apoderad[oa]|representante|agente|gemachtigde|pełnomocnik\w*|ombud\w*|temsilci\w*|vekil\w*)(?!\p{L})|代理|代行/iu;
const agentsName =
  /\b(?:Brand ?Protection|Rights Agency|Literary|IP Services|Anti-?(?:Piracy|Counterfeit\w*)|Rights Management|Brand ?(?:Guard|Shield|Watch)|Agency|Agentur)\b/;

/** “The rights owner or its agent” is one of them. */
const either =
  /(?:owner|holder|inhaber\p{L}*|titulaire|titolare|titular|hebbende|houder|właściciel\p{L}*|innehavare\p{L}*|sahib\p{L}*) (?:or|oder|ou|o|of|lub|eller|veya)(?!\p{L})/iu;

/** Whether the words right beside a name or address, in its sentence, call whose it is an attorney or an agent. */
export const agentOrAttorney = (
  text: string,
  { value, start, end }: { value: string; start: number; end: number },
): 'agent' | 'attorney' | undefined => {
  const before = lineBefore(text, start, 34);
  const sentence = before.slice(before.search(/[^.!?;]*$/u));
  if (either.test(sentence)) return undefined;
  const behind = /^,? ?\(?[^.\n,)]{0,24}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (isLawFirm(value) || attorney.test(sentence) || attorney.test(behind)) return 'attorney';
  return agentsName.test(value) || agent.test(sentence) || agent.test(behind) ? 'agent' : undefined;
};

/** True of a firm by its name, and of whoever somebody is said to be represented by. */
export const isRepresentative = (text: string, { value, start }: { value: string; start: number }): boolean =>
  isLawFirm(value) || representedBy.test(text.slice(Math.max(0, start - 40), start));

/** What a lawyer puts before a name. */
const honorific =
  /^(?:(?:Me|Maître|Mtre|Avv|Avvocat[oa]|RA|RAin|Rechtsanwalt|Rechtsanwältin|Patentanwalt|Adv|Advokat|Av|Lcd[oa]|Ldo|Lda|Abog|Abogad[oa]|Barrister|Attorney|[Mm]r|Ms|Mrs|r\.pr|adw|rzecznik patentowy|radca prawny|adwokat|弁護士|弁理士)\.? )+(?=\p{Lu}|[\p{Script=Han}])/u;

/** The name of a person as a mailbox gives it, without titles of his trade, and without his firm. */
export const personOf = (mailbox: string): string =>
  mailbox
    .replace(honorific, '')
    // 王律师 without his trade would be a mere 王
    .replace(/(?:,? Esq\.?|(?<=\S{2})\s?(?:律师|律師|弁護士))$/u, '')
    .replace(/(?<=^\p{L}\S* \S[^|,(–—]*?)\s*(?:\||,| [–—-] |\(| at | @ ).*$/u, '');
