import type { Case } from '../../../shared/case/case.ts';
import type { QuestionKind } from '../../../shared/case/vocabulary.ts';
import type { Reason } from '../../../shared/notice/notice.ts';
import { nameOfDecision, names } from '../../../shared/recorded/names.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import type { ReadSource } from '../routes/case-data.ts';
import { SecondReadingPart } from './model-reading.tsx';
import { Panel } from './parts.tsx';
import { ReadingPart, TrustPart } from './reading.tsx';
import { Reasons } from './reasons.tsx';

const isName = (key: string): key is keyof typeof names => Object.hasOwn(names, key);

/** What a rule speaks for, such as `kind:complaint`, as people call it. */
const towardsWord = (ui: Ui, towards: string): string => {
  const key = towards.replace(':', '.');
  return isName(key) ? ui.t(key) : towards;
};

const Rules = ({ ui, mail, reasons }: { ui: Ui; mail: number; reasons: readonly Reason[] }) => {
  const strongest = reasons.map((reason, index) => ({ reason, index })).slice(0, 60);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{ui.t('why.words')}</th>
          <th scope="col">{ui.t('why.towards')}</th>
          <th scope="col" class="number">
            {ui.t('why.weight')}
          </th>
          <th scope="col">{ui.t('why.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {strongest.map(({ reason: { rule, towards, weight, text, start }, index }) => (
          <tr>
            <td>
              {start === undefined ? (
                text
              ) : (
                <a href={`#m${mail}r${index}`} data-mark={`m${mail}r${index}`}>
                  {text.slice(0, 160)}
                </a>
              )}
            </td>
            <td>{towardsWord(ui, towards)}</td>
            <td class="number">{weight.toFixed(1)}</td>
            <td>
              <code>{rule}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

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
          <ReadingPart ui={ui} is={now.notice} notice={finding?.notice} />
          <SecondReadingPart ui={ui} now={now} />
        </div>
        <div>
          <TrustPart ui={ui} verdict={now.verdict} />
        </div>
        <div>
          <h3>{ui.t('why.policy')}</h3>
          <p>{ui.t(nameOfDecision(now.decision))}</p>
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
              <li title={code}>{inWords(ui, detail)}</li>
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
