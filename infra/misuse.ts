/**
 * What is wrong with a command line that `parseArgs` refused, in one line and without its advice on arguments that begin
 * with a dash; undefined for any other error.
 */
export const misuse = (error: unknown): string | undefined => {
  const isOurs = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isOurs) return undefined;
  const [first = ''] = error.message.split(/\.\s/);
  const said = first.replace(/^Option '(?:-\w, )?(--[^ ']+)[^']*' argument .*/s, '$1 has no value');
  return `${said}. --help says what there is.`;
};
