import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { QuestionKind } from '../../../shared/case/vocabulary.ts';
import { type TeamMailKind, teamMail } from '../../../shared/response/team-mail.ts';
import { chinese } from '../../../shared/response/team-words/chinese.ts';
import { english, type TeamWords } from '../../../shared/response/team-words/english.ts';
import { aCase, aNotice, anOffer, answered, aStore, aVerdict, delisted, source } from './a-case.ts';

const asked = (question: QuestionKind): CaseEvent => ({
  type: 'question-asked',
  id: `${question}-1`,
  question,
  due: '2026-03-04T17:00:00.000Z',
});
const mail = (events: CaseEvent[], kind: TeamMailKind, told = {}) =>
  teamMail(aCase(told, events), aStore(), 'https://console.example/stage/', kind);

test('says what it is, who sent it and why that is believed, what was done, what is asked by when', () => {
  const { subject, text } = mail([...delisted, asked('approve')], 'question');
  expect(subject).toBe(
    '[Lamp Shop] Your decision is needed by 2026-03-04 17:00 UTC: trademark complaint (B0LAMP0001)',
  );
  for (const fact of [
    'Trademark complaint (Amazon), 97 % sure.',
    'The platform removed the listing.',
    'Rights owner: Bright Brands Inc. legal@brightbrands.example',
    'Sender proven by its signature.',
    'The signature of amazon.com is valid and aligned.',
    'Amazon LAMP-1 (Desk lamp, black): taken off sale',
    'Please read the draft of the answer and approve it',
    'By 2026-03-04 17:00 UTC.',
    'https://console.example/stage/cases/4f7k2m9p3q8r\n',
  ])
    expect(text).toContain(fact);
});

test('names what went off sale at once, and the rest, about which it asks', () => {
  const offers = ['LAMP-1', 'LAMP-2'].map((sku) => anOffer({ sku }));
  const asks = (...events: CaseEvent[]) =>
    mail([...events, asked('delist')], 'question', { offers, certain: offers.slice(0, 1) }).text;
  expect(asks(...delisted)).toContain(
    [
      'What is asked of you',
      '- Taken off sale at once: Amazon LAMP-1 (Desk lamp, black).',
      '- Please say whether the rest may go off sale too, which the mail names only in passing. Without an answer by then they stay as they are.',
      '- The rest: Amazon LAMP-2 (Desk lamp, black).',
    ].join('\n'),
  );
  const none = asks({ ...relisted, action: 'delist', result: 'refused', detail: '' });
  expect(none).not.toContain('Taken off sale at once');
  expect(none).toContain('- The rest: Amazon LAMP-2');
  expect(mail([...delisted, asked('delist')], 'question').text).not.toContain('The rest:');
});

test('says of what is on sale still, for want of a connected account, how it is connected', () => {
  const awaited = (marketplace: 'amazon' | 'ebay', why: string): CaseEvent => ({
    type: 'account-awaited',
    marketplace,
    why,
  });
  const events = [awaited('amazon', 'Connect it with "x".'), awaited('ebay', 'no listing is there')];
  const { text } = mail(events, 'opened');
  expect(text).toContain('Amazon LAMP-1 (Desk lamp, black): NOT taken off sale: connect its account');
  expect(text).toContain('What is asked of you\n- Connect it with "x".\n\n');
  expect(text).not.toContain('Off sale at once');
  expect(mail([...events, asked('approve')], 'question').text).toContain('- Connect it with "x".\n- Please');
});

test('says what all mails of the same complaint brought of which the team does not know', () => {
  const joined = (more: string): CaseEvent => ({
    ...{ type: 'mail-joined', notice: aNotice(), verdict: aVerdict(), more: {} },
    source: { ...source, from: [...source.from] },
    why: `the same complaint came again and says more: ${more}`,
  });
  const telling = { whom: 'team', about: 'opened', to: ['team@lamps.example'] } satisfies Partial<CaseEvent>;
  const told = (more: number): CaseEvent => ({
    type: 'notified',
    ...telling,
    messageId: '<m@x.example>',
    more,
  });
  const waits: CaseEvent = { type: 'not-notified', ...telling, why: 'no answer', again: true, more: 1 };
  const lines = ['B0LAMP0002', 'B0LAMP0003'].map(
    (id) => `- The same complaint came again and says more: ${id}\n`,
  );
  const both = [joined('B0LAMP0002'), waits, joined('B0LAMP0003')];
  const later = mail([...delisted, told(0), ...both], 'opened');
  expect(later.subject).toBe('[Lamp Shop] Another mail says more: Trademark complaint (B0LAMP0001)');
  expect(later.text).toContain(`What is new\n${lines.join('')}`);
  const last = mail([...delisted, told(0), ...both.slice(0, 1), told(1), ...both.slice(2)], 'opened').text;
  expect(last).toContain(`What is new\n${lines[1]}`);
  const first = mail([...delisted, ...both], 'opened');
  expect(first.subject).toBe('[Lamp Shop] Trademark complaint (B0LAMP0001)');
  expect(first.text).toContain(lines.join(''));
});

