import { serve } from '@hono/node-server';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createLink, linkSignIn } from '../../functions/console/session/link.tsx';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import { synthesizeDefinition } from '../../infra/constructs/plain-definition.ts';
import { append, history, loadCase } from '../../shared/case/records/case-store.ts';
import { key, testConsole } from '../unit/console/console.ts';
import {
  asked,
  delisted,
  draftOf,
  findingOf,
  ids,
  inHours,
  offer,
  prepared,
  sampleStore,
  seedCase,
  seedSamples,
} from '../unit/console/sample-cases.ts';
import { launchBrowser } from './browser.ts';

const where = testConsole(linkSignIn({ key }), drawChart(synthesizeDefinition()));
const { services } = where;
let browser: Browser;
let base: string;
let server: ReturnType<typeof serve>;
/** What keeps every answer back until it is over. */
let held: Promise<void> | undefined;

const hostile = 'xss000000001';

beforeAll(async () => {
  await seedSamples(services);
  const attack =
    '<img src="https://evil.example/a.png" onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
  await seedCase(services, {
    id: hostile,
    finding: findingOf(attack, {}, { subject: attack }),
    offers: [offer(attack, 'B0D1111111', attack)],
  });
  await new Promise<void>((resolve) => {
    const fetch = async (request: Request) => {
      const answer = await where.app.fetch(request);
      await held;
      return answer;
    };
    server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      base = `http://127.0.0.1:${port}`;
      resolve();
    });
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Runs a look at pages as a signed-in admin; resolves with what went wrong in the browser meanwhile. */
const look = async (options: BrowserContextOptions, at: (page: Page) => Promise<void>): Promise<string[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => !request.url().startsWith(base) && wrong.push(`left: ${request.url()}`));
    const who = {
      email: 'mei@harbor-goods.example',
      role: 'admin',
      ttl: 600,
      now: services.clock.now(),
    } as const;
    await page.goto(base + createLink(key, who));
    await page.getByRole('button').click();
    await page.waitForURL('**/queue/**');
    await at(page);
    return wrong;
  } finally {
    await context.close();
  }
};

const pages = [
  '/queue/needs-you',
  '/queue/handled',
  '/queue/closed',
  ...Object.values(ids).map((id) => `/cases/${id}`),
  `/cases/${ids.ask}/alike`,
  '/mail?result=filed',
  '/mail',
  '/stores',
  `/stores/${sampleStore.id}`,
  '/search?q=strap',
  '/sign-in',
  '/nothing',
];

/** Axe's source, told to hang itself on the page's own window. */
const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  const Result = z.object({
    violations: z.array(
      z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
    ),
  });
  return Result.parse(found).violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`,
  );
};

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('every page can be used with any senses', async () => {
    const wrong = await look({ colorScheme }, async (page) => {
      for (const path of pages) {
        await page.goto(base + path);
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        expect([path, await violationsOn(page)]).toEqual([path, []]);
      }
    });
    expect(wrong.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

test.each([[360], [768], [1280]])('no page is wider than %i pixels', async (width) => {
  await look({ viewport: { width, height: 800 } }, async (page) => {
    for (const path of pages) {
      await page.goto(base + path);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
    }
  });
});

test('a hostile mail runs nothing and fetches nothing', async () => {
  const wrong = await look({}, async (page) => {
    await page.goto(`${base}/cases/${hostile}`);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('.mail-text').first().textContent()).toContain('<img src=');
    expect(await page.locator('main img, main script').count()).toBe(0);
  });
  expect(wrong).toEqual([]);
});

test('a field and the words it was read from light up together', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.strap}`);
    const mark = page.locator('mark', { hasText: '12849302841' });
    expect(await mark.getAttribute('class')).not.toContain('lit');
    await page.locator('.facts a', { hasText: '12849302841' }).hover();
    expect(await mark.getAttribute('class')).toContain('lit');
    await page.locator('.facts a', { hasText: '12849302841' }).blur();
    await page.locator('h1').hover();
    await page.locator('.facts a', { hasText: '5512345' }).focus();
    expect(await mark.getAttribute('class')).not.toContain('lit');
    expect(await page.locator('mark', { hasText: '5512345' }).getAttribute('class')).toContain('lit');
  });
});

