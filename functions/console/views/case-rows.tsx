import type { Summary } from '../../../shared/case/summary.ts';
import type { Ui } from '../language/ui.ts';
import { DueBadge, StatusBadge, TrustBadge } from './badge.tsx';
import { Icon } from './icon.tsx';
import { Time } from './time.tsx';

const CaseRow = ({ ui, row, store }: { ui: Ui; row: Summary; store: string }) => (
  <li>
    <div class="row-main">
      <a href={`/cases/${encodeURIComponent(row.id)}`}>
        {row.listing ?? (row.subject || ui.t('no-subject'))}
      </a>
      {row.listings > 1 && <span class="quiet"> {ui.t('rows.more', { count: row.listings - 1 })}</span>}
      <p class="quiet">
        {ui.t(`platform.${row.platform}`)} · {ui.t(`kind.${row.kind}`)}
        {row.right !== 'unspecified' && <> · {ui.t(`right.${row.right}`)}</>} · {store} ·{' '}
        <code>{row.id}</code>
      </p>
      {row.listing && <p class="quiet subject">{row.subject}</p>}
      {row.queue === 'needs-you' && row.question && (
        <p class="asks">
          <Icon name="hand" /> {ui.t(`question.${row.question.kind}`)}
        </p>
      )}
    </div>
    <div class="row-state">
      <StatusBadge ui={ui} status={row.status} />
      {row.outcome && <span class="badge plain">{ui.t(`outcome.${row.outcome}`)}</span>}
      <TrustBadge ui={ui} trust={row.trust} />
    </div>
    <div class="row-time">
      {row.due && <DueBadge ui={ui} due={row.due} />}
      <span class="quiet">
        <Time ui={ui} at={row.updatedAt} />
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
      <CaseRow ui={ui} row={row} store={stores.get(row.storeId) ?? row.storeId} />
    ))}
  </ol>
);
