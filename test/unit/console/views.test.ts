import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strings } from '../../../functions/console/language/strings.ts';
import { pickLang, translate } from '../../../functions/console/language/ui.ts';
import { diffLines } from '../../../functions/console/views/diff.ts';
import { cutAtMarks } from '../../../functions/console/views/marked-text.ts';
import { dueIn as dueWords } from '../../../functions/console/views/time.tsx';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { type MailResult, settleMail } from '../../../shared/case/records/mail-results.ts';
import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { keepLapse } from '../../../shared/marketplaces/lapses.ts';
import { noteUnheard } from '../../../shared/response/unheard-alarms.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { aUi } from './a-ui.ts';
import { signedIn, type TestConsole, testConsole, visitor } from './console.ts';
import {
  asked,
  draftOf,
  findingOf,
  ids,
  inHours,
  offer,
  prepared,
  sampleStore,
  seedCase,
  seedSamples,
} from './sample-cases.ts';

const casesOn = (page: string) => [...page.matchAll(/href="\/cases\/([^"]+)"/g)].map(([, id = '']) => id);

test.each([
  [47.9, 'due in 47 hours', '47小时后到期'],
  [48, 'due in 2 days', '2天后到期'],
  [-47, 'overdue, 47 hours ago', '47小时前已过期'],
])('what is due in %d hours is called neither tomorrow’s nor the day’s after', (hours, en, zh) => {
  const now = new Date('2026-11-23T00:40:00Z');
  const due = new Date(now.getTime() + hours * 3_600_000).toISOString();
  const said = (['en', 'zh'] as const).map((lang) => dueWords(aUi(lang, now), due));
  expect(said).toEqual([en, zh]);
});

describe('the two languages', () => {
  test('have every word, with the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, [english, chinese]] of Object.entries(strings)) {
      expect([key, english.length > 0 && chinese.length > 0]).toEqual([key, true]);
      expect([key, places(chinese)]).toEqual([key, places(english)]);
    }
  });

  test('are picked by what was asked, then what was chosen, then what the browser prefers', () => {
    expect(pickLang('zh', 'en', 'en')).toBe('zh');
    expect(pickLang(undefined, 'zh', 'en')).toBe('zh');
    expect(pickLang('xx', undefined, 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh');
    expect(pickLang(undefined, undefined, 'de-DE,de;q=0.9,en;q=0.1')).toBe('en');
    expect(pickLang(undefined, undefined, undefined)).toBe('en');
  });

  test('what is filled in is not filled in again', () => {
    expect(translate('en')('search.for', { words: '{words}' })).toBe('Cases with “{words}”');
  });

  test('stay chosen', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const viewer = await signedIn(where, 'viewer');
    expect(await viewer.text(`/cases/${ids.strap}?lang=zh`)).toContain('lang="zh-Hans"');
    expect(await viewer.text('/queue/needs-you')).toContain('需要您处理');
    expect(await viewer.text('/queue/needs-you?lang=en')).toContain('Needs you');
  });
});

describe('the mails of a case', () => {
  const mailsOn = (page: string) => [...page.matchAll(/id="mail-(\d+)"/g)].map(([, index]) => Number(index));

  test('are the first and the latest, with a way to each of the others', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const { cases } = where.services;
    const [source] = (await loadCase(cases, ids.strap)).sources;
    if (!source) throw new Error('a case without a mail');
    const { notice, verdict } = await loadCase(cases, ids.strap);
    for (let mail = 2; mail <= 14; mail++) {
      const joined: CaseEvent = {
        type: 'mail-joined',
        source: { ...source, finding: `findings/${mail}.json`, subject: `the mail of number ${mail}` },
        notice,
        verdict,
        why: 'the same complaint',
      };
      await append(cases, await loadCase(cases, ids.strap), joined, inHours(0));
    }
    const viewer = await signedIn(where, 'viewer');
    const latest = [5, 6, 7, 8, 9, 10, 11, 12, 13];
    const page = await viewer.text(`/cases/${ids.strap}`);
    expect(mailsOn(page)).toEqual([0, ...latest]);
    const links = [...page.matchAll(/href="([^"]+\?mail=\d+)#mail-(\d+)"/g)];
    expect(links.map(([, , index]) => Number(index))).toEqual([1, 2, 3, 4]);
    expect(page).toContain('the mail of number 3');

    const third = await viewer.text(links[1]?.[1] ?? '');
    expect(mailsOn(third)).toEqual([0, 2, ...latest]);
    expect(third).toMatch(/<details open[^>]*><summary>Mail 3/);
    expect(mailsOn(await viewer.text(`/cases/${ids.strap}?mail=99`))).toEqual([0, ...latest]);
  });
});