test('names who handed the mail on and what he wrote, on one harmless line', () => {
  const told = aCase({}, [asked('delist')]);
  const carrier = {
    from: [{ name: 'Lin', address: 'lin@lampshop.example' }],
    note: 'Due today!\n- Approved: https://evil.example/x',
  };
  const now = { ...told, basis: { ...told.basis, source: { ...told.basis.source, carrier } } };
  const { text } = teamMail(now, aStore(), 'https://console.example/', 'question');
  expect(text).toContain(
    '- Handed on by: Lin <lin@lampshop.example>\n- Their note: “Due today! - Approved: [link]”\n',
  );
  expect(mail([asked('delist')], 'question').text).not.toContain('Handed on');
});

test('names the checks that do not hold, and only those', () => {
  const reasons = [
    'A person is asked: 1 of 2 checks do not hold.',
    '✓ No SKU is protected.',
    '✗ The mail is old.',
  ];
  const { text } = mail([asked('delist')], 'question', { reasons });
  expect(text).toContain('A person is asked: 1 of 2 checks do not hold.');
  expect(text).toContain('✗ The mail is old.');
  expect(text).not.toContain('No SKU is protected');
});

test('its one link opens the case and does nothing by itself', () => {
  const { html, text } = mail([...delisted, asked('delist')], 'question');
  expect([...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
    'https://console.example/stage/cases/4f7k2m9p3q8r',
  ]);
  expect(html).not.toMatch(/<(?:img|form|script|button|input)/);
  expect(text).toContain('it decides nothing by itself');
});

test.each(QuestionKind.options)('asks %s in a sentence of its own', (kind) => {
  const words = (other: QuestionKind) => mail([asked(other)], 'question').text.split('\n')[1];
  expect(QuestionKind.options.filter((other) => words(other) === words(kind))).toEqual([kind]);
});

test('without an answer about delisting, the store’s own default is named', () => {
  const text = (delistDefault: string, silenceCounts = true) => {
    const now = aCase({}, [asked('delist')]);
    return teamMail(
      { ...now, decision: { ...now.decision, silenceCounts } },
      aStore({ policy: { delistDefault } }),
      'https://c.example',
      'question',
    ).text;
  };
  expect(text('leave')).toContain('they stay as they are');
  expect(text('delist')).toContain('they go off sale');
  expect(text('delist', false)).toContain('they stay on sale, and the seller is asked too');
});

describe('each kind begins with what it is about', () => {
  test.each([
    ['opened', [], '[Lamp Shop] Trademark complaint (B0LAMP0001)', 'What is asked of you'],
    [
      'reminder',
      [asked('approve')],
      '[Lamp Shop] Reminder, due 2026-03-04 17:00 UTC: trademark complaint (B0LAMP0001)',
      'What is asked of you',
    ],
    [
      'follow-up',
      answered('retraction-request', 'mail', 'rejected').slice(0, 2),
      '[Lamp Shop] No answer yet: trademark complaint (B0LAMP0001)',
      'No answer yet',
    ],
    [
      'stuck',
      [{ type: 'failed', step: 'delist', error: 'AuthorisationExpired', cause: 'sign in again' }],
      '[Lamp Shop] A case is stuck: trademark complaint (B0LAMP0001)',
      'What went wrong',
    ],
    [
      'closed',
      [{ type: 'closed', outcome: 'won', why: 'accepted' }],
      '[Lamp Shop] Closed as won: trademark complaint (B0LAMP0001)',
      'Outcome',
    ],
  ] satisfies [TeamMailKind, CaseEvent[], string, string][])('%s', (kind, events, subject, title) => {
    const written = mail(events, kind);
    expect(written.subject).toBe(subject);
    expect(written.text.startsWith(`${title}\n`)).toBe(true);
  });

  test('a failure is told with its step and cause', () => {
    const failed = {
      type: 'failed',
      step: 'delist',
      error: 'AuthorisationExpired',
      cause: 'sign in again',
    } as const;
    const { text } = mail([failed], 'stuck');
    expect(text).toContain('- Taking listings off sale: sign in again\n');
    expect(text).toContain('- For support: AuthorisationExpired\n');
  });
});

