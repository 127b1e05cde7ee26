import { describe, expect, test } from 'vitest';
import { QuestionKind } from '../../../shared/case/vocabulary.ts';
import { deadlinePresets, shipsOf } from '../../../shared/policy/deadline-presets.ts';
import { deadlinesOf, questionDue } from '../../../shared/policy/deadlines.ts';
import { onExpiry } from '../../../shared/policy/expiry.ts';
import { remindersDue } from '../../../shared/policy/reminders.ts';
import { aCase, aNotice, answered, aStore } from '../response/a-case.ts';

const received = new Date('2026-03-02T09:00:00Z');

describe('presets', () => {
  const dues = (changes: Parameters<typeof aNotice>[0], at = received) =>
    deadlinesOf(aNotice(changes), at, 'merchant').map(({ what, due, assumed }) => [
      what,
      due,
      assumed ?? false,
    ]);

  test('three Chinese working days for a counter-notification, to the end of the day in Beijing', () => {
    expect(dues({ platform: 'aliexpress' })).toEqual([
      ['counter-notification', '2026-03-05T15:59:59.000Z', true],
    ]);
  });

  test('the statutory days of National Day do not count; days that a year’s decree adds are not known, so it errs early', () => {
    const [first] = dues({ platform: 'alibaba' }, new Date('2026-09-30T02:00:00Z'));
    expect(first?.[1]).toBe('2026-10-07T15:59:59.000Z');
  });

  test('what the mail states replaces the platform’s own term', () => {
    const deadlines = [{ what: 'answer', due: '2026-03-04T15:59:59.000Z', text: 'within 2 working days' }];
    expect(dues({ platform: 'aliexpress', deadlines })).toEqual([
      ['answer', '2026-03-04T15:59:59.000Z', false],
    ]);
  });

  test.each(['pay', 'hearing'])('but a day to %s is no day for what the platform waits for', (what) => {
    const deadlines = [{ what, due: '2026-03-20T15:59:59.000Z', text: 'by 20 March' }];
    expect(dues({ platform: 'aliexpress', deadlines }).map(([first]) => first)).toEqual([
      'counter-notification',
      what,
    ]);
  });

  test.each<[string, string[], 'court' | 'temu', string, boolean]>([
    ['1:26-cv-02291', ['1:26-cv-02291'], 'court', 'en', true],
    ['23 C 2965', ['23 C 2965'], 'court', 'en', true],
    ['none, in English', [], 'court', 'en', true],
    ['none, as Temu tells of it in Chinese', [], 'temu', 'zh-Hans', true],
    ['33 O 112/26', ['33 O 112/26'], 'court', 'de', false],
    ['（2026）浙0192民初3308号', ['（2026）浙0192民初3308号'], 'court', 'zh-Hans', false],
    ['none, in French', [], 'court', 'fr', false],
  ])(
    'the terms of the United States are usual in their courts: %s',
    (_, dockets, platform, language, are) => {
      const found = dues({ platform, kind: 'court-order', dockets, language });
      expect(found.some(([what]) => what === 'answer in court')).toBe(are);
      expect(found.some(([what]) => what === 'end of a temporary restraining order')).toBe(are);
    },
  );

  test('a court order has its two terms, across the change to summer time', () => {
    expect(dues({ platform: 'court', kind: 'court-order' })).toEqual([
      ['end of a temporary restraining order', '2026-03-17T03:59:59.000Z', true],
      ['answer in court', '2026-03-24T03:59:59.000Z', true],
    ]);
  });

  test('a court’s term that ends on a weekend is not moved, and says that the law moves it', () => {
    const notice = aNotice({ platform: 'court', kind: 'court-order' });
    const found = deadlinesOf(notice, new Date('2026-11-22T17:00:00Z'), 'unknown');
    expect(found.map(({ due }) => due)).toEqual(['2026-12-07T04:59:59.000Z', '2026-12-14T04:59:59.000Z']);
    for (const { text } of found)
      expect(text).toContain(
        'runs on to the next business day (Rule 6(a)(1)(C)); the earlier day stands here',
      );
  });

  describe('the answer in court has one date, with its basis', () => {
    const answers = (what: string, due: string, text: string) =>
      deadlinesOf(
        aNotice({ platform: 'court', kind: 'court-order', deadlines: [{ what, due, text }] }),
        received,
        'unknown',
      ).filter((one) => one.what !== 'end of a temporary restraining order');
    const early = '2026-03-20T03:59:59.000Z';
    const late = '2026-04-20T03:59:59.000Z';
    const lawful = '2026-03-24T03:59:59.000Z';

    test.each([
      ['the mail’s own, where that is earlier', early, early, '21 days after service on 26 February'],
      [
        'the law’s, counted from receipt, where the mail names a later one',
        late,
        lawful,
        '21 days from receipt.',
      ],
      ['the mail’s own words, where both fall on one day', lawful, lawful, 'within 21 days'],
    ])('%s', (_, stated, due, text) => {
      const found = answers('answer in court', stated, text);
      expect(found).toMatchObject([{ what: 'answer in court', due }]);
      expect(found[0]?.text).toContain(text);
    });

    test('a reply within the law’s own days is the same; an earlier one is another matter', () => {
      expect(answers('reply', lawful, 'within 21 days')).toMatchObject([{ what: 'reply', due: lawful }]);
      expect(answers('reply', early, 'by Thursday').map(({ due }) => due)).toEqual([early, lawful]);
    });
  });

  test.each([
    ['ships it', ['marketplace', 'merchant'], 'removal of the stock at Amazon'],
    ['does not say who ships', ['merchant', undefined], 'removal of the stock, where any lies at Amazon'],
    ['does not know the listing', [], 'removal of the stock, where any lies at Amazon'],
    ['says that the merchant ships all of it', ['merchant', 'merchant'], undefined],
  ] as const)('stock at Amazon has its term where Amazon or the catalogue %s', (_, by, what) => {
    const items = by.map((fulfilment) => (fulfilment === undefined ? {} : { fulfilment }));
    expect(deadlinesOf(aNotice(), received, shipsOf(items)).map((one) => one.what)).toEqual(
      what ? [what] : [],
    );
  });

  test('eBay after five business days; a holiday in between is not one', () => {
    const [first] = dues({ platform: 'ebay' }, new Date('2026-11-23T18:00:00Z'));
    expect(first?.[1]).toBe('2026-12-02T07:59:59.000Z');
  });

  test('no preset for a mail that asserts nothing', () => {
    expect(dues({ kind: 'retraction' })).toEqual([]);
  });

  test('each says where it comes from and what to verify', () => {
    for (const { source, verify } of deadlinePresets) {
      expect(source).not.toBe('');
      expect(verify).not.toBe('');
    }
    expect(deadlinesOf(aNotice({ platform: 'temu' }), received, 'unknown')[0]?.text).toMatch(
      /Verify: secondary source/,
    );
  });
});

