import type { Case } from '../../../shared/case/case.ts';
import type { CaseEvent, EventOf, Recorded } from '../../../shared/case/events.ts';
import { replay } from '../../../shared/case/replay/replay.ts';
import type { RoundOutcome } from '../../../shared/case/vocabulary.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';

export const caseId = '4f7k2m9p3q8r';

type Opened = EventOf<'opened'>;

/** The opening of an ordinary complaint. */
export const opening = (changes: Partial<Opened> = {}): Opened => ({
  type: 'opened',
  storeId: 'lamp-shop',
  source: { ...source, from: [...source.from] },
  notice: aNotice(),
  verdict: aVerdict(),
  decision: { mode: 'auto', reasons: ['All checks hold.'], offers: [anOffer()] },
  linked: [],
  tries: 2,
  ...changes,
});

/** How a case begins whose listings nobody may take off sale without asking. */
export const asking = opening({
  decision: { mode: 'ask', reasons: ['A person decides.'], offers: [anOffer()] },
});

export const minute = (index: number): Date => new Date(Date.UTC(2026, 2, 2, 9, index));

/** The case that these events tell, a minute apart. */
export const told = (first: CaseEvent, ...later: CaseEvent[]): Case =>
  replay(
    caseId,
    [first, ...later].map(
      (event, index): Recorded => ({
        seq: index + 1,
        at: minute(index).toISOString(),
        by: 'kim@lampshop.example',
        event,
      }),
    ),
  );

const lamp = { marketplace: 'amazon', sku: 'LAMP-1' } as const;

export const started = (action: 'delist' | 'relist'): CaseEvent => ({
  type: 'listing-action-started',
  ...lamp,
  action,
  listingId: 'B0LAMP0001',
  snapshot: 'snapshots/1',
});

export const settled = (
  action: 'delist' | 'relist',
  result: EventOf<'listing-action-settled'>['result'] = 'done',
): CaseEvent => ({ type: 'listing-action-settled', ...lamp, action, result, detail: result });

export const off: CaseEvent[] = [started('delist'), settled('delist')];

/** What happened to the lamp, as it happens to another offer. */
export const alsoFor = (
  offer: { sku: string; listingId: string },
  events: readonly CaseEvent[],
): CaseEvent[] =>
  events.map((event) =>
    event.type === 'listing-action-started'
      ? { ...event, ...offer }
      : event.type === 'listing-action-settled'
        ? { ...event, sku: offer.sku }
        : event,
  );

export const prepared: CaseEvent[] = [
  { type: 'evidence-gathered', manifest: 'cases/1/manifest.json', sha256: 'c'.repeat(64), items: 3 },
  { type: 'notified', whom: 'team', to: ['team@lampshop.example'], messageId: '<1@triage.example>' },
  { type: 'same-risk-found', offers: [], looked: 4 },
];

/** Off sale, and all that can be prepared is. */
export const ready = [...off, ...prepared];

export const drafted = (draft = 1, changes: Partial<EventOf<'drafted'>> = {}): CaseEvent => ({
  type: 'drafted',
  draft,
  strategy: 'retraction-request',
  channel: 'mail',
  to: ['legal@brightbrands.example'],
  text: `cases/1/draft-${draft}.txt`,
  sha256: `${draft}`.repeat(64),
  sworn: false,
  missing: [],
  ...changes,
});

type Asked = EventOf<'question-asked'>;

export const asked = (question: Asked['question'], id = `${question}-1`, due?: Date): CaseEvent => ({
  type: 'question-asked',
  id,
  question,
  ...(due && { due: due.toISOString() }),
});

export const answered = (
  question: Asked['question'],
  answer: string,
  more: Partial<EventOf<'question-answered'>> = {},
): CaseEvent => ({
  type: 'question-answered',
  id: `${question}-1`,
  question,
  answer,
  note: '',
  ...more,
});

export const approved = (draft = 1): CaseEvent =>
  answered('approve', 'approve', {
    id: `approve-${draft}`,
    approval: { draft, sha256: `${draft}`.repeat(64) },
  });

export const submitted = (draft = 1): EventOf<'submitted'> => ({
  type: 'submitted',
  draft,
  messageId: `<answer-${draft}@lampshop.example>`,
});

/** Its first answer is out. */
export const sent = [...ready, drafted(), submitted()];

/** … and was approved before. */
export const approvedAndSent = [...ready, drafted(), asked('approve'), approved(), submitted()];

export const outcome = (what: RoundOutcome): CaseEvent => ({ type: 'outcome', outcome: what });

export const failed = (step: string): CaseEvent => ({ type: 'failed', step, error: 'Broken', cause: '' });

/** A step that a person goes on without. */
export const skipped = (step: string): CaseEvent[] => [failed(step), { type: 'taken-up', how: 'skip', step }];