describe('marks', () => {
  test('may overlap and lie in one another', () => {
    const mark = (id: string, start: number, end: number) => ({ id, label: id, start, end });
    const pieces = cutAtMarks('abcdef', [mark('a', 0, 4), mark('b', 2, 6), mark('c', 2, 3)]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ id }) => id).join('')])).toEqual([
      ['ab', 'a'],
      ['c', 'abc'],
      ['d', 'ab'],
      ['ef', 'b'],
    ]);
  });

  test('never add, lose or move a letter, wherever they claim to be', async () => {
    const mark = fc.record({
      id: fc.string(),
      label: fc.string(),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    await fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const one of marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length))
          expect(
            pieces
              .filter((piece) => piece.marks.includes(one))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text.slice(one.start, one.end));
      }),
    );
  });
});

describe('a diff', () => {
  test('shows the lines that changed and no others', () => {
    expect(diffLines('a\nb\nc\nd', 'a\nc\nx\nd').map(({ change, text }) => `${change[0]}${text}`)).toEqual([
      'sa',
      'rb',
      'sc',
      'ax',
      'sd',
    ]);
  });

  test('leads from the one text to the other', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const side = (other: string) =>
          lines
            .filter(({ change }) => change !== other)
            .map((line) => line.text)
            .join('\n');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });
});

describe('assets', () => {
  test('may be kept for ever, at an address that holds their hash', async () => {
    const where = testConsole();
    const page = await visitor(where).text('/sign-in');
    const paths = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const answer = await visitor(where).request(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await visitor(where).request('/assets/000000000000/console.js')).status).toBe(404);
  });
});

