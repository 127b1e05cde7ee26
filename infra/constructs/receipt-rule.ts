import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';

/** The rule set that our receipt rule is in: our own, unless the account has an active one that we join. */
export const ruleSetName = ({ name, mail }: Config): string => mail.ruleSet ?? name;

export const ruleName = ({ name }: Config): string => `${name}-to-bucket`;

/** The one receipt rule that may write into the mail bucket. */
export const receiptRuleArn = (scope: Construct, config: Config): string =>
  Stack.of(scope).formatArn({
    service: 'ses',
    resource: 'receipt-rule-set',
    resourceName: `${ruleSetName(config)}:receipt-rule/${ruleName(config)}`,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
