import type { Case } from '../../../shared/case/case.ts';
import { isOnlyNamed } from '../../../shared/case/place.ts';
import type { Summary } from '../../../shared/case/records/summary.ts';
import { openDeadlines } from '../../../shared/case/replay/deadlines.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import { whatItIs } from '../language/what-it-is.ts';
import { type Alike, pickOf, type Settled } from '../routes/alike.ts';
import { assigneeWords } from './assignee.tsx';
import { Badge, DueBadge, TrustBadge } from './badge.tsx';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { Allowed, Caution, Empty, Form, Refusal, Submit } from './parts.tsx';
import { delistWords } from './questions/delist.tsx';
import { Note } from './questions/fields.tsx';
import { Reasons } from './reasons.tsx';

/** What all of them have in common: who complains of what, what was done already, and how well that is proven. */
const Common = ({ ui, now: { notice, verdict } }: { ui: Ui; now: Case }) => (
  <>
    <p>
      <strong>{notice.complainants.flatMap(({ name, email }) => name ?? email ?? []).join(', ')}</strong>
    </p>
    <p class="badges">
      <Badge tone="plain" icon="gavel" text={whatItIs(ui, notice)} />
      <Badge tone="plain" icon="store" text={ui.t(`platform.${notice.platform}`)} />
      <TrustBadge ui={ui} trust={verdict.trust} />
      {notice.effect !== 'none' && <Badge tone="bad" icon="off" text={ui.t(`effect.${notice.effect}`)} />}
    </p>
  </>
);

/** What would be done to the listings of one case, beside the numbers that its notice gives. */
const Facts = ({ ui, now, store }: { ui: Ui; now: Case; store: Store | undefined }) => {
  const { complaintIds, rights } = now.notice;
  const numbers = [
    ...complaintIds.map((id) => [ui.t('span.complaintIds'), id] as const),
    ...rights.map(({ type, number }) => [ui.t(`number.${type}`), number] as const),
  ];
  const [deadline] = openDeadlines(now);
  return (
    <>
      {now.listings.filter(isOnlyNamed).map(({ title, marketplace, sku, listingId }) => (
        <p>
          {title}{' '}
          <span class="quiet">
            {ui.t(`platform.${marketplace}`)} · <code>{sku}</code> · <code>{listingId}</code> ·{' '}
            {delistWords(ui, marketplace, store)}
          </span>
        </p>
      ))}
      <p class="quiet">
        {numbers.map(([what, number], index) => (
          <>
            {index > 0 && '· '}
            {what} <code>{number}</code>{' '}
          </>
        ))}
        {deadline && <DueBadge ui={ui} due={deadline.due} what={deadline.what} />}
      </p>
    </>
  );
};

/**
 * One case: ticked as it was sent, where that was not taken; else where nothing about it differs from the first but its
 * store, listings and numbers.
 */
const Pick = ({
  ui,
  one: { now, store, sameRight, sameDoubts },
  sent,
}: {
  ui: Ui;
  one: Alike;
  sent: Sent | undefined;
}) => {
  const stopped = store?.policy.stopped ?? false;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          name="pick"
          value={pickOf(now)}
          checked={sent?.picked.includes(pickOf(now)) ?? (sameRight && sameDoubts && !stopped)}
        />
        <span>
          <strong>{store?.name ?? now.storeId}</strong> · {now.sources[0]?.subject || ui.t('no-subject')}
        </span>
      </label>
      <Facts ui={ui} now={now} store={store} />
      {now.assignee !== undefined && (
        <p>
          <Icon name="user" /> {assigneeWords(ui, now.assignee)}
        </p>
      )}
      {!sameDoubts && <Reasons ui={ui} reasons={now.decision.reasons} />}
      {stopped && <Caution icon="off">{ui.t('delist.stopped')}</Caution>}
      <p>
        <a href={caseHref(now.id)}>{ui.t('alike.open', { case: now.id })}</a>
      </p>
    </li>
  );
};

