/** Whatever happens to a case in whatever order, it stands somewhere, and somebody can take it on from there. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case, Draft } from '../../../shared/case/case.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import {
  approvalOf,
  currentDraft,
  openQuestion,
  placeOf,
  placeOfQuestion,
  places,
  questionId,
  statusOf,
  toDelist,
  toRelist,
} from '../../../shared/case/place.ts';
import { Summary, summarize } from '../../../shared/case/records/summary.ts';
import { apply, openCase } from '../../../shared/case/replay/replay.ts';
import { CaseStatus, QuestionKind, RoundOutcome } from '../../../shared/case/vocabulary.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import { caseId, drafted, minute, opening, prepared } from './told.ts';

const results = ['done', 'already', 'refused', 'enforced', 'gone', 'conflict', 'pending'] as const;
const aSource = { ...source, from: [...source.from] };
const { mail: _, ...withoutMail } = aSource;

const acting = (now: Case, action: 'delist' | 'relist'): CaseEvent[] =>
  (action === 'delist' ? toDelist(now) : toRelist(now)).flatMap(({ marketplace, sku, listingId, state }) => {
    const offer = { marketplace, sku, action };
    return [
      { type: 'listing-action-started', ...offer, listingId, snapshot: `snapshots/${sku}` },
      ...(state === 'delisting' || state === 'relisting'
        ? results.map((result) => ({ type: 'listing-action-settled', ...offer, result, detail: '' }) as const)
        : []),
    ];
  });

const answers: Record<QuestionKind, readonly string[]> = {
  review: ['proceed', 'dismiss'],
  delist: ['delist', 'leave'],
  approve: ['redraft', 'give-up'],
  submit: ['give-up'],
  outcome: [],
  counsel: [],
};
const expires: readonly QuestionKind[] = ['delist', 'outcome', 'counsel'];

/** What its question's place asks, and what then ends the question. */
const about = (now: Case, kind: QuestionKind): CaseEvent[] => {
  const id = questionId(now, kind);
  const draft = currentDraft(now);
  if (openQuestion(now)?.id !== id) return [{ type: 'question-asked', id, question: kind }];
  const answered = { type: 'question-answered', id, question: kind, note: '' } as const;
  return [
    ...answers[kind].map((answer): CaseEvent => ({ ...answered, answer })),
    ...(expires.includes(kind)
      ? [
          {
            type: 'question-expired',
            id,
            question: kind,
            instead: kind === 'delist' ? 'leave' : 'timed-out',
          } as const,
        ]
      : []),
    ...(kind === 'approve' && draft
      ? [{ ...answered, answer: 'approve', approval: { draft: draft.draft, sha256: draft.sha256 } }]
      : []),
    ...(kind === 'submit' && draft
      ? [{ ...answered, answer: 'submitted', submission: { draft: draft.draft, reference: '7' } }]
      : []),
    ...(kind === 'outcome' || kind === 'counsel'
      ? RoundOutcome.options.map((outcome): CaseEvent => ({ type: 'outcome', outcome }))
      : []),
  ];
};

const kindAt = (now: Case) => QuestionKind.options.find((kind) => placeOfQuestion[kind] === placeOf(now));

/** What the workflow, or the person it asks, does where the case stands. */
const nextAt = (now: Case): CaseEvent[] => {
  const place = placeOf(now);
  const kind = kindAt(now);
  if (kind) return about(now, kind);
  switch (place) {
    case 'delist':
    case 'relist':
      return acting(now, place);
    case 'prepare':
      return prepared;
    case 'draft':
      return [drafted(now.drafts.length + 1, { channel: now.drafts.length % 2 ? 'portal' : 'mail' })];
    case 'close':
      return [{ type: 'closed', outcome: 'no-action', why: '' }];
    default:
      return [];
  }
};

/** What the step that submits says of an approved answer that cannot go out. */
const takenBack = (now: Case, draft: Draft): CaseEvent => ({
  type: 'question-answered',
  id: approvalOf(now, draft)?.id ?? '',
  question: 'approve',
  answer: 'redraft',
  note: '',
});

const reopened: CaseEvent = { type: 'reopened', why: 'it was not over' };

