import { readConfig } from '../config.ts';

/** What a deployment on AWS is called, from its configuration. CDK is loaded only for those who ask. */
export const deploymentOf = async (configFile: string) => {
  const config = readConfig(configFile);
  const { namesOf, secretPrefix } = await import('../constructs/platform.ts');
  // whatever region this shell is in otherwise
  process.env.AWS_REGION = config.region;
  const names = namesOf(config);
  const { account: accountId, region, name } = config;
  // Amazon's own model of the API knows queues of this partition only
  const queueArn = `arn:aws:sqs:${region}:${accountId}:${names.signalQueue}`;
  const place = { name, queueArn, accountId, region };
  return {
    ...names,
    // by its ARN: whoever is signed in to another account is refused, and changes no table of the same name there
    caseTable: `arn:aws:dynamodb:${region}:${accountId}:table/${names.caseTable}`,
    mailDomain: config.mail.domain,
    secrets: secretPrefix(config),
    notifications: { place, eventBuses: config.amazon?.eventBus ?? [] },
  };
};
