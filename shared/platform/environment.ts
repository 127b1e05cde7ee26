import * as z from 'zod/mini';
import type { PortName, Uses } from './ports.ts';

/** What every function is told about its deployment. */
export const Settings = z.object({
  /** where a person opens the console, without a trailing slash */
  CONSOLE_URL: z.url(),
  /** the address this deployment sends its own mail from */
  MAIL_FROM: z.email(),
});

/** The variables that each port needs; the construct sets exactly these and the runtime parses exactly these. */
const portVariables = {
  cases: { CASE_TABLE: z.string().check(z.minLength(1)) },
  mail: { MAIL_BUCKET: z.string().check(z.minLength(1)) },
  evidence: { EVIDENCE_BUCKET: z.string().check(z.minLength(1)) },
  post: {},
  arrivals: { INTAKE_QUEUE_URL: z.url() },
  reception: { RECEIPT_RULE: z.string().check(z.minLength(1)) },
  alarms: {
    ALARM_TOPIC: z.string().check(z.minLength(1)),
    /** addresses, a space between two */
    ALARM_READERS: z.string().check(z.minLength(1)),
  },
  workflow: { STATE_MACHINE_ARN: z.string().check(z.minLength(1)) },
  secrets: { SECRET_PREFIX: z.string().check(z.minLength(1)) },
  marketplaces: {
    SECRET_PREFIX: z.string().check(z.minLength(1)),
    CASE_TABLE: z.string().check(z.minLength(1)),
  },
  model: {
    MODEL_ID: z.string().check(z.minLength(1)),
    // not by `z.coerce`, which brings all that it can coerce to into every function
    MODEL_BELOW: z.pipe(
      z.pipe(z.string(), z.transform(Number)),
      z.number().check(z.minimum(0), z.maximum(1)),
    ),
  },
} as const satisfies Record<PortName, Record<string, z.ZodMiniType>>;

const isPort = (name: string): name is PortName => Object.hasOwn(portVariables, name);

/** The ports that a declaration names, in one fixed order. */
export const portsOf = (uses: Uses): PortName[] =>
  Object.keys(portVariables)
    .filter(isPort)
    .filter((name) => uses[name] !== undefined);

/** The names of the variables that a function with these uses must be given, settings included. */
export const variablesOf = (uses: Uses): string[] => [
  ...Object.keys(Settings.shape),
  ...new Set(portsOf(uses).flatMap((port) => Object.keys(portVariables[port]))),
];

/** Parses one port's variables. Throws a `$ZodError` that names what is missing. */
export const portEnvironment = <P extends PortName>(port: P, environment: NodeJS.ProcessEnv) =>
  z.object(portVariables[port]).parse(environment);