test('nothing in a mail can add a line, a tag or a link', () => {
  const evil = 'x\r\nBcc: all@example.com <img src=x onerror=alert(1)> "quoted" https://evil.example';
  const notice = aNotice({
    complaintIds: [evil],
    dockets: [evil],
    complainants: [{ name: evil, email: evil, role: 'principal' }],
    deadlines: [{ what: evil, due: '2026-03-04T17:00:00.000Z', text: evil }],
    listings: [{ platform: 'amazon', id: evil, idType: 'asin' }],
  });
  const told = {
    notice,
    verdict: aVerdict({ reasons: [evil] }),
    offers: [anOffer({ title: evil, listingId: evil })],
  };
  const { subject, text, html } = mail(delisted, 'opened', told);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(/^Bcc:/m);
  expect(text + html).not.toContain('evil.example');
  expect(html).not.toContain('<img');
});

test('five hundred listings make a mail that can be read', () => {
  const offers = Array.from({ length: 500 }, (_, index) => anOffer({ sku: `LAMP-${index}` }));
  const { subject, text } = mail([], 'opened', { offers });
  expect(text).toContain('and 480 more: see the case');
  expect(text.length).toBeLessThan(10_000);
  expect(subject).toContain('B0LAMP0001 and 499 more');
});

test('who is asked to approve another answer is told that the platform refused as many as the store tries', () => {
  const refused = answered('own-work', 'portal', 'rejected');
  expect(mail([...refused, asked('approve')], 'question').text).not.toContain('refused so far');
  const { text } = mail([...refused, ...refused, asked('approve')], 'question');
  expect(text).toContain('Answers refused so far: 2; the store’s policy is to try 2.');
});

const decided = {
  ...source,
  from: [{ name: 'Amazon', address: 'appeals@amazon.com' }],
  subject: 'Your appeal',
  finding: 'findings/two.json',
};
const term = (due: string, what: string) => ({ due, what, text: `words of ${what}` });
const wanted = term('2026-03-09T17:00:00.000Z', 'submit documents');

test.each([
  ['rejected', 'Rejected'],
  ['more-information', 'More information wanted'],
] as const)(
  'a request after %s says so, who said it, by when, and what the new draft lacks',
  (outcome, name) => {
    const [drafted, sent] = answered('own-work', 'portal', 'rejected');
    if (drafted?.type !== 'drafted' || !sent) throw new Error('an answer begins with its draft');
    const events: CaseEvent[] = [
      ...[...delisted, drafted, sent],
      { type: 'outcome', outcome, source: decided, deadlines: [wanted] },
      { ...drafted, draft: 2, missing: ['the invoice of the goods'] },
      asked('approve'),
    ];
    const { subject, text } = mail(events, 'question');
    expect(subject).toBe(
      `[Lamp Shop] ${name}. Your decision is needed by 2026-03-04 17:00 UTC: trademark complaint (B0LAMP0001)`,
    );
    for (const line of [
      `2026-03-02 09:05 UTC: ${outcome}, as a mail said`,
      'From: Amazon <appeals@amazon.com>',
      'Subject: Your appeal',
      '2026-03-09 17:00 UTC: submit documents (words of submit documents)',
      'The draft still lacks: the invoice of the goods',
    ])
      expect(text).toContain(`- ${line}\n`);
    const first = mail([...delisted, drafted, asked('approve')], 'question');
    expect(first.subject).not.toContain('Rejected');
  },
);

