import { codeOf } from './error-code.ts';

/**
 * What is wrong with a command line that `parseArgs` refused, in one line and without its advice on arguments that begin
 * with a dash; undefined for any other error.
 */
export const misuse = (error: unknown): string | undefined => {
  if (!(error instanceof Error && String(codeOf(error)).startsWith('ERR_PARSE_ARGS'))) return undefined;
  const [first = ''] = error.message.split(/\.\s/);
  const said = first.replace(/^Option '(?:-\w, )?(--[^ ']+)[^']*' argument .*/s, '$1 has no value');
  return `${said}. --help says what there is.`;
};
