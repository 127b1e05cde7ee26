import { codeOf } from '../error-code.ts';
import { CannotStart } from './instance.ts';

/** Where something is to listen, and the option by which a person gives it another port. */
export interface Place {
  host: string;
  port: number;
  option: string;
}

/** Opens what listens at a place. Throws `CannotStart`, which says what a person can do, where the system refuses that. */
export const listening = async <T>(
  what: string,
  { host, port, option }: Place,
  open: () => Promise<T>,
): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new CannotStart(
        `The ${what} cannot listen on port ${port}: ${code === 'EADDRINUSE' ? 'another program has it' : 'this machine does not allow it'}. Choose another with --${option} PORT.`,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')
      throw new CannotStart(
        `The ${what} cannot listen on ${host}: this machine has no such address. Give one of its own with --host ADDRESS, 0.0.0.0 for all of them, or leave it out for this machine alone.`,
      );
    throw error;
  }
};
