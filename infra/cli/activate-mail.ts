import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { s3Objects } from '../../shared/platform/aws/objects.ts';
import { sesPost } from '../../shared/platform/aws/post.ts';
import { readConfig } from '../config.ts';
import { namesOf, ruleSetName } from '../constructs/platform.ts';
import { say } from '../terminal.ts';
import { activate } from './receiving/activate.ts';
import { inSandbox } from './receiving/sandbox.ts';
import { selfTest } from './receiving/self-test.ts';
import { runCommand } from './run-command.ts';

const help = `Has a deployment on AWS receive mail: makes its receipt rules the account's active ones where none are, then mails
itself and says whether that mail was stored. Where other rules are active it changes nothing, and says what can be done.

  npm run activate-mail -- [options]

  --config FILE.json   the deployment's configuration (default: ./config.json)
  --help               this page`;

const activateMail = async (file: string): Promise<boolean> => {
  const config = readConfig(file);
  const { region, mail } = config;
  const ses = new SESClient({ region });
  const ours = ruleSetName(config);

  const done = await activate(ses, ours);
  if (done.state === 'other') {
    say(
      [
        `The rule set "${done.active}" receives mail in ${region} already, so "${ours}" was not activated.`,
        `Either let our rule join it: set "mail": { "ruleSet": "${done.active}" } in ${file} and deploy again;`,
        `or, if nobody needs it: aws ses set-active-receipt-rule-set --rule-set-name ${ours} --region ${region}`,
      ].join('\n'),
    );
    return false;
  }
  say(`The rule set "${ours}" ${done.state === 'active' ? 'is active' : 'was activated'}.`);

  if (await inSandbox(ses))
    say(
      `SES still has this account in its sandbox in ${region}: no answer and no mail to a team leaves for an address that is not verified there. Ask for production access: SES console, Account dashboard.`,
    );

  const to = `self-test@${mail.domain}`;
  say(`Mailing ${to} and waiting for it to be stored, up to two minutes …`);
  const services = {
    post: sesPost(ses),
    mail: s3Objects(new S3Client({ region }), namesOf(config).mailBucket),
  };
  const key = await selfTest(services, { from: mail.from, to, withinMs: 120_000 });
  say(
    key === undefined
      ? `It did not arrive. Check that ${mail.domain} has the record "MX 10 inbound-smtp.${region}.amazonaws.com", and that SES shows the domain as verified.`
      : `It arrived as ${key}. Mail to ${mail.domain} is received; a store's inbox there is ready to use.`,
  );
  return key !== undefined;
};

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      config: { type: 'string', default: 'config.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  if (!(await activateMail(values.config))) process.exitCode = 1;
});
