import type { Case } from '../../../shared/case/case.ts';
import type { Summary } from '../../../shared/case/records/summary.ts';
import type { Ui } from '../language/ui.ts';
import { Badge, StatusBadge, TrustBadge } from './badge.tsx';
import { caseHref } from './href.ts';
import { Panel } from './parts.tsx';
import { Time } from './time.tsx';

/** How the cases ended, the most frequent first: a serial complainant shows here. */
const Tally = ({ ui, before }: { ui: Ui; before: readonly Summary[] }) => {
  const times = new Map<string, number>();
  for (const { outcome } of before) {
    const what = outcome === undefined ? ui.t('before.open') : ui.t(`outcome.${outcome}`);
    times.set(what, (times.get(what) ?? 0) + 1);
  }
  return (
    <p class="badges">
      {[...times]
        .sort(([, a], [, b]) => b - a)
        .map(([what, count]) => (
          <Badge tone="plain" icon="flag" text={ui.t('before.times', { count, what })} />
        ))}
    </p>
  );
};

const Earlier = ({ ui, row }: { ui: Ui; row: Summary }) => (
  <li>
    <p>
      <a href={caseHref(row.id)}>{row.listing ?? (row.subject || ui.t('no-subject'))}</a>
    </p>
    <p class="quiet">
      <Time ui={ui} at={row.openedAt} /> · {ui.t(`platform.${row.platform}`)} · {ui.t(`right.${row.right}`)}
    </p>
    <p class="badges">
      {row.outcome ? (
        <Badge tone="plain" icon="flag" text={ui.t(`outcome.${row.outcome}`)} />
      ) : (
        <StatusBadge ui={ui} of={row} />
      )}
      <TrustBadge ui={ui} trust={row.trust} />
    </p>
  </li>
);

/** What else the same complainant has complained of to this store, how it ended and how well each mail was proven. */
export const BeforePanel = ({ ui, now, before }: { ui: Ui; now: Case; before: readonly Summary[] }) =>
  now.notice.complainants.length === 0 ? null : (
    <Panel id="before" title={ui.t('panel.before')}>
      {before.length === 0 ? (
        <p class="quiet">{ui.t('before.none')}</p>
      ) : (
        <>
          <p>{ui.t('before.many', { count: before.length })}</p>
          <Tally ui={ui} before={before} />
          <ol class="before">
            {before.map((row) => (
              <Earlier ui={ui} row={row} />
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
