/** `npm run pictures`: takes the README's pictures of the product as it is now. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';

const folder = join(import.meta.dirname, '../../functions/console/pictures');
await mkdir(folder, { recursive: true });
const product = await startProduct();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(product.link);
  await page.click('main button');
  await page.getByRole('link', { name: /Insulated Steel Flask/ }).click();
  await page.locator('.node.present').waitFor();
  await page.screenshot({ path: join(folder, 'case.png') });
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.locator('svg:has(.node)').screenshot({ path: join(folder, 'workflow.png') });
} finally {
  await browser.close();
  await product.end();
}
