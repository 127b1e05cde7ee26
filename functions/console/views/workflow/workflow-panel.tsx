import type { Case } from '../../../../shared/case/case.ts';
import { stepName } from '../../language/steps.ts';
import type { Ui } from '../../language/ui.ts';
import { Panel } from '../parts.tsx';
import type { Chart, DrawnEdge, DrawnNode } from './chart.ts';
import { presentState } from './present.ts';

const Edge = ({ ui, edge, live }: { ui: Ui; edge: DrawnEdge; live: boolean }) => (
  <g class={`edge ${edge.kind}${live ? ' live' : ''}`}>
    <path d={edge.line} marker-end="url(#arrow)" />
    {edge.when && edge.at && (
      <text x={edge.at.x} y={edge.at.y + 4}>
        {edge.when.map((value) => stepName(ui, value)).join(', ')}
      </text>
    )}
  </g>
);

const shape = ({ type, x, y, width, height }: DrawnNode) => {
  const [left, top] = [x - width / 2, y - height / 2];
  return type === 'Choice' ? (
    <path d={`M${left} ${y}L${x} ${top}L${left + width} ${y}L${x} ${top + height}Z`} />
  ) : (
    <rect
      x={left}
      y={top}
      width={width}
      height={height}
      rx={type === 'Succeed' || type === 'Fail' ? height / 2 : 6}
    />
  );
};

/** The box is as wide as the English name needs; the Chinese one is shorter and stands on a line. */
const linesOf = (ui: Ui, { name, lines }: DrawnNode): string[] => {
  const said = stepName(ui, name);
  return said === name ? lines : [said];
};

const Node = ({ ui, node, present }: { ui: Ui; node: DrawnNode; present: boolean }) => (
  <g class={`node ${node.type.toLowerCase()}${present ? ' present' : ''}`}>
    {shape(node)}
    {linesOf(ui, node).map((line, index, { length }) => (
      <text x={node.x} y={node.y + 4 + (index - (length - 1) / 2) * 15}>
        {line}
      </text>
    ))}
  </g>
);

/** In which step the case is. */
const nowAt = (ui: Ui, present: string | undefined): string =>
  ui.t('workflow.now', {
    state: present === undefined ? ui.t('workflow.nowhere') : stepName(ui, present),
  });

const Picture = ({ ui, chart, present }: { ui: Ui; chart: Chart; present: string | undefined }) => (
  <section class="picture" tabindex={0} aria-label={ui.t('workflow.picture')}>
    <svg
      viewBox={`0 0 ${Math.ceil(chart.width)} ${Math.ceil(chart.height)}`}
      width={Math.ceil(chart.width)}
      height={Math.ceil(chart.height)}
      role="img"
      aria-label={nowAt(ui, present)}
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path d="M0 .5 8 4 0 7.5Z" />
        </marker>
      </defs>
      {chart.edges.map((edge) => (
        <Edge ui={ui} edge={edge} live={false} />
      ))}
      {chart.edges
        .filter(({ to, kind }) => to === present && kind === 'entry')
        .map((edge) => (
          <Edge ui={ui} edge={edge} live />
        ))}
      {chart.nodes.map((node) => (
        <Node ui={ui} node={node} present={node.name === present} />
      ))}
    </svg>
  </section>
);

const AsList = ({ ui, chart, present }: { ui: Ui; chart: Chart; present: string | undefined }) => (
  <details>
    <summary>{ui.t('workflow.list')}</summary>
    <ol class="states">
      {chart.nodes.map(({ name, type }) => {
        const next = chart.edges
          .filter(({ from, kind }) => from === name && kind !== 'catch')
          .map(({ to }) => stepName(ui, to));
        return (
          <li aria-current={name === present ? 'step' : undefined}>
            <strong>{stepName(ui, name)}</strong> <span class="quiet">{stepName(ui, type)}</span>
            {name === present && <em> {ui.t('workflow.here')}</em>}
            {next.length > 0 && <span class="quiet"> → {[...new Set(next)].join(' · ')}</span>}
          </li>
        );
      })}
    </ol>
  </details>
);

/** The workflow as it was deployed, with the step where the case is now. */
export const WorkflowPanel = ({ ui, now, chart }: { ui: Ui; now: Case; chart: Chart }) => {
  const present = presentState(now, chart);
  return (
    <Panel id="workflow" title={ui.t('panel.workflow')}>
      <p>
        {nowAt(ui, present)}
        <span class="quiet"> {ui.t('workflow.run', { run: now.run })}</span>
      </p>
      <Picture ui={ui} chart={chart} present={present} />
      <p class="quiet">{ui.t('workflow.legend')}</p>
      <AsList ui={ui} chart={chart} present={present} />
    </Panel>
  );
};
