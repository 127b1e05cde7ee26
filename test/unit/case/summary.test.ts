import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../shared/case/case-facts.ts';
import type { CaseEvent, EventOf } from '../../../shared/case/events.ts';
import { deadlineOf, orderOf, Summary, summarize } from '../../../shared/case/records/summary.ts';
import { openDeadlines, stockTerms } from '../../../shared/case/replay/deadlines.ts';
import { aNotice, source } from '../response/a-case.ts';
import {
  answered,
  asked,
  asking,
  drafted,
  failed,
  minute,
  off,
  opening,
  prepared,
  ready,
  submitted,
  told,
} from './told.ts';

const due = minute(60).toISOString();
const withDeadline = opening({
  notice: aNotice({ deadlines: [{ what: 'answer', due, text: 'in an hour' }] }),
});
/** An answer that a person submits in the platform's portal. */
const inPortal = (draft = 1): CaseEvent[] => [
  drafted(draft, { channel: 'portal', to: [] }),
  answered('submit', 'submitted', { submission: { draft, reference: 'C-1' } }),
];
const claimed: EventOf<'outcome-claimed'> = {
  type: 'outcome-claimed',
  source: { ...source, from: [] },
  outcome: 'retracted',
  why: 'unverified',
};

test.each<[string, CaseEvent[], string]>([
  ['what runs by itself', [], 'handled'],
  ['what a person is asked', [asked('review')], 'needs-you'],
  ['what was answered', [asked('review'), answered('review', 'proceed')], 'handled'],
  ['what waits for a mail', [asked('outcome', 'outcome-1-1')], 'waiting'],
  ['unless a mail claims something', [asked('outcome', 'outcome-1-1'), claimed], 'needs-you'],
  ['what is for counsel', [asked('counsel')], 'needs-you'],
  ['what failed', [failed('delist')], 'needs-you'],
  [
    'what is over, whatever else it was',
    [failed('delist'), claimed, { type: 'closed', outcome: 'lost', why: '' }],
    'closed',
  ],
])('%s', (_, events, queue) => {
  expect(summarize(told(opening(), ...events)).queue).toBe(queue);
});

test('lists are in the order of the notice’s deadline, without one of our question, and what is stuck is not last', () => {
  const soon = asked('delist', 'delist-1', minute(30));
  const order = (...events: CaseEvent[]) => orderOf(summarize(told(withDeadline, ...events)));
  expect(order(soon)).toBe(due);
  expect(order(asked('delist', 'delist-1', minute(90)))).toBe(due);
  const sent = [...ready, ...inPortal()];
  expect(order(...sent, asked('outcome', 'outcome-1-1', minute(90)))).toBe(minute(90).toISOString());
  expect(order(...sent) > due).toBe(true);
  const stuck = told(withDeadline, soon, failed('delist'));
  expect(orderOf(summarize(stuck))).toBe(stuck.updatedAt);
  const undated = told(opening(), claimed);
  expect(orderOf(summarize(undated))).toBe(undated.updatedAt);
});

test('it is searched by what a portal gave its answer, not by a mail’s id', () => {
  expect(summarize(told(opening(), ...off, ...prepared, ...inPortal())).words).toContain('C-1');
  const mailed = [drafted(1, {}), submitted(1)];
  expect(summarize(told(opening(), ...off, ...prepared, ...mailed)).words).not.toContain('<');
});

test('the words it is searched by are what its notice names, and few however many those are', () => {
  const named = aNotice({
    complaintIds: ['12849302841'],
    dockets: ['1:26-cv-04417'],
    rights: [{ type: 'us-trademark-registration', number: '5123987' }],
    complainants: [{ name: 'Northfell', email: 'brand@northfell.example', role: 'principal' }],
    listings: Array.from({ length: 900 }, (_, at) => ({
      platform: 'amazon',
      id: `B0${String(at).padStart(8, '0')}`,
      idType: 'asin',
    })),
  });
  const { words } = summarize(told(opening({ notice: named })));
  for (const word of ['12849302841', '1:26-cv-04417', '5123987', 'brand@northfell.example', 'B000000000'])
    expect(words).toContain(word);
  expect(words.length).toBeLessThanOrEqual(1200);
});

test('a summary from before there were such words is still read', () => {
  const { words: _, ...old } = summarize(told(opening()));
  expect(Summary.parse(old)).toMatchObject({ id: old.id, words: '' });
});

test('a deadline of the notice stands apart from our own question, and is met by an answer', () => {
  const soon = asked('delist', 'delist-1', minute(30));
  expect(summarize(told(withDeadline, soon)).deadline).toEqual({ what: 'answer', due });
  expect(summarize(told(opening(), soon)).deadline).toBeUndefined();
  const sent = [...ready, ...inPortal()];
  expect(summarize(told(withDeadline, ...sent)).deadline).toBeUndefined();
  expect(
    summarize(told(withDeadline, { type: 'closed', outcome: 'lost', why: '' })).deadline,
  ).toBeUndefined();
});

