import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { UsageError } from './run-command.ts';

const Missing = z.object({ code: z.literal('ENOENT') });

/** Why a named file was not read, with its whole path: npm runs every command in the project's own folder. */
export const unreadable = (file: string, error: unknown): UsageError =>
  new UsageError(
    Missing.safeParse(error).success
      ? `There is no file ${resolve(file)}.`
      : `${resolve(file)} cannot be read.`,
  );
