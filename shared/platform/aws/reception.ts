import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { portEnvironment } from '../environment.ts';
import type { Reception } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

/** Mail in through SES, which obeys the one active rule set of an account and region. */
export const sesReception = (client: SESClient, ruleName: string): Reception => ({
  async isOpen() {
    const { Rules = [] } = await sent(client.send(new DescribeActiveReceiptRuleSetCommand({})));
    return Rules.some(({ Name, Enabled }) => Name === ruleName && Enabled === true);
  },
});

/** The receipt rule of this deployment. */
export const reception = (environment: NodeJS.ProcessEnv): Reception =>
  sesReception(new SESClient(clientSettings), portEnvironment('reception', environment).RECEIPT_RULE);