describe('the lists', () => {
  test('count and sort by what is due first, what is stuck among it', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const viewer = await signedIn(where, 'viewer');
    const page = await viewer.text('/queue/needs-you');
    expect([...page.matchAll(/class="count">([^<]*)</g)].map(([, count]) => count)).toEqual([
      '6',
      '0',
      '1',
      '0',
      '1',
    ]);
    expect(casesOn(page)).toEqual([ids.forged, ids.stuck, ids.ask, ids.strap, ids.submit, ids.court]);
    expect(await viewer.text('/queue/handled')).toContain('Nothing is running by itself');
  });

  test('say what each case asks, and ask nothing where others are waited for', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const viewer = await signedIn(where, 'viewer');
    const asks = async (view: string) =>
      (await viewer.text(`/queue/${view}`))
        .split('<a href="/cases/')
        .slice(1)
        .map((row) => [row.slice(0, 12), /class="asks">.*?<\/svg> ([^<]+)/s.exec(row)?.[1]]);
    expect(await asks('needs-you')).toEqual([
      [ids.forged, 'What is this mail?'],
      [ids.stuck, 'A step failed: look why, then choose'],
      [ids.ask, 'Take these listings off sale?'],
      [ids.strap, 'May this answer go out?'],
      [ids.submit, 'Submit the answer in the portal'],
      [ids.court, 'What did the lawyer or the court decide?'],
    ]);
    expect(await asks('waiting')).toEqual([[ids.waiting, undefined]]);
  });

  const dueIn = (hours: number) => ({
    deadlines: [{ what: 'appeal', due: inHours(hours).toISOString(), text: 't' }],
  });

  test('of what is due soon runs across the others, and holds no question of ours', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const [far, near, past, met] = ['000000000far', '00000000near', '00000000past', '000000000met'];
    const waits = [...prepared, asked('outcome', 'outcome-0-1', inHours(1))];
    await seedCase(where.services, { id: far, finding: findingOf('x', dueIn(24 * 4)) });
    await seedCase(where.services, { id: near, finding: findingOf('x', dueIn(24 * 3)), events: waits });
    await seedCase(where.services, { id: past, finding: findingOf('x', dueIn(2)) });
    const draft = await draftOf(where.services.evidence, met, 'text', { channel: 'portal', to: [] });
    const sent: CaseEvent = { type: 'submitted', draft: 1, messageId: '<1@x.example>' };
    await seedCase(where.services, { id: met, finding: findingOf('x', dueIn(24)), events: [draft, sent] });
    const page = await (await signedIn(where, 'viewer')).text('/queue/due-soon');
    expect(casesOn(page)).toEqual([past, near]);
    expect(page).toContain('due in 2 days');
    expect(page).toContain('overdue, 3 hours ago');
  });

  test('of what is due soon show a deadline that nothing proves behind the others, in no colour, and say so', async () => {
    const where = testConsole();
    const [proven, unproven] = ['00000000sent', '0000000faked'];
    const forged = findingOf('x', dueIn(1));
    forged.verdict.trust = 'unverified';
    await seedCase(where.services, { id: unproven, finding: forged });
    await seedCase(where.services, { id: proven, finding: findingOf('x', dueIn(20)) });
    const page = await (await signedIn(where, 'viewer')).text('/queue/due-soon');
    expect(casesOn(page)).toEqual([proven, unproven]);
    const [first = '', second = ''] = page.split(`/cases/${unproven}`);
    expect(first).not.toContain('from a mail that nobody has confirmed');
    expect(second).toContain('from a mail that nobody has confirmed');
    expect(/class="due"><span class="badge (\w+)/.exec(first)?.[1]).toBe('warn');
    expect(/class="due"><span class="badge (\w+)/.exec(second)?.[1]).toBe('plain');
  });

  test('say in text when what lapses, with the zone, and whose the term is', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const row = (page: string, id: string) => page.split('<li>').find((one) => one.includes(id)) ?? '';
    // where there is but one store, nobody needs its name
    const only = await (await signedIn(where, 'viewer')).text('/queue/needs-you');
    expect(row(only, ids.strap)).toContain(' · Lumora Straps LLC · <code>');
    await putStore(where.services.cases, { ...sampleStore, id: 'beta', inbox: 'beta@triage.example' });
    const page = await (await signedIn(where, 'viewer')).text('/queue/needs-you');
    expect(row(page, ids.strap)).toContain('due in 6 days</span>');
    expect(row(page, ids.strap)).toContain(' appeal</span>');
    expect(row(page, ids.strap)).toContain('>Nov 27, 2026, 9:00 AM UTC</time>');
    expect(row(page, ids.strap)).toContain('your decision: due in 2 days');
    expect(row(page, ids.ask)).toContain('your decision: overdue, 2 hours ago');
    expect(row(page, ids.strap)).toContain(` · Lumora Straps LLC · ${sampleStore.name} · `);
    expect(row(page, ids.ask)).toContain(` · Utility patent · ${sampleStore.name} · `);
    const { text } = await signedIn(where, 'viewer');
    for (const path of [`/cases/${ids.strap}`, '/mail']) expect(await text(path)).toContain(' AM UTC</time>');
  });

  test('a case says of its question whose time it is, beside the deadlines of others', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const { text } = await signedIn(where, 'viewer');
    const card = async (id: string) => (await text(`/cases/${id}`)).split('id="question"')[1];
    expect(await card(ids.court)).toMatch(/your decision: due in \d+ days<\/span>/);
    expect(await card(ids.waiting)).toMatch(/our follow-up: due in \d+ days<\/span>/);
  });

  test('are picked from by store, platform and right, and stay so from list to list', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    await putStore(where.services.cases, {
      ...sampleStore,
      id: 'other',
      name: 'Other',
      inbox: 'o@x.example',
    });
    const viewer = await signedIn(where, 'viewer');
    expect(casesOn(await viewer.text('/queue/needs-you?platform=ebay'))).toEqual([ids.ask]);
    expect(casesOn(await viewer.text('/queue/needs-you?store=other'))).toEqual([]);
    const page = await viewer.text('/queue/needs-you?store=harbor-goods&right=counterfeit&platform=nonsense');
    expect(casesOn(page)).toEqual([ids.forged]);
    expect(page).toContain('href="/queue/waiting?store=harbor-goods&amp;right=counterfeit"');
    expect(page).toContain('data-live="/queue/needs-you/state?store=harbor-goods&amp;right=counterfeit"');
    expect(page).toContain('<option value="counterfeit" selected="">');
    const alone = await viewer.text('/queue/needs-you?unasked=yes');
    expect(casesOn(alone)).toEqual([ids.strap, ids.submit]);
  });

  test.each([
    ['review', [ids.forged]],
    ['delist', [ids.ask]],
    ['approve', [ids.strap]],
    ['submit', [ids.submit]],
    ['counsel', [ids.court]],
    ['stuck', [ids.stuck]],
  ])('are picked from by what they ask: %s', async (asks, found) => {
    const where = testConsole();
    await seedSamples(where.services);
    const viewer = await signedIn(where, 'viewer');
    const page = await viewer.text(`/queue/needs-you?asks=${asks}`);
    expect(casesOn(page)).toEqual(found);
    expect(page).toContain(`<option value="${asks}" selected="">`);
  });

  test('name the SKU beside the title', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const viewer = await signedIn(where, 'viewer');
    expect(await viewer.text('/queue/needs-you?asks=approve')).toContain('>LK-STRAP-01</code>');
  });

  test('that are closed come in pages', async () => {
    const where = testConsole();
    const closed: CaseEvent = { type: 'closed', outcome: 'no-action', why: 'w' };
    for (let number = 0; number < 230; number++)
      await seedCase(where.services, {
        id: `many${String(number).padStart(8, '0')}`,
        finding: findingOf('x', number === 3 ? { right: 'copyright' } : {}),
        events: [closed],
        opened: inHours(-number),
      });
    const viewer = await signedIn(where, 'viewer');
    const page = await viewer.text('/queue/closed');
    expect(casesOn(page)).toHaveLength(200);
    const older = /href="(\/queue\/closed\?from=[^"]+)"/.exec(page)?.[1] ?? '';
    expect(casesOn(await viewer.text(older))).toHaveLength(30);
    expect(casesOn(await viewer.text('/queue/closed?right=copyright'))).toEqual(['many00000003']);
  });

  test('lead from case to case in the order of the list that was looked at last', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const agent = await signedIn(where, 'agent');
    const leads = async (query: string) =>
      (await agent.request(`/queue/last${query}`)).headers.get('location');
    expect(await leads('')).toBe('/queue/needs-you');
    await agent.text('/queue/needs-you?store=harbor-goods');
    expect(await leads('')).toBe('/queue/needs-you?store=harbor-goods');
    expect(await leads(`?after=${ids.ask}`)).toBe(`/cases/${ids.strap}`);
    expect(await leads(`?before=${ids.ask}`)).toBe(`/cases/${ids.stuck}`);
    expect(await leads(`?before=${ids.forged}`)).toBe('/queue/needs-you?store=harbor-goods');
    expect(await leads(`?after=${ids.court}`)).toBe('/queue/needs-you?store=harbor-goods');
    const answer = { questionId: 'review-1', question: 'review', answer: 'dismiss' };
    await agent.post(`/cases/${ids.forged}/answer`, answer, '/stores');
    expect(await leads(`?after=${ids.forged}`)).toBe(`/cases/${ids.stuck}`);
  });

  test('lead on behind a case that was answered, past those that were left for later', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const approver = await signedIn(where, 'approver');
    const leads = async (query: string) =>
      (await approver.request(`/queue/last${query}`)).headers.get('location');
    expect(casesOn(await approver.text('/queue/needs-you')).slice(1, 4)).toEqual([
      ids.stuck,
      ids.ask,
      ids.strap,
    ]);
    const answer = { questionId: 'delist-1', question: 'delist', answer: 'leave' };
    await approver.post(`/cases/${ids.ask}/answer`, answer, '/stores');
    expect(await leads(`?after=${ids.ask}`)).toBe(`/cases/${ids.strap}`);
    const last = { questionId: 'counsel-1', question: 'counsel', answer: 'lost' };
    await approver.post(`/cases/${ids.court}/answer`, last, '/stores');
    expect(await leads(`?after=${ids.court}`)).toBe(`/cases/${ids.forged}`);
    expect(await leads('?after=000000000000')).toBe(`/cases/${ids.forged}`);
    expect(await leads('?after=x')).toBe(`/cases/${ids.forged}`);
  });

  /** As many cases as the question of `ids.ask`, due in as many hours and each a second later, and one with a deadline behind them all. */
  const longList = async (where: TestConsole, count: number, behind: string): Promise<void> => {
    const { cases } = where.services;
    await seedSamples(where.services);
    const due = (seconds: number) => new Date(inHours(24).getTime() + seconds * 1000).toISOString();
    const like = await readSummary(cases, ids.ask);
    if (!like?.question) throw new Error('It asks nothing.');
    const { question } = like;
    for (let at = 0; at < count; at++) {
      const id = `many${String(at).padStart(8, '0')}`;
      const summary = { ...like, id, question: { ...question, due: due(at) } };
      const row = { pk: `CASE#${id}`, sk: 'SUMMARY', summary, seq: like.seq, queue: like.queue };
      await cases.put({ ...row, queueOrder: `${due(at)}#${id}` }, { absent: true });
    }
    await seedCase(where.services, {
      id: behind,
      finding: findingOf('x', dueIn(48)),
      events: [...prepared, asked('counsel', 'counsel-1')],
    });
  };

  test('of what is due soon misses no deadline behind a thousand questions of ours', async () => {
    const where = testConsole();
    const behind = 'behind000000';
    await longList(where, 1100, behind);
    const viewer = await signedIn(where, 'viewer');
    const page = await viewer.text('/queue/due-soon');
    expect(casesOn(page)).toContain(behind);
    expect(page).not.toMatch(/Due soon <span class="count">\d+\+/);
  });

  test('come in pages, on each of which a case is once, and rest for longer the longer they are', async () => {
    const where = testConsole();
    const viewer = await signedIn(where, 'viewer');
    const rest = async () => JSON.parse(await viewer.text('/queue/needs-you/state')).rest;
    expect(await rest()).toBe(2000);
    await longList(where, 450, 'behind000000');
    expect(await rest()).toBeGreaterThan(2000);
    const seen: string[] = [];
    let path = '/queue/needs-you?platform=ebay';
    let pages = 0;
    for (; path !== ''; pages++) {
      const page = await viewer.text(path);
      seen.push(...casesOn(page));
      path = /<a class="button" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    }
    expect(pages).toBe(3);
    expect(seen.length).toBe(new Set(seen).size);
    expect(seen).toHaveLength(451);
    expect(casesOn(await viewer.text('/queue/needs-you?platform=ebay&page=99'))).toEqual(seen.slice(400));
    const state = async (page: string) => viewer.text(`/queue/needs-you/state?platform=ebay${page}`);
    expect(await state('&page=2')).not.toBe(await state(''));
  });

  test('say that they changed only when they did', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const agent = await signedIn(where, 'agent');
    const state = () => agent.text('/queue/needs-you/state');
    const before = await state();
    expect(await state()).toBe(before);
    expect(await agent.text('/queue/needs-you')).toContain(`data-version="${JSON.parse(before).version}"`);
    await agent.post(`/cases/${ids.strap}/notes`, { text: 'seen' }, '/queue/needs-you');
    expect(await state()).not.toBe(before);
  });

  const finder = async (where: TestConsole) => {
    const viewer = await signedIn(where, 'viewer');
    return async (words: string) =>
      casesOn(await viewer.text(`/search?${new URLSearchParams({ q: words })}`));
  };

  test('are searched by words in any order', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const found = await finder(where);
    expect(await found('strap black')).toEqual([ids.strap]);
    expect(await found(ids.court)).toEqual([ids.court]);
    expect(await found('')).toEqual([]);
    expect(await found('–')).toEqual([]);
  });

  test.each([
    ['SKU', 'lk-strap-01'],
    ['listing', 'B0D1111111'],
    ['complaint id', '12849302841'],
    ['right’s number, however grouped', '5,512,345'],
    ['complainant', 'lumora llc'],
    ['complainant’s domain', 'lumora-straps.example'],
    ['full-width number', '１２８４９３０２８４１'],
    ['listing with its label', 'ASIN: B0D1111111'],
    ['complaint id with its label in Chinese', '投诉编号：12849302841'],
    ['complaint id behind its label', '投诉编号12849302841'],
    ['listing’s page', 'https://www.amazon.com/dp/B0D1111111?ref=sr_1_1&qid=1763862000'],
    ['own page', `http://127.0.0.1:8080/cases/${ids.strap}`],
  ])('find a case by its %s', async (_, words) => {
    const where = testConsole();
    await seedSamples(where.services);
    const found = await (await finder(where))(words);
    expect(found).toContain(ids.strap);
    expect(found).not.toContain(ids.court);
  });

  test('find a case by a SKU that holds the word', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const id = 'word00000001';
    const offers = [offer('MY-SKU1', 'B0D5555555', 'A mug')];
    await seedCase(where.services, { id, finding: findingOf('A complaint.', {}), offers });
    const found = await finder(where);
    for (const words of ['my-sku1', 'SKU my-sku1', 'SKU: MY-SKU1']) expect(await found(words)).toEqual([id]);
    expect(await found('SKU')).toContain(id);
  });

  test('find a case by its docket, and by its store’s name', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    const found = await finder(where);
    expect(await found('26-cv-04411')).toEqual([ids.court]);
    expect(await found('Harbor Goods')).toHaveLength(Object.keys(ids).length);
  });

  test('a search that rested says so, and goes on where it was', async () => {
    const where = testConsole();
    for (let number = 0; number < 520; number++)
      await seedCase(where.services, {
        id: `many${String(number).padStart(8, '0')}`,
        finding: findingOf('x', {}, { subject: 'one of many' }),
      });
    const viewer = await signedIn(where, 'viewer');
    const page = await viewer.text('/search?q=many');
    expect(casesOn(page)).toHaveLength(500);
    expect(page).toContain('500 cases were looked at');
    const on = /href="(\/search\?[^"]+from=[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = await viewer.text(on);
    expect(casesOn(rest)).toHaveLength(20);
    expect(rest).not.toContain('were looked at');
    expect(casesOn(await viewer.text('/search?q=many&from=nonsense'))).toHaveLength(500);
  });
});