test('a platform’s deadline is not met by a letter to whoever complained, nor by an answer that lies in the outbox', () => {
  const after = (...events: CaseEvent[]) =>
    summarize(told(withDeadline, ...off, ...prepared, ...events)).deadline?.what;
  expect(after(...inPortal())).toBeUndefined();
  expect(after(drafted(), submitted())).toBe('answer');
  expect(after(drafted(1, { channel: 'portal', to: [] }), { ...submitted(), kept: true })).toBe('answer');
});

describe('a deadline that nothing proves', () => {
  const sooner = { what: 'pay', due: minute(30).toISOString(), text: 'at once' };
  const later = { ...sooner, due: minute(90).toISOString() };
  const claiming = (one: typeof sooner): CaseEvent => ({ ...claimed, deadlines: [one] });
  const dues = ({ deadline, unconfirmed }: Summary) => [deadline?.due, unconfirmed?.due];

  test('takes no place of a proven one, and stands beside it where it is sooner', () => {
    const row = summarize(told(withDeadline, claiming(sooner)));
    expect(dues(row)).toEqual([due, sooner.due]);
    expect(orderOf(row)).toBe(due);
    expect(dues(summarize(told(withDeadline, claiming(later))))).toEqual([due, undefined]);
  });

  test('is that of a mail that nobody is proven to have sent, until somebody answers what it asks', () => {
    const { verdict } = withDeadline;
    const unproven = { ...withDeadline, verdict: { ...verdict, trust: 'unverified' as const } };
    const question = asked('delist', 'delist-1', minute(45));
    const row = summarize(told(unproven, question));
    expect(dues(row)).toEqual([undefined, due]);
    expect(orderOf(row)).toBe(minute(45).toISOString());
    expect(orderOf(summarize(told(unproven)))).toBe(due);
    expect(dues(summarize(told(unproven, question, answered('delist', 'leave'))))).toEqual([due, undefined]);
  });
});

test('no answer saves stock that lies at Amazon from being destroyed', () => {
  const stock = opening({ notice: aNotice({ deadlines: [{ what: stockTerms.atPlatform, due, text: '' }] }) });
  expect(summarize(told(stock, ...off, ...prepared, ...inPortal())).deadline?.what).toBe(
    stockTerms.atPlatform,
  );
});

test('the deadline of a demand letter is met by the letter that answers it, once it went', () => {
  const { deadlines } = withDeadline.notice;
  const demand = opening({ notice: aNotice({ kind: 'demand-letter', platform: 'law-firm', deadlines }) });
  const after = (sent: CaseEvent) =>
    summarize(told(demand, ...off, ...prepared, drafted(), sent)).deadline?.what;
  expect(after(submitted())).toBeUndefined();
  expect(after({ ...submitted(), kept: true })).toBe('answer');
});

test('in an older summary a deadline is what lapses before our question', () => {
  const question = { id: 'delist-1', kind: 'delist', due: minute(30).toISOString() } as const;
  const { deadline: _, ...rest } = summarize(told(withDeadline));
  const old = { ...rest, due };
  expect(deadlineOf({ ...old, question })).toEqual({ what: '', due });
  expect(deadlineOf({ ...old, question, due: question.due })).toBeUndefined();
});

test('listings that the policy alone took off sale are told from those that somebody was asked about', () => {
  const { unasked } = summarize(told(opening(), ...off));
  expect(unasked).toBe(true);
  expect(summarize(told(opening())).unasked).toBe(false);
  const reviewed = [asked('review'), answered('review', 'proceed'), ...off];
  expect(summarize(told(opening(), ...reviewed)).unasked).toBe(false);
  const wanted = [asked('delist'), answered('delist', 'delist'), ...off];
  expect(summarize(told(asking, ...wanted)).unasked).toBe(false);
});

