import { systemClock } from '../clock.ts';
import { Settings } from '../environment.ts';
import { jsonLog } from '../log.ts';
import type { Surroundings } from '../step.ts';

/** What every function has without asking. Throws a `$ZodError` that names a missing variable. */
export const surroundings = (name: string, environment: NodeJS.ProcessEnv): Surroundings => {
  const { CONSOLE_URL, MAIL_FROM } = Settings.parse(environment);
  return { clock: systemClock, log: jsonLog({ step: name }), consoleUrl: CONSOLE_URL, mailFrom: MAIL_FROM };
};
