import { resolve4 } from 'node:dns/promises';
import { codeOf } from './error-code.ts';

/** Regions in which SES receives mail, as of 2024 (AWS General Reference, "Amazon SES endpoints and quotas"); others have come since. */
const known = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
];

/** What DNS says of a name that has no address. */
const none = ['ENOTFOUND', 'ENODATA'];

/**
 * Why no mail can come in where a deployment is to be made; undefined where it can, or where DNS does not say. SES's mail
 * servers of a region have a name there.
 */
export const whyNoMailIn = async (
  region: string,
  resolve: (name: string) => Promise<unknown> = resolve4,
): Promise<string | undefined> => {
  if (known.includes(region)) return undefined;
  const server = `inbound-smtp.${region}.amazonaws.com`;
  try {
    await resolve(server);
    return undefined;
  } catch (error) {
    if (!none.some((code) => code === codeOf(error))) return undefined;
    return `SES receives no mail in ${region}: DNS knows no ${server}. Choose another region in the configuration; mail is received in ${known.join(', ')}, and in those that AWS General Reference, "Amazon SES endpoints", names besides.`;
  }
};