test.each([[390], [1280]])('the whole of a letter is on a page of %i pixels', async (width) => {
  await look({ viewport: { width, height: 844 } }, async (page) => {
    await page.goto(`${base}/cases/${ids.strap}`);
    const letter = page.locator('textarea.letter');
    await letter.fill('a line\n'.repeat(60));
    const hidden =
      'document.querySelector("textarea.letter").scrollHeight - document.querySelector("textarea.letter").clientHeight';
    expect(await page.evaluate(hidden)).toBe(0);
  });
});

describe('while somebody looks', () => {
  test('the page follows the case', async () => {
    const wrong = await look({}, async (page) => {
      await page.goto(`${base}/cases/${ids.stuck}`);
      const now = await loadCase(services.cases, ids.stuck);
      await append(services.cases, now, { type: 'noted', text: 'a note from elsewhere' }, inHours(5));
      await page.locator('.timeline', { hasText: 'a note from elsewhere' }).waitFor();
      expect(await page.locator('#news').textContent()).toContain('up to date');
    });
    expect(wrong).toEqual([]);
  });

  test('a card that is new comes in, and one that is over goes', async () => {
    await look({}, async (page) => {
      await page.goto(`${base}/cases/${ids.waiting}`);
      const now = await loadCase(services.cases, ids.waiting);
      const failed = { type: 'failed', step: 'outcome', error: 'E', cause: 'c' } as const;
      const next = await append(services.cases, now, failed, inHours(5));
      await page.locator('#stuck').waitFor();
      await append(services.cases, next, { type: 'taken-up', how: 'retry', step: 'outcome' }, inHours(5));
      await page.locator('#stuck').waitFor({ state: 'detached' });
    });
  });

  test('the end of the session is said; after signing in elsewhere what they typed is sent', async () => {
    await look({}, async (page) => {
      await page.goto(`${base}/cases/${ids.ask}`);
      await page.locator('#note').fill('half a sentence, and the other half');
      await page.context().clearCookies({ name: 'session' });
      await page.locator('#news.held', { hasText: 'Your session has ended' }).waitFor();
      const elsewhere = await page.context().newPage();
      const who = { email: 'ann@harbor-goods.example', role: 'agent', ttl: 600 } as const;
      await elsewhere.goto(base + createLink(key, { ...who, now: services.clock.now() }));
      await elsewhere.getByRole('button').click();
      await elsewhere.waitForURL('**/queue/**');
      await elsewhere.close();
      await page.locator('#news.held').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.getByText('The note is on record.').waitFor();
      expect(await page.locator('.timeline').textContent()).toContain('and the other half');
    });
  });

  test('a console that no longer answers is said, and then that it does', async () => {
    await look({}, async (page) => {
      await page.goto(`${base}/queue/needs-you`);
      await page.route('**/state', (route) => route.abort());
      await page.locator('#news.held', { hasText: 'does not answer' }).waitFor();
      await page.unroute('**/state');
      await page.locator('#news.held').waitFor({ state: 'detached' });
    });
  });

  test('news that cannot be shown is said, and shown once it can be', async () => {
    await look({}, async (page) => {
      await page.goto(`${base}/cases/${ids.stuck}`);
      await page.route('**/cases/*', (route) => route.fulfill({ status: 500 }));
      const now = await loadCase(services.cases, ids.stuck);
      await append(services.cases, now, { type: 'noted', text: 'unseen at first' }, inHours(5));
      await page.locator('#news.held', { hasText: 'does not answer' }).waitFor();
      await page.unroute('**/cases/*');
      await page.locator('.timeline', { hasText: 'unseen at first' }).waitFor();
      await page.locator('#news.held').waitFor({ state: 'detached' });
    });
  });

  test('what they picked is left alone', async () => {
    const id = 'pcked0000001';
    await seedCase(services, {
      id,
      finding: findingOf('A rights owner reports B0D1111112.', {
        listings: [{ platform: 'amazon', id: 'B0D1111112', idType: 'asin' }],
      }),
      offers: [offer('LK-PICK-01', 'B0D1111112', 'Watch strap')],
      events: [
        ...delisted('LK-PICK-01', 'B0D1111112'),
        ...prepared,
        await draftOf(services.evidence, id, 'Subject: Our answer\n\nPlease reinstate it.'),
        asked('approve', 'approve-1', inHours(72)),
      ],
    });
    await look({}, async (page) => {
      await page.goto(`${base}/cases/${id}`);
      await page.getByText('Answer in another way').click();
      const other = page.getByRole('radio').last();
      await other.check();
      await page.locator('h1').click();
      const now = await loadCase(services.cases, id);
      const drift = { marketplace: 'amazon', sku: 'LK-PICK-01', listingId: 'B0D1111112' } as const;
      await append(services.cases, now, { type: 'drift-found', ...drift }, inHours(5));
      await page.locator('.timeline', { hasText: 'is on sale again' }).waitFor();
      expect(await other.isChecked()).toBe(true);
    });
  });

  test('what was refused keeps its words and its address, in another language too', async () => {
    const wrong = await look({}, async (page) => {
      const address = `${base}/cases/${ids.submit}`;
      await page.goto(address);
      const note = page.getByLabel('Note for the record (optional)');
      await note.fill('not lost');
      await page.getByRole('button', { name: 'It is submitted' }).click();
      await page.getByRole('alert').waitFor();
      await page.locator('h1').click();
      expect(page.url()).toBe(address);
      const now = await loadCase(services.cases, ids.submit);
      await append(
        services.cases,
        now,
        { type: 'reminded', id: 'submit-1', to: ['ann@a.example'] },
        inHours(5),
      );
      await page.locator('.timeline', { hasText: 'Reminded ann@a.example' }).waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('Enter the reference number');
      expect(await note.inputValue()).toBe('not lost');
      await page.getByRole('link', { name: '中文' }).click();
      await page.waitForURL(`${address}?lang=zh`);
      expect(await page.locator('h1').textContent()).toBe(now.listings[0]?.title);
    });
    expect(wrong.filter((line) => !line.includes('409'))).toEqual([]);
  });

  test('what they are typing is left alone, and said to be', async () => {
    await look({}, async (page) => {
      await page.goto(`${base}/cases/${ids.strap}`);
      await page.locator('#note').fill('half a sen');
      const now = await loadCase(services.cases, ids.strap);
      await append(services.cases, now, { type: 'noted', text: 'somebody else' }, inHours(5));
      await page.locator('#news.held').waitFor();
      expect(await page.locator('#note').inputValue()).toBe('half a sen');
    });
  });
});

