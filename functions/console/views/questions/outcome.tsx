import type { Case } from '../../../../shared/case/case.ts';
import { inDispute } from '../../../../shared/case/cleared.ts';
import { currentDraft } from '../../../../shared/case/place.ts';
import { RoundOutcome } from '../../../../shared/case/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
import { may, reporting, roleFor } from '../../session/role.ts';
import { Caution } from '../parts.tsx';
import { clearedIn, type Values } from '../refused.ts';
import { ClearedFields } from './cleared.tsx';
import { Note } from './fields.tsx';

/** Whether who looks may report such an outcome. */
export const mayReport = ({ person }: Ui, outcome: RoundOutcome): boolean =>
  person !== undefined && may(person.role, reporting(outcome));

const counselOutcomes = ['accepted', 'settled', 'retracted', 'lost'] as const;

const howOf = ({ notice }: Case, counsel: boolean) => {
  if (!counsel) return 'outcome.how';
  return notice.kind === 'evaluation' ? 'evaluation.how' : 'counsel.how';
};

/** In court no appeal is accepted, and who withdraws is the plaintiff; an evaluation is for one side or the other. */
const wordOf = (ui: Ui, { notice }: Case, counsel: boolean, outcome: RoundOutcome): string => {
  if (counsel && notice.kind === 'court-order' && (outcome === 'accepted' || outcome === 'retracted'))
    return ui.t(`counsel.${outcome}`);
  if (counsel && notice.kind === 'evaluation' && (outcome === 'accepted' || outcome === 'lost'))
    return ui.t(`evaluation.${outcome}`);
  return ui.t(`round.${outcome}`);
};

/** What did the platform, the rights owner, counsel or the court say? */
export const OutcomeFields = ({
  ui,
  now,
  counsel,
  outbox = 'outbox',
  values,
}: {
  ui: Ui;
  now: Case;
  counsel: boolean;
  /** the folder in which mail stays instead of being sent; none any more where a relay was named since */
  outbox: string | undefined;
  values: Values;
}) => (
  <>
    {!counsel && currentDraft(now)?.kept && <Caution>{ui.t('outcome.kept', { folder: outbox })}</Caution>}
    <p>{ui.t(howOf(now, counsel))}</p>
    {mayReport(ui, 'accepted') && (
      <ClearedFields ui={ui} now={now} ticked={clearedIn(values, inDispute(now))} />
    )}
    <Note ui={ui} value={values.note} />
    <div class="actions">
      {(counsel ? counselOutcomes : RoundOutcome.options)
        .filter((outcome) => mayReport(ui, outcome))
        .map((outcome) => (
          <button
            type="submit"
            name="answer"
            value={outcome}
            class={now.claims.some((claim) => claim.outcome === outcome) ? 'primary' : undefined}
          >
            {wordOf(ui, now, counsel, outcome)}
          </button>
        ))}
    </div>
    <p class="quiet">
      {mayReport(ui, 'accepted')
        ? ui.t(counsel ? 'counsel.does' : 'outcome.does')
        : ui.t('outcome.role', { role: ui.t(`role.${roleFor(reporting('accepted'))}`) })}
    </p>
  </>
);
