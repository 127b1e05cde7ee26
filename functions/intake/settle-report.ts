import type { Finding } from '../../shared/notice/examined.ts';
import { keepFinding } from './keep-finding.ts';
import type { Letter } from './letter-of.ts';
import { openOrJoin } from './open-or-join.ts';
import type { IntakeServices, Outcome } from './services.ts';

/** A mail server's report to the address that we write from. */
interface Report {
  key: string;
  receivedAt: Date;
  finding: Finding | undefined;
}

/** Puts a report of a letter of ours to a person: whoever it was written to may never have got it. */
export const settleReport = async (
  services: IntakeServices,
  { key, receivedAt, finding }: Report,
  letter: Letter | undefined,
): Promise<Outcome> => {
  if (letter && finding) {
    const { store, now, id } = letter;
    const arrival = { key: `${key}.1`, mail: key, receivedAt, store, finding, linked: [], letter: id };
    const why = `our answer in case ${now.id} may not have arrived: read what is reported, and answer another way if it has not`;
    return openOrJoin(services, arrival, keepFinding(services, arrival), why, [{ now, by: 'thread' }]);
  }
  return {
    result: 'quarantined',
    reason:
      'a report that a mail of ours may not have arrived, and it was no answer in an open case: look whether the address it names is still right',
    caseIds: [],
  };
};
