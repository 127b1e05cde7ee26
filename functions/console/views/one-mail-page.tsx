import { isPutAway, type MailResult } from '../../../shared/case/records/mail-results.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Ui } from '../language/ui.ts';
import { BecameOf, mailHref } from './mail-row.tsx';
import { MailText } from './mail-text.tsx';
import { Page } from './page.tsx';
import { Allowed, Form, Submit } from './parts.tsx';
import { ReadingPart, TrustPart } from './reading.tsx';

/** What a person may have done with a mail that became no case. */
const Acts = ({ ui, mail }: { ui: Ui; mail: MailResult }) => (
  <Allowed ui={ui} act="open-case">
    <Form ui={ui} action="/mail/open-case">
      <input type="hidden" name="mail" value={mail.mail} />
      <div class="actions">
        {mail.storeId !== undefined && <Submit icon="check">{ui.t('mail.open-case')}</Submit>}
        <Submit formaction="/mail/read-again" icon="undo">
          {ui.t('mail.again')}
        </Submit>
        {mail.result === 'quarantined' && (
          <Submit formaction="/mail/dealt-with" icon="check">
            {ui.t('mail.dealt-with')}
          </Submit>
        )}
      </div>
    </Form>
  </Allowed>
);

/** One mail as it was read, whatever became of it: what it says, what it was taken for, and who sent it. */
export const OneMailPage = ({
  ui,
  mail,
  findings,
  store,
}: {
  ui: Ui;
  mail: MailResult;
  findings: readonly Finding[];
  store: string | undefined;
}) => (
  <Page ui={ui} title={mail.subject || ui.t('no-subject')} section="mail">
    <nav class="walk">
      <a href="/mail">{ui.t('nav.mail')}</a>
    </nav>
    <h1>{mail.subject || ui.t('no-subject')}</h1>
    <BecameOf ui={ui} mail={mail} store={store} />
    {isPutAway(mail) && <Acts ui={ui} mail={mail} />}
    {(findings.length > 0 ? findings : [undefined]).map((finding, index) => (
      <section class="panel">
        <MailText
          ui={ui}
          mail={mail}
          finding={finding}
          index={index}
          saved={{
            raw: mailHref('raw', mail),
            attached: (sha256) => `${mailHref('attached', mail)}&sha256=${sha256}`,
          }}
        />
        {finding && (
          <div class="columns">
            <div>
              <ReadingPart ui={ui} is={finding.notice} notice={finding.notice} />
            </div>
            <div>
              <TrustPart ui={ui} verdict={finding.verdict} />
            </div>
          </div>
        )}
      </section>
    ))}
  </Page>
);
