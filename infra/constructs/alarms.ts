import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { mailFoundLate, mailNotReceived, recordsDamaged } from '../../functions/reconcile/handler.ts';
import { accountLapsed } from '../../shared/corroboration/watch-account.ts';
import { leftUndone } from '../../shared/platform/aws/on-schedule.ts';
import { mailWaits } from '../../shared/response/tell-team.ts';
import type { Config } from '../config.ts';
import {
  damagedMetric,
  executionMetric,
  foundLateMetric,
  functionMetric,
  lapsedMetric,
  leftUndoneMetric,
  notReceivedMetric,
  notStored,
  oldestArrival,
  reputation,
  teamMailWaitsMetric,
} from './metrics.ts';
import { namesOf, ruleSetName } from './platform.ts';
import type { StatedAlarmProps } from './stated-alarm.ts';

const minutes = Duration.minutes;
const atLeast = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD;

const logOf = (config: Config, step: string): string =>
  `CloudWatch log group ${namesOf(config).logGroup(step)}`;

/** What runs by the clock, and what it means for the seller when it does not, or only in part. */
interface Watcher {
  step: string;
  /** no shorter than its timetable, so that a run falls into each period */
  period: Duration;
  rests: string;
  fails: string;
  /** it goes on where one store or case fails, and says how many did */
  goesOn?: true;
}

const watchersOf = ({ reading }: Config): Watcher[] => [
  {
    step: 'watch-deadlines',
    goesOn: true,
    period: minutes(15),
    rests: 'Nobody is reminded and no wait ends: a deadline may pass unseen.',
    fails: 'Some reminders and time-outs are not made.',
  },
  {
    step: 'reconcile',
    period: minutes(15),
    rests: 'What was lost on the way, a mail or an execution, stays lost.',
    fails: 'What was lost on the way, a mail or an execution, stays lost until this works again.',
  },
  {
    step: 'corroborate',
    goesOn: true,
    period: minutes(15),
    rests:
      'Nobody sees a delisted listing that is back on sale, nor a complaint whose mail never came; mails are not confirmed by the marketplace.',
    fails:
      'Some stores were not looked at: a take-down without a mail, or a listing back on sale, goes unseen.',
  },
  {
    step: 'refresh-catalogue',
    goesOn: true,
    period: Duration.hours(1),
    rests:
      'Listings made since are not in the catalogue: a complaint about one finds nothing to take off sale. Searches of large catalogues for the same risk stay unfinished.',
    fails: 'Some catalogues grow old: a complaint about a listing made since finds nothing to take off sale.',
  },
  ...(reading
    ? [
        {
          step: 'second-reading',
          period: minutes(5),
          rests: 'Whoever is asked about an unclear mail is shown no proposal; nothing else is delayed.',
          fails: 'Some unclear mails are shown without a proposal; nothing else is delayed.',
        },
      ]
    : []),
];

const rests = (config: Config, { step, period, rests: impact }: Watcher) => ({
  id: `${step}-rests`,
  impact,
  check: 'Whether the timetable rule is enabled, and the last error in the log.',
  where: `EventBridge rules; ${logOf(config, step)}`,
  metric: functionMetric(config, step, 'Invocations', period),
  threshold: 1,
  evaluationPeriods: 2,
  comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
  treatMissingData: TreatMissingData.BREACHING,
});

const fails = (config: Config, { step, period, fails: impact }: Watcher) => ({
  id: `${step}-fails`,
  impact,
  check: 'The error in the log; what is missed is made up for at the next run that succeeds.',
  where: logOf(config, step),
  metric: functionMetric(config, step, 'Errors', period),
  threshold: 1,
  evaluationPeriods: 2,
  comparisonOperator: atLeast,
});

/** What may leave a part of its work undone, and how often it did. */
export const inPart = (config: Config): { step: string; metric: Metric }[] =>
  watchersOf(config).flatMap(({ step, period, goesOn }) =>
    goesOn ? [{ step, metric: leftUndoneMetric(config, step, period) }] : [],
  );

/** One outage of a marketplace passes by itself; what is left in four periods in a row does not. */
const leaves = (config: Config, { step, period, fails: impact, goesOn }: Watcher) =>
  goesOn
    ? [
        {
          id: `${step}-leaves-undone`,
          impact,
          check: `Which store or case it is, in the lines above "${leftUndone}", and why.`,
          where: logOf(config, step),
          metric: leftUndoneMetric(config, step, period),
          threshold: 1,
          evaluationPeriods: 4,
          comparisonOperator: atLeast,
        },
      ]
    : [];

