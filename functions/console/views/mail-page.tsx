import type { MailResult } from '../../../shared/case/records/mail-results.ts';
import type { Ui } from '../language/ui.ts';
import { Find, glance } from './find.tsx';
import { firstOf } from './first-of.ts';
import { MailRow } from './mail-row.tsx';
import { Page } from './page.tsx';
import { Caution, Empty, Refusal } from './parts.tsx';

const results = ['quarantined', 'filed', 'opened', 'joined', 'resumed'] as const;

/** Where a part of the tray is to be seen. */
export const trayHref = (result: MailResult['result'] | undefined, words: string, from = ''): string => {
  const asked = Object.entries({ result: result ?? '', q: words, from }).filter(([, value]) => value !== '');
  return asked.length === 0 ? '/mail' : `/mail?${new URLSearchParams(asked)}`;
};

/** What became of every mail; nothing that came in is ever without a line here. */
export const MailPage = ({
  ui,
  result,
  count,
  mails,
  words,
  stores,
  again,
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
  /** what they were looked for by; empty where nobody looks for one */
  words: string;
  /** names by id */
  stores: ReadonlyMap<string, string>;
  /** what those are called that wait to be read again */
  again: readonly string[];
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
      <a href={trayHref(undefined, words)} aria-current={result === undefined ? 'page' : undefined}>
        {ui.t('mail.all')}
      </a>
      {results.map((one) => (
        <a href={trayHref(one, words)} aria-current={one === result ? 'page' : undefined}>
          {ui.t(`mail.${one}`)} <span class="count">{count(one)}</span>
        </a>
      ))}
    </nav>
    <p class="quiet">{ui.t(result ? `mail.${result}.why` : 'mail.all.why')}</p>
    {(mails.length > glance || words !== '' || older !== undefined) && (
      <Find
        ui={ui}
        label={ui.t('mail.find')}
        words={words}
        action="/mail"
        all={trayHref(result, '')}
        result={result}
      />
    )}
    <Refusal ui={ui} message={message} />
    {again.length > 0 && (
      <Caution icon="clock">
        {ui.t('mail.wanted', {
          subjects: firstOf(
            ui,
            again.map((subject) => subject || ui.t('no-subject')),
          ),
        })}
      </Caution>
    )}
    {mails.length === 0 ? (
      <Empty title={ui.t('mail.none')}>
        <p>
          {ui.t(
            more || older !== undefined
              ? 'rows.none-here'
              : words === ''
                ? 'mail.none.why'
                : 'mail.none-found',
          )}
        </p>
      </Empty>
    ) : (
      <ol class="rows mails">
        {mails.map((mail) => (
          <MailRow ui={ui} mail={mail} store={stores.get(mail.storeId ?? '')} />
        ))}
      </ol>
    )}
    {more && mails.length > 0 && <p class="quiet">{ui.t('mail.more', { count: mails.length })}</p>}
    {older !== undefined && (
      <p>
        <a class="button" href={older}>
          {ui.t('rows.older')}
        </a>
      </p>
    )}
  </Page>
);