/** What may come in between at any time, from mails, people and failures. */
const between = (now: Case, draft = currentDraft(now)): CaseEvent[] => [
  ...RoundOutcome.options.map((outcome): CaseEvent => ({ type: 'outcome', outcome, source: aSource })),
  { type: 'outcome-claimed', source: aSource, outcome: 'retracted', why: 'unverified' },
  { type: 'claim-dismissed', outcome: 'retracted' },
  ...now.listings.flatMap(({ marketplace, sku }) =>
    (['partly-accepted', 'retracted'] as const).map(
      (outcome): CaseEvent => ({ type: 'outcome', outcome, cleared: [{ marketplace, sku }] }),
    ),
  ),
  {
    type: 'mail-joined',
    source: aSource,
    notice: aNotice(),
    verdict: aVerdict(),
    why: '',
    ...(placeOf(now) === 'ask-to-delist' && {
      decision: { mode: 'auto', reasons: ['proven'], offers: [anOffer()] },
    }),
  },
  ...(['auto', 'ask', 'leave', undefined] as const).map(
    (mode): CaseEvent => ({
      ...{ type: 'mail-joined', source: aSource, notice: aNotice(), verdict: aVerdict(), why: 'more' },
      more: mode ? { decision: { mode, reasons: ['x'], offers: [anOffer({ sku: `LAMP-${now.seq}` })] } } : {},
    }),
  ),
  { type: 'delist-requested', offers: [anOffer({ sku: 'LAMP-2' })] },
  { type: 'delist-requested', offers: now.listings },
  { type: 'undo-requested', offers: now.listings },
  { type: 'failed', step: placeOf(now), error: 'Broken', cause: '' },
  ...(now.failure
    ? [
        { type: 'taken-up', how: 'skip', step: now.failure.step } as const,
        { type: 'taken-up', how: 'retry', step: now.failure.step } as const,
      ]
    : []),
  { type: 'run-started', run: now.run + 1, why: '' },
  { type: 'noted', text: 'a note' },
  ...(placeOf(now) === 'approve' ? [drafted(now.drafts.length + 1)] : []),
  ...(draft && placeOf(now) === 'submit' ? [takenBack(now, draft)] : []),
];

const openings = fc.record({
  mail: fc.boolean(),
  mode: fc.constantFrom('auto' as const, 'ask' as const, 'leave' as const),
  kind: fc.constantFrom('complaint' as const, 'court-order' as const, 'demand-letter' as const),
  review: fc.boolean(),
  offers: fc.integer({ min: 0, max: 2 }),
});

const begin = ({
  mail,
  mode,
  kind,
  review,
  offers,
}: typeof openings extends fc.Arbitrary<infer T> ? T : never) =>
  openCase(caseId, {
    seq: 1,
    at: minute(0).toISOString(),
    by: 'triage',
    event: opening({
      source: mail ? aSource : withoutMail,
      notice: aNotice({ kind }),
      decision: {
        mode,
        reasons: ['x'],
        offers: Array.from({ length: offers }, (_, index) => anOffer({ sku: `LAMP-${index + 1}` })),
      },
      ...(review && { review: 'in doubt' }),
    }),
  });

const then = (now: Case, event: CaseEvent): Case =>
  apply(now, { seq: now.seq + 1, at: minute(now.seq).toISOString(), by: 'kim@lampshop.example', event });

/** Four of five times the workflow goes on; else something comes in between. */
const mostly = fc.nat(4).map((one) => one > 0);

/** It stands at one place, a list can show it, somebody has something to do, and what is asked can really be asked. */
const stands = (now: Case) => {
  expect(places).toContain(placeOf(now));
  expect(CaseStatus.options).toContain(statusOf(now));
  Summary.parse(summarize(now));
  const kind = kindAt(now);
  const same = now.questions.find(({ id }) => kind && id === questionId(now, kind));
  expect(same?.answer).toBeUndefined();
  expect(now.closed !== undefined || nextAt(now).length > 0).toBe(true);
};

/** What ends a case while a question waits, and is taken back after. */
const endedAndReopened: CaseEvent[] = [
  { type: 'outcome', outcome: 'retracted' },
  { type: 'closed', outcome: 'retracted', why: '' },
  reopened,
];

test('any order of what may happen leaves a case that somebody can take on', () =>
  fc.assert(
    fc.property(openings, fc.array(fc.tuple(mostly, fc.nat()), { maxLength: 40 }), (how, choices) => {
      let now = begin(how);
      for (const [workflow, choice] of choices) {
        const events = now.closed ? [reopened] : workflow ? nextAt(now) : between(now);
        const event = events[choice % Math.max(1, events.length)];
        if (event) now = then(now, event);
        stands(now);
        stands(endedAndReopened.reduce(then, now));
      }
    }),
    { numRuns: 400 },
  ));
