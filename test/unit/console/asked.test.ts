/** What a question's card says first, and in whose words its answers stand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CaseEvent } from '../../../shared/case/events.ts';
import { signedIn, testConsole } from './console.ts';
import { asked, findingOf, ids, offer, seedCase, seedSamples } from './sample-cases.ts';

const where = testConsole();
const { services } = where;
beforeAll(() => seedSamples(services));

const cardOf = async (role: 'agent' | 'approver', id: string): Promise<string> => {
  const page = await (await signedIn(where, role)).text(`/cases/${id}`);
  return page.slice(page.indexOf('id="question"'), page.indexOf('id="listings"'));
};

test('the checks that do not hold stand open, and those that do one click away', async () => {
  const id = 'checks000001';
  await seedCase(services, {
    id,
    finding: findingOf('A complaint.', {}),
    offers: [offer('A-1', 'B0D1111111', 'A strap')],
    mode: 'ask',
    reasons: ['A person is asked: 1 of 2 checks do not hold.', '✓ No SKU is protected.', '✗ It is old.'],
    events: [asked('delist', 'delist-1')],
  });
  const [shown = '', folded = ''] = (await cardOf('approver', id)).split('Checks that hold: 1');
  expect(shown).toContain('It is old.');
  // what the platform is said to have removed: why it is asked about all the same
  expect(folded).toContain('what is still on sale goes off');
  expect(shown).not.toContain('No SKU is protected.');
  expect(folded).toContain('No SKU is protected.');
});

test('who may only redraft is told what approving takes, beside a kind of answer that has its name', async () => {
  const agent = await cardOf('agent', ids.strap);
  expect(agent).toContain('Approving it takes the role approver.');
  expect(agent).toContain('appeal with invoices');
  expect(await cardOf('approver', ids.strap)).toContain('The approval is good for exactly this text.');
});

test.each([
  ['fake00000001', 'amazon', 'unverified', 'delist', 'Sign in at Amazon as you always do', true],
  ['fake00000002', 'law-firm', 'unverified', 'review', 'reach the sender by a number', true],
  ['fake00000003', 'amazon', 'authenticated', 'delist', 'Nothing proves who wrote this mail', false],
  ['fake00000004', 'amazon', 'unverified', 'approve', 'Sign in at Amazon', false],
] as const)(
  'case %s: a mail of %s that is %s, and whoever is asked to %s is told where to look, or need not be',
  async (id, platform, trust, kind, words, isSaid) => {
    await seedCase(services, {
      id,
      finding: findingOf(
        'Pay at once.',
        { platform },
        { verdict: { trust, reasons: ['It carries no DKIM signature'], anomalies: [] } },
      ),
      offers: [offer('A-1', 'B0D1111111', 'A strap')],
      mode: 'ask',
      events: [asked(kind, `${kind}-1`)],
    });
    const card = await cardOf('approver', id);
    expect(card).toContain('question-title');
    if (isSaid) expect(card).toContain(words);
    else expect(card).not.toContain(words);
  },
);

test('in court no appeal is accepted, and the case is for counsel, whom nobody here has asked', async () => {
  const card = await cardOf('approver', ids.court);
  for (const words of ['Order lifted or case dismissed', 'Plaintiff withdrew', 'give them the ZIP'])
    expect(card).toContain(words);
  expect(card).not.toContain('>Accepted<');
  // what each button does, before it is pressed; nothing is ticked where no listing of ours is in dispute
  expect(card).toContain('“Lost” closes the case');
  expect(card).not.toContain('puts what is ticked above back on sale');
  const waiting = await cardOf('approver', ids.waiting);
  expect(waiting).toContain('have another answer drafted');
  expect(waiting).toContain('puts what is ticked above back on sale');
  expect(await cardOf('agent', ids.waiting)).not.toContain('have another answer drafted');
  const list = await (await signedIn(where, 'approver')).text('/queue/needs-you');
  expect(list).toContain('For a lawyer');
  expect(list).not.toContain('With a lawyer');
});

test('a listing is called the same where it is asked what an outcome clears', async () => {
  const id = 'same00000001';
  await seedCase(services, {
    id,
    finding: findingOf('We removed it.', { effect: 'listing-removed' }),
    offers: [offer('A-1', 'B0D1111111', 'A strap')],
    mode: 'ask',
    events: [asked('outcome', 'outcome-1')],
  });
  const page = await (await signedIn(where, 'approver')).text(`/cases/${id}`);
  expect(page.split('Named, removed by the platform')).toHaveLength(3);
});

test('a patent evaluation is asked about as one, in its list and its timeline too', async () => {
  const id = 'apex00000001';
  await seedCase(services, {
    id,
    finding: findingOf('Choose.', { kind: 'evaluation', right: 'utility-patent' }),
    offers: [],
    events: [asked('counsel', 'counsel-1')],
  });
  const { text } = await signedIn(where, 'approver');
  const words = 'How did the patent evaluation end?';
  expect((await text(`/cases/${id}`)).split(words)).toHaveLength(3);
  expect((await text('/queue/needs-you')).split('<li>').find((one) => one.includes(id))).toContain(words);
});

test('a step that failed says why in the reader’s language, above and in the timeline', async () => {
  const id = 'away00000001';
  const cause = 'A-1: ebay asked to be left alone for now';
  await seedCase(services, {
    id,
    finding: findingOf('A complaint.', {}),
    offers: [offer('A-1', 'B0D1111111', 'A strap')],
    events: [{ type: 'failed', step: 'delist', error: 'TransientError', cause }],
  });
  const { text } = await signedIn(where, 'approver');
  const chinese = await text(`/cases/${id}?lang=zh`);
  expect(chinese.split('A-1：eBay要求暂停调用，稍后自动重试')).toHaveLength(3);
  // its name is for whoever mends it, and stands once
  expect(chinese.split('TransientError')).toHaveLength(2);
  expect((await text(`/cases/${id}?lang=en`)).split(cause)).toHaveLength(3);
  const list = await text('/queue/needs-you');
  expect(list.split('<li>').find((one) => one.includes(id))).toContain('look why, then choose');
});

describe('where some listings went off sale at once', () => {
  const sure = offer('A-1', 'B0D1111111', 'A strap');
  const off = ['listing-action-started', 'listing-action-settled'].map((type) =>
    CaseEvent.parse({
      ...{ type, action: 'delist', marketplace: 'amazon', sku: 'A-1', listingId: 'B0D1111111' },
      ...{ snapshot: 'snapshots/1', result: 'done', detail: '' },
    }),
  );
  const seed = (id: string, ...events: CaseEvent[]) =>
    seedCase(services, {
      id,
      finding: findingOf('A complaint.', {}),
      offers: [sure, offer('A-2', 'B0D2222222', 'A buckle')],
      certain: [sure],
      mode: 'ask',
      reasons: ['Off sale at once: A-1. A person is asked about the rest: 1 of 2 checks do not hold.'],
      events: [...off, asked('delist', 'delist-1'), ...events],
    });

  test('a person is asked about the rest alone, and told what went', async () => {
    const id = 'rest00000001';
    await seed(id);
    const card = await cardOf('approver', id);
    expect(card).toContain('Take these off sale too?');
    expect(card).toContain('Taken off sale at once: A-1.');
    expect(card).toContain('The mail names these only in passing:');
    expect(card).not.toContain('the platform has removed them');
    const table = card.slice(card.indexOf('<table'), card.indexOf('</table>'));
    expect(table).toContain('A-2');
    expect(table).not.toContain('A-1');
    const { text } = await signedIn(where, 'approver');
    expect(await text(`/cases/${id}`)).toContain('Mentioned, on sale');
    expect(await text(`/cases/${id}`)).toContain(
      'Take what is certain off sale, and ask a person about the rest',
    );
    expect((await text('/queue/needs-you')).split('<li>').find((one) => one.includes(id))).toContain(
      'Take these off sale too?',
    );
  });

  test('the timeline says that the answer was about the rest', async () => {
    const id = 'rest00000002';
    const [answered, expired] = [
      { type: 'question-answered', id: 'delist-1', question: 'delist', answer: 'delist', note: '' },
      { type: 'question-expired', id: 'delist-1', question: 'delist', instead: 'leave' },
    ].map((event) => CaseEvent.parse(event));
    if (answered) await seed(id, answered);
    const { text } = await signedIn(where, 'approver');
    expect(await text(`/cases/${id}`)).toContain('Decided: take the rest off sale too');
    const silent = 'rest00000003';
    if (expired) await seed(silent, expired);
    expect(await text(`/cases/${silent}`)).toContain('Decided: leave the rest on sale');
  });
});
