import type { Looked } from '../learned/features.ts';
import type { Table } from '../learned/table.ts';
import { type Belief, believe, knownIn, telling } from '../learned/witness.ts';
import { type Decision, type Effect, NoticeKind, type Right } from '../vocabulary.ts';
import { withdrawsItself } from './speaker.ts';
import { hundredths, type Tally, type Words } from './tally.ts';

/** How much what was learned counts beside the rules. */
const credit = { kind: 6, right: 1, decision: 3 };
/** From here on the rules are sure of what a mail is; so much speaks for ordinary mail where nothing does. */
const surely = 5;
const ordinarily = 3.6;
/**
 * A right that no rule heard has to be six times likelier than none, or it would be named out of habit; below that it
 * is a doubt, which is too light to name it. The commonest right is never more where no word of it was heard.
 */
const unheard = Math.log(6);
const doubt = 0.9;
export const habitual: Right = 'trademark';
/** Nothing is less likely than this. */
const least = Math.log(0.002);

/** What was learned says of the rest, once it has spoken of the kind. */
export interface Learned {
  kinds: readonly Belief<NoticeKind>[];
  rights: readonly Belief<Right>[];
  effects: readonly Belief<Effect>[];
  decisions: readonly Belief<Decision>[];
}

/** Lets what was learned from labelled mails, texts and phrases speak beside the rules, of kind and right. */
export const heedLearned = ({ add, of }: Tally, looked: Looked, table: Table): Learned => {
  const { passages, subject, text } = looked;
  const known = knownIn(looked, table);

  const wordsOf = (at: number | undefined): Words | undefined => {
    const sentence = at === undefined ? undefined : passages.sentences[at];
    if (!sentence) return undefined;
    if (!sentence.inText) return { text: subject.slice(0, 300) };
    const { start } = sentence;
    const end = Math.min(sentence.end, start + 300);
    return { text: text.slice(start, end), start, end };
  };
  const kinds = believe(table.kind, known).sort((a, b) => b.log - a.log);
  const [first, second] = kinds;
  if (first && second) {
    // what the rules are sure of is not called ordinary mail for the words around it
    const plain =
      of('kind:unrelated') <= ordinarily &&
      NoticeKind.options.some((kind) => kind !== 'unrelated' && of(`kind:${kind}`) >= surely);
    const less = new Set<NoticeKind>([
      ...(plain ? (['unrelated'] as const) : []),
      ...(withdrawsItself(passages, looked.facts) ? (['decision'] as const) : []),
    ]);
    const said = telling(table.kind, known, [first.option, second.option]);
    for (const [rank, { option, log }] of kinds.entries()) {
      const share = less.has(option) ? 0.2 : 1;
      const weight = hundredths(share * credit.kind * (log - least));
      if (weight > 0) add('learned', `kind:${option}`, weight, wordsOf(said[rank]));
    }
  }

  const rights = believe(table.right, known).sort((a, b) => b.log - a.log);
  const unsaid = Math.max(least, rights.find(({ option }) => option === 'unspecified')?.log ?? least);
  for (const [rank, { option, log }] of rights.entries()) {
    if (log <= unsaid) break;
    const said = rank === 0 ? telling(table.right, known, [option, 'unspecified'])[0] : undefined;
    const isDoubt = of(`right:${option}`) <= 0 && (log - unsaid < unheard || option === habitual);
    const weight = credit.right * (log - unsaid);
    add('learned', `right:${option}`, hundredths(isDoubt ? Math.min(weight, doubt) : weight), wordsOf(said));
  }
  return {
    kinds,
    rights,
    effects: believe(table.effect, known),
    decisions: believe(table.decision, known),
  };
};

/** Lets it speak of how an appeal was decided, once it is known that a mail answers one. */
export const heedLearnedOutcome = ({ add }: Tally, { decisions }: Learned): void => {
  for (const { option, log } of decisions)
    if (log > least) add('learned', `decision:${option}`, hundredths(credit.decision * (log - least)));
};
