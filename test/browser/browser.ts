import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** The few system libraries that the browser links to come packed beside it, for machines that lack them. */
const unpackLibraries = async (): Promise<string> => {
  const folder = join(tmpdir(), 'al2023');
  if (!existsSync(folder)) {
    const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    await inflate(fileURLToPath(packed));
  }
  return join(folder, 'lib');
};

/** Its `fonts/` has Chinese letters, for machines without any: fontconfig looks for a user's fonts there. */
const chineseFonts = fileURLToPath(new URL('..', import.meta.resolve('@embedpdf/fonts-sc')));

/**
 * A headless browser that comes with the project's packages and needs nothing of the system. Run as root, in
 * containers too, hence without a sandbox; web security stays on, because the tests look at it.
 */
export const launchBrowser = async (): Promise<Browser> =>
  driver.launch({
    executablePath: await chromium.executablePath(),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: await unpackLibraries(),
      XDG_DATA_HOME: chineseFonts,
      ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }),
    },
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-setuid-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
  });
