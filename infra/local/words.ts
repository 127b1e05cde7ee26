import type { MailResult } from '../../shared/case/mail-results.ts';
import type { House } from './house.ts';

const marks: Record<MailResult['result'], string> = {
  opened: '●',
  joined: '+',
  resumed: '▶',
  filed: '·',
  quarantined: '✗',
};

/** One mail as the terminal shows it go by: what it was, what became of it and why. */
export const mailLine = ({ result, subject, from, reason, caseIds }: MailResult): string => {
  const sender = from[0]?.address ?? 'nobody';
  const cases = caseIds.length > 0 ? `  [${caseIds.join(', ')}]` : '';
  return `  ${marks[result]} ${result.toUpperCase()}  "${subject}" from ${sender}${cases}\n    ${reason}`;
};

/** What stands in the terminal once the house is open. */
export const welcome = (
  { consoleUrl, smtp, marketplaces }: House,
  folder: string,
  { link, email }: { link: string; email: string },
  demo: boolean,
): string => `
Complaint triage is open.

  Console        ${link}
                 (this link signs in ${email}, once, within 24 hours;
                 for more: npm run sign-in -- --email ADDRESS --role ROLE)
  Mail arrives   smtp://${smtp.host}:${smtp.port}
  Marketplaces   ${marketplaces.url} (stand-ins with a page for each listing)
  Everything     ${folder}

What to try next
${
  demo
    ? `  · open the console: one complaint was handled alone, one asks you, one is for counsel, one was a forgery
  · send a mail of your own:   npm run send -- FILE.eml --to complaints@demo-shop.example`
    : `  · add a store:               npm run store -- add --help
  · send it a complaint:       npm run send -- FILE.eml --to ITS-INBOX`
}
  · see how a mail is read:    npm run read -- FILE.eml
  · stop with Ctrl-C; kill it and start it again, and nothing is lost
${consoleUrl.includes('127.0.0.1') ? '' : '\nThis instance listens on more than this machine: put it behind TLS and a firewall.\n'}`;
