import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { Mfa, OAuthScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { consoleService } from '../../functions/console/handler.ts';
import { Role } from '../../functions/console/session/role.ts';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import type { Config } from '../config.ts';
import { consoleAssets } from '../console-assets.ts';
import { accepted } from '../constructs/accepted.ts';
import { NodeFunction } from '../constructs/node-function.ts';
import { synthesizeDefinition } from '../constructs/plain-definition.ts';
import { namesOf, secretPrefix } from '../constructs/platform.ts';
import { statedAlarm } from '../constructs/stated-alarm.ts';

/** The secret that seals sessions and forms, below the deployment's prefix. */
const sessionKey = 'console/session-key';

interface ConsoleProps {
  config: Config;
  evidenceKeyArn: string;
}

/** The console: its address, the people who may sign in, and the function that answers. */
export class ConsoleStack extends Stack {
  /** where a person opens it, without a trailing slash */
  readonly consoleUrl: string;

  constructor(scope: Construct, id: string, { config, evidenceKeyArn, ...props }: StackProps & ConsoleProps) {
    super(scope, id, props);
    const api = new HttpApi(this, 'Api', { apiName: config.name, createDefaultStage: false });
    this.consoleUrl = api.apiEndpoint;
    this.open(api, config);
    const sealing = new Secret(this, 'SessionKey', {
      secretName: secretPrefix(config) + sessionKey,
      description: 'Seals the console’s sessions and forms. Changing it signs everybody out.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    accepted(
      sealing,
      'SMG4',
      'A change signs everybody out and voids the forms they are filling in; it is made when somebody may have seen the key, not by a timetable.',
    );
    const people = this.people(config);
    const answers = new NodeFunction(this, 'Console', {
      declaration: consoleService,
      edge: 'http',
      platform: { config, evidenceKeyArn, consoleUrl: this.consoleUrl },
      options: this.options(people, config),
    });
    const integration = new HttpLambdaIntegration('Answers', answers);
    for (const route of ['/', '/{proxy+}'].flatMap((path) => api.addRoutes({ path, integration })))
      accepted(
        route,
        'APIG4',
        'The console checks every request itself: it needs the signed-in person’s role and must answer strangers with a page to sign in on, which an authorizer cannot.',
      );
    new CfnOutput(this, 'ConsoleUrl', { value: this.consoleUrl });
    new CfnOutput(this, 'UserPool', { value: people.userPoolId });
  }

  /**
   * The one stage, and the alarm for what it cannot answer. A page and its assets are four requests, and an open one looks
   * for news every two seconds, so some thirty people have room in its limits; a crowd has not, as a new account runs only
   * ten functions at once, of which a burst of mail takes half.
   */
  private open(api: HttpApi, config: Config): void {
    const log = new LogGroup(this, 'ApiLog', {
      logGroupName: `/aws/vendedlogs/apis/${config.name}`,
      retention: config.operations.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 40 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(
          JSON.stringify({
            time: '$context.requestTime',
            method: '$context.httpMethod',
            path: '$context.path',
            status: '$context.status',
            ms: '$context.responseLatency',
            error: '$context.integrationErrorMessage',
            request: '$context.requestId',
          }),
        ),
      },
    });
    // the gateway's count: pages that say that something broke count too, which are no errors of the function
    statedAlarm(this, 'CannotAnswer', config, {
      alarmName: `${config.name}-console-cannot-answer`,
      impact: 'People cannot decide what only people may: questions wait, deadlines come nearer.',
      check: 'The error in the log, then what was deployed last.',
      where: `CloudWatch log group ${namesOf(config).logGroup(consoleService.name)}`,
      metric: stage.metricServerError({ statistic: 'Sum', period: Duration.minutes(5) }),
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold: 3,
      evaluationPeriods: 1,
    });
  }

  /** Nobody signs up: an administrator invites people and puts each into the group that says what they may do. */
  private people(config: Config): UserPool {
    const pool = new UserPool(this, 'People', {
      userPoolName: config.name,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accepted(
      pool,
      'COG8',
      'Invited people with a second factor only: nobody signs up and no password alone lets in, which is what the plus tier’s risk scores are for.',
    );
    for (const role of Role.options) pool.addGroup(role, { groupName: role });
    return pool;
  }

  /** What the console adds to its ports: hosted sign-in by authorization code with PKCE, and the workflow's picture. */
  private options(people: UserPool, config: Config) {
    const domain = people.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: config.console.signInPrefix },
    });
    const callback = '/sign-in/callback';
    const signedOut = `${this.consoleUrl}/sign-in`;
    const client = people.addClient('Browser', {
      // a public client: PKCE proves that whoever redeems a code is who asked for it, so no secret has to be kept
      generateSecret: false,
      // with none named, Cognito would also let in by its API (SRP, custom), past the hosted page; one that is named, though
      // off, leaves only the renewal of a session
      authFlows: { userSrp: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [this.consoleUrl + callback],
        logoutUrls: [signedOut],
      },
      preventUserExistenceErrors: true,
    });
    const signIn = [
      'issuer: process.env.SIGN_IN_ISSUER',
      'clientId: process.env.SIGN_IN_CLIENT',
      `redirectUri: process.env.CONSOLE_URL + '${callback}'`,
      'signOutUrl: process.env.SIGN_OUT_URL',
      `key: { secret: '${sessionKey}' }`,
    ].join(', ');
    return {
      imports: { cognitoSignIn: './functions/console/session/cognito.tsx' },
      expression: `{ signIn: cognitoSignIn({ ${signIn} }), chart: ${JSON.stringify(drawChart(synthesizeDefinition()))}, assets: ${JSON.stringify(consoleAssets())} }`,
      environment: {
        SIGN_IN_ISSUER: `https://cognito-idp.${this.region}.${this.urlSuffix}/${people.userPoolId}`,
        SIGN_IN_CLIENT: client.userPoolClientId,
        SIGN_OUT_URL: `${domain.baseUrl()}/logout?client_id=${client.userPoolClientId}&logout_uri=${signedOut}`,
      },
    };
  }
}
