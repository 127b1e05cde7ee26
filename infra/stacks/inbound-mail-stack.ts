import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnReceiptRule, CfnReceiptRuleSet, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { namesOf, ruleName, ruleSetName } from '../constructs/platform.ts';

/**
 * SES: the domain that complaints are forwarded to and answers are sent from, and the rule that stores every mail.
 * An account and region have one active rule set, so a deployment never makes its own the active one: that would
 * silence whoever else receives mail there. `npm run activate-mail` does it where nothing is active, and says what
 * to do where something is.
 */
export class InboundMailStack extends Stack {
  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, props);
    const { mail } = config;
    const identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(mail.domain) });
    const rule = new CfnReceiptRule(this, 'StoreMail', {
      ruleSetName: ruleSetName(config),
      rule: {
        name: ruleName(config),
        enabled: true,
        recipients: [mail.domain],
        scanEnabled: true,
        // whoever can encrypt does; required, SES would bounce the complaints of mail servers that cannot
        tlsPolicy: 'Optional',
        actions: [{ s3Action: { bucketName: namesOf(config).mailBucket, objectKeyPrefix: 'inbound/' } }],
      },
    });
    if (!mail.ruleSet)
      rule.addResourceDependency(new CfnReceiptRuleSet(this, 'Rules', { ruleSetName: ruleSetName(config) }));

    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
    });
    // all mail of this domain is ours and signed: what is not is forged
    new CfnOutput(this, 'Dmarc', { value: `_dmarc.${mail.domain} TXT "v=DMARC1; p=reject"` });
    new CfnOutput(this, 'Mx', { value: `${mail.domain} MX 10 inbound-smtp.${this.region}.amazonaws.com` });
    new CfnOutput(this, 'RuleSet', { value: ruleSetName(config) });
  }
}
