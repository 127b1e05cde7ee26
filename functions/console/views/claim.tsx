import type { Case, CaseListing, Claim } from '../../../shared/case/case.ts';
import { mismatches } from '../../../shared/case/matching/mismatches.ts';
import { sentencesOf } from '../../../shared/case/matching/spoken-of.ts';
import { finalOutcome, holdsOffSale, toRelist } from '../../../shared/case/place.ts';
import { inDispute, offerName } from '../../../shared/case/replay/cleared.ts';
import { apply } from '../../../shared/case/replay/replay.ts';
import { saidOutcome } from '../../../shared/case/said-outcome.ts';
import { clears, type RoundOutcome } from '../../../shared/case/vocabulary.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import { surePercent } from '../../../shared/notice/sure-percent.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import type { CaseData } from '../routes/case-data.ts';
import { reporting } from '../session/role.ts';
import { TrustBadge } from './badge.tsx';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { people } from './mail-text.tsx';
import { Allowed, Caution, Download, Form, Refusal, Submit } from './parts.tsx';
import { ClearedFields } from './questions/cleared.tsx';
import { mayReport } from './questions/outcome.tsx';
import { Reasons } from './reasons.tsx';
import { clearedIn, type Refused, type Values } from './refused.ts';

type Claimed = CaseData['claimed'][number];
type Named = Pick<Case['notice'], 'complaintIds' | 'dockets' | 'listings' | 'complainants'>;

const Names = ({ ui, notice }: { ui: Ui; notice: Named }) => {
  const all = [
    ...notice.complaintIds,
    ...notice.dockets,
    ...notice.listings.map(({ id }) => id),
    ...notice.complainants.flatMap(({ email }) => email ?? []),
  ];
  return (
    <dd>
      {all.length === 0 && <span class="quiet">{ui.t('claim.nothing')}</span>}
      {all.slice(0, 12).map((one, index) => (
        <>
          {index > 0 && ' · '}
          <code>{one}</code>
        </>
      ))}
    </dd>
  );
};

/** How sure the reading is and which sentence it rests on, where the store asks for more. */
const Unsure = ({ ui, data, claim, finding }: { ui: Ui; data: CaseData; claim: Claim; finding: Finding }) => {
  const { confidence } = finding.notice;
  const [sentence] = sentencesOf(finding, claim.outcome);
  return confidence < (data.store?.policy.minimumConfidence ?? 1) ? (
    <Caution>
      {ui.t('claim.unsure', {
        percent: surePercent(confidence),
        words: sentence?.text ?? finding.subject,
      })}
    </Caution>
  ) : null;
};

/** Who says it, how far that is proven, and what it speaks of beside what the case is about. */
const TheMail = ({ ui, now, claimed }: { ui: Ui; now: Case; claimed: Claimed }) => {
  const { source, finding, index } = claimed;
  return (
    <>
      <dl class="mail-head">
        <dt>{ui.t('claim.mail')}</dt>
        <dd>
          {source.subject || ui.t('no-subject')} · <a href={`#mail-${index}`}>{ui.t('claim.show')}</a>
          {source.mail !== undefined && (
            <>
              {' '}
              · <Download href={`${caseHref(now.id)}/mail/${index}`}>{ui.t('mail.download')}</Download>
            </>
          )}
        </dd>
        <dt>{ui.t('mail.from')}</dt>
        <dd>
          {people(source.from) || ui.t('mail.nobody')}{' '}
          {finding && <TrustBadge ui={ui} trust={finding.verdict.trust} />}
        </dd>
        {finding && (
          <>
            <dt>{ui.t('claim.names')}</dt>
            <Names ui={ui} notice={finding.notice} />
            <dt>{ui.t('claim.case')}</dt>
            <Names ui={ui} notice={now.notice} />
          </>
        )}
      </dl>
      {finding ? (
        <>
          {mismatches(now, finding).map((odd) => (
            <Caution>
              <strong>{ui.t(`claim.odd.${odd}`)}</strong>
            </Caution>
          ))}
          <Reasons ui={ui} reasons={finding.verdict.reasons} />
        </>
      ) : (
        <p class="quiet">{ui.t('claim.unread')}</p>
      )}
    </>
  );
};

const titles = (listings: readonly CaseListing[]): string =>
  listings.map(({ title, sku }) => `${title} (${sku})`).join('; ');

/** Whether a person says listing by listing what an outcome clears. */
const isPicked = (now: Case, outcome: RoundOutcome): boolean =>
  clears(outcome) && inDispute(now).length > (outcome === 'partly-accepted' ? 0 : 1);

