import { Alarm, type AlarmProps, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { arnsOf } from './platform.ts';

/** An alarm's condition, and what somebody who is woken by it has to know. */
export interface StatedAlarmProps
  extends Pick<
    AlarmProps,
    'metric' | 'threshold' | 'evaluationPeriods' | 'comparisonOperator' | 'treatMissingData'
  > {
  /** what goes wrong for the seller while it lasts */
  impact: string;
  /** what to look at, and what to do then */
  check: string;
  /** where */
  where: string;
}

/**
 * An alarm that says what it costs, what to check and where to look, and tells the deployment's topic when it is raised and
 * when it is over. No data is no alarm unless it says so.
 */
export const statedAlarm = (
  scope: Construct,
  id: string,
  config: Config,
  { impact, check, where, alarmName, ...condition }: StatedAlarmProps & { alarmName: string },
): void => {
  const alarm = new Alarm(scope, id, {
    treatMissingData: TreatMissingData.NOT_BREACHING,
    ...condition,
    alarmName,
    alarmDescription: `Impact: ${impact}\nCheck: ${check}\nWhere: ${where}`,
  });
  const told = { bind: () => ({ alarmActionArn: arnsOf(config).alarmTopic }) };
  alarm.addAlarmAction(told);
  alarm.addOkAction(told);
};