/** Everything that wakes somebody, besides the queues' and the console's own alarms. */
export const alarmsOf = (config: Config): ({ id: string } & StatedAlarmProps)[] => [
  {
    id: 'mail-not-stored',
    impact:
      'Complaints arrive and cannot be stored. SES tries each for four hours, then gives it up: that mail is lost.',
    check: `Whether the bucket ${namesOf(config).mailBucket} and its policy are as they were deployed; npm run deploy puts them back.`,
    where: `SES, Email receiving, rule set ${ruleSetName(config)}; S3`,
    metric: notStored(config),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'mail-not-received',
    impact:
      'No complaint comes in: SES refuses mail to this deployment, or leaves it to somebody else’s rules, as its receipt rule is not among the active ones.',
    check: `Which rule set is active, and who made it so; npm run activate-mail says what to do. A new deployment is told of until that was run. The log says "${mailNotReceived}".`,
    where: `SES, Email receiving, rule set ${ruleSetName(config)}; ${logOf(config, 'reconcile')}`,
    metric: notReceivedMetric(config),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'mail-waits',
    impact: 'Complaints wait over five minutes to be read; their listings stay on sale meanwhile.',
    check: 'Whether intake fails or is throttled. A burst passes by itself; a fault does not.',
    where: logOf(config, 'intake'),
    metric: oldestArrival(config),
    threshold: 300,
    evaluationPeriods: 2,
    comparisonOperator: atLeast,
  },
  {
    id: 'mail-found-late',
    impact:
      'Complaints are taken in by the timetable only, up to half an hour late: their listings stay on sale meanwhile.',
    check: `Whether the mail bucket tells EventBridge, the rule for it is enabled and may write into the queue ${namesOf(config).intakeQueue}: npm run deploy puts them back. Where intake fails, its own alarms say so. The log says "${mailFoundLate}".`,
    where: `S3, bucket ${namesOf(config).mailBucket}; EventBridge rules; ${logOf(config, 'reconcile')}`,
    metric: foundLateMetric(config),
    threshold: 1,
    evaluationPeriods: 2,
    comparisonOperator: atLeast,
  },
  {
    id: 'cases-fail',
    impact:
      'A case stopped and nobody was told: even handing it over to a person failed. Reconcile starts it anew.',
    check: 'The failed execution’s last state and its error; then the log of hand-over.',
    where: `Step Functions, state machine ${namesOf(config).stateMachine}; ${logOf(config, 'hand-over')}`,
    metric: executionMetric(config, 'ExecutionsFailed'),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'many-handed-over',
    impact:
      'Cases pile up before people: five or more in a quarter of an hour could not go on by themselves.',
    check:
      'What they have in common in the console’s “needs you” list: a marketplace that is down, whose cases are tried again by themselves; an authorisation that expired; a store that is stopped.',
    where: `The console; ${logOf(config, 'hand-over')}`,
    metric: functionMetric(config, 'hand-over', 'Invocations', minutes(15)),
    threshold: 5,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'records-damaged',
    impact:
      'Nothing is done about a case, or for all of a store: what the table has of it is damaged, gone, or of a later version.',
    check: `What the log names beside "${recordsDamaged}". After a rollback deploy the later version again; else put the table back as README, Operations, says. A case is told of once and stays in the console’s “needs you” list.`,
    where: `The console; ${logOf(config, 'reconcile')}`,
    metric: damagedMetric(config),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'account-lapsed',
    impact:
      'A marketplace no longer accepts the authorisation of a store’s account: no listing there is taken off sale or put back, and nobody watches them.',
    check: `The console’s stores page, or the log for "${accountLapsed}": both name the account. Connect it again with npm run store -- connect.`,
    where: `The console, stores; ${logOf(config, 'corroborate')}`,
    metric: lapsedMetric(config),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'team-mail-waits',
    impact:
      'Teams are not told what needs them: mail to them waits and is tried again; only the console shows what it says.',
    check: `Whether SES sends for this account at all: its sandbox, sending paused, its quota, or an outage. The log says why beside "${mailWaits}".`,
    where: `SES, Account dashboard; ${logOf(config, 'watch-deadlines')}`,
    metric: teamMailWaitsMetric(config),
    threshold: 1,
    evaluationPeriods: 2,
    comparisonOperator: atLeast,
  },
  ...watchersOf(config).flatMap((watcher) => [
    rests(config, watcher),
    fails(config, watcher),
    ...leaves(config, watcher),
  ]),
  {
    id: 'mail-bounces',
    impact:
      'SES pauses sending for the whole account at 10 % bounces: no answer and no reminder would leave.',
    check: 'Which addresses bounce, most likely a store’s team or a rights owner’s misspelt one.',
    where: 'SES, Reputation metrics; the cases’ timelines',
    metric: reputation('Reputation.BounceRate'),
    threshold: 0.05,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
  {
    id: 'mail-complaints',
    impact:
      'SES pauses sending for the whole account where 0.5 % of its mails are reported as spam: no answer and no reminder would leave.',
    check:
      'Who reported which answer: the console’s mail tray has the reports, which SES sends to the address that wrote.',
    where: 'SES, Reputation metrics; the console, mail',
    metric: reputation('Reputation.ComplaintRate'),
    threshold: 0.001,
    evaluationPeriods: 1,
    comparisonOperator: atLeast,
  },
];
