import { messageOf } from '../../shared/platform/errors.ts';
import '../../shared/platform/schema-messages.ts';
import { misuse } from '../misuse.ts';
import { complain } from '../terminal.ts';
import { awsTrouble } from './aws-trouble.ts';

/** Something that whoever called a command can put right; its message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command; what went wrong is said in plain words on standard error, with exit code 2 where it was called wrongly
 * and 1 where it failed. It ends quietly when whoever reads its output wants no more (`| head`).
 */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await command();
  } catch (error) {
    const misused = misuse(error);
    complain(misused ?? awsTrouble(error) ?? messageOf(error));
    process.exitCode = misused !== undefined || error instanceof UsageError ? 2 : 1;
  }
};
