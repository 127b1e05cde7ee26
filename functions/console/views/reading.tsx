import type { TrustVerdict } from '../../../shared/mail/mail.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { surePercent } from '../../../shared/notice/sure-percent.ts';
import type { Ui } from '../language/ui.ts';
import { whatItIs } from '../language/what-it-is.ts';
import { TrustBadge } from './badge.tsx';
import { Reasons } from './reasons.tsx';

const percent = (confidence: number) => `${surePercent(confidence)} %`;

/** What a mail is, how sure that is, and what would have made it something else. */
export const ReadingPart = ({
  ui,
  is,
  notice,
}: {
  ui: Ui;
  /** what counts, which a person may have put right */
  is: Pick<Notice, 'kind' | 'right' | 'confidence'>;
  /** what was read; absent where that is not stored */
  notice: Notice | undefined;
}) => (
  <>
    <h3>{ui.t('why.reading')}</h3>
    <p>{whatItIs(ui, is)}</p>
    <div class="meter">
      <meter min={0} max={1} low={0.7} high={0.9} optimum={1} value={is.confidence}>
        {percent(is.confidence)}
      </meter>
      <span>{ui.t('why.confidence', { percent: percent(is.confidence) })}</span>
    </div>
    {notice?.runnerUp && (
      <p class="quiet">
        {ui.t('why.runner-up', {
          kind: ui.t(`kind.${notice.runnerUp.kind}`),
          percent: percent(notice.runnerUp.confidence),
        })}
      </p>
    )}
    {notice && notice.wouldChange.length > 0 && (
      <>
        <h4>{ui.t('why.change')}</h4>
        <Reasons ui={ui} reasons={notice.wouldChange} />
      </>
    )}
  </>
);

/** Who sent a mail, as far as that is proven, and how. */
export const TrustPart = ({ ui, verdict: { trust, reasons } }: { ui: Ui; verdict: TrustVerdict }) => (
  <>
    <h3>{ui.t('why.trust')}</h3>
    <p>
      <TrustBadge ui={ui} trust={trust} />
    </p>
    <p class="quiet">{ui.t(`trust.${trust}.why`)}</p>
    <Reasons ui={ui} reasons={reasons} />
  </>
);