describe('a refusal that comes from whoever complained', () => {
  const owners = {
    ...decided,
    from: [{ name: 'Petra Holm', address: 'petra@mail.brightbrands.example' }],
    subject: 'Re: your request',
  };
  const refused = { type: 'outcome', outcome: 'rejected', source: owners } as const;
  const claimed = { ...refused, type: 'outcome-claimed', why: 'x' } as const;
  const [drafted, sent] = answered('retraction-request', 'mail', 'rejected');
  if (!drafted || !sent) throw new Error('an answer begins with its draft');
  const zh = (events: CaseEvent[], kind: TeamMailKind) =>
    teamMail(aCase({}, events), aStore({ language: 'zh' }), 'https://console.example/', kind);

  test('is a refusal to withdraw, and no decision', () => {
    const events = [...delisted, drafted, sent, refused, asked('approve')];
    const { subject, text } = mail(events, 'question');
    expect(subject).toMatch(/^\[Lamp Shop\] The owner refuses to withdraw\. Your decision is needed by /);
    expect(text).toContain('2026-03-02 09:05 UTC: the owner refuses to withdraw, as a mail said\n');
    expect(text).not.toMatch(/rejected/i);
    const chinese = zh(events, 'question');
    expect(chinese.subject).toContain('权利人拒绝撤回投诉');
    expect(chinese.text).toContain('权利人拒绝撤回投诉');
    expect(chinese.text).not.toContain('被驳回');
  });

  test('also while nobody has confirmed it', () => {
    const { subject, text } = mail([...delisted, claimed, asked('approve')], 'outcome');
    expect(subject).toContain('Please confirm what a mail says, the owner refuses to withdraw: ');
    expect(text).toContain(
      'A mail says the owner refuses to withdraw, which counts once a person confirms it',
    );
    expect(zh([...delisted, claimed, asked('approve')], 'outcome').subject).toContain('“权利人拒绝撤回投诉”');
  });

  test.each([
    ['a platform', 'notices@amazon.com'],
    ['somebody we do not know', 'petra@stranger.example'],
  ])('and from %s it is a rejection', (_, address) => {
    const other = { ...refused, source: { ...owners, from: [{ name: '', address }] } };
    const owner = { name: 'Amazon', email: 'reports@amazon.com', role: 'principal' } as const;
    const notice = aNotice({ complainants: [owner, ...aNotice().complainants] });
    const { subject } = mail([...delisted, drafted, sent, other, asked('approve')], 'question', { notice });
    expect(subject).toContain('] Rejected. ');
  });
});

test('lists the deadlines that a claim sets beside those that stand, and of whom', () => {
  const notice = aNotice({ deadlines: [term('2026-03-12T17:00:00.000Z', 'reply')] });
  const claim: CaseEvent = {
    ...{ type: 'outcome-claimed', outcome: 'rejected', why: 'x', source: decided },
    deadlines: [wanted],
  };
  expect(mail([asked('approve'), claim], 'outcome', { notice }).text).toContain(
    'Deadlines\n- 2026-03-12 17:00 UTC: reply (words of reply)\n- 2026-03-09 17:00 UTC: submit documents (words of submit documents), from a mail that nobody has confirmed\n',
  );
});

const lamp = { marketplace: 'amazon', sku: 'LAMP-1' } as const;
/** Four listings of a case that a mail ended: one came back under a new number, the others did not. */
const offers = ['LAMP-1', 'LAMP-2', 'LAMP-3', 'LAMP-4'].map((sku) =>
  anOffer({ sku, listingId: `ID-${sku}` }),
);
const relisted = { type: 'listing-action-settled', ...lamp, action: 'relist' } as const;
const ended: CaseEvent[] = [
  { ...relisted, action: 'delist', sku: 'LAMP-3', result: 'already', detail: '' },
  { type: 'outcome', outcome: 'accepted' },
  { ...relisted, result: 'done', detail: '', listingId: 'ID-NEW' },
  {
    ...relisted,
    sku: 'LAMP-2',
    result: 'refused',
    detail: 'there is no snapshot to restore: put it back by hand',
  },
  { type: 'listing-held-by-another-case', ...lamp, sku: 'LAMP-4', caseId: '7h2m9p3q8r4f' },
  { type: 'closed', outcome: 'won', why: 'the last outcome was: accepted' },
];

test('says of a case that is over how it ended, what is on sale again under which number, and why the rest is not', () => {
  const { subject, text } = mail(ended, 'closed', { offers });
  expect(subject).toBe('[Lamp Shop] Closed as won: trademark complaint (ID-NEW and 3 more)');
  for (const line of [
    'Closed as won: the last outcome was: accepted',
    '2026-03-02 09:02 UTC: accepted, as a mail said',
    'Amazon LAMP-1 (Desk lamp, black): on sale again as ID-NEW',
    'Amazon LAMP-2 (Desk lamp, black): stays off sale: there is no snapshot to restore: put it back by hand',
    'Amazon LAMP-3 (Desk lamp, black): stays off sale: it was off sale before this case, which did not take it off',
    'Amazon LAMP-4 (Desk lamp, black): left as it is: stays off sale: case 7h2m9p3q8r4f holds it too',
    'Complaint ID: 12345678901',
  ])
    expect(text).toContain(`- ${line}\n`);
  expect(text).not.toContain('What is asked of you');
});