/** Which cases were ticked, and what was noted. */
interface Sent {
  picked: readonly string[];
  note: string;
}

/** What is known once some were answered, or once that was not taken. */
export interface Answered {
  settled?: readonly Settled[];
  /** rows of those that seemed to ask the same and were not ticked */
  left?: readonly Summary[];
  message?: string | undefined;
  /** with a message: what was sent */
  sent?: Sent;
}

/** The way to those that were not ticked, or that there was no room for. */
const Left = ({ ui, left }: { ui: Ui; left: readonly Summary[] }) => {
  const [first] = left;
  return first ? (
    <p>
      <a class="button" href={`${caseHref(first.id)}/alike`}>
        {ui.t('alike.left', { count: left.length })}
      </a>
    </p>
  ) : null;
};

/** What became of each that was answered. */
const Results = ({ ui, settled }: { ui: Ui; settled: readonly Settled[] }) => (
  <section class="panel" aria-labelledby="settled-title">
    <h2 id="settled-title">
      {ui.t('alike.settled', {
        taken: settled.filter(({ refused }) => refused === undefined).length,
        count: settled.length,
      })}
    </h2>
    <ul class="reasons">
      {settled.map(({ caseId, refused }) => (
        <li class={refused === undefined ? 'holds' : 'fails'}>
          <Icon name={refused === undefined ? 'check' : 'cross'} />
          <span>
            <a href={caseHref(caseId)}>{caseId}</a> {refused ?? ui.t('done.answered')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const Question = ({
  ui,
  now,
  alike,
  more,
  sent,
}: {
  ui: Ui;
  now: Case;
  alike: readonly Alike[];
  more: boolean;
  sent: Sent | undefined;
}) => (
  <section class="panel question" aria-labelledby="alike-title">
    <h2 id="alike-title">
      <Icon name="hand" /> {ui.t('alike.title', { count: alike.length })}
    </h2>
    <Common ui={ui} now={now} />
    <Reasons ui={ui} reasons={now.decision.reasons} />
    <Allowed ui={ui} act="delist">
      <Form ui={ui} action={`${caseHref(now.id)}/alike`}>
        <button type="submit" disabled hidden />
        <p class="quiet">{ui.t('alike.ticked')}</p>
        <ul class="picks">
          {alike.map((one) => (
            <Pick ui={ui} one={one} sent={sent} />
          ))}
        </ul>
        {more && <p class="quiet">{ui.t('alike.more', { count: alike.length })}</p>}
        <p class="quiet">{ui.t('alike.each')}</p>
        <Note ui={ui} value={sent?.note} />
        <div class="actions">
          <Submit name="answer" value="delist" class="danger" icon="off">
            {ui.t('alike.delist')}
          </Submit>
          <Submit name="answer" value="leave" icon="check">
            {ui.t('alike.leave')}
          </Submit>
        </div>
      </Form>
    </Allowed>
  </section>
);

/** The same question of many cases, each with its facts, to be answered for those that a person ticks. */
export const AlikePage = ({
  ui,
  now,
  alike,
  more,
  settled = [],
  left = [],
  message,
  sent,
}: Answered & {
  ui: Ui;
  now: Case;
  alike: readonly Alike[];
  more: boolean;
}) => (
  <Page ui={ui} title={ui.t('alike')} section="cases">
    <nav class="walk" aria-label={ui.t('walk')}>
      <a href="/queue/last">{ui.t('walk.list')}</a>
      <a href={caseHref(now.id)}>{ui.t('alike.open', { case: now.id })}</a>
    </nav>
    <h1>{ui.t('alike')}</h1>
    <Refusal ui={ui} message={message} />
    {settled.length > 0 && <Results ui={ui} settled={settled} />}
    {settled.length > 0 && <Left ui={ui} left={left} />}
    {alike.length > 0 ? (
      <Question ui={ui} now={now} alike={alike} more={more} sent={sent} />
    ) : (
      settled.length === 0 && <Empty title={ui.t('alike.none')} />
    )}
  </Page>
);
