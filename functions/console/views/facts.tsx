import type { Child } from 'hono/jsx';
import type { Case } from '../../../shared/case/case.ts';
import { type StatedDeadline, statedDeadlines } from '../../../shared/case/replay/stated-deadlines.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { DueBadge } from './badge.tsx';
import { caseHref } from './href.ts';
import { Id, Panel } from './parts.tsx';
import { Instant } from './time.tsx';

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
        <a href={caseHref(id)}>{id} </a>
      ))}
    </p>
  );

/** In which of the case's mails a deadline stands, and whether somebody has yet to say that the mail is true. */
const FromMail = ({ ui, now, deadline }: { ui: Ui; now: Case; deadline: StatedDeadline }) => {
  const { source, isClaimed } = deadline;
  const index = now.sources.findIndex(({ finding }) => finding === source?.finding);
  const isOne = now.sources.length > 1 && index >= 0;
  // of the later mails the page may have room for some only
  const picked = index === 0 ? '' : `${caseHref(now.id)}?mail=${index}`;
  return (
    <>
      {isOne && (
        <>
          {' '}
          <a href={`${picked}#mail-${index}`}>
            {ui.t('mail.later', { number: index + 1 })} {source?.subject.slice(0, 80) || ui.t('no-subject')}
          </a>
        </>
      )}
      {isClaimed && <strong> {ui.t('fact.unconfirmed')}</strong>}
    </>
  );
};

/** The numbers a person needs when they telephone or write. */
export const FactsPanel = ({ ui, now }: { ui: Ui; now: Case }) => {
  const { complaintIds, dockets, rights, complainants, listings } = now.notice;
  const deadlines = statedDeadlines(now);
  const count = [complaintIds, dockets, rights, complainants, deadlines].flat().length;
  return (
    <Panel id="facts" title={ui.t('panel.facts')}>
      {count === 0 && <p class="quiet">{ui.t(listings.length === 0 ? 'facts.none' : 'facts.listings')}</p>}
      {count > 0 && (
        <dl class="fact-list">
          {complaintIds.map((id) => (
            <Fact name={ui.t('span.complaintIds')}>
              <Id ui={ui} text={id} />
            </Fact>
          ))}
          {dockets.map((docket) => (
            <Fact name={ui.t('span.dockets')}>
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
          {deadlines.map((deadline) => (
            <Fact name={inWords(ui, deadline.what)}>
              {/* of a case that is over nothing is due */}
              {now.closed ? <Instant ui={ui} at={deadline.due} /> : <DueBadge ui={ui} due={deadline.due} />}{' '}
              <span class="quiet">
                {deadline.assumed
                  ? ui.t('fact.assumed', { text: inWords(ui, deadline.text) })
                  : `“${inWords(ui, deadline.text)}”`}
              </span>
              <FromMail ui={ui} now={now} deadline={deadline} />
            </Fact>
          ))}
        </dl>
      )}
      <Linked ui={ui} linked={now.linked} />
    </Panel>
  );
};
