/** Where a case stands, from its events alone. */
import { expect, test } from 'vitest';
import type { Correction } from '../../../shared/case/case-facts.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { openQuestion, placeOf, questionId, refusals, statusOf } from '../../../shared/case/place.ts';
import type { RoundOutcome } from '../../../shared/case/vocabulary.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import {
  answered,
  approved,
  asked,
  asking,
  drafted,
  off,
  opening,
  outcome,
  prepared,
  ready,
  approvedAndSent as sent,
  settled,
  skipped as skip,
  started,
  submitted,
  told,
} from './told.ts';

const secondOffer = anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' });
const better = (mode: 'auto' | 'ask'): CaseEvent => ({
  type: 'mail-joined',
  source: { ...source, from: [...source.from], finding: 'findings/two.json' },
  notice: aNotice(),
  verdict: aVerdict({ trust: 'corroborated' }),
  why: 'the same complaint came again',
  decision: { mode, reasons: ['Its sender is proven.'], offers: [anOffer()] },
});
const closed: CaseEvent = { type: 'closed', outcome: 'retracted', why: '' };
const reopened: CaseEvent = { type: 'reopened', why: 'it meant another case' };
const unsure = opening({ review: 'the reading is not sure enough' });
const unsureAndAsking = opening({
  review: 'the reading is not sure enough',
  decision: { mode: 'ask', reasons: ['A person decides.'], offers: [anOffer()] },
});
const correction: Correction = {
  kind: 'complaint',
  right: 'copyright',
  platform: 'amazon',
  listings: [{ platform: 'amazon', id: 'B0LAMP0002', idType: 'asin' }],
  offers: [secondOffer],
};
const corrected: CaseEvent = { type: 'corrected', ...correction };
const order = (kind: 'court-order' | 'evaluation') =>
  opening({ notice: aNotice({ kind }), decision: { mode: 'leave', reasons: ['x'], offers: [] } });
const leave = opening({ decision: { mode: 'leave', reasons: ['The policy says so.'], offers: [anOffer()] } });

