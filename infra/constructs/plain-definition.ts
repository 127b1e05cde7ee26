import { tmpdir } from 'node:os';
import { App, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { State, StateGraph } from 'aws-cdk-lib/aws-stepfunctions';
import { caseWorkflow } from './case-workflow.ts';

const account = '000000000000';
const region = 'local';

/** The ARN under which a step stands in the local definition; its last part is the step's name. */
const arnOf = (step: string) => `arn:aws:lambda:${region}:${account}:function:${step}`;

/** CloudFormation's joins, with the partition put in, as the plain text they become. */
const flattened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(flattened);
  if (typeof value !== 'object' || value === null) return value;
  if ('Ref' in value && value.Ref === 'AWS::Partition') return 'aws';
  if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
    const [separator, parts] = value['Fn::Join'];
    return Array.isArray(parts)
      ? parts.map((part) => String(flattened(part))).join(String(separator))
      : value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flattened(inner)]));
};

/** The state machine as CDK synthesizes it, without an account: the definition that one machine runs and draws. */
export const synthesizeDefinition = (): unknown => {
  // nothing is written there; an app that is not given a folder makes one, at every start
  const app = new App({ autoSynth: false, outdir: tmpdir() });
  const stack = new Stack(app, 'local', { env: { account, region } });
  const first = caseWorkflow(stack, (step) =>
    LambdaFunction.fromFunctionAttributes(stack, `${step}-${stack.node.children.length}`, {
      functionArn: arnOf(step),
      sameEnvironment: true,
    }),
  );
  const graph = new StateGraph(first.startState, 'case workflow');
  State.findReachableStates(first.startState);
  return flattened(stack.resolve(graph.toGraphJson()));
};
