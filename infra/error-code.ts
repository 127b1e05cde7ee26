/** The code by which Node or a library names what went wrong, such as ENOENT; undefined where an error has none. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