test.each<[string, CaseEvent, CaseEvent[], string]>([
  ['a mail in doubt waits for a person', unsure, [], 'review'],
  ['also once it is asked', unsure, [asked('review')], 'review'],
  ['and goes on when the person says so', unsure, [asked('review'), answered('review', 'proceed')], 'delist'],
  ['or ends', unsure, [asked('review'), answered('review', 'dismiss')], 'close'],
  [
    'a corrected reading is asked about, though the first one was decided',
    unsure,
    [asked('review'), corrected, answered('review', 'proceed')],
    'ask-to-delist',
  ],
  [
    'so is one that came with the answer',
    unsure,
    [asked('review'), answered('review', 'proceed', { correction })],
    'ask-to-delist',
  ],
  [
    'what a person took out of the reading stays on sale, though all that is left is not ours',
    unsure,
    [
      asked('review'),
      answered('review', 'proceed', {
        correction: {
          ...correction,
          listings: [{ platform: 'amazon', id: 'B0OTHER001', idType: 'asin' }],
          offers: [],
        },
      }),
    ],
    'prepare',
  ],
  ['auto goes off sale at once', opening(), [], 'delist'],
  ['so does what a call may be under way for', opening(), [started('delist')], 'delist'],
  [
    'and what the marketplace has not shown yet',
    opening(),
    [started('delist'), settled('delist', 'pending')],
    'delist',
  ],
  ['ask asks', asking, [], 'ask-to-delist'],
  ['delist is let go', asking, [asked('delist'), answered('delist', 'delist')], 'delist'],
  ['leave is left', asking, [asked('delist'), answered('delist', 'leave')], 'prepare'],
  [
    'silence is what the store decided beforehand',
    asking,
    [asked('delist'), { type: 'question-expired', id: 'delist-1', question: 'delist', instead: 'delist' }],
    'delist',
  ],
  [
    'or nothing',
    asking,
    [asked('delist'), { type: 'question-expired', id: 'delist-1', question: 'delist', instead: 'leave' }],
    'prepare',
  ],
  ['a better proven mail lets it go without the answer', asking, [asked('delist'), better('auto')], 'delist'],
  ['one that still asks leaves the question', asking, [asked('delist'), better('ask')], 'ask-to-delist'],
  [
    'nothing to ask about is not asked about',
    opening({ decision: { mode: 'ask', reasons: ['x'], offers: [] } }),
    [],
    'prepare',
  ],
  ['leave touches nothing', leave, [], 'prepare'],
  ['until a person asks for it', leave, [{ type: 'delist-requested', offers: [anOffer()] }], 'delist'],
  ['off sale is followed by the preparation', opening(), off, 'prepare'],
  ['refused too', opening(), [started('delist'), settled('delist', 'refused')], 'prepare'],
  ['a delisting that is skipped', opening(), skip('delist'), 'prepare'],
  ['half prepared is not prepared', opening(), [...off, ...prepared.slice(0, 2)], 'prepare'],
  ['prepared', opening(), ready, 'draft'],
  [
    'a team that cannot be told holds nothing up',
    opening(),
    [
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
      { type: 'not-notified', whom: 'team', to: [], why: '550' },
    ],
    'draft',
  ],
  [
    'a complainant who was told is not the team',
    opening(),
    [
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
      { type: 'notified', whom: 'complainant', to: [], messageId: '<c@x>' },
    ],
    'prepare',
  ],
  ['a preparation that is skipped', opening(), [...off, ...skip('prepare')], 'draft'],
  ['a court order is for counsel', order('court-order'), prepared, 'counsel'],
  ['so is an evaluation', order('evaluation'), prepared, 'counsel'],
  [
    'counsel may take its time',
    order('court-order'),
    [
      ...prepared,
      asked('counsel'),
      { type: 'question-expired', id: 'counsel-1', question: 'counsel', instead: 'timed-out' },
    ],
    'counsel',
  ],
  ['counsel settles', order('court-order'), [...prepared, asked('counsel'), outcome('settled')], 'close'],
  ['a draft is put to a person', opening(), [...ready, drafted()], 'approve'],
  [
    'who wants another',
    opening(),
    [...ready, drafted(), asked('approve'), answered('approve', 'redraft')],
    'draft',
  ],
  [
    'which is put to them too',
    opening(),
    [...ready, drafted(), asked('approve'), answered('approve', 'redraft'), drafted(2)],
    'approve',
  ],
  [
    'who does not want to fight',
    opening(),
    [...ready, drafted(), asked('approve'), answered('approve', 'give-up')],
    'close',
  ],
  ['who approves', opening(), [...ready, drafted(), asked('approve'), approved()], 'submit'],
  [
    'a draft written by hand after the approval is approved anew',
    opening(),
    [...ready, drafted(), asked('approve'), approved(), drafted(2)],
    'approve',
  ],
  ['a draft that cannot be written', opening(), [...ready, ...skip('draft')], 'outcome'],
  ['sent', opening(), sent, 'outcome'],
  [
    'reported as sent',
    opening(),
    [
      ...ready,
      drafted(1, { channel: 'portal' }),
      asked('approve'),
      approved(),
      asked('submit'),
      answered('submit', 'submitted', { submission: { draft: 1, reference: '77' } }),
    ],
    'outcome',
  ],
  [
    'not sent after all',
    opening(),
    [
      ...ready,
      drafted(1, { channel: 'portal' }),
      asked('approve'),
      approved(),
      asked('submit'),
      answered('submit', 'give-up'),
    ],
    'close',
  ],
  [
    'sending skipped',
    opening(),
    [...ready, drafted(), asked('approve'), approved(), ...skip('submit')],
    'outcome',
  ],
  [
    'a follow-up waits on',
    opening(),
    [
      ...sent,
      asked('outcome', 'outcome-1-1'),
      { type: 'question-expired', id: 'outcome-1-1', question: 'outcome', instead: 'timed-out' },
      { type: 'followed-up', id: 'outcome-1-1' },
    ],
    'outcome',
  ],
  ['accepted comes back', opening(), [...sent, outcome('accepted')], 'relist'],
  ['partly accepted too', opening(), [...sent, outcome('partly-accepted')], 'relist'],
  ['a retraction ends it wherever it stands', opening(), [started('delist'), outcome('retracted')], 'relist'],
  ['even where nobody has said what the mail is', unsure, [asked('review'), outcome('retracted')], 'close'],
  ['a retraction before anything was done', opening(), [outcome('retracted')], 'close'],
  [
    'a listing that is going back',
    opening(),
    [...sent, outcome('accepted'), started('relist'), settled('relist', 'pending')],
    'relist',
  ],
  ['back on sale', opening(), [...sent, outcome('accepted'), started('relist'), settled('relist')], 'close'],
  [
    'a listing that another case holds',
    opening(),
    [
      ...sent,
      outcome('accepted'),
      { type: 'listing-held-by-another-case', marketplace: 'amazon', sku: 'LAMP-1', caseId: 'other' },
    ],
    'close',
  ],
  [
    'one that cannot go back stays to do',
    opening(),
    [...sent, outcome('accepted'), started('relist'), settled('relist', 'conflict')],
    'relist',
  ],
  [
    'until it is left',
    opening(),
    [...sent, outcome('accepted'), started('relist'), settled('relist', 'conflict'), ...skip('relist')],
    'close',
  ],
  ['a refusal is answered again', opening(), [...sent, outcome('rejected')], 'draft'],
  ['wanting to know more too', opening(), [...sent, outcome('more-information')], 'draft'],
  [
    'however often it is refused, a person says whether it is answered once more',
    opening({ tries: 1 }),
    [...sent, outcome('rejected'), drafted(2), approved(2), submitted(2), outcome('rejected'), drafted(3)],
    'approve',
  ],
  [
    'a refusal of what was never sent costs no try',
    opening(),
    [...ready, outcome('rejected'), drafted(1), approved(1), submitted(1), outcome('rejected')],
    'draft',
  ],
  ['lost stays off sale', opening(), [...sent, outcome('lost')], 'close'],
  [
    'a claim changes nothing',
    opening(),
    [
      ...sent,
      { type: 'outcome-claimed', source: { ...source, from: [] }, outcome: 'retracted', why: 'unverified' },
    ],
    'outcome',
  ],
  [
    'nor does its dismissal',
    opening(),
    [
      ...sent,
      { type: 'outcome-claimed', source: { ...source, from: [] }, outcome: 'retracted', why: 'unverified' },
      { type: 'claim-dismissed', outcome: 'retracted' },
    ],
    'outcome',
  ],
  ['undone before the end', opening(), [...sent, { type: 'undo-requested', offers: [anOffer()] }], 'relist'],
  [
    'and then goes on',
    opening(),
    [...sent, { type: 'undo-requested', offers: [anOffer()] }, started('relist'), settled('relist')],
    'outcome',
  ],
  ['undone before it went off', opening(), [{ type: 'undo-requested', offers: [anOffer()] }], 'prepare'],
  [
    'a second listing requested later',
    opening(),
    [...sent, { type: 'delist-requested', offers: [secondOffer] }],
    'delist',
  ],
  [
    'closed is closed',
    opening(),
    [...sent, { type: 'closed', outcome: 'no-action', why: '' }, outcome('accepted')],
    'closed',
  ],
])('%s', (_, first, events, place) => {
  expect(placeOf(told(first, ...events))).toBe(place);
});

