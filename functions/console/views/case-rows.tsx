import type { Summary } from '../../../shared/case/records/summary.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { whatItIs } from '../language/what-it-is.ts';
import { Badge, DueBadges, StatusBadge, TrustBadge } from './badge.tsx';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { dueIn, Time } from './time.tsx';

/** What the platform, the law or a court waits for; and, smaller, until when we ask or wait ourselves. */
const Due = ({ ui, row }: { ui: Ui; row: Summary }) => {
  const { due, kind, asked = kind } = (row.queue !== 'closed' && row.question) || {};
  return (
    <>
      <DueBadges ui={ui} of={row} />
      {due !== undefined && (
        <span class="quiet">
          {ui.t(asked === 'outcome' ? 'due.waited' : 'due.asked', { due: dueIn(ui, due) })}
        </span>
      )}
    </>
  );
};

/** `store` is absent where there is but one. */
const CaseRow = ({ ui, row, store }: { ui: Ui; row: Summary; store: string | undefined }) => (
  <li>
    <div class="row-main">
      <a href={caseHref(row.id)}>{row.listing ?? (row.subject || ui.t('no-subject'))}</a>
      {row.offers[0] && (
        <>
          {' '}
          <code class="quiet">{row.offers[0].sku}</code>
        </>
      )}
      {row.listings > 1 && <span class="quiet"> {ui.t('rows.more', { count: row.listings - 1 })}</span>}
      <p class="quiet">
        {ui.t(`platform.${row.platform}`)} · {whatItIs(ui, row)}
        {row.complainant !== undefined && <> · {row.complainant}</>}
        {store !== undefined && <> · {store}</>} · <code>{row.id}</code>
      </p>
      {row.listing && <p class="quiet subject">{row.subject}</p>}
      {row.aside !== undefined && <p class="reason">{inWords(ui, row.aside)}</p>}
      {row.unasked && <p class="quiet">{ui.t('rows.unasked')}</p>}
      {row.queue === 'needs-you' && row.question && (
        <p class="asks">
          <Icon name="hand" /> {ui.t(`question.${row.question.asked ?? row.question.kind}`)}
        </p>
      )}
      {row.awaits && (
        <p class="asks">
          <Icon name="hand" /> {ui.t('rows.awaits')}
        </p>
      )}
      {row.status === 'stuck' && row.aside === undefined && (
        <p class="asks">
          <Icon name="hand" /> {ui.t('rows.stuck')}
        </p>
      )}
    </div>
    <div class="row-state">
      <StatusBadge ui={ui} of={row} />
      {row.unsent && <Badge tone="warn" icon="mail" text={ui.t('draft.kept')} />}
      {row.outcome && <span class="badge plain">{ui.t(`outcome.${row.outcome}`)}</span>}
      <TrustBadge ui={ui} trust={row.trust} />
    </div>
    <div class="row-time">
      <Due ui={ui} row={row} />
      {row.assignee !== undefined && row.queue !== 'closed' && (
        <span class="quiet">
          <Icon name="user" /> {row.assignee}
        </span>
      )}
      <span class="quiet">
        {ui.t('rows.changed')} <Time ui={ui} at={row.updatedAt} />
      </span>
    </div>
  </li>
);

export const CaseRows = ({
  ui,
  rows,
  stores,
}: {
  ui: Ui;
  rows: readonly Summary[];
  /** names by id */
  stores: ReadonlyMap<string, string>;
}) => (
  <ol class="rows">
    {rows.map((row) => (
      <CaseRow
        ui={ui}
        row={row}
        store={stores.size === 1 ? undefined : (stores.get(row.storeId) ?? row.storeId)}
      />
    ))}
  </ol>
);
