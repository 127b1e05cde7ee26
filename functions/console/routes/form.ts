import type { Context } from 'hono';
import type { Env } from '../env.ts';

/** A form's text fields, each its first value, bounded; files are left out. */
export const textFields = async (c: Context<Env>): Promise<Record<string, string>> => {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, 100_000)]] : [],
    ),
  );
};

/** Every value of a field that a form may send several times. */
export const manyOf = async (c: Context<Env>, name: string): Promise<string[]> => {
  const body = await c.req.parseBody({ all: true });
  const value = body[name];
  return [value].flat().filter((one) => typeof one === 'string');
};

/** A browser sends a text area's line ends as CR LF; texts here have LF alone. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
