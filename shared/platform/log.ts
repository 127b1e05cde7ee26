import { redacted } from './redact.ts';
import { visibleLine } from './visible.ts';

/** One JSON line an entry, on standard output, where CloudWatch reads it too. */
export interface Log {
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}

const secretName = /token|secret|password|authorization|cookie|credential/i;

/** Errors keep name, message and stack and nothing else: what a client hangs on them may hold credentials. */
const safe = (key: string, value: unknown): unknown => {
  if (key !== '' && secretName.test(key)) return '[redacted]';
  if (typeof value === 'string') return redacted(value);
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  return value;
};

/** Makes a logger whose every line carries `context`; `write` takes one finished line. */
export const jsonLog = (
  context: Record<string, unknown>,
  write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Log => {
  const at = (level: string) => (message: string, facts?: Record<string, unknown>) =>
    write(
      visibleLine(
        JSON.stringify({ level, time: new Date().toISOString(), message, ...context, ...facts }, safe),
      ),
    );
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
