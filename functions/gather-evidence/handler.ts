import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { recordOf } from '../../shared/case/records/case-record.ts';
import { sealEvidence } from '../../shared/evidence/seal.ts';
import { step } from '../../shared/platform/step.ts';
import { readAfterwards } from './read-afterwards.ts';

/**
 * Freezes the evidence: the raw mails, what was read from them, each listing that we acted on before and after, what people added; all
 * of it hashed into a manifest that a change of any byte breaks. Listings that went off sale later are added later.
 */
export const gatherEvidence = step({
  name: 'gather-evidence',
  uses: { cases: 'write', mail: 'read', evidence: 'write', marketplaces: 'read' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 900 },
  run: async ({ caseId }, services) => {
    const record = await recordOf(services.cases, services.clock, caseId);
    const afterwards = await readAfterwards(services, record.now());
    if (!record.now().gathered || afterwards.length > 0) await sealEvidence(services, record, afterwards);
    return { place: placeOf(record.now()) };
  },
});
