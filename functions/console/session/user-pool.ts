import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import type { Secrets } from '../../../shared/platform/ports.ts';
import { reveal, type Secret } from './keys.ts';

/** A user pool, and this console as its client. */
export interface UserPoolOptions {
  /** `https://cognito-idp.<region>.amazonaws.com/<user pool>`; plain http only on this machine itself */
  issuer: string;
  clientId: string;
  /** absent for a public client */
  clientSecret?: Secret;
  /** this console's address with `/sign-in/callback`, as registered with the client */
  redirectUri: string;
}

/**
 * What ties an answer to the browser that asked: the state (RFC 6749, 10.12), PKCE's verifier (RFC 7636) and the
 * nonce (OpenID Connect Core, 3.1.2.1). Made on leaving, remembered, and asked for on the way back.
 */
export const Proofs = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
export type Proofs = z.infer<typeof Proofs>;

export const newProofs = (): Proofs => ({
  verifier: oauth.generateRandomCodeVerifier(),
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
});

export interface UserPool {
  /** Where a browser goes to sign in. Throws when the pool cannot be reached or is not who it should be. */
  leave(proofs: Proofs): Promise<URL>;
  /**
   * Trades the code of the answer for the claims of whoever signed in. Throws when anything about the answer or the
   * id token (issuer, audience, time, nonce) is not as it was asked for. The token comes straight from the pool over
   * TLS, which stands for its signature (OpenID Connect Core, 3.1.3.7).
   */
  comeBack(answer: URLSearchParams, proofs: Proofs): Promise<oauth.IDToken | undefined>;
}

const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]');

const patience = 10_000;

/** Speaks OpenID Connect with a user pool: authorization code with PKCE, state and nonce. */
export const userPool = (
  { issuer, clientId, clientSecret, redirectUri }: UserPoolOptions,
  secrets: Secrets,
): UserPool => {
  const client = { client_id: clientId };
  const address = new URL(issuer);
  const here = isLoopback(address);
  const asking = () => ({
    signal: AbortSignal.timeout(patience),
    [oauth.allowInsecureRequests]: here,
  });

  const ask = async () =>
    oauth.processDiscoveryResponse(address, await oauth.discoveryRequest(address, asking()));
  let known: Promise<oauth.AuthorizationServer> | undefined;
  /** How the pool is spoken to, asked once; a failure is asked again the next time. */
  const server = () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };

  return {
    leave: async ({ verifier, state, nonce }) => {
      const url = new URL((await server()).authorization_endpoint ?? '');
      if (url.protocol !== 'https:' && !here) throw new Error(`${url.origin} is not reached over TLS`);
      const asked = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid email',
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      };
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return url;
    },
    comeBack: async (answer, { verifier, state, nonce }) => {
      const pool = await server();
      const code = oauth.validateAuthResponse(pool, client, answer, state);
      const proof = clientSecret ? oauth.ClientSecretPost(await reveal(secrets, clientSecret)) : oauth.None();
      const tokens = await oauth.processAuthorizationCodeResponse(
        pool,
        client,
        await oauth.authorizationCodeGrantRequest(pool, client, proof, code, redirectUri, verifier, asking()),
        { expectedNonce: nonce, requireIdToken: true },
      );
      return oauth.getValidatedIdTokenClaims(tokens);
    },
  };
};
