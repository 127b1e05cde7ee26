import { region } from './deploy.ts';
import { credentials } from './emulator.ts';

/** Calls the user pool's administrator API. Throws what it refuses. */
const ask = async (url: string, action: string, body: Record<string, unknown>): Promise<void> => {
  const scope = `${credentials.accessKeyId}/20260101/${region}/cognito-idp/aws4_request`;
  const answer = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
      // the emulator reads who calls and in which region, and checks no signature
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
    },
  });
  if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`);
};

/** Makes a group, as an administrator does for a store that not everybody may see. */
export const makeGroup = (url: string, UserPoolId: string, GroupName: string): Promise<void> =>
  ask(url, 'CreateGroup', { UserPoolId, GroupName });

/** Invites a person as an administrator does: with a password for once, and into groups. */
export const invite = async (
  url: string,
  UserPoolId: string,
  { email, password, groups }: { email: string; password: string; groups: readonly string[] },
): Promise<void> => {
  await ask(url, 'AdminCreateUser', {
    UserPoolId,
    Username: email,
    TemporaryPassword: password,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  for (const group of groups)
    await ask(url, 'AdminAddUserToGroup', { UserPoolId, Username: email, GroupName: group });
};
