import type { MailResult } from '../../../shared/case/mail-results.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { Allowed, Empty, Form, Refusal } from './parts.tsx';
import { Instant, Time } from './time.tsx';

const results = ['quarantined', 'filed', 'opened', 'joined', 'resumed'] as const;

const people = (mail: MailResult) =>
  mail.from.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ');

const MailRow = ({ ui, mail, store }: { ui: Ui; mail: MailResult; store: string | undefined }) => (
  <li>
    <div class="row-main">
      <strong>{mail.subject || ui.t('no-subject')}</strong>
      <p class="quiet">
        {people(mail) || ui.t('mail.nobody')}
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
        <a href={`/cases/${encodeURIComponent(id)}`}>
          <code>{id}</code>{' '}
        </a>
      ))}
    </div>
    <div class="row-time">
      <span class="quiet">
        <Time ui={ui} at={mail.receivedAt} />
      </span>
      <Instant ui={ui} at={mail.receivedAt} />
      <a class="button small" href={`/mail/raw?mail=${encodeURIComponent(mail.mail)}`} download>
        <Icon name="download" /> {ui.t('mail.download')}
      </a>
      {(mail.result === 'quarantined' || mail.result === 'filed') && (
        <Allowed ui={ui} act="read-again">
          <Form ui={ui} action="/mail/read-again">
            <input type="hidden" name="mail" value={mail.mail} />
            <button type="submit" class="small">
              <Icon name="undo" /> {ui.t('mail.again')}
            </button>
            {mail.result === 'quarantined' && (
              <button type="submit" class="small" formaction="/mail/dealt-with">
                <Icon name="check" /> {ui.t('mail.dealt-with')}
              </button>
            )}
          </Form>
        </Allowed>
      )}
    </div>
  </li>
);

/** What became of every mail; nothing that came in is ever without a line here. */
export const MailPage = ({
  ui,
  result,
  count,
  mails,
  stores,
  more,
  older,
  message,
  done,
}: {
  ui: Ui;
  /** which of the lists; undefined for all of them */
  result: MailResult['result'] | undefined;
  count: (of: MailResult['result']) => string;
  mails: readonly MailResult[];
  /** names by id */
  stores: ReadonlyMap<string, string>;
  /** whether there are others than the latest that are shown */
  more: boolean;
  /** where the list goes on */
  older: string | undefined;
  message: string | undefined;
  done: string | undefined;
}) => (
  <Page ui={ui} title={ui.t('nav.mail')} section="mail" done={done}>
    <h1>{ui.t('nav.mail')}</h1>
    <nav class="tabs" aria-label={ui.t('nav.mail')}>
      <a href="/mail" aria-current={result === undefined ? 'page' : undefined}>
        {ui.t('mail.all')}
      </a>
      {results.map((one) => (
        <a href={`/mail?result=${one}`} aria-current={one === result ? 'page' : undefined}>
          {ui.t(`mail.${one}`)} <span class="count">{count(one)}</span>
        </a>
      ))}
    </nav>
    <p class="quiet">{ui.t(result ? `mail.${result}.why` : 'mail.all.why')}</p>
    <Refusal ui={ui} message={message} />
    {mails.length === 0 ? (
      <Empty title={ui.t('mail.none')}>
        <p>{ui.t(older === undefined ? 'mail.none.why' : 'rows.none-here')}</p>
      </Empty>
    ) : (
      <ol class="rows mails">
        {mails.map((mail) => (
          <MailRow ui={ui} mail={mail} store={stores.get(mail.storeId ?? '')} />
        ))}
      </ol>
    )}
    {more && <p class="quiet">{ui.t('mail.more', { count: mails.length })}</p>}
    {older !== undefined && (
      <p>
        <a class="button" href={older}>
          {ui.t('mail.older')}
        </a>
      </p>
    )}
  </Page>
);
