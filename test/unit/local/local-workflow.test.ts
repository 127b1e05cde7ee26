/** The synthesized definition, really run: executions, tokens, failures and time-outs on one machine. */
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { synthesizeDefinition } from '../../../infra/constructs/plain-definition.ts';
import { localWorkflow, type RunStep } from '../../../infra/local/local-workflow.ts';
import { keptLog } from './a-folder.ts';

const caseId = '4f7k2m9p3q8r';
const name = `${caseId}-1`;
const real = synthesizeDefinition();

interface Call {
  step: string;
  input: Record<string, unknown>;
}

/** A workflow whose steps answer by name; one that nobody named answers that the case stands at `close`. */
const begin = (
  steps: Record<string, (input: Record<string, unknown>) => unknown> = {},
  definition: unknown = real,
) => {
  const calls: Call[] = [];
  const { log, lines } = keptLog();
  const runStep: RunStep = async (step, given) => {
    const input = { ...(given as Record<string, unknown>) };
    calls.push({ step, input });
    return (steps[step] ?? (() => ({ place: step === 'close-case' ? 'closed' : 'close' })))(input);
  };
  const workflow = localWorkflow(definition, runStep, log);
  onTestFinished(() => workflow.close());
  const named = (step: string) => calls.filter((call) => call.step === step);
  const tokenOf = (step: string) => String(named(step).at(-1)?.input.taskToken);
  return { workflow, calls, lines, named, tokenOf };
};

const atReview = { 'locate-case': () => ({ place: 'review' }), 'ask-person': () => ({ place: 'review' }) };

describe('an execution', () => {
  test('runs to its end by itself and is remembered by its name', async () => {
    const { workflow, calls } = begin();
    expect(await workflow.status(name)).toBe('unknown');
    expect(await workflow.start(name, { caseId })).toBe('started');
    expect(await workflow.status(name)).toBe('running');
    expect(await workflow.start(name, { caseId })).toBe('exists');
    await workflow.settled();
    expect(await workflow.status(name)).toBe('ended');
    expect(await workflow.start(name, { caseId })).toBe('exists');
    expect(calls).toEqual([
      { step: 'locate-case', input: { caseId } },
      { step: 'close-case', input: { caseId } },
    ]);
  });

  test('waits under its token until it is resumed, once, and goes where it is told', async () => {
    const { workflow, calls, tokenOf, named } = begin(atReview);
    await workflow.start(name, { caseId });
    await workflow.settled();
    expect(named('ask-person')).toEqual([
      { step: 'ask-person', input: { caseId, question: 'review', taskToken: expect.any(String) } },
    ]);
    expect(await workflow.status(name)).toBe('running');
    expect(await workflow.resume('no such token', { place: 'close' })).toBe('gone');
    const token = tokenOf('ask-person');
    expect(await workflow.resume(token, { place: 'close' })).toBe('resumed');
    expect(await workflow.resume(token, { place: 'review' })).toBe('gone');
    await workflow.settled();
    expect(calls.map(({ step }) => step)).toEqual(['locate-case', 'ask-person', 'close-case']);
    expect(await workflow.status(name)).toBe('ended');
  });

  test('hears an answer that comes before its question is asked to the end', async () => {
    const begun = begin({
      ...atReview,
      'ask-person': async ({ taskToken }) => {
        expect(await begun.workflow.resume(String(taskToken), { place: 'close' })).toBe('resumed');
        return { place: 'close' };
      },
    });
    await begun.workflow.start(name, { caseId });
    await begun.workflow.settled();
    expect(await begun.workflow.status(name)).toBe('ended');
  });

  test('that is stopped in its wait ends, and nobody can resume it any more', async () => {
    const { workflow, tokenOf, calls } = begin(atReview);
    await workflow.start(name, { caseId });
    await workflow.settled();
    await workflow.stop(name, 'a person asked');
    expect(await workflow.status(name)).toBe('ended');
    expect(await workflow.resume(tokenOf('ask-person'), { place: 'close' })).toBe('gone');
    expect(calls.map(({ step }) => step)).toEqual(['locate-case', 'ask-person']);
    await workflow.stop('another', 'never was');
    expect(await workflow.status('another')).toBe('unknown');
  });

  test('that waited when the house closed leaves no timer that would keep the process', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { workflow, calls } = begin(atReview);
    await workflow.start(name, { caseId });
    await workflow.settled();
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    workflow.close();
    await expect.poll(() => workflow.status(name)).toBe('ended');
    await expect.poll(() => vi.getTimerCount()).toBe(0);
    expect(calls.map(({ step }) => step)).toEqual(['locate-case', 'ask-person']);
  });

  test('with a step that fails hands over to a person, with the reason, and ends', async () => {
    const { workflow, named } = begin({
      'close-case': () => {
        throw new RangeError('no such outcome');
      },
    });
    await workflow.start(name, { caseId });
    await workflow.settled();
    expect(named('hand-over')).toEqual([
      {
        step: 'hand-over',
        input: {
          caseId,
          failure: expect.objectContaining({
            Error: 'RangeError',
            Cause: expect.stringContaining('no such outcome'),
          }),
        },
      },
    ]);
    expect(await workflow.status(name)).toBe('ended');
  });

  test('that even the hand-over cannot save is told in the log and leaves the others alone', async () => {
    const broken = () => {
      throw new Error('the table is away');
    };
    const { workflow, lines } = begin({ 'locate-case': broken, 'hand-over': broken });
    await workflow.start(name, { caseId });
    await workflow.settled();
    expect(lines.join()).toContain('an execution failed');
    expect(await workflow.status(name)).toBe('ended');
  });
});

