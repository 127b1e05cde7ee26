import type { CaseEvent } from '../../../shared/case/events.ts';
import type { Ui } from '../language/ui.ts';
import { caseHref } from './href.ts';

/** What a reader may look for in a timeline; `all` leaves nothing out. */
export const shows = ['all', 'decisions', 'calls', 'mails'] as const;
export type Show = (typeof shows)[number];

/** Which of them an event is; a failure, a note or a draft stands in the whole timeline only. */
const kindsOf = ({ type }: CaseEvent): readonly Show[] => {
  switch (type) {
    case 'question-asked':
    case 'question-answered':
    case 'question-expired':
    case 'delist-requested':
    case 'undo-requested':
    case 'claim-dismissed':
    case 'taken-up':
    case 'corrected':
    case 'closed':
    case 'reopened':
    case 'erased':
      return ['decisions'];
    case 'listing-action-started':
    case 'listing-action-settled':
    case 'corroborated':
    case 'delist-confirmed':
    case 'drift-found':
    case 'listing-held-by-another-case':
    case 'listing-left-by-another-case':
    case 'same-risk-found':
    case 'trying-again':
    case 'account-awaited':
    case 'account-back':
      return ['calls'];
    case 'mail-joined':
    case 'notified':
    case 'not-notified':
    case 'reminded':
    case 'submitted':
    case 'outcome-claimed':
    case 'followed-up':
      return ['mails'];
    case 'opened':
    case 'outcome':
      return ['decisions', 'mails'];
    case 'second-reading':
    case 'run-started':
    case 'evidence-gathered':
    case 'evidence-sealed':
    case 'evidence-added':
    case 'drafted':
    case 'failed':
    case 'assigned':
    case 'noted':
      return [];
  }
};

export const isShown = (show: Show, event: CaseEvent): boolean =>
  show === 'all' || kindsOf(event).includes(show);

/** The name in the address; whatever else stands there means all. */
export const showOf = (name: string | undefined): Show => shows.find((show) => show === name) ?? 'all';

/** The ways to each part of the timeline: links, so that they work without scripts and can be sent to somebody. */
export const TimelineFilter = ({ ui, caseId, show }: { ui: Ui; caseId: string; show: Show }) => (
  <nav class="filter" aria-label={ui.t('timeline.show')}>
    {shows.map((one) => (
      <a
        href={`${caseHref(caseId)}${one === 'all' ? '' : `?show=${one}`}#timeline`}
        aria-current={one === show ? 'true' : undefined}
      >
        {ui.t(`timeline.${one}`)}
      </a>
    ))}
  </nav>
);
