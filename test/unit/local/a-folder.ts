import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { jsonLog } from '../../../shared/platform/log.ts';

/** A folder of a test's own, gone when the test is. */
export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'triage-unit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A log that keeps its lines. */
export const keptLog = () => {
  const lines: string[] = [];
  return { log: jsonLog({}, (line) => void lines.push(line)), lines };
};
