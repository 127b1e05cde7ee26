import type { Case } from '../../../../shared/case/case.ts';
import { inDispute } from '../../../../shared/case/replay/cleared.ts';
import { RoundOutcome } from '../../../../shared/case/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
import type { ReadDraft } from '../../routes/case-data.ts';
import { may, reporting, roleFor } from '../../session/role.ts';
import { caseHref } from '../href.ts';
import { Caution, CopyText, Download, Submit } from '../parts.tsx';
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

/** What each answer does, before it is pressed. */
const ends = (ui: Ui, now: Case, counsel: boolean): string =>
  [
    ui.t('ends.lost', { lost: wordOf(ui, now, counsel, 'lost') }),
    ...(counsel ? [] : [ui.t('ends.drafts')]),
    ...(inDispute(now).length > 0 ? [ui.t('ends.back')] : []),
  ].join(ui.lang === 'zh' ? '' : ' ');

interface Asked {
  ui: Ui;
  now: Case;
  counsel: boolean;
  values: Values;
}

/** The answer that a person has to send, and where it is said that it went. */
const Unsent = ({ ui, now, values, read }: Asked & { read: ReadDraft }) => {
  const { draft, text = '' } = read;
  const href = `${caseHref(now.id)}/sent`;
  return (
    <>
      <Caution>{ui.t('outcome.kept', { to: draft.to.join(', ') })}</Caution>
      <div class="actions">
        <CopyText ui={ui} text={text} />
        {draft.sent && (
          <Download class="button small" href={`${href}/${draft.draft}`}>
            {ui.t('mail.download')}
          </Download>
        )}
      </div>
      <label>
        {ui.t('submit.mail.reference')}
        <input name="reference" maxlength={200} value={values.reference} autocomplete="off" />
      </label>
      <p>
        <Submit class="primary" formaction={href} icon="check">
          {ui.t('answer.submit.submitted.mail.do')}
        </Submit>
      </p>
    </>
  );
};

const Outcome = ({ ui, now, counsel, values }: Asked) => (
  <>
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
        ? ends(ui, now, counsel)
        : ui.t('outcome.role', { role: ui.t(`role.${roleFor(reporting('accepted'))}`) })}
    </p>
  </>
);

/** What did the platform, the rights owner, counsel or the court say? Before that, has it been written to at all? */
export const OutcomeFields = ({ read, ...asked }: Asked & { read: ReadDraft | undefined }) => {
  if (asked.counsel || !read?.draft.kept) return <Outcome {...asked} />;
  const { ui, values } = asked;
  return (
    <>
      <Unsent {...asked} read={read} />
      <details open={values.answer !== undefined}>
        <summary>{ui.t('question.outcome')}</summary>
        <Outcome {...asked} />
      </details>
    </>
  );
};
