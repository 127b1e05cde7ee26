import * as z from 'zod';
import { CaseId } from '../../shared/case/case-id.ts';
import { recordOf } from '../../shared/case/case-store.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { step } from '../../shared/platform/step.ts';
import { chooseStrategy } from '../../shared/response/strategy.ts';
import { writeLetter } from '../../shared/response/letter.ts';
import { getStore } from '../../shared/store/store-records.ts';

/** Writes the answer that this platform accepts for this right at this point; nothing leaves the house here. */
export const draftResponse = step({
  name: 'draft-response',
  uses: { cases: 'write', evidence: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, evidence, clock }) => {
    const record = await recordOf(cases, clock, caseId);
    if (placeOf(record.now()) === 'draft') {
      const now = record.now();
      const store = await getStore(cases, now.storeId);
      const strategy = chooseStrategy(now, store);
      const letter = new TextEncoder().encode(writeLetter(strategy, now, store));
      const draft = now.drafts.length + 1;
      const text = `cases/${caseId}/draft-${draft}.txt`;
      await evidence.put(text, letter, 'text/plain; charset=utf-8');
      await record.record((latest) =>
        placeOf(latest) === 'draft' && latest.drafts.length + 1 === draft
          ? {
              type: 'drafted',
              draft,
              strategy: strategy.strategy,
              channel: strategy.channel,
              to: strategy.to,
              text,
              sha256: sha256(letter),
              sworn: strategy.sworn,
              missing: strategy.missing,
            }
          : undefined,
      );
    }
    return { place: placeOf(record.now()) };
  },
});
