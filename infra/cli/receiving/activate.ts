import {
  DescribeActiveReceiptRuleSetCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';

/** What there was to do: nothing, activate ours, or leave somebody else's alone. */
export type Activation = { state: 'active' | 'activated' } | { state: 'other'; active: string };

/** Makes a rule set the active one of its account and region, unless another is: that one receives somebody's mail. */
export const activate = async (ses: SESClient, ruleSet: string): Promise<Activation> => {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  const active = Metadata?.Name;
  if (active === ruleSet) return { state: 'active' };
  if (active !== undefined) return { state: 'other', active };
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  return { state: 'activated' };
};
