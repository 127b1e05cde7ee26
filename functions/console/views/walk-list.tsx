import type { Ui } from '../language/ui.ts';

/** From a case back to the list that somebody works through, and on to its next case. */
export const WalkList = ({ ui, id }: { ui: Ui; id: string }) => (
  <nav class="walk" aria-label={ui.t('walk')}>
    <a href="/queue/last">{ui.t('walk.list')}</a>
    <a href={`/queue/last?before=${encodeURIComponent(id)}`} data-key="k">
      {ui.t('walk.before')}
    </a>
    <a href={`/queue/last?after=${encodeURIComponent(id)}`} data-key="j">
      {ui.t('walk.next')}
    </a>
  </nav>
);
