import { App } from 'aws-cdk-lib';
import * as z from 'zod/mini';
import { runCommand } from './cli/run-command.ts';
import { type Config, readConfig } from './config.ts';
import { ConsoleStack } from './stacks/console-stack.ts';
import { InboundMailStack } from './stacks/inbound-mail-stack.ts';
import { OperationsStack } from './stacks/operations-stack.ts';
import { RecordsStack } from './stacks/records-stack.ts';
import { WorkflowStack } from './stacks/workflow-stack.ts';

/** Which stacks exist. An emulator holds neither SES's receipt rules nor what watches over an account. */
export const deployment = (app: App, config: Config, { emulated }: { emulated: boolean }) => {
  const { name, account, region } = config;
  const env = { account, region };

  const records = new RecordsStack(app, `${name}-records`, { env, config });
  const { evidenceKeyArn } = records;
  const { consoleUrl } = new ConsoleStack(app, `${name}-console`, { env, config, evidenceKeyArn });
  const platform = { config, evidenceKeyArn, consoleUrl };
  const workflow = new WorkflowStack(app, `${name}-workflow`, { env, platform });
  workflow.addStackDependency(records);
  if (emulated) return;
  new InboundMailStack(app, `${name}-inbound-mail`, { env, config }).addStackDependency(records);
  new OperationsStack(app, `${name}-operations`, { env, config }).addStackDependency(workflow);
};

if (import.meta.main)
  await runCommand(async () => {
    const app = new App();
    const path = app.node.tryGetContext('config') ?? process.env.TRIAGE_CONFIG ?? 'config.json';
    deployment(app, readConfig(z.string().parse(path)), { emulated: false });
  });