describe('questions', () => {
  const now = received;
  const hoursLater = (due: Date) => (due.getTime() - now.getTime()) / 3_600_000;
  const withDeadline = (due: string) =>
    aCase({ notice: aNotice({ deadlines: [{ what: 'answer', due, text: 'x' }] }) });

  test.each([
    ['review', 24],
    ['delist', 24],
    ['approve', 48],
    ['submit', 48],
    ['outcome', 120],
    ['counsel', 168],
  ] as const)('%s: %d hours', (kind, hours) => {
    expect(hoursLater(questionDue(kind, aStore(), aCase(), now))).toBe(hours);
  });

  test('the store says how long a person has to decide about delisting', () => {
    const store = aStore({ policy: { delistAnswerHours: 4 } });
    expect(hoursLater(questionDue('delist', store, aCase(), now))).toBe(4);
  });

  test.each(['review', 'delist'] as const)(
    'no decision of %s is due after the deadline, nor at once',
    (kind) => {
      const due = (deadline: string) =>
        questionDue(kind, aStore(), withDeadline(deadline), now).toISOString();
      expect(due('2026-03-02T20:00:00.000Z')).toBe('2026-03-02T20:00:00.000Z');
      expect(due('2026-03-02T10:00:00.000Z')).toBe('2026-03-02T13:00:00.000Z');
      expect(due('2026-02-27T20:00:00.000Z')).toBe('2026-03-03T09:00:00.000Z');
      expect(due('2026-03-04T20:00:00.000Z')).toBe('2026-03-03T09:00:00.000Z');
    },
  );

  test('an answer is due a working day before the deadline', () => {
    expect(
      questionDue('approve', aStore(), withDeadline('2026-03-04T20:00:00.000Z'), now).toISOString(),
    ).toBe('2026-03-03T20:00:00.000Z');
  });

  test('with less than a working day left it is due with the deadline, and at once when that is over', () => {
    expect(
      questionDue('approve', aStore(), withDeadline('2026-03-02T20:00:00.000Z'), now).toISOString(),
    ).toBe('2026-03-02T20:00:00.000Z');
    expect(questionDue('approve', aStore(), withDeadline('2026-02-27T20:00:00.000Z'), now)).toEqual(now);
  });

  test('of several deadlines the next one to come counts, not one that is over', () => {
    const deadlines = ['2026-02-27T20:00:00.000Z', '2026-03-03T20:00:00.000Z', '2026-03-20T20:00:00.000Z'];
    const about = aCase({
      notice: aNotice({ deadlines: deadlines.map((due) => ({ what: 'answer', due, text: due })) }),
    });
    expect(questionDue('approve', aStore(), about, now).toISOString()).toBe('2026-03-02T20:00:00.000Z');
  });

  test('what was met in an earlier round hurries nobody in the next', () => {
    const due = '2026-03-02T09:01:30.000Z';
    const about = aCase(
      { notice: aNotice({ deadlines: [{ what: 'answer', due, text: due }] }) },
      answered('own-work', 'portal', 'rejected'),
    );
    const later = new Date('2026-03-02T10:00:00.000Z');
    expect(questionDue('approve', aStore(), about, later).toISOString()).toBe('2026-03-04T10:00:00.000Z');
  });

  test('after a counter-notice the platform has fourteen business days', () => {
    const sworn = aCase({}, answered('counter-notice', 'portal', 'rejected').slice(0, 2));
    expect(questionDue('outcome', aStore(), sworn, now).toISOString()).toBe('2026-03-20T08:00:00.000Z');
  });

  test.each([
    ['mail', '2026-03-04T20:00:00.000Z', 'a letter to the complainant does not meet it'],
    ['portal', '2026-03-07T09:00:00.000Z', 'an answer to the platform does'],
  ] as const)(
    'an outcome is asked for by %s in time for the term of the platform: %s, for %s',
    (channel, due, _why) => {
      const deadlines = [{ what: 'answer', due: '2026-03-05T20:00:00.000Z', text: 'x' }];
      const about = aCase(
        { notice: aNotice({ deadlines }) },
        answered('retraction-request', channel, 'rejected').slice(0, 2),
      );
      expect(questionDue('outcome', aStore(), about, now).toISOString()).toBe(due);
    },
  );

  test('a term that is over hurries no outcome', () => {
    const over = withDeadline('2026-02-27T20:00:00.000Z');
    expect(hoursLater(questionDue('outcome', aStore(), over, now))).toBe(120);
  });

  test('only delisting is answered for a person, as the store has said beforehand', () => {
    const does = QuestionKind.options.map((kind) => onExpiry(kind, aStore(), aCase()).does);
    expect(does).toEqual(['remind', 'answer', 'remind', 'remind', 'follow-up', 'follow-up']);
  });

  test('silence takes off sale only where no guard of the policy asked', () => {
    const expiry = (delistDefault: string, silenceCounts?: boolean) => {
      const about = aCase();
      const decision = { ...about.decision, ...(silenceCounts !== undefined && { silenceCounts }) };
      return onExpiry('delist', aStore({ policy: { delistDefault } }), { decision });
    };
    expect(expiry('delist', true)).toEqual({ does: 'answer', instead: 'delist' });
    expect(expiry('delist')).toEqual({ does: 'remind' });
    expect(expiry('leave')).toEqual({ does: 'answer', instead: 'leave' });
    expect(expiry('leave', true)).toEqual({ does: 'answer', instead: 'leave' });
  });
});

