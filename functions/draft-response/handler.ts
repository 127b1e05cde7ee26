import * as z from 'zod/mini';
import type { Glosses } from '../../shared/case/case-facts.ts';
import { CaseId } from '../../shared/case/case-id.ts';
import { placeOf, Standing } from '../../shared/case/place.ts';
import { change, loadCase } from '../../shared/case/records/case-store.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { step } from '../../shared/platform/step.ts';
import { asDraft } from '../../shared/response/draft-text.ts';
import { glossesOf, writeLetter } from '../../shared/response/letter.ts';
import { chooseStrategy } from '../../shared/response/strategy.ts';
import { getStore } from '../../shared/store/store-records.ts';
import { backgroundOf } from './background-of.ts';
import { wishOf } from './wish.ts';

const plain = 'text/plain; charset=utf-8';

/** Writes the answer that this platform accepts for this right at this point; nothing leaves the house here. */
export const draftResponse = step({
  name: 'draft-response',
  uses: { cases: 'write', evidence: 'write' },
  input: z.object({ caseId: CaseId }),
  output: Standing,
  run: async ({ caseId }, { cases, evidence, clock }) => {
    let now = await loadCase(cases, caseId);
    if (placeOf(now) === 'draft') {
      const store = await getStore(cases, now.storeId);
      const background = await backgroundOf({ cases, evidence }, now);
      const wish = wishOf(background.events, background.asker);
      const { strategy, channel, to, sworn, missing } = chooseStrategy(now, store, {
        ...background,
        prefer: wish?.prefer,
      });
      const letter = new TextEncoder().encode(asDraft(writeLetter(strategy, now, store, background)));
      const draft = now.drafts.length + 1;
      const hash = sha256(letter);
      // of two executions that write at once, the one whose draft counts finds its own words there
      const name = `cases/${caseId}/draft-${draft}-${hash.slice(0, 12)}`;
      const text = `${name}.txt`;
      await evidence.put(text, letter, plain);
      const glosses: Glosses = {};
      for (const { language, letter } of glossesOf(strategy, now, store, background)) {
        const key = `${name}.${language}.txt`;
        await evidence.put(key, new TextEncoder().encode(asDraft(letter)), plain);
        glosses[language] = key;
      }
      now = await change(
        cases,
        now,
        (latest) =>
          placeOf(latest) === 'draft' && latest.drafts.length + 1 === draft
            ? {
                type: 'drafted',
                draft,
                strategy,
                channel,
                to,
                text,
                sha256: hash,
                sworn,
                missing,
                glosses,
              }
            : undefined,
        clock.now(),
        // whoever asked for a sworn statement is not the second person who approves it
        wish?.by,
      );
    }
    return { place: placeOf(now) };
  },
});