test('what is pressed again before its answer comes is sent once', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.waiting}`);
    const notes = async () =>
      (await history(services.cases, ids.waiting)).filter(
        ({ event }) => event.type === 'noted' && event.text === 'pressed in haste',
      ).length;
    await page.locator('#note').fill('pressed in haste');
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    held = promise;
    const { x, y } = (await page.getByRole('button', { name: 'Add a note' }).boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(notes).toBe(1);
    await page.mouse.click(x + 5, y + 5);
    answer();
    held = undefined;
    await page.getByText('The note is on record.').waitFor();
    expect(await notes()).toBe(1);
  });
});

test('a case is answered by the keyboard alone', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.ask}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Skip to the content');
    await page.keyboard.press('Enter');
    const take = page.getByRole('button', { name: 'Leave them on sale' });
    for (
      let presses = 0;
      presses < 60 && !(await take.evaluate((button) => button === document.activeElement));
      presses++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Your answer was taken.').waitFor();
  });
});

describe('single keys', () => {
  const titleAt = (page: Page) => page.locator(':focus').textContent();

  test('walk a list and open a case; the page tells of them', async () => {
    const wrong = await look({}, async (page) => {
      const titles = await page.locator('.rows .row-main > a:first-child').allTextContents();
      expect(titles.length).toBeGreaterThan(2);
      await page.keyboard.press('j');
      expect(await titleAt(page)).toBe(titles[0]);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      expect(await titleAt(page)).toBe(titles[1]);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      await page.locator('.rows .row-main > a:first-child').nth(1).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/cases/**');
      expect(await page.locator('h1').textContent()).toBe(titles[1]);
    });
    expect(wrong).toEqual([]);
  });

  test('lead from a case to the next of the list that was picked', async () => {
    await look({}, async (page) => {
      // where something is picked there is more to pick, however short the list
      await page.goto(`${base}/queue/needs-you?store=${sampleStore.id}`);
      await page.getByLabel('Platform').selectOption('amazon');
      await page.waitForURL('**?**platform=amazon**');
      const titles = await page.locator('.rows .row-main > a:first-child').allTextContents();
      await page.locator('.rows .row-main > a:first-child').first().click();
      await page.waitForURL('**/cases/**');
      const first = page.url();
      await page.keyboard.press('j');
      await page.waitForURL((at) => at.href !== first);
      expect(await page.locator('h1').textContent()).toBe(titles[1]);
      await page.keyboard.press('k');
      await page.waitForURL(first);
      await page.getByRole('link', { name: 'Back to the list' }).click();
      await page.waitForURL('**platform=amazon**');
    });
  });

  test('are letters where somebody types, and can be turned off', async () => {
    await look({}, async (page) => {
      await page.locator('#q').fill('');
      await page.locator('#q').press('j');
      await page.locator('#q').press('?');
      expect(await page.locator('#q').inputValue()).toBe('j?');
      await page.locator('#show-keys').click();
      await page.locator('#use-keys').uncheck();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.reload();
      await page.keyboard.press('j');
      expect(await page.locator('.rows a:focus').count()).toBe(0);
    });
  });
});

test('a file that is too large is refused before it is sent', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.ask}`);
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5_000_000, 'x') });
    const refusal = () => page.evaluate('document.querySelector("input[type=file]").validationMessage');
    expect(await refusal()).toContain('larger than 4 MB');
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    expect(await refusal()).toBe('');
  });
});