describe('the mail', () => {
  const settled = (number: number, result: MailResult['result']): MailResult => ({
    mail: `mail/${number}`,
    result,
    reason: 'r',
    caseIds: [],
    from: [],
    subject: `number ${number}.`,
    receivedAt: inHours(number).toISOString(),
    settledAt: inHours(number).toISOString(),
  });
  const subjects = (page: string) =>
    [...page.matchAll(/number (\d+)\./g)].map(([, number]) => Number(number));

  test('shows all that came, the latest first, with what became of each and how many', async () => {
    const where = testConsole();
    await seedSamples(where.services);
    await settleMail(where.services.cases, settled(3, 'joined'));
    await settleMail(where.services.cases, settled(4, 'filed'));
    const page = await (await signedIn(where, 'viewer')).text('/mail');
    expect(subjects(page)).toEqual([4, 3]);
    expect(page).toMatch(/Ten tips for the season[\s\S]*\(no subject\)/);
    expect([...page.matchAll(/class="count">([^<]*)</g)].map(([, count]) => count)).toEqual([
      '1',
      '2',
      '0',
      '1',
      '0',
    ]);
  });

  test('goes as far back as there is any', async () => {
    const where = testConsole();
    for (let number = 0; number < 130; number++)
      await settleMail(where.services.cases, settled(number, 'filed'));
    const viewer = await signedIn(where, 'viewer');
    expect(await viewer.text('/mail')).toContain('The latest 100 are shown');
    const page = await viewer.text('/mail?result=filed');
    expect(page).toContain('class="count">100+<');
    const older =
      /href="(\/mail\?result=filed&amp;from=[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(subjects(await viewer.text(older))).toEqual(Array.from({ length: 30 }, (_, at) => 29 - at));
  });
});

