/** The definition that CDK synthesizes, executed with steps that only say where the case stands. */
import aslValidator from 'asl-validator';
import { StateMachine } from 'aws-local-stepfunctions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { synthesizeDefinition } from '../../infra/constructs/plain-definition.ts';
import type { Place } from '../../shared/case/place.ts';
import { TransientError } from '../../shared/platform/errors.ts';

interface State {
  Type: string;
  Resource?: string | undefined;
  Branches?: { States: Record<string, State> }[] | undefined;
}
const State: z.ZodMiniType<State> = z.looseObject({
  Type: z.string(),
  Resource: z.optional(z.string()),
  Branches: z.optional(
    z.array(
      z.object({
        States: z.record(
          z.string(),
          z.lazy(() => State),
        ),
      }),
    ),
  ),
});

const definition = synthesizeDefinition();
const allStates = (states: Record<string, State>): [string, State][] =>
  Object.entries(states).flatMap(([name, state]) => [
    [name, state],
    ...(state.Branches ?? []).flatMap(({ States }) => allStates(States)),
  ]);
const states = allStates(z.object({ States: z.record(z.string(), State) }).parse(definition).States);
const tasks = states.filter(([, { Type }]) => Type === 'Task');
const waits = new Set(
  tasks.filter(([, { Resource }]) => Resource?.endsWith('.waitForTaskToken')).map(([name]) => name),
);
const handOver = 'Hand over to a person';

const input = { caseId: '0123456789ab' };
const visited = new Set<string>();

/** What each state answers, in turn; the last answer holds. A thrown error is an answer too. */
type Answers = Record<string, (Place | Error)[]>;

/** Runs it to its end; resolves with the states that were entered, in order, and what each task was given. */
const run = async (answers: Answers) => {
  const entered: string[] = [];
  const given: Record<string, unknown> = {};
  const handlers = Object.fromEntries(
    tasks.map(([name]) => {
      const left = [...(answers[name] ?? [])];
      return [
        name,
        (parameters: unknown) => {
          given[name] = z.object({ Payload: z.unknown() }).parse(parameters).Payload;
          const place = (left.length > 1 ? left.shift() : left[0]) ?? 'closed';
          if (place instanceof Error) throw place;
          return waits.has(name) ? { place } : { Payload: { place } };
        },
      ];
    }),
  );
  const machine = new StateMachine(JSON.parse(JSON.stringify(definition)), {
    validationOptions: { checkArn: false, checkPaths: false },
  });
  const execution = machine.run(input, {
    overrides: {
      taskResourceLocalHandlers: handlers,
      retryIntervalOverrides: Object.fromEntries(tasks.map(([name]) => [name, 0])),
    },
    context: { Task: { Token: 'a token' } },
  });
  for await (const log of execution.eventLogs) if (log.type === 'StateEntered') entered.push(log.state.name);
  await execution.result;
  for (const name of entered) visited.add(name);
  return { entered, given };
};

const locate = 'Where does the case stand?';
const won: Answers = {
  [locate]: ['delist'],
  'Delist the listings': ['prepare'],
  'Draft the answer': ['approve'],
  'Ask a person to approve': ['submit'],
  'Submit the answer': ['outcome'],
  'Wait for the outcome': ['relist'],
  'Relist the listings': ['close'],
};

const stateAt: Record<Exclude<Place, 'closed'>, string> = {
  review: 'Ask a person what this is',
  'ask-to-delist': 'Ask a person to delist',
  delist: 'Delist the listings',
  prepare: 'Prepare',
  draft: 'Draft the answer',
  approve: 'Ask a person to approve',
  submit: 'Submit the answer',
  outcome: 'Wait for the outcome',
  counsel: 'Wait for counsel',
  relist: 'Relist the listings',
  close: 'Close the case',
};
const transient = new TransientError('busy');
const broken = Object.assign(new Error('it cannot be done'), { name: 'Broken' });

