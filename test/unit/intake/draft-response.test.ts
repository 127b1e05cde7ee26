/** The step that writes the answer, and sends nothing. */
import { describe, expect, test } from 'vitest';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { caseId, opening, prepared, ready, submitted } from '../case/told.ts';
import { findingOf } from '../console/sample-cases.ts';
import { aNotice } from '../response/a-case.ts';
import { aHouse } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;

describe('draft-response', () => {
  const draft = ({ services }: House) => runStep(draftResponse, { caseId }, services);
  const begin = async (changes: Parameters<typeof aHouse>[0] = {}) => {
    const house = await aHouse(changes);
    await putJson(
      house.services.evidence,
      'findings/one.json',
      findingOf('We removed your listing.', aNotice()),
    );
    await house.begin(caseId, opening(), ...ready);
    return house;
  };

  test('writes one letter, keeps the text under the hash that an approval is bound to, and sends nothing', async () => {
    const house = await begin();
    expect(await draft(house)).toEqual({ place: 'approve' });
    expect(await draft(house)).toEqual({ place: 'approve' });
    const { drafts } = await house.case(caseId);
    expect(drafts).toMatchObject([{ draft: 1, strategy: 'retraction-request', state: 'drafted' }]);
    expect(sha256(await house.services.evidence.get(drafts[0]?.text ?? ''))).toBe(drafts[0]?.sha256);
    expect(house.sent).toEqual([]);
  });

  test('keeps the words of the draft that counts, where two executions write one at once', async () => {
    const house = await begin();
    const { evidence, cases } = house.services;
    const put = evidence.put.bind(evidence);
    let isOther = false;
    evidence.put = async (key, ...rest) => {
      if (!isOther) {
        isOther = true;
        await putStore(cases, { ...house.store, seller: { ...house.store.seller, name: 'Lamps & Sons' } });
        await draft(house);
      }
      await put(key, ...rest);
    };
    await draft(house);
    const [one, another] = (await house.case(caseId)).drafts;
    expect(another).toBeUndefined();
    const words = await evidence.get(one?.text ?? '');
    expect(new TextDecoder().decode(words)).toContain('Lamps & Sons');
    expect(sha256(words)).toBe(one?.sha256);
  });

  test('writes it in Chinese beside, for whoever reads that', async () => {
    const house = await begin();
    await draft(house);
    const textAt = async (key = '') => new TextDecoder().decode(await house.services.evidence.get(key));
    const [one] = (await house.case(caseId)).drafts;
    expect(await textAt(one?.text)).toMatch(/^Subject: Request to withdraw/);
    expect(one?.glosses).toEqual({ zh: expect.any(String) });
    expect(await textAt(one?.glosses.zh)).toMatch(/^Subject: .*\p{Script=Han}/u);
  });

  test.each([
    ['amazon', 'never-sold'],
    ['etsy', 'retraction-request'],
  ] as const)('of a listing that the catalogue lacks, named by %s: %s', async (platform, strategy) => {
    const house = await aHouse();
    const listings = [{ platform, id: 'B0OTHER001', idType: 'asin' as const }];
    const first = opening({
      notice: { ...aNotice({ platform }), listings },
      decision: { mode: 'leave', reasons: ['None is ours.'], offers: [] },
    });
    await putJson(house.services.evidence, 'findings/one.json', findingOf('We removed it.', first.notice));
    await house.begin(caseId, first, ...prepared);
    await draft(house);
    expect((await house.case(caseId)).drafts[0]?.strategy).toBe(strategy);
  });

  test('writes another after a refusal, and leaves the first as it was', async () => {
    const house = await begin();
    await draft(house);
    const [first] = (await house.case(caseId)).drafts;
    const before = await house.services.evidence.get(first?.text ?? '');
    await house.tell(caseId, submitted(1), { type: 'outcome', outcome: 'rejected' });
    expect(await draft(house)).toEqual({ place: 'approve' });
    const { drafts } = await house.case(caseId);
    expect(drafts).toMatchObject([{ state: 'submitted' }, { draft: 2, round: 1, state: 'drafted' }]);
    expect(drafts[1]?.text).not.toBe(first?.text);
    expect(await house.services.evidence.get(first?.text ?? '')).toEqual(before);
  });
});
