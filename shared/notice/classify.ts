import type { Reason } from './notice.ts';
import type { Passages, Sentence } from './passages.ts';
import { setOf, shares } from './passages.ts';
import { generic } from './platforms/generic.ts';
import { lawFirm } from './platforms/law-firm.ts';
import { type Presented, wordsOf } from './platforms/recognise.ts';
import { type Decision, Effect, NoticeKind, Right } from './vocabulary.ts';
import { weigh } from './weigh.ts';

/** What is known of a mail besides its sentences. */
export interface Facts {
  presented: Presented;
  /** how many listings, right numbers, complaint ids and dockets it names */
  listings: number;
  rights: readonly string[];
  complaintIds: number;
  dockets: number;
  /** what a field such as `Infringement type:` says */
  infringement?: { right: Right | 'inauthentic'; start: number; end: number; text: string };
  language: string;
  /** sent to a list that one can leave */
  bulk: boolean;
  phish: boolean;
}

export interface Classified {
  kind: NoticeKind;
  right: Right;
  effect: Effect;
  decision?: Decision;
  confidence: number;
  runnerUp?: { kind: NoticeKind; confidence: number };
  reasons: Reason[];
}

const quoted = 0.15;

const rightsNamed = ['trademark', 'copyright', 'design', 'patent', 'counterfeit', 'parallel'] as const;
const rightSets = rightsNamed.map((name) => setOf([name]));

/** A sentence counts less where it repeats somebody else, or lists every right there is. */
const factorOf = (sentence: Sentence): number => {
  if (sentence.quoted) return quoted;
  const rights = rightSets.reduce((count, set) => count + (shares(set, sentence.has) ? 1 : 0), 0);
  return rights >= 4 ? 0.3 : 1;
};

/** Rules on what a seller writes: a platform that uses such words asks for them. */
const sellersWords = new Set(['own-appeal', 'own-request']);
const nobodys = new Set<string>();

/** What a platform does to a listing or account. */
const acts = ['listing-removed', 'listing-warned', 'account-restricted', 'account-deactivated', 'funds-held'];

/** Each row: where the first is said strongly enough, the others are only its story. */
const overrules: readonly [kind: NoticeKind, from: number, story: readonly NoticeKind[], share: number][] = [
  ['retraction', 4.5, ['complaint', 'decision', 'demand-letter', 'policy-notice', 'court-order'], 0.35],
  ['decision', 4, ['complaint', 'policy-notice'], 0.45],
  ['evaluation', 5, ['complaint', 'demand-letter', 'court-order'], 0.35],
  ['court-order', 6, ['complaint', 'demand-letter', 'evaluation', 'decision'], 0.4],
];

const softness = 1.1;
const doubtOfAnswered = 0.85;

/** How sure it is that a mail which says no right has none to say: who asserts a right names it, who tells of it need not. */
const sureUnsaid = { asserted: 0.88, told: 0.98 };

const best = <T extends string>(options: readonly T[], scores: Map<string, number>, prefix: string) =>
  options
    .map((option) => ({ option, score: scores.get(`${prefix}${option}`) ?? 0 }))
    .sort((a, b) => b.score - a.score);

const rightOfNumber = (type: string): Right | undefined => {
  if (type.includes('trademark')) return 'trademark';
  if (type.includes('design')) return 'design-patent';
  if (type.includes('copyright')) return 'copyright';
  return type.includes('patent') ? 'utility-patent' : undefined;
};

/** What a mail about somebody's right cannot do without. */
const ofRights = setOf([
  'ip',
  'trademark',
  'counterfeit',
  'inauthentic',
  'copyright',
  'design',
  'patent',
  'utility',
  'parallel',
  'selective',
  'infringe',
  'owner',
  'evaluation',
  'hijack',
  'copied',
]);
/** A subject line that says that somebody answers: a first notice has none. */
const answers = /^(?:re|aw|antw|sv|vs|odp|ynt|rif|回复|回覆|答复|返信)\s?[:：]/i;
const newsletter = setOf(['newsletter']);

const intellectual = new Set<NoticeKind>([
  'complaint',
  'court-order',
  'demand-letter',
  'evaluation',
  'decision',
  'retraction',
  'hijack-alert',
]);

