import {
  type HistoryEvent,
  paginateGetExecutionHistory,
  paginateListExecutions,
  type SFNClient,
} from '@aws-sdk/client-sfn';

const shown = 12;

const lineOf = ({ timestamp, type, ...details }: HistoryEvent): string => {
  const entered = details.stateEnteredEventDetails ?? details.stateExitedEventDetails;
  const failed =
    details.taskFailedEventDetails ??
    details.executionFailedEventDetails ??
    details.executionAbortedEventDetails;
  const why = failed && `${failed.error ?? ''} ${failed.cause ?? ''}`.slice(0, 500);
  return `    ${timestamp?.toISOString().slice(11, 23)} ${[type, entered?.name, why].filter(Boolean).join(' ')}`;
};

/** Where the executions of a case stand: each with its status, and what happened in it last. */
export const executionTrace = async (
  client: SFNClient,
  stateMachineArn: string,
  caseId: string,
): Promise<string> => {
  const lines: string[] = [];
  for await (const { executions } of paginateListExecutions({ client }, { stateMachineArn }))
    for (const { name, status, executionArn } of executions ?? []) {
      if (!name?.startsWith(`${caseId}-`)) continue;
      const events: HistoryEvent[] = [];
      for await (const page of paginateGetExecutionHistory({ client }, { executionArn }))
        events.push(...(page.events ?? []));
      lines.push(`  execution ${name} is ${status}`, ...events.slice(-shown).map(lineOf));
    }
  return lines.join('\n') || '  it has no execution';
};
