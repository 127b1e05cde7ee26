/**
 * What to do where AWS knows nobody here, or nothing of the deployment that a configuration names; undefined for any other
 * error, which says so itself.
 */
export const awsTrouble = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  // the SDK's last word where no place that it knows of has credentials; of those that lapsed it says more
  if (error.name === 'CredentialsProviderError' && error.message.startsWith('Could not load credentials'))
    return 'Nobody is signed in to AWS here. Sign in with the aws command first: aws sso login, or aws configure.';
  if (error.name === 'ResourceNotFoundException')
    return `That account and region have no such deployment: npm run deploy makes it (${error.message}).`;
  return undefined;
};
