import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { runCommand } from '../../infra/cli/run-command.ts';
import { listenAt } from '../../infra/local/listen-at.ts';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';

const folder = join(import.meta.dirname, '../../functions/console/pictures');

const help = `Takes the README's pictures anew, of a product that it starts with its demonstration and ends again.

  npm run pictures

Writes case.png and workflow.png in functions/console/pictures. --help prints this page.`;

const takePictures = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  // as where mail is sent: the pictures are of that, not of a folder on this machine
  const relay = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, taken) => stream.on('end', taken).resume(),
  });
  const relayPort = await listenAt(relay.server, '127.0.0.1', 0);
  const product = await startProduct('--relay', `smtp://127.0.0.1:${relayPort}`);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
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
    relay.close();
  }
};

await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(help);
  await takePictures();
});
