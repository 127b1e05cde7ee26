import type { Carriage, Mailbox } from '../../../shared/mail/mail.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Ui } from '../language/ui.ts';
import { Icon } from './icon.tsx';
import { cutAtMarks, type Mark } from './marked-text.ts';
import { marksOf } from './marks.ts';
import { Download } from './parts.tsx';
import { Instant, Time } from './time.tsx';

/** A longer text is cut on the page; the raw mail has all of it. */
export const longest = 60_000;
/** Bytes of a file that is had alone: a function's answer may hold 6 MB, which is 4.5 MB of a file (Lambda quotas). */
export const largestAttached = 4_000_000;

/** Where a mail's bytes are to be had, and one of its files alone. */
export interface Saved {
  raw: string;
  attached: (sha256: string) => string;
}

export const people = (mailboxes: readonly Mailbox[]) =>
  mailboxes
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
    .join(', ');

const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <>
    {cutAtMarks(text, marks).map(({ text, marks, first }) =>
      marks.length === 0 ? (
        text
      ) : (
        <mark
          class={marks.some(({ id }) => id.includes('f')) ? 'field' : 'rule'}
          title={marks.flatMap(({ label }) => label ?? []).join(' · ') || undefined}
          data-marks={marks.map(({ id }) => id).join(' ')}
        >
          {first.map(({ id }) => (
            <span id={id} class="anchor" />
          ))}
          {text}
        </mark>
      ),
    )}
  </>
);

const fieldNames = [
  'listings',
  'rights',
  'complaintIds',
  'dockets',
  'complainants',
  'deadlines',
  'acceptedFiles',
  'entered',
] as const;

/** A span's field as people call it; as it is where there is no word for it. */
const fieldWord = (ui: Ui, field: string): string => {
  const known = fieldNames.find((name) => field === name || field.startsWith(`${name}[`));
  return known ? ui.t(`span.${known}`) : field;
};

/** The extracted fields, each tied to where it stands in the mail. */
const Facts = ({ ui, finding, prefix }: { ui: Ui; finding: Finding; prefix: string }) => {
  const { spans, listings, complainants, deadlines } = finding.notice;
  if (spans.length === 0 && listings.length === 0 && complainants.length === 0 && deadlines.length === 0)
    return <p class="quiet">{ui.t('facts.none')}</p>;
  return (
    <ul class="facts">
      {spans.slice(0, 60).map(({ field, text }, index) => (
        <li>
          <a href={`#${prefix}f${index}`} data-mark={`${prefix}f${index}`}>
            <span class="quiet">{fieldWord(ui, field)}</span> <code>{text}</code>
          </a>
        </li>
      ))}
    </ul>
  );
};

const Attachments = ({ ui, finding, saved }: { ui: Ui; finding: Finding; saved: Saved | undefined }) =>
  finding.attachments.length === 0 ? null : (
    <>
      <h3>{ui.t('attachments')}</h3>
      <ul class="files">
        {finding.attachments.map(({ name, realType, size, sha256 }) => (
          <li>
            {saved && size <= largestAttached ? (
              <Download href={saved.attached(sha256)}>{name}</Download>
            ) : (
              <>
                <Icon name="file" /> {name}
              </>
            )}{' '}
            <span class="quiet">{`${realType}, ${ui.t('bytes', { size })}`}</span>{' '}
            <code class="hash" title={sha256}>
              {sha256.slice(0, 12)}
            </code>
          </li>
        ))}
      </ul>
    </>
  );

const Body = ({
  ui,
  finding,
  prefix,
  saved,
}: {
  ui: Ui;
  finding: Finding;
  prefix: string;
  saved: Saved | undefined;
}) => (
  <>
    <Facts ui={ui} finding={finding} prefix={prefix} />
    <section class="mail-text" tabindex={0} aria-label={ui.t('mail.text')}>
      {finding.text === '' ? (
        <p class="quiet">{ui.t('mail.empty')}</p>
      ) : (
        <MarkedText
          text={finding.text.slice(0, longest)}
          marks={marksOf(finding, prefix, (field) => fieldWord(ui, field))}
        />
      )}
    </section>
    {finding.text.length > longest && <p class="quiet">{ui.t('mail.cut', { shown: longest })}</p>}
    {finding.hiddenText !== '' && (
      <details class="hidden-text">
        <summary>
          <Icon name="alert" /> {ui.t('mail.hidden')}
        </summary>
        <div class="mail-text">{finding.hiddenText.slice(0, longest)}</div>
      </details>
    )}
    <Attachments ui={ui} finding={finding} saved={saved} />
  </>
);

/** A mail's head as it was recorded, for where what was read from it is not stored. */
interface Recorded {
  from: readonly Mailbox[];
  subject: string;
  receivedAt: string;
  how?: Carriage | undefined;
}

/** A mail as a person must read it: the text itself, with what was taken from it marked where it stands. */
export const MailText = ({
  ui,
  mail,
  finding,
  index,
  saved,
}: {
  ui: Ui;
  mail: Recorded;
  finding: Finding | undefined;
  /** tells its marks from those of others on the page */
  index: number;
  /** absent where its bytes are not kept */
  saved: Saved | undefined;
}) => {
  const how = finding?.how ?? mail.how;
  return (
    <article class="source" id={`mail-${index}`}>
      <dl class="mail-head">
        <dt>{ui.t('mail.from')}</dt>
        <dd>{people(finding?.from ?? mail.from) || ui.t('mail.nobody')}</dd>
        {finding?.carrier && (
          <>
            <dt>{ui.t('mail.carrier')}</dt>
            <dd>{people(finding.carrier.from) || ui.t('mail.nobody')}</dd>
          </>
        )}
        {finding?.carrier?.note && (
          <>
            <dt>{ui.t('mail.note')}</dt>
            <dd class="said">{finding.carrier.note.slice(0, longest)}</dd>
          </>
        )}
        <dt>{ui.t('mail.subject')}</dt>
        <dd>{(finding?.subject ?? mail.subject) || ui.t('no-subject')}</dd>
        <dt>{ui.t('mail.received')}</dt>
        <dd>
          <Time ui={ui} at={mail.receivedAt} /> · <Instant ui={ui} at={mail.receivedAt} />
          {how && ` · ${ui.t(`how.${how}`)}`}
          {finding?.claimedDate && (
            <>
              {' '}
              · {ui.t('mail.claims')} <Instant ui={ui} at={finding.claimedDate} />
            </>
          )}
        </dd>
        {saved && (
          <>
            <dt>{ui.t('mail.raw')}</dt>
            <dd>
              <Download href={saved.raw}>{ui.t('mail.download')}</Download>
            </dd>
          </>
        )}
      </dl>
      {finding ? (
        <Body ui={ui} finding={finding} prefix={`m${index}`} saved={saved} />
      ) : (
        <p class="quiet">{ui.t('mail.unread')}</p>
      )}
    </article>
  );
};