test('what is certain goes off sale, and its evidence is gathered, before a person is asked about the rest', async () => {
  const { entered } = await run({
    ...won,
    'Delist the listings': ['ask-to-delist'],
    'Draft the answer': ['ask-to-delist', 'approve'],
    'Ask a person to delist': ['draft'],
  });
  expect(entered.filter((name) => Object.values(stateAt).includes(name)).slice(0, 6)).toEqual([
    ...['Delist the listings', 'Prepare', 'Draft the answer', 'Ask a person to delist'],
    ...['Draft the answer', 'Ask a person to approve'],
  ]);
});

test('is valid', () => {
  const validated = aslValidator(JSON.parse(JSON.stringify(definition)));
  expect(validated.errorsText()).toBe('');
  expect(validated.isValid).toBe(true);
});

test('a dispute that is won goes straight through, in at most 18 transitions', async () => {
  const { entered } = await run(won);
  expect(entered.filter((name) => Object.values(stateAt).includes(name))).toEqual([
    ...['Delist the listings', 'Prepare', 'Draft the answer', 'Ask a person to approve'],
    ...['Submit the answer', 'Wait for the outcome', 'Relist the listings', 'Close the case'],
  ]);
  expect(entered.length).toBeLessThanOrEqual(18);
});

test.each(Object.entries(stateAt))('a case at %s is taken up at "%s"', async (place, name) => {
  const { entered, given } = await run({ [locate]: [z.enum(['close', place as Place]).parse(place)] });
  expect(entered.slice(0, 3)).toEqual([locate, 'Go on there', name]);
  expect(entered.at(-1)).toBe('Close the case');
  if (name !== 'Prepare') expect(given[name]).toMatchObject({ caseId: input.caseId });
});

/** The way to a task, and what it answers when it goes well. */
const wayTo = (name: string): Answers => {
  const [place] = Object.entries(stateAt).find(([, state]) => state === name) ?? [];
  const inBranch =
    !states.some(([one, { Type }]) => one === name && Type === 'Task' && place) && name !== locate;
  return { [locate]: [inBranch ? 'prepare' : ((place ?? 'close') as Place)] };
};
const ends = new Set([handOver, 'Hand over what cannot go back']);
const working = tasks.map(([name]) => name).filter((name) => !ends.has(name));

describe.each(working)('"%s"', (name) => {
  test('is tried again by the name of a passing failure', async () => {
    const good: Place = name === locate ? 'close' : 'closed';
    const { entered } = await run({ ...wayTo(name), [name]: [transient, transient, good] });
    expect(entered).not.toContain(handOver);
    expect(entered).toContain('Close the case');
  });

  test('hands the case over when it fails, with what failed', async () => {
    const { entered, given } = await run({ ...wayTo(name), [name]: [broken] });
    expect(entered.at(-1)).toBe(handOver);
    expect(given[handOver]).toMatchObject({ caseId: input.caseId, failure: { Error: 'Broken' } });
  });

  test('hands the case over when the failure does not pass', async () => {
    const { entered } = await run({ ...wayTo(name), [name]: [transient] });
    expect(entered.at(-1)).toBe(handOver);
  });
});

test('what cannot go back on sale is handed over', async () => {
  const { entered } = await run({ [locate]: ['relist'], 'Relist the listings': ['relist'] });
  expect(entered.at(-1)).toBe('Hand over what cannot go back');
});

test('a case goes on from wherever a wait leaves it', async () => {
  const { entered } = await run({
    [locate]: ['review'],
    'Ask a person what this is': ['ask-to-delist'],
    'Ask a person to delist': ['delist'],
    'Delist the listings': ['prepare'],
    'Draft the answer': ['counsel'],
    'Wait for counsel': ['counsel', 'approve'],
    'Ask a person to approve': ['approve', 'submit'],
    'Submit the answer': ['outcome'],
    'Wait for the outcome': ['outcome', 'draft', 'close'],
  });
  expect(entered.filter((name) => name === 'Wait for the outcome').length).toBeGreaterThan(1);
  expect(entered.at(-1)).toBe('Close the case');
});

test('every state is reached by some case', () => {
  expect(states.map(([name]) => name).filter((name) => !visited.has(name))).toEqual([]);
});
