import type { Case } from '../../../shared/case/case.ts';
import { type Recorded, TRIAGE } from '../../../shared/case/events.ts';
import type { Ui } from '../language/ui.ts';
import { eventWords } from './event-words.ts';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Allowed, Form, Panel, Refusal, Submit } from './parts.tsx';
import type { Refused } from './refused.ts';
import { Instant, Time } from './time.tsx';
import { isShown, type Show, TimelineFilter } from './timeline-filter.tsx';

const longest = 1200;

const Entry = ({ ui, now, recorded: { seq, at, by, event } }: { ui: Ui; now: Case; recorded: Recorded }) => {
  const { icon, tone, title, detail } = eventWords(ui, now, event);
  return (
    <li class={tone}>
      <span class="dot">
        <Icon name={icon} />
      </span>
      <div>
        <p>{title}</p>
        {detail && <p class="said">{detail.slice(0, longest)}</p>}
        <p class="quiet">
          <Time ui={ui} at={at} /> · <Instant ui={ui} at={at} /> · {by === TRIAGE ? ui.t('by.triage') : by} ·{' '}
          <code>#{seq}</code>
        </p>
      </div>
    </li>
  );
};

const Entries = ({ ui, now, events }: { ui: Ui; now: Case; events: readonly Recorded[] }) =>
  events.length === 0 ? (
    <p class="quiet">{ui.t('timeline.none')}</p>
  ) : (
    <ol class="timeline">
      {events.toReversed().map((recorded) => (
        <Entry ui={ui} now={now} recorded={recorded} />
      ))}
    </ol>
  );

/** Everything that happened, the latest first; nothing is ever taken out of it. */
export const TimelinePanel = ({
  ui,
  now,
  events,
  show,
  refused,
}: {
  ui: Ui;
  now: Case;
  events: readonly Recorded[];
  show: Show;
  refused: Refused | undefined;
}) => (
  <Panel id="timeline" title={ui.t('panel.timeline')}>
    <Refusal ui={ui} message={refused?.message} />
    <Allowed ui={ui} act="note">
      <Form ui={ui} action={`${caseHref(now.id)}/notes`}>
        <label for="note">{ui.t('note')}</label>
        <textarea id="note" name="text" rows={2} maxlength={4000} required>
          {refused?.values.text ?? ''}
        </textarea>
        <Submit class="small" icon="note">
          {ui.t('note.add')}
        </Submit>
      </Form>
    </Allowed>
    <TimelineFilter ui={ui} caseId={now.id} show={show} />
    <Entries ui={ui} now={now} events={events.filter(({ event }) => isShown(show, event))} />
  </Panel>
);
