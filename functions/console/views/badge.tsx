import type { CaseStatus } from '../../../shared/case/vocabulary.ts';
import type { Trust } from '../../../shared/mail/vocabulary.ts';
import type { Ui } from '../language/ui.ts';
import { Icon, type IconName } from './icon.tsx';
import { fromNow, inUtc } from './time.tsx';

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

export const StatusBadge = ({ ui, status }: { ui: Ui; status: CaseStatus }) => {
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

/** When something lapses: red once it has, amber on its last day. */
export const DueBadge = ({ ui, due }: { ui: Ui; due: string }) => {
  const left = Date.parse(due) - ui.now.getTime();
  const tone: Tone = left < 0 ? 'bad' : left < day ? 'warn' : 'plain';
  const words = fromNow(ui, due);
  return (
    <time class={`badge ${tone}`} datetime={due} title={inUtc(ui, due)}>
      <Icon name={left < 0 ? 'alert' : 'clock'} />
      {ui.t(left < 0 ? 'due.was' : 'due.is', { when: words })}
    </time>
  );
};