describe('in the round after a refusal', () => {
  const at = (index: number) => minute(index).toISOString();
  const deadline = (what: string, index: number) => ({ what, due: at(index), text: what });
  const first = opening({
    notice: aNotice({ deadlines: [deadline('first', 3), deadline('last', 600), deadline('second', 500)] }),
  });
  const sent = [...ready, ...inPortal()];
  const refused: CaseEvent = { type: 'outcome', outcome: 'rejected', deadlines: [deadline('appeal', 90)] };
  const nextAfter = (...events: CaseEvent[]) => summarize(told(first, ...sent, ...events)).deadline?.what;

  test('the deadline that the refusal sets counts, until it is met', () => {
    expect(nextAfter()).toBeUndefined();
    expect(nextAfter(refused)).toBe('appeal');
    expect(nextAfter(refused, drafted(2))).toBe('appeal');
    expect(nextAfter(refused, ...inPortal(2))).toBeUndefined();
  });

  test('of the earlier ones those count that are still to come, and what was met no more', () => {
    expect(nextAfter({ type: 'outcome', outcome: 'rejected' })).toBe('second');
    expect(openDeadlines(told(first, ...sent, refused)).map(({ what }) => what)).toEqual([
      'appeal',
      'second',
      'last',
    ]);
  });

  test('one that was missed before anybody confirmed the refusal is still owed', () => {
    const over: CaseEvent = { type: 'outcome', outcome: 'rejected', deadlines: [deadline('over', 1)] };
    expect(nextAfter(over)).toBe('over');
  });

  test('one that a mail only claims is shown at once as unconfirmed, and is gone with its claim', () => {
    const claim: CaseEvent = { ...claimed, outcome: 'rejected', deadlines: [deadline('claimed', 90)] };
    const { deadline: proven, unconfirmed } = summarize(told(first, ...sent, claim));
    expect([proven, unconfirmed?.what]).toEqual([undefined, 'claimed']);
    expect(nextAfter(claim, { type: 'outcome', outcome: 'rejected' })).toBe('claimed');
    expect(nextAfter(claim, { type: 'claim-dismissed', outcome: 'rejected' })).toBeUndefined();
    expect(
      nextAfter(
        claim,
        { type: 'claim-dismissed', outcome: 'rejected' },
        { type: 'outcome', outcome: 'rejected' },
      ),
    ).toBe('second');
  });
});

describe('of two mails that each claim something', () => {
  const [one, other] = ['first', 'second'].map((finding) => ({ ...source, from: [], finding }));
  if (!one || !other) throw new Error('There are two.');
  const withdrawn: CaseEvent = { ...claimed, source: one };
  const left = (...events: CaseEvent[]) =>
    told(opening(), ...events).claims.map(({ source: { finding }, told: known }) => [
      finding,
      known ?? false,
    ]);
  const teamTold: CaseEvent = {
    type: 'notified',
    whom: 'team',
    to: [],
    about: 'outcome',
    messageId: '<1@x.example>',
  };

  test.each<[string, CaseEvent['type'], 'rejected' | 'retracted']>([
    ['a refusal', 'outcome', 'rejected'],
    ['a second withdrawal', 'outcome', 'retracted'],
    ['a refusal that is not so', 'claim-dismissed', 'rejected'],
  ])('the withdrawal is there until it is answered too: %s', (_, type, outcome) => {
    const both = [withdrawn, { ...claimed, source: other, outcome }];
    expect(left(...both)).toHaveLength(2);
    if (type !== 'outcome' && type !== 'claim-dismissed') throw new Error('It answers a claim.');
    const answer: CaseEvent = { type, outcome, claim: 'second' };
    expect(left(...both, answer)).toEqual([['first', false]]);
    expect(summarize(told(opening(), ...both, answer)).queue).toBe('needs-you');
    expect(left(...both, answer, { type: 'claim-dismissed', outcome: 'retracted', claim: 'first' })).toEqual(
      [],
    );
  });

  test('what somebody reports settles those that say the same, as it did before answers named a mail', () => {
    const refused: CaseEvent = { ...claimed, source: other, outcome: 'rejected' };
    expect(left(withdrawn, refused, { type: 'outcome', outcome: 'rejected' })).toEqual([['first', false]]);
  });

  test('the team is told of each', () => {
    const refused: CaseEvent = { ...claimed, source: other, outcome: 'rejected' };
    expect(left(withdrawn, teamTold, refused)).toEqual([
      ['first', true],
      ['second', false],
    ]);
    expect(left(withdrawn, teamTold, refused, teamTold).map(([, known]) => known)).toEqual([true, true]);
  });
});

test('names who complains: an owner before whoever writes for it, by name or else by address', () => {
  const shown = (...complainants: NoticeFacts['complainants']) =>
    summarize(told(opening({ notice: aNotice({ complainants }) }))).complainant;
  const agent = { name: 'Brand Guard', email: 'ip@guard.example', role: 'agent' } as const;
  expect(shown(agent, { name: 'Lumora Straps LLC', role: 'principal' })).toBe('Lumora Straps LLC');
  expect(shown(agent, { email: 'brand@lumora.example', role: 'principal' })).toBe('Brand Guard');
  expect(shown({ email: 'ip@guard.example', role: 'sender' })).toBe('ip@guard.example');
  expect(shown({ name: 'x'.repeat(500), role: 'principal' })).toHaveLength(80);
  expect(shown()).toBeUndefined();
});
