import type { Case } from '../../../../shared/case/case.ts';
import { RoundOutcome } from '../../../../shared/case/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
import type { Values } from '../refused.ts';
import { Note } from './fields.tsx';

const counselOutcomes = ['accepted', 'settled', 'retracted', 'lost'] as const;

/** What did the platform, the rights owner, counsel or the court say? */
export const OutcomeFields = ({
  ui,
  now,
  counsel,
  values,
}: {
  ui: Ui;
  now: Case;
  counsel: boolean;
  values: Values;
}) => (
  <>
    <p>{ui.t(counsel ? 'counsel.how' : 'outcome.how')}</p>
    <Note ui={ui} value={values.note} />
    <div class="actions">
      {(counsel ? counselOutcomes : RoundOutcome.options).map((outcome) => (
        <button
          type="submit"
          name="answer"
          value={outcome}
          class={now.claim?.outcome === outcome ? 'primary' : undefined}
        >
          {ui.t(`round.${outcome}`)}
        </button>
      ))}
    </div>
  </>
);
