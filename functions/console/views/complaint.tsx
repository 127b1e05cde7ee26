import type { Case } from '../../../shared/case/case.ts';
import type { Ui } from '../language/ui.ts';
import type { ReadSource } from '../routes/case-data.ts';
import { caseHref } from './href.ts';
import { longest, MailText, people } from './mail-text.tsx';
import { Id, Panel } from './parts.tsx';
import { Time } from './time.tsx';

/** What whoever handed the latest of the mails on wrote himself: he may know what no notice says. */
export const CarrierNote = ({ ui, sources }: { ui: Ui; sources: readonly ReadSource[] }) => {
  const carrier = sources.findLast(({ finding }) => finding?.carrier?.note)?.finding?.carrier;
  return carrier ? (
    <section class="panel" data-fragment="carrier">
      <h2>{ui.t('mail.wrote', { who: people(carrier.from) || ui.t('mail.nobody') })}</h2>
      <p class="said">{carrier.note.slice(0, longest)}</p>
    </section>
  ) : null;
};

const Source = ({ ui, caseId, read }: { ui: Ui; caseId: string; read: ReadSource }) => {
  const { index, source, finding } = read;
  const raw = `${caseHref(caseId)}/mail/${index}`;
  const saved =
    source.mail === undefined
      ? undefined
      : { raw, attached: (sha256: string) => `${raw}/attached/${sha256}` };
  return <MailText ui={ui} mail={source} finding={finding} index={index} saved={saved} />;
};

const Title = ({ ui, source, index }: { ui: Ui; source: ReadSource['source']; index: number }) => (
  <>
    {ui.t('mail.later', { number: index + 1 })} <Id ui={ui} text={source.subject.slice(0, 80)} />
  </>
);

/** The way to the mails that the page has no room for. */
const Others = ({ ui, now, sources }: { ui: Ui; now: Case; sources: readonly ReadSource[] }) => {
  const others = [...now.sources.entries()].filter(([index]) =>
    sources.every((read) => read.index !== index),
  );
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{ui.t('mail.others', { count: others.length })}</summary>
      <ul>
        {others.map(([index, source]) => (
          <li>
            <a href={`${caseHref(now.id)}?mail=${index}#mail-${index}`}>
              <Title ui={ui} source={source} index={index} />
            </a>{' '}
            <Time ui={ui} at={source.receivedAt} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/**
 * The complaint as a person must read it: the text itself, with what was taken from it marked where it stands; then the
 * later mails. One that was asked for is open.
 */
export const ComplaintPanel = ({
  ui,
  now,
  sources,
  picked,
}: {
  ui: Ui;
  now: Case;
  sources: readonly ReadSource[];
  picked: number | undefined;
}) => {
  const [first, ...later] = sources;
  return (
    <Panel id="complaint" title={ui.t('panel.complaint')}>
      {first && <Source ui={ui} caseId={now.id} read={first} />}
      <Others ui={ui} now={now} sources={sources} />
      {later.map((read) => (
        <details open={read.index === picked}>
          <summary>
            <Title ui={ui} {...read} />
          </summary>
          <Source ui={ui} caseId={now.id} read={read} />
        </details>
      ))}
    </Panel>
  );
};
