import type { Place } from '../place.ts';

const sentenceEnd = /(?<=\p{Ll}{3}|\d{3}|\))[.!?]\s+(?=\p{Lu})|[。；]|\n\s*\n/u;

/** The sentence around a place, so many characters far at most. */
export const sentenceAround = (text: string, start: number, end: number, reach: number): string =>
  `${
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  }${text.slice(start, end)}${text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? ''}`;

/** What stands before the case of others. */
const signal =
  '(?<!\\p{L})(?:see(?:,? (?:also|e\\.g\\.,?))?|cf\\.|compare|accord|citing|quoting|(?:as )?(?:held|decided|explained) in)';

/** “See X v. Y, No. 12-cv-345”: what another court once decided, and not the case that a mail is about. */
const cited = new RegExp(
  [
    `${signal} [^\\n;]{3,100} vs?\\.? [^\\n;]{2,100}`,
    '(?<!\\p{L})(?:vgl\\.|siehe auch|so (?:auch|bereits|schon)|zitiert|st\\. ?rspr|voir|véase|cfr\\.|zie|zob\\.|jfr|bkz\\.?)(?!\\p{L})[^\\n]{0,160}',
    '(?:参见|參見|参照|參照|比照)[^\\n。；]{0,24}',
    // the highest courts decide no notice’s case
    '(?<!\\p{L})(?:BGH|Bundesgerichtshof\\p{L}*|Cour de cassation|Cass(?:\\.|azione)|Tribunal Supremo|STJ|Hoge Raad|S[ąa]d\\p{L}* Najwyższ\\p{L}+|Högsta domstolen\\p{L}*|Yargıtay|Danıştay|EuGH|CJUE|TSUE|TJUE|HvJ)[^\\n;]{0,48}',
    '最高(?:裁判所|裁|人民法院|法院)[^\\n。；]{0,24}',
  ]
    .map((words) => `${words}$`)
    .join('|'),
  'iu',
);
/** “See the order attached”: that is the case's own. */
const ownPaper =
  /attach|enclos|joint|annex|anbei|beigef|anlage|adjunt|allegat|bijlage|bijgevoegd|załącz|bifog|ekli|ekte|附件|随附|隨附/iu;
/** The reporter that it was printed in, or the court with the year: `(S.D.N.Y. 2019)`. */
const reported =
  /^,? (?:(?:19|20)\d{2} (?:WL|U\.S\. Dist\. LEXIS) \d|\((?:\d\w{1,2} |[A-Z]\.){1,4}[^()\n]{0,24}(?:19|20)\d{2}\))/;
/** `平成24年（ネ）第10015号判決を参照`. */
const citedBehind = /^(?:事件)?(?:判決|判决|決定|裁定)?(?:等)?[をも]?(?:参照|參照|参考|參考)/;
const citation = 240;

/** A sentence on another case than the mail's. */
const ofAnother = new RegExp(
  [
    '(?<!\\p{L})(?:(?:similar|comparable|earlier|parallel|like) (?:case|matter|action|decision)|another (?:case|court)|(?:the )?(?:decision|ruling|judgment) in [^\\n;]{3,80} v\\. |as (?:was )?held in|precedent|in the same sense)',
    '(?:vergleichbar|ähnlich|gleichgelagert)\\p{L}* (?:fall|fällen|sache|verfahren)|anderes? gericht|ebenso (?:bgh|olg|lg|eugh)|im gleichen sinn',
    '(?:affaire|cas|espèce) (?:similaire|comparable|analogue)|jugé de même|dans le même sens|déjà jugé',
    '(?:caso|casi) (?:analog|simil|compar)\\p{L}+|nello stesso senso|caso (?:similar|parecido|semejante|semelhante|análogo)|en el mismo sentido|no mesmo sentido',
    'vergelijkbare zaak|in dezelfde zin|podobn(?:ej|ych) spraw\\p{L}+|uznał\\p{L}* podobnie|liknande (?:fall|mål)|benzer (?:bir )?(?:dava|karar)\\p{L}*',
    '判例|先例|類似(?:の)?事案|同種の事件|类似案|類似案|参考案例|與本案類似|与本案类似',
  ].join('|'),
  'iu',
);
/** What a court once held of everybody; of the reader or of the defendants, it is the case. */
const held =
  /(?<!\p{L})(?:ha[sd] held|have held|hat (?:\p{L}+ )?entschieden|a jugé|ha (?:deciso|stabilito|declarado)|decidiu que|heeft geoordeeld|orzekł|har slagit fast)(?!\p{L})/iu;
const ofReader =
  /(?<!\p{L})(?:you|your|defendants?|Sie|Ihnen|Ihre[nmrs]?|vous|votre|vos|lei|suo|usted|su|você|seu|u|uw|pan\p{L}*|państw\p{L}*|du|ni|er)(?!\p{L})/u;

/** True where a docket number is of a case that is only spoken of: a precedent, or what another court decided. */
export const isCited = (text: string, { start, end }: Place): boolean => {
  const before = text.slice(Math.max(0, start - citation), start);
  const words = cited.exec(before)?.[0];
  if (words !== undefined && !ownPaper.test(words)) return true;
  const behind = text.slice(end, end + 40);
  if (reported.test(behind) || citedBehind.test(behind)) return true;
  const said = sentenceAround(text, start, end, citation);
  return ofAnother.test(said) || (held.test(said) && !ofReader.test(said));
};

const signalBefore = new RegExp(`(?<!please )${signal}\\s(?:the\\s)?$`, 'iu');
const versus = /^,?(?: [^\n;]{1,40},)? vs?\. /u;
/** The report that a case was printed in, or its court and year. */
const reportedBehind =
  /^[^\n;]{2,80}?, (?:\d{1,4} (?:U\. ?S\.|S\. ?Ct\.|F\.(?: ?Supp\.)?(?: ?[234](?:d|th))?) \d|[^\n;]{0,40}\((?:\d\w{1,2} |[A-Z]\.){1,4}[^()\n]{0,24}(?:19|20)\d{2}\))/u;

/** True for who sued in a case that is only cited: “See Smith v. Jones”, “Smith v. Jones, 555 U.S. 7 (2008)”. */
export const isCitedParty = (text: string, { start, end }: Place): boolean => {
  const behind = text.slice(end, end + citation);
  const against = versus.exec(behind)?.[0];
  if (against === undefined) return false;
  return (
    signalBefore.test(text.slice(Math.max(0, start - 24), start)) ||
    reportedBehind.test(behind.slice(against.length))
  );
};
