import type { Platform } from '../../../mail/vocabulary.ts';
import { matchesIn } from '../../../platform/matches-in.ts';
import type { Hit } from '../../hit.ts';
import { overlaps } from '../../place.ts';
import { columnBelow } from '../columns.ts';
import { distinct, type Found, isMasked, labelOf, linesBelow, type Source, valuesAfter } from '../found.ts';
import type { Label } from '../labels.ts';
import { isOfAnotherThing } from '../of-others.ts';
import { isOfOtherProceedings } from '../other-proceedings.ts';
import { isNoComplaint, isOthersComplaint } from './codes.ts';
import { isOfRights, readComplaintCodes } from './complaint-codes.ts';
import { isOwnFile, isReadersOwn } from './own-file.ts';

const value =
  /((?=[A-Z_-]{0,12}\d)[A-Z0-9][A-Z0-9_-]{3,38}[A-Z0-9](?![A-Za-z0-9@*]|[._/-][A-Za-z0-9])|(?=(?:[A-Z/-]*\d){6}|[A-Z]+\/[A-Z\d]+[/-])[A-Z]{1,6}(?:-\d{1,8})?\/(?:[A-Z0-9]{1,8}\/){0,3}\d{2,10}(?:-[A-Z\d]{1,3})?(?![\w/-])|20\d{2}\/\d{3,6}(?:-[A-Z]{2})?(?![\w/-])|(?=\d{1,4}(?: ?\d){8,11}(?! ?\d))\d{1,4}(?: \d{3,4}){2,3}(?![\w/-]))/iy;
/** A number that can be no year, count or price: long, or with capitals before a hyphen. */
const long =
  /(?:(?=(?:[A-Z-]{0,8}\d){6})[A-Z]{0,6}-?\d[\d-]{4,24}(?<=\d)|(?!(?:US|EP|CN|WO|ZL|DE|GB|FR|JP|KR|TW|EU|UK)-)[A-Z]{1,6}-(?:[A-Z0-9]{1,8}-){0,3}\d{2,12}(?:-[A-Z]{1,3})?|(?=(?:[A-Z/-]*\d){6}|[A-Z]+\/[A-Z\d]+[/-])[A-Z]{1,6}(?:-\d{1,8})?\/(?:[A-Z0-9]{1,8}\/){0,3}\d{2,10}(?:-[A-Z\d]{1,3})?|20\d{2}[/-]\d{3,6}-[A-Z]{1,2}|\d{3}-\d{5}-[A-Z]{2})(?![A-Za-z0-9@*%]|[,._/-][A-Za-z0-9])/y;
const rightBehind =
  /(?:,(?= ?(?:n|[A-Z]{1,6}-)))?[ \t:：#№(（]{0,3}(?:(?:with |mit (?:der )?|avec l['’]|con )?(?:number|nummer|numéro|número|numero|núm|nro|nº|n°|(?:no|nr|n|ids?|ref)(?!\p{L})|编号|編號|番号|受付番号|号)[.:º°]{0,3})?[ \t#:：]{0,3}/iuy;

/** A number that a complaint goes by; `case-id` where the platform calls it that, which says less about the mail. */
export type ComplaintId = Found<'complaint-id' | 'case-id'>;

const plausible = (id: string): boolean =>
  ((id.match(/\d/g)?.length ?? 0) >= 4 || /^[A-Z]{2,3}-I[PE]-\d{3}$/.test(id)) &&
  !/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(id) &&
  !/^\d{2}-\d{3,5}$/.test(id) &&
  // a mark's of the Union
  !/^01[78]\d{6}$/.test(id) &&
  // a patent's
  !/^(?:US|EP|GB|CN|WO|DE|FR)\d{6,}[A-Z]\d?$/.test(id) &&
  !/^\d{3}-\d{7}-\d{7}$/.test(id) &&
  !/^B0[0-9A-Z]{8}$/.test(id) &&
  !/^M[A-Z]{2}\d{9,12}$/.test(id);

const scope = /[ \t](?:for|of|für|pour|per|para|voor|för)[ \t][^\n:：]{1,24}(?=[:：][ \t])/y;
/** Where a label ends that says what it is of: `Complaint number for all six: AE2602-801446`. */
const behindScope = (text: string, { end }: Hit): number => {
  scope.lastIndex = end;
  return scope.test(text) ? scope.lastIndex : end;
};

/** The number of a complaint that is only called one: `denuncia N.º 55120893`, or a list below `Open complaints`. */
const numbered = (text: string, label: Hit) => {
  rightBehind.lastIndex = label.end;
  if (!rightBehind.test(text)) return [];
  long.lastIndex = rightBehind.lastIndex;
  const start = long.lastIndex;
  const id = long.exec(text)?.[0];
  if (id !== undefined) return valuesAfter(text, { ...label, end: start }, long, { sameLine: true });
  return /^[ \t]*[:：]?[ \t]*\n/.test(text.slice(label.end, label.end + 10))
    ? linesBelow(text, label, long)
    : [];
};

/** The numbers that a platform gives to complaints, by their shape: enough where the sentence speaks of a complaint. */
const shapes: Partial<Record<Platform, RegExp>> = {
  amazon: /(?<![\w.,:/@+-])1\d{9,10}(?![\w%]|[.,:/@-]\w)/g,
  'tiktok-shop': /(?<![\w.,:/@+-])7\d{12}(?![\w%]|[.,:/@-]\w)/g,
};

/** So many numbers of that shape are looked at: no mail names more complaints. */
const mostSpokenOf = 200;

/** How far a complaint and its number stand apart, in characters. */
const farthest = 120;
const sentenceEnd = /[\n。！？；;]|[.!?](?:\s|$)/g;

/** Where the sentence ends that reaches from one place of the text to another; none where it ended before. */
const inOneSentence = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to);
  // “no. 12”, “Nr. 12”, “n. 12”
  for (const { index } of matchesIn(between, sentenceEnd))
    if (!/\b(?:n[or]?s?|ref|rif|réf|bzw|ltd|inc|co|corp|e\.g|u\.s)$/i.test(between.slice(0, index)))
      return false;
  return true;
};