/** What confirming would do to the case as it is, worked out by the same rules that will do it. */
const effectsOf = (
  ui: Ui,
  { now, heldBy }: Pick<CaseData, 'now' | 'heldBy'>,
  outcome: RoundOutcome,
): string[] => {
  const isHeld = (listing: CaseListing) => heldBy.has(offerName(listing));
  const staysHeld = (listings: readonly CaseListing[]) =>
    listings.some(isHeld) ? [ui.t('claim.held', { listings: titles(listings.filter(isHeld)) })] : [];
  if (isPicked(now, outcome)) {
    const isPart = outcome === 'partly-accepted' && inDispute(now).length > 1;
    const whole = ui.t('claim.closes.all', { outcome: ui.t(`round.${outcome}`) });
    return [isPart ? ui.t('claim.drafts') : whole, ...staysHeld(inDispute(now)), ui.t('claim.undo')];
  }
  const event = { type: 'outcome', outcome } as const;
  const next = apply(now, { seq: now.seq + 1, at: ui.now.toISOString(), by: '', event });
  const end = finalOutcome(next);
  if (end === undefined) return [ui.t('claim.drafts')];
  const [back, off] = [toRelist(next), holdsOffSale(next)];
  const free = back.filter((listing) => !isHeld(listing));
  const relists =
    end === 'lost' || back.length === 0
      ? [off.length > 0 ? ui.t('claim.stays-off', { listings: titles(off) }) : ui.t('claim.relists.none')]
      : free.length > 0
        ? [ui.t('claim.relists', { listings: titles(free) })]
        : [];
  return [
    ...relists,
    ...(end === 'lost' ? [] : staysHeld(back)),
    ui.t('claim.closes', { outcome: ui.t(`round.${end}`) }),
    ui.t('claim.undo'),
  ];
};

/** The listings that a confirmed claim clears: picked where that is in question, else the one in dispute. */
const Cleared = ({ ui, now, claim, values }: { ui: Ui; now: Case; claim: Claim; values: Values }) => {
  if (isPicked(now, claim.outcome)) {
    const proposed = claim.outcome === 'partly-accepted' ? [] : claim.cleared;
    return <ClearedFields ui={ui} now={now} ticked={clearedIn(values, inDispute(now)) ?? proposed} />;
  }
  return inDispute(now).map((listing) => <input type="hidden" name="cleared" value={offerName(listing)} />);
};

/** What a mail says without proving it; a person who has checked confirms it, at whatever place the case is. */
const ClaimCard = ({
  ui,
  data,
  claim,
  claimed,
  refused,
}: {
  ui: Ui;
  data: CaseData;
  claim: Claim;
  claimed: Claimed;
  refused: Refused | undefined;
}) => {
  const { now } = data;
  const id = `claim-${claimed.index}`;
  return (
    <section class="panel question" id={id} data-fragment={id}>
      <p>
        <Icon name="eye" /> {ui.t('claim', { outcome: ui.t(`round.${saidOutcome(now, claim)}`) })}{' '}
        {inWords(ui, claim.why)}
      </p>
      <Refusal ui={ui} message={refused?.message} />
      <TheMail ui={ui} now={now} claimed={claimed} />
      {claimed.finding && <Unsure ui={ui} data={data} claim={claim} finding={claimed.finding} />}
      <h3>{ui.t('claim.does')}</h3>
      <ul>
        {effectsOf(ui, data, claim.outcome).map((effect) => (
          <li>{effect}</li>
        ))}
      </ul>
      <Allowed ui={ui} act="outcome">
        <Form ui={ui} action={`${caseHref(now.id)}/claim`}>
          <input type="hidden" name="mail" value={claim.source.finding} />
          <Cleared ui={ui} now={now} claim={claim} values={refused?.values ?? {}} />
          <Allowed ui={ui} act={reporting(claim.outcome)} />
          <div class="actions">
            {mayReport(ui, claim.outcome) && (
              <Submit name="claim" value="confirm" icon="check">
                {ui.t('claim.confirm')}
              </Submit>
            )}
            <Submit name="claim" value="dismiss" icon="cross">
              {ui.t('claim.dismiss')}
            </Submit>
          </div>
        </Form>
      </Allowed>
    </section>
  );
};

/** Whether a mail's claim was meant by what was refused. */
const isMeant = ({ source }: Claim, { form, values }: Refused): boolean =>
  form === 'claim' && values.mail === source.finding;

/** Whether the claim that was meant has a card still. */
export const hasCard = ({ closed, claims }: Case, refused: Refused): boolean =>
  !closed && claims.some((claim) => isMeant(claim, refused));

/** All that mails say of the case without proving it, each until a person has answered it. */
export const ClaimCards = ({
  ui,
  data,
  refused,
}: {
  ui: Ui;
  data: CaseData;
  refused: Refused | undefined;
}) =>
  data.now.closed
    ? null
    : data.now.claims.map((claim, at) => {
        const mail = data.claimed[at];
        const mine = refused && isMeant(claim, refused) ? refused : undefined;
        return mail && <ClaimCard ui={ui} data={data} claim={claim} claimed={mail} refused={mine} />;
      });
