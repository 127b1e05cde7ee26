import type { Case, Draft } from '../../../../shared/case/case.ts';
import { isOutdated } from '../../../../shared/case/replay/on-sale.ts';
import { Strategy } from '../../../../shared/response/vocabulary.ts';
import type { Store } from '../../../../shared/store/store.ts';
import { inWords } from '../../language/in-words.ts';
import { strategyName } from '../../language/strategy-name.ts';
import type { Ui } from '../../language/ui.ts';
import type { ReadDraft } from '../../routes/case-data.ts';
import { may, roleFor } from '../../session/role.ts';
import { Icon } from '../icon.tsx';
import { Submit } from '../parts.tsx';
import type { Values } from '../refused.ts';
import { Cautions, stays, type Waiting } from './cautions.tsx';
import { Note } from './fields.tsx';
import { Untaken, Wanted } from './wanted.tsx';

const Signatory = ({ ui, store, value }: { ui: Ui; store: Store | undefined; value: string | undefined }) => (
  <label>
    {ui.t('approve.signatory')}
    <select name="signatory">
      <option value=""></option>
      {store?.signatories.map((name) => (
        <option value={name} selected={name === value}>
          {name}
        </option>
      ))}
    </select>
    {store?.signatories.length === 0 && (
      <span class="quiet">{ui.t('approve.signatory.none', { store: store.id })}</span>
    )}
  </label>
);

/** What this kind of answer means before the law and the platform. */
const Means = ({ ui, draft }: { ui: Ui; draft: Draft }) => {
  const { data } = Strategy.safeParse(draft.strategy);
  return data ? <p class="quiet">{ui.t(`strategy.${data}.means`)}</p> : null;
};

/** What the text still needs; nothing is sent while a placeholder stands in it. */
const Missing = ({ ui, missing }: { ui: Ui; missing: readonly string[] }) =>
  missing.length === 0 ? null : (
    <div class="reason">
      <p>
        <Icon name="alert" /> {ui.t('approve.missing')}
      </p>
      <ul>
        {missing.map((what) => (
          <li>
            <code>{`###${what}###`}</code>
            {inWords(ui, what) !== what && <span> {inWords(ui, what)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );

/** Of the case's files, those that are to go with the answer; a portal is given them by hand. */
const Files = ({ ui, now, draft, values }: { ui: Ui; now: Case; draft: Draft; values: Values }) =>
  now.files.length === 0 ? (
    <p class="quiet">{ui.t('approve.files.none')}</p>
  ) : (
    <fieldset>
      <legend>{ui.t('approve.files')}</legend>
      {now.files.map(({ key, name, size }, index) => (
        <label class="check">
          <input
            type="checkbox"
            name={`attach-${index}`}
            value={key}
            checked={values[`attach-${index}`] === key}
          />{' '}
          {name} <span class="quiet">{ui.t('bytes', { size })}</span>{' '}
          <Untaken ui={ui} now={now} draft={draft} name={name} />
        </label>
      ))}
    </fieldset>
  );

const mayApprove = ({ person }: Ui) => person !== undefined && may(person.role, 'approve');

/** What approving does: the answer goes, stays in the outbox, or is for a person to submit. */
const wayOut = (draft: Draft, outbox: string | undefined): 'do' | 'stays' | 'portal' => {
  if (draft.channel === 'portal') return 'portal';
  return stays(draft, outbox) ? 'stays' : 'do';
};

/** Whoever may not approve may still have it written anew. */
const Answers = ({ ui, now, draft, outbox }: Waiting) => {
  // what is still to be filled in is saved first
  const isWhole = draft.missing.length === 0;
  return (
    <>
      <div class="actions">
        {mayApprove(ui) && now.claims.length === 0 && (
          <Submit
            name="answer"
            value="approve"
            class="primary"
            disabled={!isWhole || isOutdated(now, draft)}
            icon="check"
          >
            {ui.t(`answer.approve.approve.${wayOut(draft, outbox)}`)}
          </Submit>
        )}
        <Submit name="answer" value="redraft" class={isWhole ? undefined : 'primary'} icon="pen">
          {ui.t('answer.approve.redraft.do')}
        </Submit>
        {mayApprove(ui) && (
          <Submit name="answer" value="give-up" icon="cross">
            {ui.t('answer.approve.give-up.do')}
          </Submit>
        )}
      </div>
      <p class="quiet">
        {mayApprove(ui)
          ? ui.t('approve.bound')
          : ui.t('approve.role', { role: ui.t(`role.${roleFor('approve')}`) })}
      </p>
    </>
  );
};

/** May this answer go out? The text as it would be sent, to be approved as it is or changed first. */
export const ApproveFields = ({
  ui,
  now,
  read: { draft, text, glosses, glossed },
  store,
  outbox,
  values,
}: {
  ui: Ui;
  now: Case;
  read: ReadDraft;
  store: Store | undefined;
  outbox: string | undefined;
  values: Values;
}) => (
  <>
    <input type="hidden" name="sha256" value={draft.sha256} />
    <p>
      <strong>{strategyName(ui, draft.strategy)}</strong> ·{' '}
      {ui.t('approve.goes', { channel: ui.t(`channel.${draft.channel}`) })}
      {draft.to.length > 0 && (
        <>
          {' '}
          <code>{draft.to.join(', ')}</code>
        </>
      )}
    </p>
    <Means ui={ui} draft={draft} />
    <Cautions ui={ui} now={now} draft={draft} outbox={outbox} store={store} />
    <label>
      {ui.t('approve.text')}
      <textarea name="text" class="letter" rows={14} maxlength={60_000}>
        {`\n${values.text ?? text ?? ''}`}
      </textarea>
    </label>
    {glosses[ui.lang] !== undefined && (
      <details>
        <summary>{ui.t('approve.gloss')}</summary>
        {glossed !== undefined && <p class="reason">{ui.t('approve.gloss-of', { draft: glossed })}</p>}
        <p class="mail-text">{glosses[ui.lang]}</p>
      </details>
    )}
    <Missing ui={ui} missing={draft.missing} />
    <Wanted ui={ui} now={now} draft={draft} />
    <Files ui={ui} now={now} draft={draft} values={values} />
    {draft.sworn && (
      <>
        <p class="reason">{ui.t('approve.sworn')}</p>
        <Signatory ui={ui} store={store} value={values.signatory} />
      </>
    )}
    <Note ui={ui} value={values.note} />
    <Answers ui={ui} now={now} draft={draft} outbox={outbox} />
  </>
);
