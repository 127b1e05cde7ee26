import type { Ui } from '../../language/ui.ts';
import type { CaseData } from '../../routes/case-data.ts';
import { Badge, StatusBadge } from '../badge.tsx';
import { caseHref } from '../href.ts';
import { Submit } from '../parts.tsx';
import type { Values } from '../refused.ts';

const Candidate = ({ ui, row, picked }: { ui: Ui; row: CaseData['candidates'][number]; picked: boolean }) => (
  <li>
    <label>
      <input
        type="radio"
        name="pickedCase"
        value={row.id}
        checked={picked}
        disabled={row.status === 'closed'}
      />
      <span>
        <strong>{row.listing ?? (row.subject || ui.t('no-subject'))}</strong>{' '}
        <span class="quiet">
          {ui.t(`platform.${row.platform}`)} · {ui.t(`right.${row.right}`)} · {ui.t(`by.${row.by}`)}
        </span>
      </span>
    </label>
    <p class="badges">
      <a href={caseHref(row.id)}>
        <code>{row.id}</code>
      </a>
      {row.outcome ? (
        <Badge tone="plain" icon="flag" text={ui.t(`outcome.${row.outcome}`)} />
      ) : (
        <StatusBadge ui={ui} of={row} />
      )}
    </p>
  </li>
);

/** Which case does the mail answer? Those that it may mean, and a field for any other. */
export const Belongs = ({
  ui,
  candidates,
  values,
}: {
  ui: Ui;
  candidates: CaseData['candidates'];
  values: Values;
}) => (
  <fieldset>
    <legend>{ui.t('review.belongs')}</legend>
    {candidates.length === 0 ? (
      <p class="quiet">{ui.t('review.belongs.none')}</p>
    ) : (
      <ul class="picks">
        {candidates.map((row) => (
          <Candidate ui={ui} row={row} picked={values.pickedCase === row.id} />
        ))}
      </ul>
    )}
    <label>
      {ui.t('review.belongs.other')}
      <input name="otherCase" value={values.otherCase} maxlength={60} autocomplete="off" spellcheck={false} />
    </label>
    <p class="quiet">{ui.t('review.belongs.what')}</p>
    <Submit name="answer" value="belongs" class="primary" icon="check">
      {ui.t('answer.review.belongs.do')}
    </Submit>
  </fieldset>
);
