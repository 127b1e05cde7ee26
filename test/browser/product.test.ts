import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';

let browser: Browser;
let product: Awaited<ReturnType<typeof startProduct>>;
let page: Page;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.end();
});

test('a person signs in, reads a case and approves its answer', async () => {
  await page.goto(product.link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Cases' }).waitFor();

  await page.getByRole('link', { name: /Insulated Steel Flask/ }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Insulated Steel Flask');
  expect(await page.locator('.mail-text mark.field').allTextContents()).toContain('5123987');
  expect(await page.locator('#listings').textContent()).toContain('Off sale');
  expect(await page.locator('.node.present').textContent()).toBe('Ask a person to approve');

  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByText('Your answer was taken.').waitFor();
  await page.locator('#drafts').getByText('kept in the outbox, not sent', { exact: true }).waitFor();
  await page.locator('.node.present', { hasText: 'Wait for the outcome' }).waitFor();

  await page.getByRole('heading', { name: 'Send this answer yourself' }).waitFor();
  await page.getByLabel('What shows that it went').fill('sent from our own mail program');
  await page.getByRole('button', { name: 'It went' }).click();
  await page.getByRole('heading', { name: 'What did they answer?' }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/queue/waiting`);
  expect(await page.locator('.rows').textContent()).toContain('Awaiting outcome');
});