test('whom alarms do not reach is said above the cases, to whoever sees all stores', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text('/queue/needs-you')).not.toContain('AWS Notifications');
  await noteUnheard(where.services.cases, ['ann@acme.example', 'bo@acme.example']);
  expect(await viewer.text('/queue/needs-you')).toContain(
    'Alarms of this deployment do not reach ann@acme.example, bo@acme.example',
  );
  expect(await viewer.text('/queue/needs-you?lang=zh')).toContain(
    '告警无法送达 ann@acme.example, bo@acme.example',
  );
  const some = await signedIn(where, 'admin', 'some@agency.example', [sampleStore.id]);
  expect(await some.text('/queue/needs-you')).not.toContain('ann@acme.example');
});

test('many accounts that must be connected again are folded into one line above the cases', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const lapse = { storeId: sampleStore.id, why: 'w', since: '2026-03-01T10:00:00.000Z', told: true };
  for (const marketplace of ['amazon', 'ebay', 'aliexpress'] as const)
    await keepLapse(where.services.cases, { ...lapse, marketplace }, undefined);
  expect(await viewer.text('/queue/needs-you')).not.toContain('<details class="folded">');
  await keepLapse(where.services.cases, { ...lapse, marketplace: 'webhook' }, undefined);
  const queue = await viewer.text('/queue/needs-you');
  expect(queue).toMatch(/Accounts to connect again: 4<\/summary><a class="refusal"/);
});

