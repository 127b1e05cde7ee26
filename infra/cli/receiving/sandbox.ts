import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';

/** Mails a day that an account in the sandbox may send; outside of it no account has so few (SES Developer Guide, "Request production access"). */
const sandboxed = 200;

/** Whether SES sends for this account to verified addresses only, in the client's region. */
export const inSandbox = async (ses: SESClient): Promise<boolean> => {
  const { Max24HourSend = 0 } = await ses.send(new GetSendQuotaCommand({}));
  // none at all is what an account says that has no limit
  return Max24HourSend >= 0 && Max24HourSend <= sandboxed;
};
