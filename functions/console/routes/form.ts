import type { Context } from 'hono';
import type { Env } from '../env.ts';
import type { Values } from '../views/refused.ts';

/** A form's text fields, each its last value, bounded; files are left out. */
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

/** What the boxes are called that a form may have ticked at first. */
const boxOf = ({ question, claim }: Values): string | undefined => {
  if (question === 'review') return 'keep';
  return claim !== undefined || question === 'outcome' || question === 'counsel' ? 'cleared' : undefined;
};

/** What a form was sent with, to be shown in it again. */
export const sentIn = async (c: Context<Env>): Promise<Values> => {
  const fields = await textFields(c);
  const box = boxOf(fields);
  // where none is ticked nothing of them is sent at all
  return box === undefined ? fields : { ...fields, [box]: (await manyOf(c, box)).join('\n') };
};

/** A browser sends a text area's line ends as CR LF; texts here have LF alone. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
