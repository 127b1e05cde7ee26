import * as z from 'zod/mini';
import { jsonLog } from '../log.ts';
import type { Used, Uses } from '../ports.ts';
import type { Step } from '../step.ts';
import { onTask } from './on-task.ts';

/** What the log says of a run that ended well and yet left something undone, for whoever counts it. */
export const leftUndone = 'what failed of this run is left to the next one';

const InPart = z.object({ failed: z.int().check(z.positive()) });

/**
 * A step as the function that the timetable invokes; whatever the timetable says, its input is empty. To Lambda a run is a
 * success that says how much of it `failed`.
 */
export const onSchedule = <U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
  step: Step<U, I, O>,
  ports: Used<U>,
  environment = process.env,
) => {
  const run = onTask(step, ports, environment);
  return async (): Promise<unknown> => {
    const done = await run({});
    const { data } = InPart.safeParse(done);
    if (data) jsonLog({ step: step.name }).error(leftUndone, data);
    return done;
  };
};