test('an account that must be connected again stands above the cases and on the stores page', async () => {
  const where = testConsole();
  const { cases } = where.services;
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text('/queue/needs-you')).not.toContain('again');
  const lapse = { storeId: sampleStore.id, why: 'w', since: '2026-03-01T10:00:00.000Z', told: true };
  await keepLapse(cases, { ...lapse, marketplace: 'ebay' }, undefined);
  await keepLapse(cases, { ...lapse, marketplace: 'aliexpress', until: '2026-03-09' }, undefined);
  const queue = await viewer.text('/queue/needs-you');
  expect(queue).toContain(`${sampleStore.name}: connect eBay again`);
  expect(await viewer.text('/queue/waiting')).not.toContain('connect eBay again');
  expect(await viewer.text('/stores')).toContain('connect eBay again');
  const stores = await viewer.text(`/stores/${sampleStore.id}`);
  expect(stores).toContain('eBay has not accepted our authorisation since 2026-03-01');
  expect(stores).toContain('AliExpress ends on 2026-03-09');
  expect(stores).toContain(`npm run store -- connect ${sampleStore.id} ebay --credentials FILE.json`);
});

test('no case is said to go off sale while a person is asked whether it may', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const row = (await viewer.text('/queue/needs-you'))
    .split('<a href="/cases/')
    .find((one) => one.startsWith(ids.ask));
  for (const shown of [row, await viewer.text(`/cases/${ids.ask}`)]) {
    expect(shown).toContain('Off sale or not?');
    expect(shown).not.toContain('</svg>Going off sale</span>');
  }
});

