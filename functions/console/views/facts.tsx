import type { Child } from 'hono/jsx';
import type { Case } from '../../../shared/case/case.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { DueBadge } from './badge.tsx';
import { Id, Panel } from './parts.tsx';

const Fact = ({ name, children }: { name: string; children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Linked = ({ ui, linked }: { ui: Ui; linked: readonly string[] }) =>
  linked.length === 0 ? null : (
    <p>
      {ui.t('fact.linked')}{' '}
      {linked.map((id) => (
        <a href={`/cases/${encodeURIComponent(id)}`}>{id} </a>
      ))}
    </p>
  );

/** The numbers a person needs when they telephone or write. */
export const FactsPanel = ({ ui, now }: { ui: Ui; now: Case }) => {
  const { complaintIds, dockets, rights, complainants, deadlines } = now.notice;
  const count = [complaintIds, dockets, rights, complainants, deadlines].flat().length;
  return (
    <Panel id="facts" title={ui.t('panel.facts')}>
      {count === 0 && <p class="quiet">{ui.t('facts.none')}</p>}
      {count > 0 && (
        <dl class="fact-list">
          {complaintIds.map((id) => (
            <Fact name={ui.t('fact.complaint')}>
              <Id ui={ui} text={id} />
            </Fact>
          ))}
          {dockets.map((docket) => (
            <Fact name={ui.t('fact.docket')}>
              <Id ui={ui} text={docket} />
            </Fact>
          ))}
          {rights.map(({ type, number }) => (
            <Fact name={ui.t(`number.${type}`)}>
              <Id ui={ui} text={number} />
            </Fact>
          ))}
          {complainants.map(({ name, email, role }) => (
            <Fact name={ui.t(`role-of.${role}`)}>
              {name} {email && <Id ui={ui} text={email} />}
            </Fact>
          ))}
          {deadlines.map(({ what, due, text }) => (
            <Fact name={inWords(ui, what)}>
              <DueBadge ui={ui} due={due} /> <span class="quiet">“{inWords(ui, text)}”</span>
            </Fact>
          ))}
        </dl>
      )}
      <Linked ui={ui} linked={now.linked} />
    </Panel>
  );
};
