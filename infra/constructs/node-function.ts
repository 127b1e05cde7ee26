import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Uses } from '../../shared/platform/ports.ts';
import type { Size } from '../../shared/platform/step.ts';
import { acceptedWildcard } from './accepted.ts';
import { bundleInto, type Edge, type Ingredients } from './bundle.ts';
import { environmentOf, grantsOf } from './grants.ts';
import { type CloudPlatform, namesOf } from './platform.ts';

/** What a function takes from a step's, or a service's, declaration. */
export interface Declaration {
  readonly name: string;
  readonly uses: Uses;
  readonly size?: Size;
}

/** The longest that one run of it may take. */
export const timeoutOf = ({ size }: Declaration): Duration => Duration.seconds(size?.timeoutSeconds ?? 60);

export interface NodeFunctionProps extends Pick<Ingredients, 'workers'> {
  declaration: Declaration;
  edge: Edge;
  platform: CloudPlatform;
  /** a service's options, and the variables that they are read from */
  options?: NonNullable<Ingredients['options']> & { environment: Record<string, string> };
}

/** The code to deploy; a stand-in for a stack of which only the template is wanted, as CDK's own bundling does. */
const codeFor = (scope: Construct, ingredients: Ingredients): Code => {
  if (!Stack.of(scope).bundlingRequired) return Code.fromInline('exports.handler = async () => {};');
  const folder = join(Stage.of(scope)?.outdir ?? 'cdk.out', 'bundles', ingredients.step);
  bundleInto(folder, ingredients);
  // the source maps stay beside the bundles, for whoever reads a stack trace of this deployment
  return Code.fromAsset(folder, { exclude: ['*.map'] });
};

/**
 * A Lambda function made from a declaration: its code, its environment and its grants are what the declaration says
 * and nothing more. X-Ray stays off: the log line and the execution's history name the case, and its daemon asks
 * for a grant on every resource.
 */
export class NodeFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    const { declaration, edge, platform, options, workers } = props;
    const { name, uses, size } = declaration;
    const names = namesOf(platform.config);
    const grants = grantsOf(uses, platform);
    const logGroup = new LogGroup(scope, `${id}Log`, {
      logGroupName: names.logGroup(name),
      retention: platform.config.operations.logDays,
      // one left behind has the name that the same stack, deployed again, needs
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        declared: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
            ...grants,
          ],
        }),
      },
    });
    for (const resource of grants.flatMap((grant) => grant.resources).filter((arn) => arn.endsWith('*')))
      acceptedWildcard(
        role,
        resource,
        resource === '*'
          ? 'It reads which receipt rules are active, and SES has no resource to name for that.'
          : 'All but the last part is fixed: an object of one bucket, an execution of one state machine, a secret below one path, whom a mail from one address goes to. The last part exists only at run time.',
      );
    super(scope, id, {
      functionName: names.function(name),
      description: `Complaint triage: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeFor(scope, {
        step: name,
        uses,
        edge,
        ...(options && { options }),
        ...(workers && { workers }),
      }),
      memorySize: size?.memoryMegabytes ?? 512,
      timeout: timeoutOf(declaration),
      // Lambda would run twice more, beside the next of the timetable, what failed or took too long, and after hours what
      // could not begin
      ...(edge === 'schedule' && { retryAttempts: 0, maxEventAge: Duration.minutes(15) }),
      environment: { ...environmentOf(uses, platform), ...options?.environment },
      loggingFormat: LoggingFormat.TEXT,
      logGroup,
      role,
    });
  }
}