/** Numbers of a complaint's shape in a sentence that names one, and that no other label claims. */
const spokenOf = ({ text, labels, platform }: Source): Found<'complaint-id'>[] => {
  const shape = shapes[platform === 'law-firm' && /amazon/i.test(text) ? 'amazon' : platform];
  if (!shape) return [];
  return matchesIn(text, shape, mostSpokenOf).flatMap(({ 0: id, index: start }) => {
    const end = start + id.length;
    const nearest = labels.filter((label) => label.end <= start && start - label.end <= 20).at(-1);
    const claims = nearest && labelOf(nearest);
    if (claims && claims !== 'complaint' && claims !== 'complaint-id' && claimants.has(claims)) return [];
    const named = labels.some((label) => {
      const name = labelOf(label);
      if ((name !== 'complaint' && name !== 'complaint-id') || isOthersComplaint(text, label)) return false;
      return label.end <= start
        ? start - label.end <= farthest && inOneSentence(text, label.end, start)
        : label.start >= end && label.start - end <= farthest && inOneSentence(text, end, label.start);
    });
    return named ? [{ type: 'complaint-id' as const, value: id, start, end }] : [];
  });
};

/** What says, some words behind a complaint, that its number follows: `the complaint is registered under no. 55120`. */
const numberFollows =
  /[^\n.。;；:：]{1,75}?(?:(?<!\p{L})(?:numbered|number|num|under(?: (?:no|number))?|nummer|nr|unter(?: der)?(?: (?:nummer|nr))?|numéro|sous(?: le)?(?: (?:numéro|n))?|número|numero|con (?:el|il)(?: (?:número|numero))?|sob(?: o)?(?: (?:número|n))?|numer(?:em)?|pod(?: (?:numerem|nr))?|onder(?: (?:nummer|nr))?|numarası)(?!\p{L})|番号[はが]?|编号[为是]?|編號[為是]?)[\s.:#º°]{0,3}/iuy;
/** Turkish and Chinese put the number first: `55120 numaralı şikayet`, `编号为 55120 的投诉`. */
const numberLeads =
  /(?:编号[为是]?|編號[為是]?)\s?([A-Z0-9][A-Z0-9/-]{4,28})\s?的(?=[投举检檢侵权權])|(?<![\w/-])([\p{Lu}0-9][A-Z0-9/-]{4,28}) (?:numaralı|sayılı|no['’]lu|nolu)(?= (?:\p{L}+ ){0,3}(?:şik[aâ]|bildirim|ihbar))/gu;

/** The number of a complaint that a sentence gives further behind or before it. */
const toldOf = ({ text, labels, mayMatch }: Source): Found<'complaint-id'>[] => {
  const behind = labels.flatMap((label) => {
    if (labelOf(label) !== 'complaint' || isOthersComplaint(text, label)) return [];
    numberFollows.lastIndex = label.end;
    if (!numberFollows.test(text)) return [];
    long.lastIndex = numberFollows.lastIndex;
    const start = long.lastIndex;
    const id = long.exec(text)?.[0];
    // “the complaint over the mark no. 55120” is of the mark
    const another = labels.some(({ start: at, end, means }) => {
      const name = labelOf({ start: at, end, means });
      return (
        at >= label.end && at < start && name !== 'complaint' && name !== 'complaint-id' && name !== 'case-id'
      );
    });
    return id === undefined || another ? [] : [{ value: id, start, end: start + id.length }];
  });
  const leads = mayMatch(numberLeads) ? matchesIn(text, numberLeads, mostSpokenOf) : [];
  const before = leads.map((match) => {
    const value = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(value);
    return { value, start, end: start + value.length };
  });
  return [...behind, ...before].map((found) => ({ ...found, type: 'complaint-id' as const }));
};

/** Labels whose number is their own, however it looks. */
const claimants = new Set<Label>(['other-id', 'case-id', 'item', 'product', 'listing', 'docket', 'sku']);

/** Amazon and eBay number their support cases; a court and a lawyer mean a court's. */
const otherCases = new Set<Source['platform']>(['amazon', 'ebay', 'law-firm', 'court']);

/** Their support cases are bare numbers: a code with letters is of something else. */
const marketplaces = new Set<Source['platform']>(['amazon', 'ebay']);
const coded = /^[A-Z]{2,6}[-/]/;

/** So many labels may head a table. */
const mostTables = 20;

/** What a platform calls its notices, and also each mail that it sends. */
const ofNotification =
  /(?:notification|notificaci[oó]n|notifica(?:zione)?|notificação|benachrichtigung|powiadomieni\p{L}+|avisering\p{L}*|bildirim\p{L}*|通知|お知らせ)(?:の|de|di|da|do)?[\s_-]{0,2}(?:id|no|nr|n|number|nummer|code|ref|编号|編號|番号|号|kimliği|numarası)?[^\p{L}\p{N}\n]{0,6}$/iu;
const ofMail =
  /(?:mail|message|posta|メール|邮件|郵件|站内信)[^\n]{0,24}$|do(?: not|n['’]t) reply[^\n]{0,40}$|automat[^\n]{0,60}\n?[^\n]{0,20}$/iu;
/** Leaves out the number of a mail itself: what is called one, and a notification's where a complaint has another. */
const withoutMails = (text: string, ids: readonly ComplaintId[]): ComplaintId[] => {
  const before = ({ start }: ComplaintId) => text.slice(Math.max(0, start - 80), start);
  const named = ids.map((id) => ({
    id,
    isNotices: ofNotification.test(before(id)),
    isMails: ofMail.test(before(id)),
  }));
  const ofComplaints = named.some(({ isNotices }) => !isNotices);
  return named.flatMap(({ id, isNotices, isMails }) => (isNotices && (isMails || ofComplaints) ? [] : [id]));
};

/** Complaint numbers: only where the words right before say so, because support cases and orders look the same. */
export const readComplaintIds = (source: Source, dockets: readonly Found[] = []): ComplaintId[] =>
  withoutMails(source.text, namedOrCoded(source, dockets)).filter(
    (id) =>
      !isOwnFile(source, id.start) &&
      !isReadersOwn(source.text, id.start) &&
      !isOfAnotherThing(source.text, id) &&
      !isOfOtherProceedings(source.text, id),
  );

/** True for a label that ends a longer one: 单号 in 订单号, the number of an order. */
const isPart = ({ start, end }: Hit, labels: readonly Hit[]): boolean =>
  labels.some((other) => other.start < start && other.end === end);

const namedOrCoded = (source: Source, dockets: readonly Found[]): ComplaintId[] => {
  const { text, labels, platform } = source;
  const behind = (
    name: Label,
    type: ComplaintId['type'],
    values: (label: Hit) => { value: string; start: number; end: number }[],
    most = Number.POSITIVE_INFINITY,
  ): ComplaintId[] =>
    labels
      .filter((label) => labelOf(label) === name && !isNoComplaint(text, label))
      .slice(0, most)
      .flatMap(values)
      .filter(
        (found) =>
          plausible(found.value) &&
          !isMasked(text, found.start, found.end) &&
          !dockets.some((docket) => overlaps(docket, found)),
      )
      .map((found) => ({ ...found, value: found.value.replace(/ /g, ''), type }));
  const beside = [
    ...behind('complaint-id', 'complaint-id', (label) =>
      valuesAfter(text, { ...label, end: behindScope(text, label) }, value, { sameLine: true }),
    ),
    ...behind('complaint', 'complaint-id', (label) => numbered(text, label)),
  ];
  const headed = (name: Label) =>
    behind(name, 'complaint-id', (label) => columnBelow(text, label, value), mostTables);
  const called =
    beside.length > 0
      ? beside
      : [
          ...headed('complaint-id'),
          ...headed('complaint'),
          ...[...spokenOf(source), ...toldOf(source)].filter(
            ({ value: id, start, end }) => plausible(id) && !isMasked(text, start, end),
          ),
        ];
  if (called.length > 0) return distinct(called);
  const cases = behind('case-id', 'case-id', (label) =>
    isPart(label, labels) ? [] : valuesAfter(text, label, value, { sameLine: true }),
  );
  const own = otherCases.has(platform)
    ? cases.filter(({ value: id }) => marketplaces.has(platform) && coded.test(id))
    : cases;
  const codes = readComplaintCodes(source).filter(
    (found) =>
      plausible(found.value) &&
      !isMasked(text, found.start, found.end) &&
      !dockets.some((docket) => overlaps(docket, found)),
  );
  // what its letters tell is surer than what is only called a case: that may be the help desk's, or a lawyer's
  const told = codes.filter(isOfRights);
  return distinct(told.length > 0 ? told : own.length > 0 ? own : codes);
};
