import { randomUUID } from 'node:crypto';
import { StateMachine } from 'aws-local-stepfunctions';
import * as z from 'zod/mini';
import type { Log } from '../../shared/platform/log.ts';
import type { Workflow } from '../../shared/platform/ports.ts';
import { limiter } from './limiter.ts';

/** Runs a step by its name, as a Lambda invocation would. */
export type RunStep = (name: string, input: unknown) => Promise<unknown>;

const Definition = z.looseObject({ StartAt: z.string(), States: z.record(z.string(), z.unknown()) });
const Task = z.looseObject({ Type: z.literal('Task'), Resource: z.string() });
const Parallel = z.looseObject({
  Type: z.literal('Parallel'),
  Branches: z.array(z.looseObject({ States: z.record(z.string(), z.unknown()) })),
});
const Json = z.json();
const Invocation = z.object({ FunctionName: z.string(), Payload: z.record(z.string(), z.unknown()) });

/** Every task of the machine, those inside branches too; names are unique across the whole machine. */
const tasksIn = (states: Record<string, unknown>): [string, z.infer<typeof Task>][] =>
  Object.entries(states).flatMap(([name, state]) => {
    const parallel = Parallel.safeParse(state);
    if (parallel.success) return parallel.data.Branches.flatMap((branch) => tasksIn(branch.States));
    const task = Task.safeParse(state);
    return task.success ? [[name, task.data]] : [];
  });

/** Steps that may run at the same time; what waits for a person takes no place. */
const atOnce = 8;
/** The longest limit that the interpreter can count; where a state has none it would give up after a minute. */
const longestSeconds = 2_147_483;
/** A wait that nobody ended by then looks again where its case stands, and goes on waiting from there. */
const renewAfterMs = 20 * 86_400_000;
/** Ended executions that are remembered by name, as AWS does for 90 days. */
const remembered = 20_000;

/** The state machine on one machine: executions live in this process, and `reconcile` starts lost ones again. */
export interface LocalWorkflow extends Workflow {
  /** Resolves when no execution is between two waits any more. */
  settled(): Promise<void>;
  close(): void;
}

/** The interpreter of a definition, whose tasks all have a limit. */
const machineOf = (definition: unknown): StateMachine => {
  const limited = (_: string, value: unknown) =>
    Task.safeParse(value).success ? Object.assign({ TimeoutSeconds: longestSeconds }, value) : value;
  return new StateMachine(JSON.parse(JSON.stringify(definition), limited), {
    validationOptions: { checkArn: false, checkPaths: false },
  });
};

/** The executions that are between two waits. */
const activity = () => {
  const active = new Set<string>();
  let idle: (() => void)[] = [];
  return {
    begin: (name: string) => void active.add(name),
    rest(name: string) {
      active.delete(name);
      if (active.size > 0) return;
      for (const wake of idle) wake();
      idle = [];
    },
    /** Resolves when there are none. */
    settled: () =>
      active.size === 0 ? Promise.resolve() : new Promise<void>((resolve) => idle.push(resolve)),
  };
};

/** Runs the state machine of a definition, its tasks as steps. Throws where it is none. */
export const localWorkflow = (definition: unknown, runStep: RunStep, log: Log): LocalWorkflow => {
  const parsed = Definition.parse(definition);
  const machine = machineOf(parsed);
  const tasks = tasksIn(parsed.States);
  const inTurn = limiter(atOnce);
  const running = new Map<string, { abort: () => void; result: Promise<unknown> }>();
  const ended = new Set<string>();
  const waits = new Map<string, { execution: string; resume: (output: unknown) => void }>();
  const { begin, rest, settled } = activity();

  const runTask = async (execution: string, token: boolean, parameters: unknown): Promise<unknown> => {
    const { FunctionName, Payload } = Invocation.parse(parameters);
    const step = FunctionName.slice(FunctionName.lastIndexOf(':') + 1);
    if (!token) return { Payload: await inTurn(() => runStep(step, Payload)) };
    const taskToken = randomUUID();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    waits.set(taskToken, { execution, resume: resolve });
    const lookAgain = () => inTurn(() => runStep('locate-case', { caseId: Payload.caseId }));
    const renewal = setTimeout(() => resolve(lookAgain()), renewAfterMs).unref();
    try {
      await inTurn(() => runStep(step, { ...Payload, taskToken }));
      if (waits.has(taskToken)) rest(execution);
      return await promise;
    } finally {
      clearTimeout(renewal);
      waits.delete(taskToken);
    }
  };

  const handlersOf = (execution: string) =>
    Object.fromEntries(
      tasks.map(([name, { Resource }]) => [
        name,
        async (parameters: unknown) =>
          Json.parse(await runTask(execution, Resource.endsWith('.waitForTaskToken'), parameters)),
      ]),
    );

  const end = (name: string) => {
    running.delete(name);
    ended.add(name);
    // whoever still waits was stopped: the interpreter counts its limit until its task ends
    for (const [token, { execution, resume }] of waits)
      if (execution === name) {
        waits.delete(token);
        resume({});
      }
    const [oldest] = ended;
    if (ended.size > remembered && oldest !== undefined) ended.delete(oldest);
    rest(name);
  };

  return {
    start: async (name, input) => {
      if (running.has(name) || ended.has(name)) return 'exists';
      begin(name);
      const execution = machine.run(input, {
        overrides: { taskResourceLocalHandlers: handlersOf(name) },
        context: { Task: { Token: 'given by the host' }, Execution: { Name: name } },
        noThrowOnAbort: true,
      });
      const result = execution.result
        .catch((error) => log.error('an execution failed', { execution: name, error }))
        .finally(() => end(name));
      running.set(name, { abort: execution.abort, result });
      return 'started';
    },
    status: async (name) => (running.has(name) ? 'running' : ended.has(name) ? 'ended' : 'unknown'),
    running: async () => new Set(running.keys()),
    resume: async (token, output) => {
      const wait = waits.get(token);
      if (!wait) return 'gone';
      waits.delete(token);
      begin(wait.execution);
      wait.resume(output);
      return 'resumed';
    },
    stop: async (name) => {
      running.get(name)?.abort();
      await running.get(name)?.result;
    },
    settled,
    close: () => {
      for (const { abort } of running.values()) abort();
    },
  };
};
