import type { Case } from '../../../shared/case/case.ts';
import type { QuestionKind } from '../../../shared/case/vocabulary.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Reason } from '../../../shared/notice/notice.ts';
import { surePercent } from '../../../shared/notice/sure-percent.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import type { ReadSource } from '../routes/case-data.ts';
import { TrustBadge } from './badge.tsx';
import { SecondReadingPart } from './model-reading.tsx';
import { Panel } from './parts.tsx';
import { Reasons } from './reasons.tsx';

const percent = (confidence: number) => `${surePercent(confidence)} %`;

const Rules = ({ ui, mail, reasons }: { ui: Ui; mail: number; reasons: readonly Reason[] }) => {
  const strongest = reasons.map((reason, index) => ({ reason, index })).slice(0, 60);
  return (
    <table class="rules">
      <thead>
        <tr>
          <th scope="col">{ui.t('why.rule')}</th>
          <th scope="col">{ui.t('why.towards')}</th>
          <th scope="col" class="number">
            {ui.t('why.weight')}
          </th>
          <th scope="col">{ui.t('why.words')}</th>
        </tr>
      </thead>
      <tbody>
        {strongest.map(({ reason: { rule, towards, weight, text, start }, index }) => (
          <tr>
            <td>{rule}</td>
            <td>
              <code>{towards}</code>
            </td>
            <td class="number">{weight.toFixed(1)}</td>
            <td>
              {start === undefined ? (
                text
              ) : (
                <a href={`#m${mail}r${index}`} data-mark={`m${mail}r${index}`}>
                  {text.slice(0, 160)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Reading = ({ ui, now, finding }: { ui: Ui; now: Case; finding: Finding | undefined }) => (
  <>
    <h3>{ui.t('why.reading')}</h3>
    <p>
      {ui.t('why.is', { kind: ui.t(`kind.${now.notice.kind}`), right: ui.t(`right.${now.notice.right}`) })}
    </p>
    <div class="meter">
      <meter min={0} max={1} low={0.7} high={0.9} optimum={1} value={now.notice.confidence}>
        {percent(now.notice.confidence)}
      </meter>
      <span>{ui.t('why.confidence', { percent: percent(now.notice.confidence) })}</span>
    </div>
    {finding?.notice.runnerUp && (
      <p class="quiet">
        {ui.t('why.runner-up', {
          kind: ui.t(`kind.${finding.notice.runnerUp.kind}`),
          percent: percent(finding.notice.runnerUp.confidence),
        })}
      </p>
    )}
    {finding && finding.notice.wouldChange.length > 0 && (
      <>
        <h4>{ui.t('why.change')}</h4>
        <Reasons ui={ui} reasons={finding.notice.wouldChange} />
      </>
    )}
  </>
);

const oddities = ({ notice, verdict }: Case) => [
  ...new Map(
    [...verdict.anomalies, ...notice.anomalies].map((one) => [`${one.code}${one.detail}`, one]),
  ).values(),
];

/** Why the product thinks what it thinks, trusts whom it trusts, and did what it did. */
export const WhyPanel = ({
  ui,
  now,
  read: { index, finding } = { index: 0 },
  asked,
}: {
  ui: Ui;
  now: Case;
  /** the mail that the case's facts come from */
  read: Pick<ReadSource, 'index' | 'finding'> | undefined;
  /** what a person is asked above, with the facts for it */
  asked: QuestionKind | undefined;
}) => {
  const odd = oddities(now);
  return (
    <Panel id="why" title={ui.t('panel.why')}>
      <div class="columns">
        <div>
          <Reading ui={ui} now={now} finding={finding} />
          <SecondReadingPart ui={ui} now={now} />
        </div>
        <div>
          <h3>{ui.t('why.trust')}</h3>
          <p>
            <TrustBadge ui={ui} trust={now.verdict.trust} />
          </p>
          <p class="quiet">{ui.t(`trust.${now.verdict.trust}.why`)}</p>
          <Reasons ui={ui} reasons={now.verdict.reasons} />
        </div>
        <div>
          <h3>{ui.t('why.policy')}</h3>
          <p>{ui.t(`mode.${now.decision.mode}`)}</p>
          {asked === 'delist' ? (
            <p>
              <a href="#question">{ui.t('why.policy.asked')}</a>
            </p>
          ) : (
            <Reasons ui={ui} reasons={now.decision.reasons} />
          )}
        </div>
      </div>
      {odd.length > 0 && (
        <>
          <h3>{ui.t('why.odd')}</h3>
          <ul class="reasons">
            {odd.map(({ code, detail }) => (
              <li>
                {inWords(ui, detail)} <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {finding && finding.notice.reasons.length > 0 && (
        <details>
          <summary>{ui.t('why.rules', { count: finding.notice.reasons.length })}</summary>
          <Rules ui={ui} mail={index} reasons={finding.notice.reasons} />
        </details>
      )}
    </Panel>
  );
};
