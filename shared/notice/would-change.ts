import type { Classified } from './classify/classify.ts';
import type { Facts } from './classify/facts.ts';
import { kindWords } from './kind-words.ts';

/** What would have led to another decision, in plain words. */
export const wouldChange = (
  { kind, runnerUp, reasons }: Pick<Classified, 'kind' | 'runnerUp' | 'reasons'>,
  facts: Facts,
): string[] => {
  const changes: string[] = [];
  const decisive = reasons.find(
    ({ towards, weight, text }) => towards === `kind:${kind}` && weight > 0 && text,
  );
  if (decisive && runnerUp && runnerUp.confidence > 0.02)
    changes.push(
      `Without “${decisive.text.replace(/\s+/g, ' ').slice(0, 80)}” it could be ${kindWords[runnerUp.kind]}.`,
    );
  if (kind === 'complaint') {
    if (facts.complaintIds === 0) changes.push('A complaint number would make it surer.');
    if (facts.listings === 0) changes.push('A listing number would make it surer.');
    changes.push('A sentence that the owner has withdrawn would make it a retraction.');
  }
  if (kind === 'unrelated' && facts.listings + facts.complaintIds === 0)
    changes.push(
      'A listing or complaint number beside words about an infringed right would make it a complaint.',
    );
  if (kind === 'policy-notice')
    changes.push('A rights owner named as the one who reported it would make it a complaint.');
  if (facts.phish)
    changes.push('Without the request for money, a password or a messenger its words would be believed.');
  return changes;
};
