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

/** What the boxes are called that the form of a question has ticked at first. */
const boxes: Record<string, string> = { review: 'keep', outcome: 'cleared', counsel: 'cleared' };

/** What a form was sent with, to be shown in it again. */
export const sentIn = async (c: Context<Env>): Promise<Values> => {
  const fields = await textFields(c);
  const box = boxes[fields.question ?? ''];
  // where none is ticked nothing of them is sent at all
  return box === undefined ? fields : { ...fields, [box]: (await manyOf(c, box)).join('\n') };
};

/** A browser sends a text area's line ends as CR LF; texts here have LF alone. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
