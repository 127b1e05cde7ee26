import type { Draft } from '../../../shared/case/case.ts';
import { strategyName } from '../language/strategy-name.ts';
import type { Ui } from '../language/ui.ts';
import type { ReadDraft } from '../routes/case-data.ts';
import { Badge, type Tone } from './badge.tsx';
import { diffLines } from './diff.ts';
import { Icon, type IconName } from './icon.tsx';
import { Panel } from './parts.tsx';
import { Time } from './time.tsx';

const look: Record<Draft['state'], [Tone, IconName]> = {
  drafted: ['plain', 'pen'],
  approved: ['busy', 'check'],
  submitted: ['good', 'send'],
};

/** A draft's state; one whose mail only lies in the outbox is not shown as one that left. */
export const DraftBadge = ({ ui, draft }: { ui: Ui; draft: Draft }) => {
  if (draft.kept) return <Badge tone="warn" icon="mail" text={ui.t('draft.kept')} />;
  const [tone, icon] = look[draft.state];
  return <Badge tone={tone} icon={icon} text={ui.t(`draft.${draft.state}`)} />;
};

const marks = { same: ' ', added: '+', removed: '−' };

const Diff = ({ before, after }: { before: string; after: string }) => (
  <pre class="diff">
    {diffLines(before, after).map(({ change, text }) => (
      <span class={change}>{`${marks[change]} ${text}\n`}</span>
    ))}
  </pre>
);

/** What is known of how a draft left the house; a reported reference is never shown as a mail's id. */
const Proof = ({ ui, draft }: { ui: Ui; draft: Draft }) => (
  <p class="quiet">
    {ui.t(`channel.${draft.channel}`)}
    {draft.to.length > 0 && <> · {draft.to.join(', ')}</>}
    {draft.approvedBy && <> · {ui.t('draft.approved-by', { who: draft.approvedBy })}</>}
    {draft.signatory && <> · {ui.t('draft.signed-by', { who: draft.signatory })}</>}
    {draft.files && <> · {ui.t('draft.files', { names: draft.files.map(({ name }) => name).join(', ') })}</>}
    {draft.proof && !draft.kept && (
      <>
        {' '}
        · {ui.t('draft.proof')} <code>{draft.proof}</code>
      </>
    )}
    {draft.submittedAt && (
      <>
        {' '}
        · <Time ui={ui} at={draft.submittedAt} />
      </>
    )}
  </p>
);

const One = ({
  ui,
  read,
  before,
  above = false,
}: {
  ui: Ui;
  read: ReadDraft;
  before: ReadDraft | undefined;
  above?: boolean;
}) => {
  const { draft, text } = read;
  return (
    <article class="draft">
      <h3>
        {ui.t('draft.title', { draft: draft.draft })} <DraftBadge ui={ui} draft={draft} />
        {draft.sworn && <Badge tone="warn" icon="gavel" text={ui.t('draft.sworn')} />}
      </h3>
      <p class="quiet">{strategyName(ui, draft.strategy)}</p>
      <Proof ui={ui} draft={draft} />
      {text === undefined ? (
        <p class="quiet">{ui.t('draft.lost')}</p>
      ) : (
        !above && (
          <pre class="letter" tabindex={0}>
            {text}
          </pre>
        )
      )}
      {text !== undefined && before?.text !== undefined && (
        <details open={above}>
          <summary>{ui.t('draft.diff', { draft: before.draft.draft })}</summary>
          <Diff before={before.text} after={text} />
        </details>
      )}
      <p class="quiet">
        SHA-256 <code class="hash">{draft.sha256}</code>
      </p>
    </article>
  );
};

/**
 * Every draft of the answer, the latest open, each with what changed since the one before. `above`: the latest
 * stands in the question already.
 */
export const DraftsPanel = ({
  ui,
  drafts,
  above,
}: {
  ui: Ui;
  drafts: readonly ReadDraft[];
  above: boolean;
}) => {
  const latest = drafts.at(-1);
  if (!latest) return null;
  const earlier = drafts.slice(0, -1);
  return (
    <Panel id="drafts" title={ui.t('panel.drafts')}>
      <One ui={ui} read={latest} before={drafts.at(-2)} above={above} />
      {earlier.length > 0 && (
        <details>
          <summary>
            <Icon name="clock" /> {ui.t('draft.earlier', { count: earlier.length })}
          </summary>
          {earlier.map((read, index) => <One ui={ui} read={read} before={drafts[index - 1]} />).toReversed()}
        </details>
      )}
    </Panel>
  );
};
