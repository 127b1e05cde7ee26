import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Takes the place of `@aws-sdk/credential-provider-node` in a bundle. Lambda puts the role's credentials into the
 * environment (AWS Lambda Developer Guide, "Defined runtime environment variables"); the SDK's search for a person's,
 * in profiles, single sign-on and other processes, is a hundred kilobytes that would find nothing there.
 */
export const defaultProvider = fromEnv;