test('a timeline shows what somebody looks for, and goes on following the case', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.strap}`);
    const all = await page.locator('.timeline li').count();
    await page.getByRole('link', { name: 'Marketplace', exact: true }).click();
    await page.waitForURL('**?show=calls**');
    const calls = page.locator('.timeline li');
    expect(await calls.count()).toBeLessThan(all);
    expect(await page.locator('.timeline').textContent()).not.toContain('Case opened');
    const now = await loadCase(services.cases, ids.strap);
    const drift = {
      type: 'drift-found',
      marketplace: 'amazon',
      sku: 'LK-STRAP-01',
      listingId: 'B0D1111111',
    } as const;
    await append(services.cases, now, drift, inHours(5));
    await page.locator('.timeline', { hasText: 'is on sale again' }).waitFor();
    expect(await page.locator('.timeline').textContent()).not.toContain('Case opened');
  });
});

test('a link to save something leads to the sign-in once the session is over, and says why there is nothing to save', async () => {
  services.mail.objects.delete(`mail/${hostile}`);
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${hostile}`);
    await page.getByRole('link', { name: 'Save the mail' }).click();
    await page.getByText('There is nothing at this address.').waitFor();
    await page.getByRole('link', { name: 'Go back' }).click();
    await page.context().clearCookies({ name: 'session' });
    await page.getByRole('link', { name: 'Save everything as one ZIP' }).click();
    await page.waitForURL('**/sign-in?**');
  });
});

test('another kind of answer is asked for without scripts', async () => {
  await look({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${base}/cases/${ids.strap}`);
    await page.getByText('Answer in another way').click();
    await page.getByRole('radio', { name: /Do not contest it/ }).check();
    await page.getByRole('button', { name: 'Draft this answer' }).click();
    await page.getByText('Your answer was taken.').waitFor();
    expect(await page.locator('.timeline').textContent()).toContain('Do not contest it');
  });
});

test('the Enter key in a field of a question answers nothing', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.submit}`);
    await page.locator('input[name=reference]').fill('R-1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${base}/cases/${ids.submit}`);
    expect((await loadCase(services.cases, ids.submit)).drafts.at(-1)?.state).toBe('approved');
  });
});

