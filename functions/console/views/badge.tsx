import { deadlineOf, type Summary } from '../../../shared/case/records/summary.ts';
import type { CaseStatus } from '../../../shared/case/vocabulary.ts';
import type { Trust } from '../../../shared/mail/vocabulary.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { Icon, type IconName } from './icon.tsx';
import { dueIn, Instant } from './time.tsx';

/** How something stands, by colour; word and icon say the same. */
export type Tone = 'plain' | 'good' | 'busy' | 'warn' | 'bad';

export const Badge = ({ tone, icon, text }: { tone: Tone; icon: IconName; text: string }) => (
  <span class={`badge ${tone}`}>
    <Icon name={icon} />
    {text}
  </span>
);

const statusLook: Record<CaseStatus, [Tone, IconName]> = {
  'needs-review': ['warn', 'eye'],
  delisting: ['busy', 'off'],
  preparing: ['busy', 'flow'],
  'awaiting-approval': ['warn', 'hand'],
  'awaiting-submission': ['warn', 'send'],
  'awaiting-outcome': ['plain', 'wait'],
  relisting: ['busy', 'undo'],
  closed: ['plain', 'check'],
  stuck: ['bad', 'alert'],
};

/** Where a case stands; nothing goes off sale while a person is asked whether it may. */
export const StatusBadge = ({
  ui,
  of: { status, question },
}: {
  ui: Ui;
  of: Pick<Summary, 'status' | 'question'>;
}) => {
  if (status === 'delisting' && question?.kind === 'delist')
    return <Badge tone="warn" icon="hand" text={ui.t('status.asks-to-delist')} />;
  if (question?.kind === 'counsel')
    return <Badge tone="warn" icon="gavel" text={ui.t('status.for-counsel')} />;
  const [tone, icon] = statusLook[status];
  return <Badge tone={tone} icon={icon} text={ui.t(`status.${status}`)} />;
};

const trustTone: Record<Trust, Tone> = {
  unverified: 'bad',
  forwarded: 'warn',
  authenticated: 'good',
  corroborated: 'good',
};

export const TrustBadge = ({ ui, trust }: { ui: Ui; trust: Trust }) => (
  <Badge tone={trustTone[trust]} icon="shield" text={ui.t(`trust.${trust}`)} />
);

const day = 24 * 3_600_000;

/**
 * What lapses when: red once it has, amber on its last day; beside it the date itself with its zone, and what it is. One
 * that nobody has confirmed says so, in no colour; one that we set ourselves says whose it is.
 */
export const DueBadge = ({
  ui,
  due,
  what,
  unconfirmed,
  own,
}: {
  ui: Ui;
  due: string;
  what?: string;
  unconfirmed?: boolean;
  own?: 'due.asked' | 'due.waited';
}) => {
  const left = Date.parse(due) - ui.now.getTime();
  const when = dueIn(ui, due);
  const tone: Tone = unconfirmed || left >= day ? 'plain' : left < 0 ? 'bad' : 'warn';
  return (
    <span class="due">
      <Badge tone={tone} icon={left < 0 ? 'alert' : 'clock'} text={own ? ui.t(own, { due: when }) : when} />{' '}
      <Instant ui={ui} at={due} />
      {what && <span class="quiet"> {inWords(ui, what)}</span>}
      {unconfirmed && <span class="quiet"> {ui.t('fact.unconfirmed')}</span>}
    </span>
  );
};

/** The deadlines of a case that a list shows. */
export const DueBadges = ({ ui, of: row }: { ui: Ui; of: Summary }) => {
  const deadline = deadlineOf(row);
  const { unconfirmed } = row;
  return (
    <>
      {deadline && <DueBadge ui={ui} due={deadline.due} what={deadline.what || ui.t('span.deadlines')} />}
      {unconfirmed && <DueBadge ui={ui} {...unconfirmed} unconfirmed />}
    </>
  );
};
