import * as z from 'zod';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { step } from '../../shared/platform/step.ts';
import { asDraft, writeLetter } from '../../shared/response/letter.ts';
import { chooseStrategy } from '../../shared/response/strategy.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { backgroundOf } from './background-of.ts';

/** Writes the answer that this platform accepts for this right at this point; nothing leaves the house here. */
export const draftResponse = step({
  name: 'draft-response',
  uses: { cases: 'write', evidence: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, evidence, clock }) => {
    const record = await recordOf(cases, clock, caseId);
    const now = record.now();
    if (placeOf(now) === 'draft') {
      const store = await getStore(cases, now.storeId);
      const background = await backgroundOf({ cases, evidence }, now);
      const { strategy, channel, to, sworn, missing } = chooseStrategy(now, store, background);
      const letter = new TextEncoder().encode(asDraft(writeLetter(strategy, now, store, background)));
      const draft = now.drafts.length + 1;
      const text = `cases/${caseId}/draft-${draft}.txt`;
      await evidence.put(text, letter, 'text/plain; charset=utf-8');
      await record.record((latest) =>
        placeOf(latest) === 'draft' && latest.drafts.length + 1 === draft
          ? { type: 'drafted', draft, strategy, channel, to, text, sha256: sha256(letter), sworn, missing }
          : undefined,
      );
    }
    return { place: placeOf(record.now()) };
  },
});
