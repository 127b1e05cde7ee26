import type * as z from 'zod/mini';
import type { Used, Uses } from '../ports.ts';
import type { Step } from '../step.ts';
import { onTask } from './on-task.ts';

/** A step as the function that the timetable invokes; whatever the timetable says, its input is empty. */
export const onSchedule = <U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
  step: Step<U, I, O>,
  ports: Used<U>,
  environment = process.env,
) => {
  const run = onTask(step, ports, environment);
  return (): Promise<unknown> => run({});
};
