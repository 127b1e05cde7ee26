import { describe, expect, test } from 'vitest';
import { stepName } from '../../../functions/console/language/steps.ts';
import { drawChart } from '../../../functions/console/views/workflow/chart.ts';
import { type GraphEdge, readDefinition } from '../../../functions/console/views/workflow/definition.ts';
import { presentState } from '../../../functions/console/views/workflow/present.ts';
import { synthesizeDefinition } from '../../../infra/constructs/plain-definition.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { replay } from '../../../shared/case/replay/replay.ts';
import { aUi } from './a-ui.ts';
import { definition, testConsole } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

describe('a definition', () => {
  const graph = readDefinition(definition);

  test('is read whole, branches included', () => {
    expect(graph.nodes.map(({ name }) => name)).toHaveLength(8);
    expect(graph.nodes).toContainEqual({ name: 'Gather the evidence', type: 'Task' });
  });

  test('runs from a parallel state through its branches to what follows', () => {
    const lines = graph.edges.filter(({ kind }) => kind === 'next').map(({ from, to }) => `${from} → ${to}`);
    expect(lines).toContain('Prepare → Notify the team');
    expect(lines).toContain('Notify the team → Ask a person to approve');
    expect(lines).not.toContain('Prepare → Ask a person to approve');
  });

  test('says where each place is, and where failures lead', () => {
    expect(graph.stateOf.approve).toBe('Ask a person to approve');
    expect(graph.stateOf.prepare).toBe('Prepare');
    expect(graph.stateOf.closed).toBe('Close the case');
    expect(graph.handOver).toBe('Hand over to a person');
  });

  test('that is none is refused', () => {
    expect(() => readDefinition({ States: {} })).toThrow();
  });
});

describe('the picture of the real workflow', () => {
  const graph = readDefinition(synthesizeDefinition());
  const chart = drawChart(synthesizeDefinition());

  test('has every state once and none upon another', () => {
    const names = chart.nodes.map(({ name }) => name);
    expect(names.toSorted()).toEqual(graph.nodes.map(({ name }) => name).toSorted());
    for (const a of chart.nodes)
      for (const b of chart.nodes)
        if (a !== b)
          expect(
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          ).toBe(true);
  });

  test('names every step, its sort and where a choice leads in Chinese', () => {
    const zh = aUi('zh');
    const names = chart.nodes.flatMap(({ name, type }) => [name, type]);
    const values = chart.edges.flatMap(({ when }) => when ?? []);
    expect(values.length).toBeGreaterThan(5);
    for (const name of [...names, ...values]) expect(stepName(zh, name)).toMatch(/\p{Script=Han}/u);
    expect(stepName({ ...zh, lang: 'en' }, 'Close the case')).toBe('Close the case');
  });

  test('is plain data that a deployment can carry', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test('draws every transition, inside its bounds', () => {
    const ends = ({ from, to, kind, when = [] }: GraphEdge) => [from, to, kind, ...when].join(' ');
    expect(chart.edges.map(ends).toSorted()).toEqual(graph.edges.map(ends).toSorted());
    for (const { line } of chart.edges) {
      const points = [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
      expect(points.length).toBeGreaterThanOrEqual(2);
      for (const [, x, y] of points) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(chart.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(chart.height);
      }
    }
  });

  test('shows each case where it is', async () => {
    const { services } = testConsole();
    await seedSamples(services);
    const at = async (id: string) => presentState(replay(id, await history(services.cases, id)), chart);
    expect(await at(ids.forged)).toBe('Ask a person what this is');
    expect(await at(ids.ask)).toBe('Ask a person to delist');
    expect(await at(ids.strap)).toBe('Ask a person to approve');
    expect(await at(ids.submit)).toBe('Submit the answer');
    expect(await at(ids.waiting)).toBe('Wait for the outcome');
    expect(await at(ids.court)).toBe('Wait for counsel');
    expect(await at(ids.stuck)).toBe('Hand over to a person');
    expect(await at(ids.closed)).toBe('Close the case');
  });
});
