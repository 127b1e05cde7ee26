import * as z from 'zod/mini';
import { jsonLog } from '../log.ts';
import type { Used, Uses } from '../ports.ts';
import { runStep, type Step } from '../step.ts';
import { surroundings } from './surroundings.ts';
import { asStepError } from './transient.ts';

const About = z.object({ caseId: z.string() });

const longestMessage = 4_000;

/**
 * An error that Step Functions can be told, under its name. It ends an execution, past every catch, over more than 256 KB,
 * and what does not fit a schema is named in each of five hundred listings.
 */
const fitToTell = (error: unknown): unknown =>
  error instanceof Error && error.message.length > longestMessage
    ? Object.assign(new Error(`${error.message.slice(0, longestMessage)}…`), { name: error.name })
    : error;

/** A step as the function that a Step Functions task or a schedule invokes. What it throws keeps its name. */
export const onTask = <U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
  step: Step<U, I, O>,
  ports: Used<U>,
  environment = process.env,
) => {
  // once, on the cold start
  const services = { ...surroundings(step.name, environment), ...ports };

  // for each event
  const run = async (input: unknown): Promise<unknown> => {
    const log = jsonLog({ step: step.name, ...About.safeParse(input).data });
    try {
      return await runStep(step, input, { ...services, log });
    } catch (error) {
      log.error('the step failed', { error });
      throw fitToTell(asStepError(error));
    }
  };

  // called by AWS
  return (event: unknown): Promise<unknown> => run(event);
};