test('a listing leads to where buyers see it, on the account’s site', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const page = () => viewer.text(`/cases/${ids.strap}`);
  expect(await page()).toContain('href="https://www.amazon.com/dp/B0D1111111"');
  await putStore(where.services.cases, { ...sampleStore, sites: { amazon: ['https://www.amazon.de'] } });
  expect(await page()).toContain('href="https://www.amazon.de/dp/B0D1111111"');
});

test('every check of the policy stands once on the page of a case', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  for (const role of ['viewer', 'approver'] as const) {
    const page = await (await signedIn(where, role)).text(`/cases/${ids.ask}`);
    expect([role, page.match(/<li>The policy says ask/g)]).toEqual([role, ['<li>The policy says ask']]);
    expect(page).toContain('<a href="#question">Every check stands with the question above.</a>');
  }
  const decided = await (await signedIn(where, 'viewer')).text(`/cases/${ids.strap}`);
  expect(decided.match(/<li>The policy says auto/g)).toHaveLength(1);
});

test('the links to a case’s parts change with its parts', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const links = async (id: string) =>
    /<nav class="jump"[^>]*data-fragment="jump">.*?<\/nav>/s.exec(await viewer.text(`/cases/${id}`))?.[0];
  expect(await links(ids.ask)).not.toContain('#drafts');
  expect(await links(ids.strap)).toContain('#drafts');
});