test('a failure shows as stuck until somebody takes it up, and holds its place', () => {
  const failed: CaseEvent = { type: 'failed', step: 'delist', error: 'Broken', cause: 'no answer' };
  expect(statusOf(told(opening(), failed))).toBe('stuck');
  expect(placeOf(told(opening(), failed))).toBe('delist');
  expect(statusOf(told(opening(), failed, { type: 'taken-up', how: 'retry', step: 'delist' }))).toBe(
    'delisting',
  );
  expect(statusOf(told(opening(), failed, { type: 'closed', outcome: 'no-action', why: '' }))).toBe('closed');
});

test.each<[string, 'review' | 'outcome' | 'counsel', CaseEvent, CaseEvent[]]>([
  ['a review', 'review', unsureAndAsking, [asked('review')]],
  ['counsel', 'counsel', order('court-order'), [...prepared, asked('counsel')]],
  [
    'an outcome without a draft',
    'outcome',
    opening(),
    [...ready, ...skip('draft'), asked('outcome', 'outcome-0-1')],
  ],
])('%s that a refusal overtook is asked anew', (_, kind, first, events) => {
  const before = told(first, ...events);
  expect(before.questions.at(-1)).toMatchObject({ id: questionId(before, kind) });
  const now = told(first, ...events, outcome('rejected'));
  expect(placeOf(now)).toBe(kind);
  expect(now.questions.map(({ id }) => id)).not.toContain(questionId(now, kind));
});

const late = opening({ source: { ...source, from: [...source.from], mail: undefined } });

test.each<[string, CaseEvent, CaseEvent[]]>([
  [
    'reopened, which a retraction ended while it waited',
    opening(),
    [outcome('retracted'), started('relist'), settled('relist'), closed, reopened],
  ],
  ['whose missing mail came while it waited', late, [better('ask')]],
])('a case %s asks anew whether its draft may go out', (_, first, events) => {
  const now = told(first, ...ready, drafted(), asked('approve'), ...events);
  expect(placeOf(now)).toBe('approve');
  const again = asked('approve', questionId(now, 'approve'));
  expect(openQuestion(told(first, ...ready, drafted(), asked('approve'), ...events, again))).toMatchObject({
    id: 'approve-1-2',
    kind: 'approve',
  });
  const approvedNow = { ...approved(), id: 'approve-1-2' };
  expect(placeOf(told(first, ...ready, drafted(), asked('approve'), ...events, again, approvedNow))).toBe(
    'submit',
  );
});

test.each<[string, 'mail' | 'portal', RoundOutcome, number]>([
  ['the platform refuses it', 'portal', 'rejected', 1],
  ['the platform grants a part', 'portal', 'partly-accepted', 1],
  ['the platform wants to know more', 'portal', 'more-information', 0],
  ['the owner, to whom we wrote, does not withdraw', 'mail', 'rejected', 0],
])('%s: a refusal of whoever decides counts', (_, channel, what, count) => {
  const answer = [drafted(1, { channel }), asked('approve'), approved(), submitted()];
  const refused: CaseEvent = { type: 'outcome', outcome: what, cleared: [] };
  expect(refusals(told(opening(), ...ready, ...answer, refused))).toBe(count);
});
