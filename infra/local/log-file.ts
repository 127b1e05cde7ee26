import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

/** Bytes of one file, and how many full ones are kept: months of an instance that works, days of one in great trouble. */
const limits = { bytes: 10_000_000, kept: 9 };

/** `triage.log` becomes `triage.log.1`, that one `triage.log.2`, and the oldest goes. */
const moveOn = (path: string, kept: number): void => {
  const names = [path, ...Array.from({ length: kept }, (_, index) => `${path}.${index + 1}`)];
  for (let at = kept; at > 0; at--) {
    const [from, to] = [names[at - 1], names[at]];
    if (from !== undefined && to !== undefined && statSync(from, { throwIfNoEntry: false }))
      renameSync(from, to);
  }
};

/**
 * Writes lines to a log that only its owner can read, and begins another file where one is full. A line is with the system
 * when this returns, so that a process which is killed leaves its last words. What cannot be written is dropped, as on a
 * full disk: whoever logs has other work to do.
 */
export const logFile = (path: string, { bytes, kept } = limits): ((line: string) => void) => {
  const opened = () => ({ file: openSync(path, 'a', 0o600), size: statSync(path).size });
  let open: ReturnType<typeof opened> | undefined;
  const fileFor = (more: number): ReturnType<typeof opened> => {
    open ??= opened();
    if (open.size === 0 || open.size + more <= bytes) return open;
    closeSync(open.file);
    open = undefined;
    try {
      moveOn(path, kept);
    } catch {
      // it goes on where it was: rather too long a log than none
    }
    open = opened();
    return open;
  };
  return (line) => {
    const text = Buffer.from(`${line}\n`);
    try {
      const current = fileFor(text.byteLength);
      for (let done = 0; done < text.byteLength; ) done += writeSync(current.file, text, done);
      current.size += text.byteLength;
    } catch {}
  };
};