test('of a catalogue that is still being looked through, a case says how far', async () => {
  const where = testConsole();
  const { cases } = where.services;
  const part: CaseEvent = { type: 'same-risk-found', looked: 412_000, of: 1_000_000, offers: [] };
  await seedCase(where.services, { id: ids.strap, finding: findingOf('x', {}), events: [part] });
  const viewer = await signedIn(where, 'viewer');
  const page = await viewer.text(`/cases/${ids.strap}`);
  expect(page).toContain('Looked at 412,000 of 1,000,000 listings so far');
  expect(page).toContain('The catalogue has 1,000,000: the others are looked at later');
  const whole: CaseEvent = { type: 'same-risk-found', looked: 1_000_000, offers: [] };
  await append(cases, await loadCase(cases, ids.strap), whole, where.services.clock.now());
  expect(await viewer.text(`/cases/${ids.strap}`)).not.toContain('so far.');
});

test('what is marked in a mail, and what a rule speaks for, is called by words', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const page = await (await signedIn(where, 'viewer')).text(`/cases/${ids.strap}`);
  expect(page).toContain('<mark class="field" title="Complaint id"');
  expect(page).not.toMatch(/title="[a-zA-Z]+\[\d/);
  expect(page).toMatch(/<table>.*<td>Complaint<\/td>/s);
  expect(page).not.toContain('kind:complaint');
});

test('a list that is seen at a glance has nothing to pick by, unless something was picked', async () => {
  const where = testConsole();
  await putStore(where.services.cases, sampleStore);
  const seed = (number: number) =>
    seedCase(where.services, { id: `many0000000${number}`, finding: findingOf('x', {}) });
  for (const number of [1, 2, 3, 4, 5]) await seed(number);
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text('/queue/handled')).not.toContain('class="pick"');
  expect(await viewer.text('/queue/handled?platform=amazon')).toContain('class="pick"');
  await seed(6);
  expect(await viewer.text('/queue/handled')).toContain('class="pick"');
});
