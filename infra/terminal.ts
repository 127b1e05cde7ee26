import { visible } from '../shared/platform/visible.ts';

/** Says something on standard output. */
export const say = (text: string): void => void process.stdout.write(`${visible(text)}\n`);

/** Says on standard error what went wrong. */
export const complain = (text: string): void => void process.stderr.write(`${visible(text)}\n`);