/** A mail alone cleared two of the four, the others stay in dispute. */
const partly: CaseEvent[] = [
  ...['LAMP-1', 'LAMP-2', 'LAMP-3', 'LAMP-4'].flatMap((sku) =>
    delisted.map((event) => ('sku' in event ? { ...event, sku } : event)),
  ),
  {
    ...{ type: 'outcome', outcome: 'retracted', tell: true, source: decided },
    cleared: [lamp, { ...lamp, sku: 'LAMP-2' }],
  },
  { ...relisted, result: 'done', detail: '', listingId: 'ID-NEW' },
  { type: 'listing-held-by-another-case', ...lamp, sku: 'LAMP-2', caseId: '7h2m9p3q8r4f' },
  asked('outcome'),
];

test('says of a part that a mail cleared which mail that is, what is on sale again under which number, and nothing of the rest', () => {
  const { subject, text } = mail(partly, 'cleared', { offers });
  expect(subject).toBe(
    '[Lamp Shop] Back on sale, cleared by a mail: trademark complaint (ID-NEW and 1 more)',
  );
  const [top = ''] = text.split('What is asked of you');
  for (const line of [
    'retracted of LAMP-1, LAMP-2, as a mail said',
    'From: Amazon <appeals@amazon.com>',
    'Subject: Your appeal',
    'Amazon LAMP-1 (Desk lamp, black): on sale again as ID-NEW',
    'Amazon LAMP-2 (Desk lamp, black): left as it is: stays off sale: case 7h2m9p3q8r4f holds it too',
  ])
    expect(top).toContain(`${line}\n`);
  expect(top).not.toContain('LAMP-3');
  expect(text).toContain('We wait for the outcome.');
});

/** Two English words in a row. */
const inEnglish = /[a-z]{2,} [a-z]{2,}/i;

