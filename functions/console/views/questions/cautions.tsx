import type { Case, Draft } from '../../../../shared/case/case.ts';
import { unknownMailbox } from '../../../../shared/case/mail-checks.ts';
import { refusals } from '../../../../shared/case/place.ts';
import { openDeadlines } from '../../../../shared/case/replay/deadlines.ts';
import { isOutdated, namedSince } from '../../../../shared/case/replay/on-sale.ts';
import { reaches } from '../../../../shared/mail/vocabulary.ts';
import type { Store } from '../../../../shared/store/store.ts';
import { inWords } from '../../language/in-words.ts';
import type { Ui } from '../../language/ui.ts';
import { DueBadge, TrustBadge } from '../badge.tsx';
import { firstOf } from '../first-of.ts';
import { Caution } from '../parts.tsx';

/** Whether the answer's mail stays in the outbox, approved or not. */
export const stays = ({ channel }: Draft, outbox: string | undefined): outbox is string =>
  channel === 'mail' && outbox !== undefined;

/** The listings of the case that the answer leaves out. */
const uncovered = (ui: Ui, now: Case, draft: Draft): string => {
  const listings = namedSince(now, draft);
  return listings.length === 0 ? '' : `${ui.t('approve.uncovered', { listings: firstOf(ui, listings) })} `;
};

/** An answer that waits to be approved. */
export interface Waiting {
  ui: Ui;
  now: Case;
  draft: Draft;
  /** the folder in which mail stays instead of being sent */
  outbox: string | undefined;
}

/** Whoever wrote the mail that an answer rests on may have put an address of his own there. */
const WhoseAddress = ({ ui, now, store }: Pick<Waiting, 'ui' | 'now'> & { store: Store | undefined }) => {
  const { trust } = now.basis;
  if (!reaches(trust, 'authenticated'))
    return (
      <Caution>
        {ui.t('approve.unproven')} <TrustBadge ui={ui} trust={trust} />
      </Caution>
    );
  const mailbox = unknownMailbox(store, now.basis);
  return mailbox === undefined || trust === 'corroborated' ? null : (
    <Caution>{ui.t('approve.passed-on', { mailbox })}</Caution>
  );
};

/** What speaks against letting the answer go as it is, or is to be known before. */
export const Cautions = ({ ui, now, draft, outbox, store }: Waiting & { store: Store | undefined }) => {
  const isMail = draft.channel === 'mail';
  const [term] = openDeadlines(now);
  return (
    <>
      {isMail && <WhoseAddress ui={ui} now={now} store={store} />}
      {stays(draft, outbox) && <Caution>{ui.t('approve.kept')}</Caution>}
      {/* a letter to the complainant answers nothing that the platform itself waits for */}
      {isMail && now.notice.kind === 'complaint' && term && (
        <Caution>
          {ui.t('approve.open-term', { what: inWords(ui, term.what) })} <DueBadge ui={ui} due={term.due} />
        </Caution>
      )}
      {refusals(now) >= now.tries && (
        <Caution>{ui.t('approve.tries', { count: refusals(now), tries: now.tries })}</Caution>
      )}
      {now.claims.length > 0 && <Caution>{ui.t('approve.claims')}</Caution>}
      {isOutdated(now, draft) && (
        <Caution>
          {uncovered(ui, now, draft)}
          {ui.t('approve.outdated')}
        </Caution>
      )}
    </>
  );
};