test('at most eight steps run at a time, and whoever waits takes no place', async () => {
  let running = 0;
  let most = 0;
  const { workflow, named } = begin({
    ...atReview,
    'locate-case': async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return { place: 'review' };
    },
  });
  for (let index = 0; index < 30; index++) await workflow.start(`run-${index}`, { caseId });
  await workflow.settled();
  expect(named('ask-person')).toHaveLength(30);
  expect(most).toBe(8);
});

describe('time', () => {
  afterEach(() => void vi.useRealTimers());

  const task = (Resource: string, step: string, more: Record<string, unknown> = {}) => ({
    Type: 'Task',
    Resource,
    Parameters: {
      FunctionName: `arn:aws:lambda:local:0:function:${step}`,
      Payload: { 'caseId.$': '$.caseId' },
    },
    ...more,
  });
  const one = (state: Record<string, unknown>, late: Record<string, unknown> = {}) => ({
    StartAt: 'One',
    States: { One: { ...state, End: true }, ...late },
  });
  const day = 86_400_000;

  test('a state’s own limit ends a step that never comes back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { workflow, named } = begin(
      { slow: () => new Promise(() => undefined) },
      one(
        task('arn:aws:states:::lambda:invoke', 'slow', {
          TimeoutSeconds: 90,
          Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: '$.failure', Next: 'Late' }],
        }),
        { Late: task('arn:aws:states:::lambda:invoke', 'late', { End: true }) },
      ),
    );
    await workflow.start(name, { caseId });
    await vi.advanceTimersByTimeAsync(89_000);
    expect(named('late')).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(named('late')).toHaveLength(1);
  });

  test('a state without one is not cut off', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { workflow, tokenOf } = begin(
      {},
      one(task('arn:aws:states:::lambda:invoke.waitForTaskToken', 'wait')),
    );
    await workflow.start(name, { caseId });
    await vi.advanceTimersByTimeAsync(19 * day);
    expect(await workflow.status(name)).toBe('running');
    expect(await workflow.resume(tokenOf('wait'), { place: 'close' })).toBe('resumed');
    await workflow.settled();
    expect(await workflow.status(name)).toBe('ended');
  });

  test('a wait that nobody ended looks again where the case stands, and waits on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { workflow, named, tokenOf } = begin(atReview);
    await workflow.start(name, { caseId });
    await vi.advanceTimersByTimeAsync(day);
    const first = tokenOf('ask-person');
    await vi.advanceTimersByTimeAsync(20 * day);
    expect(named('locate-case')).toHaveLength(2);
    expect(named('ask-person')).toHaveLength(2);
    expect(await workflow.resume(first, { place: 'close' })).toBe('gone');
    expect(await workflow.resume(tokenOf('ask-person'), { place: 'close' })).toBe('resumed');
  });
});
