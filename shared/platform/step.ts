import type * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Used, Uses } from './ports.ts';
import './schema-messages.ts';

/** What every step has without asking: the time, a log, and how its deployment is called. */
export interface Surroundings {
  clock: Clock;
  log: Log;
  /** where a person opens the console, without a trailing slash */
  consoleUrl: string;
  /** the address this deployment sends its own mail from */
  mailFrom: string;
  /** the folder in which mail out stays as files and goes no further; absent where it is sent */
  outbox?: string | undefined;
}

/** What a step's `run` receives: its surroundings and exactly the ports it declared. */
export type Services<U extends Uses> = Surroundings & Used<U>;

/** Seconds and megabytes a function may take on AWS, where the house default (60 s, 512 MB) does not fit. */
export interface Size {
  timeoutSeconds?: number;
  memoryMegabytes?: number;
}

/**
 * One unit of work, declared once. From the declaration come the types inside `run`, the function's grants and
 * environment on AWS, its place in the state machine's contract and its binding on one machine.
 */
export interface Step<
  U extends Uses = Uses,
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
> {
  /** kebab-case, the folder under `functions/` */
  readonly name: string;
  readonly uses: U;
  readonly input: I;
  readonly output: O;
  readonly size?: Size;
  /** what is worth doing before the first input comes; the step works without it */
  warm?(): Promise<void>;
  run(input: z.output<I>, services: Services<U>): Promise<z.input<O>>;
}

/** Declares a step. What it uses beyond its declaration does not compile. */
export const step = <const U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
  declaration: Step<U, I, O>,
): Step<U, I, O> => declaration;

/** Runs a step with both of its boundaries parsed. Throws a `$ZodError` for an input or output outside its contract. */
export const runStep = async <U extends Uses, I extends z.ZodMiniType, O extends z.ZodMiniType>(
  { input: Input, output: Output, run }: Step<U, I, O>,
  input: unknown,
  services: Services<U>,
): Promise<z.output<O>> => Output.parse(await run(Input.parse(input), services));