describe('to a team that reads Chinese', () => {
  const zh = (events: CaseEvent[], kind: TeamMailKind, told: Parameters<typeof aCase>[0] = {}) =>
    teamMail(aCase(told, events), aStore({ name: '灯具店', language: 'zh' }), 'https://c.example', kind);

  type Calls = {
    [K in keyof TeamWords as TeamWords[K] extends (...given: never[]) => string
      ? K
      : never]: TeamWords[K] extends (...given: infer Given) => string ? Given : never;
  };
  const at = '2026-03-04T17:00:00.000Z';
  /** What each that is filled in is given: nothing that has words of its own. */
  const calls: Calls = {
    recorded: ['No listing is touched.'],
    alone: ['x'],
    notice: ['complaint', 'design-patent'],
    platform: ['law-firm'],
    marketplace: ['webhook'],
    subject: ['1', '2', '3'],
    andMore: ['1', 2],
    opened: ['x'],
    saysMore: ['1'],
    decide: ['1', at],
    reminder: ['1', at],
    after: ['rejected', '1'],
    noAnswer: ['1'],
    stuck: ['1'],
    stillStuck: ['1'],
    cleared: ['1', true],
    pleaseRead: ['1'],
    mailSays: ['1', '2', '3'],
    onSaleAgain: ['1'],
    closedAs: ['1', 'not-ours'],
    confirm: ['1', 'more-information'],
    cut: [1],
    tookOff: ['1'],
    rest: ['1'],
    reading: ['1', '2', 90],
    effect: ['none'],
    subjectLine: ['1'],
    complaintId: ['1'],
    docket: ['1'],
    complainant: ['agent', '1'],
    from: ['1'],
    handedOn: ['1'],
    wrote: ['1'],
    trust: ['forwarded'],
    listing: ['1', '2', '3'],
    listingIs: ['1', '2'],
    backAs: ['1'],
    staysOff: [undefined],
    left: [''],
    deadline: [at, '1', '2'],
    unconfirmed: ['1'],
    lacks: ['1'],
    due: [at],
    refused: [2, 2],
    step: ['delist', '1'],
    support: ['1'],
    again: [at],
    closed: ['no-action', '1'],
    reported: [at, 'partly-accepted', '', '1'],
    claim: ['rejected', '1'],
    unanswered: [at, 'portal', 'own-work'],
  };

  /** Every string of a table by its path, those that are filled in with what `calls` gives them. */
  const stringsOf = (words: object, under = ''): [string, string][] =>
    Object.entries(words).flatMap(([key, said]): [string, string][] => {
      const path = `${under}${key}`;
      if (typeof said === 'object') return stringsOf(said, `${path}.`);
      return [[path, typeof said === 'string' ? said : said(...(calls[path as keyof Calls] ?? []))]];
    });
  const inChinese = new Map(stringsOf(chinese));

  test.each(stringsOf(english))('%s has its Chinese: %s', (path, said) => {
    expect(inChinese.get(path)).not.toBe(said);
    expect(inChinese.get(path)).toMatch(path === 'html' ? 'zh-Hans' : /[\p{Script=Han}（）：，]|^x$/u);
    expect(inChinese.get(path)).not.toMatch(inEnglish);
  });

  const reasons = [
    'A person is asked: 2 of 9 checks do not hold.',
    '✗ Protected SKUs are among them: LAMP-1.',
    '✗ Its sender is marked “Forwarded”; the store asks for “Sender proven” or better.',
  ];
  const told: Parameters<typeof aCase>[0] = {
    reasons,
    verdict: aVerdict({ reasons: ['amazon.com signed it, and amazon really sends from there.'] }),
    offers: [anOffer({ title: '台灯' })],
    notice: aNotice({
      complainants: [{ name: '明亮品牌', email: 'a@b.example', role: 'attorney' }],
      deadlines: [{ what: 'appeal', due: at, text: '请在五天内申诉' }],
    }),
  };
  const stops: CaseEvent = {
    type: 'failed',
    step: 'relist',
    error: 'StoreStopped',
    cause:
      'Acting on listings is switched off for store acme. Once the store is resumed, in the console under Stores, the case goes on by itself.',
  };
  const toRead: CaseEvent = {
    type: 'mail-joined',
    source: { ...source, from: [...source.from], subject: '投诉' },
    notice: aNotice(),
    verdict: aVerdict({ trust: 'unverified' }),
    why: 'a mail that is less well proven speaks of the same complaint and says more: B0LAMP0002: please read it',
    toRead: true,
  };
  const mails: [TeamMailKind, CaseEvent[]][] = [
    ...QuestionKind.options.map((kind): [TeamMailKind, CaseEvent[]] => ['question', [asked(kind)]]),
    ['opened', delisted],
    ['reminder', [...answered('own-work', 'portal', 'rejected'), asked('approve')]],
    ['follow-up', answered('retraction-request', 'mail', 'rejected').slice(0, 2)],
    ['stuck', [stops]],
    ['closed', [{ type: 'closed', outcome: 'won', why: 'the last outcome was: accepted' }]],
    ['closed', ended],
    ['cleared', partly.filter(({ type }) => type !== 'outcome')],
    ['drift', delisted],
    ['to-read', [toRead]],
  ];

  test.each(mails)('%s has no English sentence (%#)', (kind, events) => {
    const { subject, text, html } = zh(events, kind, told);
    const written = `${subject}\n${text}`.replace('Policy Warning', '');
    expect(written).not.toMatch(inEnglish);
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toContain('>打开案件</a>');
  });

  test('names what is asked, by when in Beijing and in UTC, and what its events record', () => {
    const { subject, text } = zh([asked('delist')], 'question', told);
    expect(subject).toBe(
      '[灯具店] 需要您决定，请在 2026-03-05 01:00（北京时间）前答复：侵权投诉（商标），B0LAMP0001',
    );
    for (const line of [
      '- 请决定所涉商品可否下架。逾期未答复，商品保持原状。',
      '- 请在 2026-03-05 01:00（北京时间，2026-03-04 17:00 UTC）前答复。',
      '- 由 amazon.com 签名，亚马逊确实从该域名发信。',
      '- ✗ 发件人可信度为“转发”；店铺要求至少“已验证”。',
      '- 2026-03-05 01:00（北京时间，2026-03-04 17:00 UTC）：申诉（请在五天内申诉）',
    ])
      expect(text).toContain(line);
  });
});

test('says how sure the reading is as the checks do, and never surer', () => {
  const told = { notice: aNotice({ confidence: 0.8999 }) };
  expect(mail([asked('delist')], 'question', told).text).toContain('89 % sure.');
});
