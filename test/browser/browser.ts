import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/**
 * A headless browser that comes with the project's packages and needs nothing of the system. Run as root, in
 * containers too, hence without a sandbox; web security stays on, because the tests look at it.
 */
export const launchBrowser = async (): Promise<Browser> =>
  driver.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-setuid-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
  });
