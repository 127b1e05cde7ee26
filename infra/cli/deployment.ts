import { readConfig } from '../config.ts';

/** What a deployment on AWS is called, from its configuration. CDK is loaded only for those who ask. */
export const deploymentOf = async (configFile: string) => {
  const config = readConfig(configFile);
  const { namesOf, secretPrefix } = await import('../constructs/platform.ts');
  process.env.AWS_REGION ??= config.region;
  return { ...namesOf(config), secrets: secretPrefix(config) };
};
