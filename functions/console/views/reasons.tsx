import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { Icon } from './icon.tsx';

/** A check that the policy made says first whether it holds. */
const checkOf = (reason: string): { holds?: boolean; words: string } => {
  if (reason.startsWith('✓ ')) return { holds: true, words: reason.slice(2) };
  if (reason.startsWith('✗ ')) return { holds: false, words: reason.slice(2) };
  return { words: reason };
};

const Reason = ({ ui, reason }: { ui: Ui; reason: string }) => {
  const { holds, words } = checkOf(reason);
  if (holds === undefined) return <li>{inWords(ui, words)}</li>;
  return (
    <li class={holds ? 'holds' : 'fails'}>
      <Icon name={holds ? 'check' : 'cross'} />
      <span class="sr">{holds ? '✓' : '✗'} </span>
      <span>{inWords(ui, words)}</span>
    </li>
  );
};

const List = ({ ui, reasons }: { ui: Ui; reasons: readonly string[] }) => (
  <ul class="reasons">
    {reasons.map((reason) => (
      <Reason ui={ui} reason={reason} />
    ))}
  </ul>
);

/** Plain reasons, each a line; checks with what became of them, those that hold one click away. */
export const Reasons = ({ ui, reasons }: { ui: Ui; reasons: readonly string[] }) => {
  const held = reasons.filter((reason) => checkOf(reason).holds);
  return (
    <>
      <List ui={ui} reasons={reasons.filter((reason) => !checkOf(reason).holds)} />
      {held.length > 0 && (
        <details class="held-checks">
          <summary>{ui.t('why.hold', { count: held.length })}</summary>
          <List ui={ui} reasons={held} />
        </details>
      )}
    </>
  );
};
