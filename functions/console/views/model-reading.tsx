import type { Case } from '../../../shared/case/case.ts';
import type { Proposal } from '../../../shared/notice/second-reading/second-reading.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';

/** The proposed value that a span belongs to, in the reader's language; a number or a name as it stands. */
const proposed = (ui: Ui, { kind, right, effect, decision, platform }: Proposal, field: string) => {
  if (field === 'kind' && kind) return ui.t(`kind.${kind}`);
  if (field === 'right' && right) return ui.t(`right.${right}`);
  if (field === 'effect' && effect) return ui.t(`effect.${effect}`);
  if (field === 'decision' && decision) return ui.t(`round.${decision}`);
  if (field === 'platform' && platform) return ui.t(`platform.${platform}`);
  return undefined;
};

/** What a model proposes, each value with the words of the mail that it rests on, and what was not taken. */
export const SecondReadingPart = ({ ui, now: { secondReading } }: { ui: Ui; now: Case }) => {
  if (!secondReading) return null;
  const { result, model, proposal, dropped, cost } = secondReading;
  return (
    <>
      <h3>{ui.t('why.model')}</h3>
      <p>{ui.t(`event.second-reading.${result}`, { model })}</p>
      {proposal && (
        <>
          <p class="quiet">{ui.t('why.model.only')}</p>
          <ul class="reasons">
            {proposal.spans.map(({ field, text }) => (
              <li>
                {proposed(ui, proposal, field) ?? <code>{field}</code>}: <q>{text}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      {dropped.length > 0 && (
        <details>
          <summary>{ui.t('why.model.dropped', { count: dropped.length })}</summary>
          <ul class="reasons">
            {dropped.map(({ field, why }) => (
              <li>
                <code>{field}</code> {inWords(ui, why)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {cost && (
        <p class="quiet">{ui.t('why.model.cost', { input: cost.inputTokens, output: cost.outputTokens })}</p>
      )}
    </>
  );
};
