import { type PlatformWords, wording } from './wording.ts';

/** A lawyer writes by himself: for a client, with a deadline and a threat. */
export const lawFirm: PlatformWords = {
  platform: 'law-firm',
  names:
    /\b(?:law (?:firm|office|group)|attorneys?(?:[- ]at[- ]law)?|LLP|solicitors?|rechtsanw[aä]lt\w*|anwaltskanzlei|kanzlei|avocats?|studio legale|avvocat[oi]|abogad[oa]s?|bufete|advocat(?:en|uur)\w*|advocaat|adwokat\w*|kancelaria|radca prawny|advogad[oa]s?|advokat\w*|avukat\w*|hukuk b[uü]rosu)\b|律师事务所|律師事務所|法律事務所|弁護士|特許事務所|知识产权代理/i,
  wordings: [
    wording(
      'lawyer-cease',
      /cease[- ]and[- ]desist|abmahnung|mise en demeure|diffida|requerimiento|cese y desist|sommatie|wezwanie do zaprzestania|notifica[çc][aã]o extrajudicial|ihtarname|警告書|警告书|律师函|律師函|侵权告知函/i,
      'kind:demand-letter 3',
    ),
    wording(
      'lawyer-schedule-a',
      /Schedule ["“(]?A\b|SCHEDULE A\b|[Pp]artnerships [Aa]nd [Uu]nincorporated/,
      'kind:court-order 3',
    ),
    wording(
      'lawyer-served',
      /(?:hereby|are being|been) served|service of (?:process|summons)|attached (?:please find )?(?:the |a )?(?:summons|complaint and summons|temporary restraining order)/i,
      'kind:court-order 3',
    ),
  ],
};