describe('reminders', () => {
  const question = { askedAt: '2026-03-02T00:00:00.000Z', due: '2026-03-04T00:00:00.000Z' };
  const at = (text: string) => remindersDue(question, new Date(text));

  test.each([
    ['2026-03-02T23:59:00Z', 0, false],
    ['2026-03-03T00:00:00Z', 1, false],
    ['2026-03-03T20:00:00Z', 2, false],
    ['2026-03-04T00:00:00Z', 3, true],
    ['2026-03-05T01:00:00Z', 4, true],
    ['2026-03-11T01:00:00Z', 10, true],
    ['2026-03-17T23:00:00Z', 10, true],
    ['2026-03-18T01:00:00Z', 11, true],
  ])('%s: %d, escalated %s', (text, count, escalate) => {
    expect(at(text)).toEqual({ count, escalate });
  });

  test('a question due at once is not reminded of in the same hour', () => {
    const urgent = { askedAt: question.askedAt, due: question.askedAt };
    expect(remindersDue(urgent, new Date('2026-03-02T00:30:00Z'))).toEqual({ count: 0, escalate: true });
    expect(remindersDue(urgent, new Date('2026-03-03T00:00:00Z')).count).toBe(2);
  });

  test.each([
    [0, [60]],
    [30, [60]],
    [59, [60]],
    [60, [60]],
    [90, [90]],
    [119, [119]],
    [120, [60, 120]],
    [300, [150, 300]],
    [600, [300, 540, 600]],
  ])('a question due in %d minutes is reminded of after these: %j', (minutes, at) => {
    const asked = Date.parse(question.askedAt);
    const later = (count: number) => new Date(asked + count * 60_000);
    const urgent = { askedAt: question.askedAt, due: later(minutes).toISOString() };
    const counts = Array.from({ length: 24 * 60 }, (_, minute) => remindersDue(urgent, later(minute)).count);
    expect(counts.flatMap((count, minute) => (count > (counts[minute - 1] ?? 0) ? [minute] : []))).toEqual(
      at,
    );
    expect(remindersDue(urgent, later(at.at(-1) ?? 0)).escalate).toBe(true);
  });
});
