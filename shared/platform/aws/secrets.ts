import {
  GetSecretValueCommand,
  InvalidRequestException,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { type Clock, systemClock } from '../clock.ts';
import { portEnvironment } from '../environment.ts';
import { NotFoundError } from '../errors.ts';
import type { Secrets } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

/** Whether there is no such secret, or none any more: one that is deleted by hand can be restored for some days. */
const isGone = (error: unknown): boolean =>
  error instanceof ResourceNotFoundException ||
  (error instanceof InvalidRequestException && /\bdeletion\b/.test(error.message));

/** Secrets Manager, below a prefix. */
export const managedSecrets = (client: SecretsManagerClient, prefix: string): Secrets => ({
  async get(name) {
    try {
      const { SecretString } = await sent(
        client.send(new GetSecretValueCommand({ SecretId: prefix + name })),
      );
      if (SecretString === undefined) throw new NotFoundError(`The secret ${name} holds no text.`);
      return SecretString;
    } catch (error) {
      if (isGone(error)) throw new NotFoundError(`There is no secret ${name}.`);
      throw error;
    }
  },
});

/** Keeps what was read for a while, in this process only; what could not be read is asked for again. */
export const remembering = (secrets: Secrets, forMs: number, clock: Clock): Secrets => {
  const kept = new Map<string, { text: Promise<string>; until: number }>();
  return {
    get(name) {
      const now = clock.now().getTime();
      const held = kept.get(name);
      if (held && held.until > now) return held.text;
      const text = secrets.get(name);
      kept.set(name, { text, until: now + forMs });
      text.catch(() => kept.delete(name));
      return text;
    },
  };
};

/** The secrets of this deployment; a changed one is seen within a minute. */
export const secrets = (environment: NodeJS.ProcessEnv): Secrets =>
  remembering(
    managedSecrets(
      new SecretsManagerClient(clientSettings),
      portEnvironment('secrets', environment).SECRET_PREFIX,
    ),
    60_000,
    systemClock,
  );