test('a store is stopped only with a reason, and its name is said, without scripts too', async () => {
  await look({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${base}/stores`);
    await page.getByRole('link', { name: 'Harbor Goods' }).click();
    const stop = page.getByRole('button', { name: 'Stop Harbor Goods' });
    expect(await stop.isVisible()).toBe(false);
    await page.getByText('Stop this store…').click();
    await stop.click();
    expect(await page.getByText('Running', { exact: true }).isVisible()).toBe(true);
    await page.getByLabel('Why it is stopped').fill('a wave of forgeries');
    await stop.click();
    await page.getByText('Harbor Goods is stopped').waitFor();
    expect(await page.locator('main').textContent()).toContain(
      'Stopped by mei@harbor-goods.example: a wave of forgeries',
    );
    await page.getByRole('button', { name: 'Resume this store' }).click();
    await page.getByText('Harbor Goods is resumed.').waitFor();
  });
});

test('on a telephone the workflow shows where the case is, and every list has its way in view', async () => {
  await look({ viewport: { width: 390, height: 844 } }, async (page) => {
    for (const tab of await page.locator('.tabs a').all()) {
      const { x = -1, width = 0 } = (await tab.boundingBox()) ?? {};
      expect([x >= 0, x + width <= 390]).toEqual([true, true]);
    }
    await page.goto(`${base}/cases/${ids.strap}`);
    const frame = await page.locator('.picture').boundingBox();
    const step = await page.locator('.node.present').boundingBox();
    if (!frame || !step) throw new Error('there is no picture');
    expect(frame.height).toBeLessThan(500);
    expect([step.x > frame.x, step.x + step.width < frame.x + frame.width]).toEqual([true, true]);
    expect([step.y > frame.y, step.y + step.height < frame.y + frame.height]).toEqual([true, true]);
  });
});

test('on a telephone no Chinese name of a marketplace breaks in the middle', async () => {
  await look({ locale: 'zh-CN' }, async (page) => {
    await page.goto(`${base}/stores`);
    const linesOfName = () =>
      page.locator('.row-main .quiet').evaluate((names) => {
        const text = names.firstChild;
        if (!(text instanceof Text)) throw new Error('no marketplace is named');
        const range = document.createRange();
        range.setStart(text, text.data.indexOf('亚马逊'));
        range.setEnd(text, text.data.indexOf('亚马逊') + 3);
        return range.getClientRects().length;
      });
    // so that the name comes to the end of a line in one of them
    for (let width = 390; width >= 250; width -= 10) {
      await page.setViewportSize({ width, height: 844 });
      expect({ width, lines: await linesOfName() }).toEqual({ width, lines: 1 });
    }
  });
});

test('a time stands before its zone, which is Beijing’s by name on a Chinese page', async () => {
  const instants = async (options: BrowserContextOptions): Promise<string[]> => {
    let found: string[] = [];
    await look(options, async (page) => {
      await page.goto(`${base}/cases/${ids.strap}`);
      found = await page.locator('.instant').allTextContents();
    });
    return found;
  };
  const beijing = await instants({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  expect(beijing.length).toBeGreaterThan(3);
  for (const one of beijing) expect(one).toMatch(/^2026年\d+月\d+日 \d\d:\d\d 北京时间$/);
  for (const one of await instants({ locale: 'zh-CN', timezoneId: 'Europe/Berlin' }))
    expect(one).toMatch(/\d\d:\d\d GMT\+1$/);
  for (const one of await instants({ locale: 'en-US', timezoneId: 'Asia/Shanghai' }))
    expect(one).toMatch(/\d\d:\d\d [AP]M GMT\+8$/);
});

test('everything works without scripts', async () => {
  await look({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${base}/cases/${ids.forged}`);
    await page.getByRole('button', { name: 'Dismiss, nothing to do' }).click();
    await page.getByText('Your answer was taken.').waitFor();
  });
});

test('a refused answer is said beside the form, and the words are kept', async () => {
  await look({}, async (page) => {
    await page.goto(`${base}/cases/${ids.submit}`);
    await page.getByLabel('Note for the record (optional)').fill('my words');
    await page.getByRole('button', { name: 'It is submitted' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Enter the reference number');
    expect(await page.evaluate('document.activeElement.className')).toContain('refusal');
    expect(await page.getByLabel('Note for the record (optional)').inputValue()).toBe('my words');
  });
});
