import * as z from 'zod/mini';
import { CaseId } from '../../shared/case/case-id.ts';
import { history, recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { buildManifest, manifestBytes } from '../../shared/evidence/manifest.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { step } from '../../shared/platform/step.ts';
import { collect } from './collect.ts';

/**
 * Freezes the evidence: the raw mail, what was read from it, each listing before and after, what people added; all
 * of it hashed into a manifest that a change of any byte breaks.
 */
export const gatherEvidence = step({
  name: 'gather-evidence',
  uses: { cases: 'write', mail: 'read', evidence: 'write', marketplaces: 'read' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  size: { timeoutSeconds: 300 },
  run: async ({ caseId }, services) => {
    const { cases, evidence, clock } = services;
    const record = await recordOf(cases, clock, caseId);
    if (!record.now().evidence) {
      const items = await collect(services, record.now());
      const manifest = buildManifest({ caseId, items, events: await history(cases, caseId) });
      const bytes = manifestBytes(manifest);
      const key = `cases/${caseId}/manifest.json`;
      await evidence.put(key, bytes, 'application/json');
      await record.record((now) =>
        now.evidence
          ? undefined
          : { type: 'evidence-gathered', manifest: key, sha256: sha256(bytes), items: items.length },
      );
    }
    return { place: placeOf(record.now()) };
  },
});
