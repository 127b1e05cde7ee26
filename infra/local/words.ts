import { resolve } from 'node:path';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import { visibleLine } from '../../shared/platform/visible.ts';
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
  const what = `"${subject}" from ${sender}`;
  return `  ${marks[result]} ${result.toUpperCase()}  ${visibleLine(what)}${cases}\n    ${visibleLine(reason)}`;
};

const isUsual = (folder: string): boolean => folder === resolve('data');

/** Where everything is, in the terminal as soon as the house is open. */
export const welcome = (
  { consoleUrl, smtp, marketplaces, platform: { outbox } }: House,
  folder: string,
  { link, email, isNamed }: { link: string; email: string; isNamed: boolean },
): string => `
Complaint triage is open.

  Console        ${link}
                 (this link signs in ${email}, once, within 24 hours;${
                   isNamed
                     ? ''
                     : `
                 to decide in your own name, start with --owner ADDRESS;`
                 }
                 for more: npm run sign-in -- --email ADDRESS --role ROLE${isUsual(folder) ? '' : ` --data ${folder}`})
  Mail arrives   smtp://${smtp.host}:${smtp.port}
  Mail goes out  ${outbox === undefined ? 'through the relay' : `to nobody: it stays in ${outbox} until --relay names a mail relay`}
  Marketplaces   ${marketplaces.url} (stand-ins with a page for each listing)
  Everything     ${folder}
${consoleUrl.includes('127.0.0.1') ? '' : '\nThis instance listens on more than this machine: put it behind TLS and a firewall.\n'}`;

const firstSteps = `  · open the console: two listings went off sale by themselves and wait for your next word (an answer to approve,
    an order for counsel), one complaint asks you first, and a forgery was filed: it is under Mail
`;

const addStore = `  · add a store:               npm run store -- add --help
`;

/** What somebody who has just started may do, with the inbox of a store that is there already. */
export const whatNext = (demo: boolean, inbox: string | undefined): string => `
What to try next
${demo ? firstSteps : ''}${inbox === undefined ? addStore : ''}  · send a complaint:          npm run send -- ${demo ? 'infra/local/demo/first-complaint.eml' : 'FILE.eml'} --to ${inbox ?? 'ITS-INBOX'}
  · see how a mail is read:    npm run read -- FILE.eml
  · stop with Ctrl-C; kill it and start it again, and nothing is lost
`;