/** Decides what a mail is, from what its sentences speak for together. */
export const classify = (passages: Passages, subject: string, text: string, facts: Facts): Classified => {
  const { scores, reasons } = weigh(
    passages,
    subject,
    text,
    factorOf,
    facts.presented.ownDomain ? sellersWords : nobodys,
  );
  const { presented } = facts;
  const add = (rule: string, towards: string, weight: number, words = '', start?: number, end?: number) => {
    scores.set(towards, (scores.get(towards) ?? 0) + weight);
    reasons.push({
      rule,
      towards,
      weight,
      text: words,
      ...(start !== undefined && end !== undefined ? { start, end } : {}),
    });
  };

  const read = `${subject}\n${text.slice(0, 30_000)}`;
  const offset = subject.length + 1;
  for (const { wordings } of new Set([wordsOf(presented.platform), lawFirm, generic]))
    for (const { name, pattern, gives } of wordings) {
      const match = pattern.exec(read);
      if (!match) continue;
      const start = match.index - offset;
      for (const { towards, weight } of gives)
        if (start >= 0) add(name, towards, weight, match[0], start, start + match[0].length);
        else add(name, towards, weight, match[0]);
    }

  if (facts.infringement) {
    const { right, start, end, text: words } = facts.infringement;
    if (right === 'inauthentic') add('infringement-type', 'kind:policy-notice', 2, words, start, end);
    else {
      add('infringement-type', 'kind:complaint', 2, words, start, end);
      add('infringement-type', `right:${right}`, 9, words, start, end);
    }
  }
  if (facts.complaintIds > 0) add('complaint-id', 'kind:complaint', 2);
  if (facts.listings > 0) add('names-listings', 'kind:complaint', 1);
  if (facts.rights.length > 0) add('names-rights', 'kind:complaint', 1);
  if (facts.dockets > 0) add('docket', 'kind:court-order', 2);
  for (const type of new Set(facts.rights)) {
    const right = rightOfNumber(type);
    if (right) add('right-number', `right:${right}`, 2.5);
  }
  const says = (set: typeof ofRights) =>
    passages.sentences.filter(({ has, quoted: repeated }) => !repeated && shares(set, has)).length;
  // a forwarded newsletter has lost its header
  const bulk = facts.bulk || (!presented.ownDomain && says(newsletter) > 1);
  if (bulk) add('mailing-list', 'kind:unrelated', 2);
  const specific = facts.listings + facts.rights.length + facts.complaintIds + facts.dockets;
  if (presented.bySender && specific > 0 && answers.test(subject))
    add('answers-us', 'kind:decision', 1.5, subject.slice(0, 100));
  add('ordinary-mail', 'kind:unrelated', 2);
  if (specific === 0) add('names-nothing', 'kind:unrelated', presented.ownDomain ? 0.7 : 1.5);

  // whose words these are: a platform does not demand, an owner or lawyer does not report on complaints
  const scale = (kind: NoticeKind, share: number) => {
    const key = `kind:${kind}`;
    const score = scores.get(key);
    if (score !== undefined) scores.set(key, score * share);
  };
  if (!presented.bySender) {
    scale('policy-notice', 0.6);
    scale('decision', 0.7);
    if (specific === 0) scale('complaint', 0.8);
    // whose policy would it be?
    if (specific === 0 && presented.platform === 'other') scale('policy-notice', 0.5);
  }
  if (bulk && !presented.ownDomain)
    for (const kind of ['complaint', 'court-order', 'demand-letter', 'evaluation'] as const) scale(kind, 0.6);
  if (says(ofRights) === 0) {
    scale('demand-letter', 0.4);
    if (!presented.bySender)
      for (const kind of ['complaint', 'decision', 'evaluation', 'retraction'] as const) scale(kind, 0.4);
    if (!presented.bySender && facts.dockets === 0) scale('court-order', 0.4);
  }
  if (presented.ownDomain && (scores.get('kind:policy-notice') ?? 0) > 0)
    add('own-domain', 'kind:policy-notice', 0.7);
  const against = (...kinds: NoticeKind[]) =>
    Math.max(...kinds.map((kind) => scores.get(`kind:${kind}`) ?? 0));
  const acted = Math.max(...acts.map((effect) => scores.get(`effect:${effect}`) ?? 0));
  const ordinary = against('unrelated') > 3.6;
  if (
    presented.ownDomain &&
    acted >= 2 &&
    !ordinary &&
    !bulk &&
    against('complaint', 'decision', 'retraction', 'court-order') < 3.2
  )
    add('platform-acted', 'kind:policy-notice', 2.2);
  if (presented.platform === 'law-firm' && !bulk && (scores.get('kind:demand-letter') ?? 0) > 2)
    add('lawyer-writes', 'kind:demand-letter', 1.5);
  if (presented.ownDomain) scale('demand-letter', 0.35);
  else if (presented.platform === 'law-firm') scale('complaint', 0.4);
  if (!presented.bySender && (scores.get('kind:demand-letter') ?? 0) > 4) scale('complaint', 0.6);

  for (const [kind, from, story, share] of overrules)
    if ((scores.get(`kind:${kind}`) ?? 0) >= from) for (const other of story) scale(other, share);
  if (facts.phish) add('phish-signals', 'kind:unrelated', 30);

  const kinds = best(NoticeKind.options, scores, 'kind:');
  const total = kinds.reduce((sum, { score }) => sum + Math.exp(score / softness), 0);
  const sure = (score: number) => Math.exp(score / softness) / total;
  const [first, second] = kinds;
  const kind = first && first.score > 0 ? first.option : 'unrelated';

  const rights = best(Right.options, scores, 'right:');
  const [topRight, nextRight] = rights;
  let right: Right =
    intellectual.has(kind) && topRight && topRight.score >= 1 ? topRight.option : 'unspecified';
  // a counterfeit is always of a mark: the mark's number does not make it a plain trademark case
  if (right === 'trademark' && (scores.get('right:counterfeit') ?? 0) >= 3) right = 'counterfeit';
  if (right === 'trademark' || right === 'counterfeit') {
    if ((scores.get('right:parallel-import') ?? 0) >= 4) right = 'parallel-import';
    if ((scores.get('right:selective-distribution') ?? 0) >= 4) right = 'selective-distribution';
  }
  // a design patent is called a patent as well
  if (
    right === 'utility-patent' &&
    ((scores.get('right:design-patent') ?? 0) >= 4 ||
      (facts.rights.includes('us-design-patent') && !facts.rights.includes('us-utility-patent'))) &&
    !reasons.some(({ rule }) => rule === 'utility')
  )
    right = 'design-patent';
  // French and Italian call the infringement of any right a counterfeit
  if (right === 'counterfeit' && /^(?:fr|it)$/.test(facts.language)) {
    const other = rights.find(({ option }) => option !== 'counterfeit' && option !== 'trademark');
    if (other && other.score >= 2.5) right = other.option;
  }
  const rightMargin = topRight && nextRight ? topRight.score - nextRight.score : 0;
  const rightSure = !intellectual.has(kind)
    ? 1
    : right === 'unspecified'
      ? sureUnsaid[kind === 'complaint' || kind === 'demand-letter' ? 'asserted' : 'told']
      : 1 / (1 + Math.exp(-(rightMargin + 1.5)));

  const effects = best(Effect.options, scores, 'effect:').filter(({ score }) => score >= 2);
  const order: Effect[] = [
    'account-deactivated',
    'content-removed',
    'listing-warned',
    'listing-removed',
    'account-restricted',
    'funds-held',
  ];
  // a warning is no more than its story where the listing is gone and nothing says that it is still there
  const gone =
    reasons.some(({ rule }) => rule === 'listing-removed') &&
    !reasons.some(({ rule }) => rule === 'listing-warned');
  const strong = effects.filter(
    ({ option, score }) => score >= 0.6 * (effects[0]?.score ?? 0) && !(gone && option === 'listing-warned'),
  );
  const effect =
    kind === 'unrelated' ||
    kind === 'demand-letter' ||
    // what happens to those who do not answer has not happened
    (kind === 'evaluation' && !gone) ||
    kind === 'retraction' ||
    kind === 'hijack-alert'
      ? 'none'
      : kind === 'court-order' && effects.some(({ option }) => option === 'funds-held')
        ? 'funds-held'
        : (order.find((option) => strong.some((found) => found.option === option)) ?? 'none');

  const decisions = best<Decision>(
    ['partly-accepted', 'rejected', 'more-information', 'accepted'],
    scores,
    'decision:',
  );
  const decision = kind === 'decision' ? decisions[0]?.option : undefined;

  // an answer to an appeal tells the complaint over again: what speaks of the appeal as well is not beyond doubt
  const answered =
    kind === 'complaint' && ((scores.get('kind:decision') ?? 0) >= 1.2 || (decisions[0]?.score ?? 0) >= 2);
  const confidence = Math.min(
    0.99,
    (first ? sure(first.score) : 0.5) * rightSure * (answered ? doubtOfAnswered : 1),
  );
  return {
    kind,
    right,
    effect: kind === 'decision' && decision === 'accepted' ? 'none' : effect,
    ...(decision ? { decision } : {}),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(second && second.score > 0
      ? { runnerUp: { kind: second.option, confidence: Math.round(sure(second.score) * 1000) / 1000 } }
      : {}),
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
};
