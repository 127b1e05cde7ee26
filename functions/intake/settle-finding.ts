import { putJson } from '../../shared/platform/json-object.ts';
import { doubtAbout, forgeryIn } from './doubt.ts';
import { openOrJoin } from './open-or-join.ts';
import { reportOutcome } from './report-outcome.ts';
import type { Arrival, IntakeServices, Outcome } from './services.ts';

/** Decides what one original is to us and does it: file, quarantine, open or join a case, or resume the one it answers. */
export const settleFinding = async (services: IntakeServices, arrival: Arrival): Promise<Outcome> => {
  const { finding, key } = arrival;
  const doubt = doubtAbout(finding);
  const forgery = forgeryIn(finding);
  if (finding.notice.kind === 'unrelated' && doubt === undefined) {
    const pretence = forgery === undefined ? '' : `, and it pretends to be somebody else: ${forgery}`;
    return { result: 'filed', reason: `not a complaint${pretence}`, caseIds: [] };
  }
  if (forgery !== undefined)
    return { result: 'quarantined', reason: `it pretends to be somebody else: ${forgery}`, caseIds: [] };

  const findingKey = `findings/${key}.json`;
  const kept = putJson(services.evidence, findingKey, finding);
  const source = {
    mail: arrival.mail,
    finding: findingKey,
    from: finding.from,
    subject: finding.subject,
    how: finding.how,
    receivedAt: arrival.receivedAt.toISOString(),
  };
  if (finding.notice.kind === 'decision' || finding.notice.kind === 'retraction') {
    await kept;
    const reported = await reportOutcome(services, arrival, source);
    if (reported) return reported;
    return openOrJoin(
      services,
      arrival,
      { source, kept },
      'it answers no case we know: a person has to say which one it belongs to',
    );
  }
  return openOrJoin(services, arrival, { source, kept }, doubt);
};
