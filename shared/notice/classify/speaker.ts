import { setOf, shares } from '../concept-set.ts';
import type { Passages } from '../passages.ts';
import type { NoticeKind } from '../vocabulary.ts';
import { type Facts, namedThings } from './facts.ts';
import type { Tally } from './tally.ts';

/** What a platform does to a listing or account. */
const acts = ['listing-removed', 'listing-warned', 'account-restricted', 'account-deactivated', 'funds-held'];

/** Each row: where the first is said strongly enough, the others are only its story. */
const overrules: readonly [kind: NoticeKind, from: number, story: readonly NoticeKind[], share: number][] = [
  ['retraction', 4.5, ['complaint', 'decision', 'demand-letter', 'policy-notice', 'court-order'], 0.35],
  ['decision', 4, ['complaint', 'policy-notice'], 0.45],
  ['evaluation', 5, ['complaint', 'demand-letter', 'court-order'], 0.35],
  ['court-order', 6, ['complaint', 'demand-letter', 'evaluation', 'decision'], 0.4],
];

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
const newsletter = setOf(['newsletter']);

/** In how many sentences of a mail's own one of these ideas is said. */
export const saidIn = ({ sentences }: Passages, set: typeof ofRights): number =>
  sentences.filter(({ has, quoted }) => !quoted && shares(set, has)).length;

const speaksOfRights = (passages: Passages): boolean => saidIn(passages, ofRights) > 0;

const withdrawn = setOf(['withdrawn']);
const unsaid = setOf(['if', 'not', 'please', 'owner']);

/** True where an owner or its lawyer withdraws in words of its own: it decides no appeal, whatever it answers. */
export const withdrawsItself = ({ sentences }: Passages, { presented }: Facts): boolean =>
  !presented.bySender &&
  sentences.some(({ has, quoted }) => !quoted && shares(has, withdrawn) && !shares(has, unsaid));

/** True for a mail to a list; a forwarded newsletter has lost the header that says so. */
export const isBulk = (passages: Passages, { bulk, presented }: Facts): boolean =>
  bulk || (!presented.ownDomain && saidIn(passages, newsletter) > 1);

/**
 * Whose words these are: a platform does not demand, an owner or a lawyer does not report on complaints, and nobody who
 * has a case speaks of no right at all.
 */
export const heedSpeaker = (tally: Tally, passages: Passages, facts: Facts, bulk: boolean): void => {
  const { presented } = facts;
  const { add, of, scale } = tally;
  const specific = namedThings(facts);
  if (!presented.bySender) {
    scale('kind:policy-notice', 0.6);
    scale('kind:decision', 0.7);
    if (specific === 0) scale('kind:complaint', 0.8);
    // whose policy would it be?
    if (specific === 0 && presented.platform === 'other') scale('kind:policy-notice', 0.5);
  }
  if (bulk && !presented.ownDomain)
    for (const kind of ['complaint', 'court-order', 'demand-letter', 'evaluation'] as const)
      scale(`kind:${kind}`, 0.6);
  if (!speaksOfRights(passages)) {
    scale('kind:demand-letter', 0.4);
    if (!presented.bySender)
      for (const kind of ['complaint', 'decision', 'evaluation', 'retraction'] as const)
        scale(`kind:${kind}`, 0.4);
    if (!presented.bySender && facts.dockets === 0) scale('kind:court-order', 0.4);
  }
  if (presented.ownDomain && of('kind:policy-notice') > 0) add('own-domain', 'kind:policy-notice', 0.7);
  const against = (...kinds: NoticeKind[]) => Math.max(...kinds.map((kind) => of(`kind:${kind}`)));
  const acted = Math.max(...acts.map((effect) => of(`effect:${effect}`)));
  const ordinary = against('unrelated') > 3.6;
  if (
    presented.ownDomain &&
    acted >= 2 &&
    !ordinary &&
    !bulk &&
    against('complaint', 'decision', 'retraction', 'court-order') < 3.2
  )
    add('platform-acted', 'kind:policy-notice', 2.2);
  if (presented.platform === 'law-firm' && !bulk && of('kind:demand-letter') > 2)
    add('lawyer-writes', 'kind:demand-letter', 1.5);
  if (presented.ownDomain) scale('kind:demand-letter', 0.35);
  else if (presented.platform === 'law-firm') scale('kind:complaint', 0.4);
  if (!presented.bySender && of('kind:demand-letter') > 4) scale('kind:complaint', 0.6);

  for (const [kind, from, story, share] of overrules)
    if (of(`kind:${kind}`) >= from) for (const other of story) scale(`kind:${other}`, share);
};
