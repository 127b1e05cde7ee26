import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SESClient, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { credentials } from './emulator.ts';

export const region = 'us-east-1';

/** The environment in which AWS's own programs and SDK find the emulator and nothing else. */
export const pointedAt = (url: string): NodeJS.ProcessEnv => ({
  AWS_ENDPOINT_URL: url,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EC2_METADATA_DISABLED: 'true',
});

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
export type Outputs = z.infer<typeof Outputs>;

/** Bootstraps the emulated account and deploys with the CDK's own program. Throws when that fails. */
export const deploy = async (
  url: string,
  { work, project, mailDomain }: { work: string; project: string; mailDomain: string },
): Promise<Outputs> => {
  const log = join(work, 'deploy.log');
  await using output = await open(log, 'a');
  const cdk = async (cwd: string, ...args: string[]) => {
    const child = spawn(
      process.execPath,
      [join(project, 'node_modules/aws-cdk/bin/cdk'), ...args, '--no-notices'],
      {
        cwd,
        stdio: ['ignore', output.fd, output.fd],
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          CDK_DISABLE_CLI_TELEMETRY: 'true',
          ...pointedAt(url),
        },
      },
    );
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`cdk ${args[0]} failed; see ${log}.`);
  };
  const outputs = join(work, 'outputs.json');
  const app = [
    '--app',
    `${process.execPath} --import tsx test/aws/app.ts`,
    '--output',
    join(work, 'cdk.out'),
  ];
  // away from the project's cdk.json: there is nothing to synthesize for this
  await cdk(work, 'bootstrap', `aws://000000000000/${region}`);
  await cdk(project, 'deploy', '--all', '--require-approval', 'never', '--outputs-file', outputs, ...app);
  // stands in for the inbound-mail stack, whose receipt rules the emulator does not know
  const ses = new SESClient({ endpoint: url, region, credentials });
  await ses.send(new VerifyDomainIdentityCommand({ Domain: mailDomain }));
  return Outputs.parse(JSON.parse(await readFile(outputs, 'utf8')));
};
