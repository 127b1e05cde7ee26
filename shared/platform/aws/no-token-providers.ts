const noToken = () => async (): Promise<never> => {
  throw new Error('No function of this product signs in with a token.');
};

/**
 * Takes the place of `@aws-sdk/token-providers` in a bundle: Bedrock's client could sign in with a bearer token too,
 * from a variable that no function has or from a person's single sign-on. What renews the latter is loaded on demand,
 * for which esbuild would keep the whole of the SDK's core.
 */
export const fromEnvSigningName = noToken;
export const nodeProvider = noToken;
