import { isPutAway, type MailResult } from '../../../shared/case/records/mail-results.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { Badge } from './badge.tsx';
import { caseHref } from './href.ts';
import { people } from './mail-text.tsx';
import { Allowed, Download, Form, Submit } from './parts.tsx';
import { Instant, Time } from './time.tsx';

/** Where a mail is to be read, or to be had as it came, or a file of it. */
export const mailHref = (what: 'read' | 'raw' | 'attached', { mail }: MailResult): string =>
  `/mail/${what}?mail=${encodeURIComponent(mail)}`;

/** From whom a mail came and to which store, what became of it and why. */
export const BecameOf = ({ ui, mail, store }: { ui: Ui; mail: MailResult; store: string | undefined }) => (
  <>
    <p class="quiet">
      {people(mail.from) || ui.t('mail.nobody')}
      {store !== undefined && ` → ${store}`}
    </p>
    <p>
      <Badge
        tone={mail.result === 'quarantined' ? 'warn' : 'plain'}
        icon="file"
        text={ui.t(`mail.${mail.result}`)}
      />{' '}
      {inWords(ui, mail.reason)}
    </p>
    {mail.caseIds.map((id) => (
      <a href={caseHref(id)}>
        <code>{id}</code>{' '}
      </a>
    ))}
  </>
);

/** A mail in the tray. */
export const MailRow = ({ ui, mail, store }: { ui: Ui; mail: MailResult; store: string | undefined }) => (
  <li>
    <div class="row-main">
      <a href={mailHref('read', mail)}>
        <strong>{mail.subject || ui.t('no-subject')}</strong>
      </a>
      <BecameOf ui={ui} mail={mail} store={store} />
    </div>
    <div class="row-time">
      <span class="quiet">
        <Time ui={ui} at={mail.receivedAt} />
      </span>
      <Instant ui={ui} at={mail.receivedAt} />
      <Download class="button small" href={mailHref('raw', mail)}>
        {ui.t('mail.download')}
      </Download>
      {isPutAway(mail) && (
        <Allowed ui={ui} act="read-again">
          <Form ui={ui} action="/mail/read-again">
            <input type="hidden" name="mail" value={mail.mail} />
            <Submit class="small" icon="undo">
              {ui.t('mail.again')}
            </Submit>
            {mail.result === 'quarantined' && (
              <Submit class="small" formaction="/mail/dealt-with" icon="check">
                {ui.t('mail.dealt-with')}
              </Submit>
            )}
          </Form>
        </Allowed>
      )}
    </div>
  </li>
);
