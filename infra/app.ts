import { Annotations, App } from 'aws-cdk-lib';
import * as z from 'zod/mini';
import { runCommand } from './cli/run-command.ts';
import { type Config, readConfig } from './config.ts';
import { whyNoMailIn } from './receiving-regions.ts';
import { ConsoleStack } from './stacks/console-stack.ts';
import { InboundMailStack } from './stacks/inbound-mail-stack.ts';
import { OperationsStack } from './stacks/operations-stack.ts';
import { RecordsStack } from './stacks/records-stack.ts';
import { WorkflowStack } from './stacks/workflow-stack.ts';

/**
 * Which stacks exist. An emulator holds neither SES's receipt rules nor what watches over an account. Where it is known why
 * no mail can come in, none of them is deployed.
 */
export const deployment = (
  app: App,
  config: Config,
  { emulated, noMail }: { emulated: boolean; noMail?: string | undefined },
) => {
  const { name, account, region } = config;
  const env = { account, region };

  const records = new RecordsStack(app, `${name}-records`, { env, config });
  const { evidenceKeyArn } = records;
  const { consoleUrl } = new ConsoleStack(app, `${name}-console`, { env, config, evidenceKeyArn });
  const platform = { config, evidenceKeyArn, consoleUrl };
  const workflow = new WorkflowStack(app, `${name}-workflow`, { env, platform });
  workflow.addStackDependency(records);
  if (emulated) return;
  const inboundMail = new InboundMailStack(app, `${name}-inbound-mail`, { env, config });
  inboundMail.addStackDependency(records);
  // an error in one of several stacks keeps CDK from deploying any, and from taking none away
  if (noMail !== undefined) Annotations.of(inboundMail).addError(noMail);
  new OperationsStack(app, `${name}-operations`, { env, config }).addStackDependency(workflow);
};

if (import.meta.main)
  await runCommand(async () => {
    const app = new App();
    const path = app.node.tryGetContext('config') ?? process.env.TRIAGE_CONFIG ?? 'config.json';
    const config = readConfig(z.string().parse(path));
    deployment(app, config, { emulated: false, noMail: await whyNoMailIn(config.region) });
  });
