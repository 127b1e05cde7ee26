/** The steps that ask, write, send and end: each looks at what is done already before it acts. */
import { describe, expect, test } from 'vitest';
import { askPerson } from '../../../functions/ask-person/handler.ts';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import { handOver } from '../../../functions/hand-over/handler.ts';
import { DraftChanged, submitResponse } from '../../../functions/submit-response/handler.ts';
import { answerQuestion } from '../../../shared/case/acting/answer.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { sentKey } from '../../../shared/case/match-keys.ts';
import { currentDraft, openQuestion, statusOf } from '../../../shared/case/place.ts';
import { change, history } from '../../../shared/case/records/case-store.ts';
import { hold, otherHolders } from '../../../shared/case/records/holds.ts';
import { holderOf } from '../../../shared/case/records/key-holders.ts';
import { triedAgainAt } from '../../../shared/case/replay/failure.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { MayHaveGone, TransientError } from '../../../shared/platform/errors.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as tell from '../case/told.ts';
import { findingOf } from '../console/sample-cases.ts';
import { source as amazons, aNotice } from '../response/a-case.ts';
import { aHouse } from './a-house.ts';

const { answered, approved, asked, asking, drafted, opening, ready, settled, submitted } = tell;
const caseId = tell.caseId;
const source = { ...amazons, from: [...amazons.from] };
type House = Awaited<ReturnType<typeof aHouse>>;

describe('ask-person', () => {
  const ask = ({ services }: House, taskToken: string, question = 'delist') =>
    runStep(askPerson, { caseId, question, taskToken }, services);

  test('asks once and tells the team once; a later execution takes the question over under its own token', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking);
    expect(await ask(house, 'first')).toEqual({ place: 'ask-to-delist' });
    expect(await ask(house, 'second')).toEqual({ place: 'ask-to-delist' });
    expect(await house.story(caseId)).toEqual(['opened', 'question-asked', 'notified']);
    expect(openQuestion(await house.case(caseId))).toMatchObject({
      id: 'delist-1',
      due: new Date(house.services.clock.now().getTime() + 24 * 3_600_000).toISOString(),
    });
    expect(house.sent).toHaveLength(1);
    expect(await house.services.cases.get({ pk: `CASE#${caseId}`, sk: 'WAIT' })).toMatchObject({
      token: 'second',
    });
    expect(house.workflow.told).toEqual([]);
  });

  test('answers at once where somebody has answered already', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking, asked('delist'), answered('delist', 'leave'));
    expect(await ask(house, 'late')).toEqual({ place: 'prepare' });
    expect(house.workflow.told).toEqual(['resume late {"place":"prepare"}']);
    expect(house.sent).toEqual([]);
  });

  test('sees an answer that comes while it takes the question over, which could wake only the execution before', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking, asked('delist'));
    const { cases, clock } = house.services;
    const put = cases.put.bind(cases);
    cases.put = async (row, condition) => {
      if (row.sk === 'WAIT') await change(cases, caseId, () => answered('delist', 'leave'), clock.now());
      await put(row, condition);
    };
    const late = { caseId, question: 'delist', taskToken: 'late' };
    expect(await runStep(askPerson, late, house.services)).toEqual({ place: 'prepare' });
    expect(house.workflow.told).toEqual(['resume late {"place":"prepare"}']);
  });

  test('tells nobody of an outcome that only a mail can bring', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), ...ready, drafted(), submitted());
    await ask(house, 'token', 'outcome');
    expect((await house.story(caseId)).at(-1)).toBe('question-asked');
    expect(house.sent).toEqual([]);
  });

  test('records that the team could not be told, and the question stays', async () => {
    const house = await aHouse();
    await house.begin(caseId, asking);
    house.services.post = { send: () => Promise.reject(new Error('550 no such team')) };
    await ask(house, 'token');
    expect(await house.story(caseId)).toEqual(['opened', 'question-asked', 'not-notified']);
  });
});

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
    await house.begin(caseId, first, ...tell.prepared);
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

describe('submit-response', () => {
  const submit = ({ services }: House, taskToken = 'token') =>
    runStep(submitResponse, { caseId, taskToken }, services);
  const words = new TextEncoder().encode(
    'Subject: Complaint 12345678901\n\nDear Bright Brands,\n\nplease withdraw it.\n',
  );
  const pdf = new TextEncoder().encode('%PDF-1.7 invoice');
  const invoice = {
    key: 'cases/1/added/invoice',
    name: 'invoice 7.pdf',
    contentType: 'application/pdf',
    sha256: sha256(pdf),
    size: pdf.length,
  };
  const begin = async (
    channel: 'mail' | 'portal',
    first = opening(),
    files = [] as (typeof invoice)[],
    text = words,
  ) => {
    const house = await aHouse();
    const key = 'cases/1/draft-1.txt';
    await house.services.evidence.put(key, text, 'text/plain');
    const hash = sha256(text);
    await house.begin(
      caseId,
      first,
      ...ready,
      drafted(1, { channel, sha256: hash, text: key }),
      ...files.map((file): CaseEvent => ({ type: 'evidence-added', ...file, note: '' })),
      asked('approve'),
      answered('approve', 'approve', {
        approval: { draft: 1, sha256: hash, ...(files.length > 0 && { files }) },
      }),
    );
    return house;
  };
  /** The same step, and what it sent. */
  const sending = async (house: House) => {
    const mails: Uint8Array[] = [];
    const post = {
      send: async (mime: Uint8Array) => {
        mails.push(mime);
        return { messageId: `<sent-${mails.length}@triage.example>` };
      },
    };
    await runStep(submitResponse, { caseId, taskToken: 'token' }, { ...house.services, post });
    return Promise.all(mails.map((mime) => readMail(mime)));
  };

  test('sends what was approved, keeps the proof, and goes on at once', async () => {
    const house = await begin('mail');
    expect(await submit(house)).toEqual({ place: 'outcome' });
    expect(await submit(house, 'later')).toEqual({ place: 'outcome' });
    expect(house.sent).toHaveLength(1);
    expect(currentDraft(await house.case(caseId))).toMatchObject({
      state: 'submitted',
      proof: house.sent[0],
    });
    expect(house.workflow.told).toEqual([
      'resume token {"place":"outcome"}',
      'resume later {"place":"outcome"}',
    ]);
  });

  test('keeps the id under which a mail travels, so that whoever answers it is heard in its case', async () => {
    const house = await begin('mail');
    await sending(house);
    const key = sentKey(house.store.id, '<sent-1@triage.example>');
    expect(await holderOf(house.services.cases, key)).toBe(caseId);
  });

  test('sends nothing where the text is not the one that was approved', async () => {
    const house = await begin('mail');
    await house.services.evidence.put(
      'cases/1/draft-1.txt',
      new TextEncoder().encode('other words'),
      'text/plain',
    );
    await expect(submit(house)).rejects.toThrow(DraftChanged);
    expect(house.sent).toEqual([]);
    expect(currentDraft(await house.case(caseId))?.state).toBe('approved');
  });

  test.each([
    ['mail', 'Subject: x\n\n  \n', 'it has no words'],
    ['portal', ' \n', 'it has no words'],
    ['mail', 'Dear Bright Brands,\n\nplease.', 'a mail needs a subject'],
  ] as const)('gives back what was approved for a %s and cannot go out: %j', async (channel, words, why) => {
    const house = await begin(channel, opening(), [], new TextEncoder().encode(words));
    expect(await submit(house)).toEqual({ place: 'draft' });
    expect(house.sent).toEqual([]);
    expect(house.workflow.told).toEqual(['resume token {"place":"draft"}']);
    const last = (await history(house.services.cases, caseId)).findLast(
      ({ event }) => event.type === 'question-answered',
    );
    expect(last).toMatchObject({ by: 'triage', event: { answer: 'redraft', prefer: 'retraction-request' } });
    expect(JSON.stringify(last)).toContain(why);
  });

  test('gives back what is no longer true, though a portal was asked about; nobody need submit it then', async () => {
    const house = await begin('portal');
    await submit(house);
    await house.tell(caseId, settled('relist'));
    expect(await submit(house)).toEqual({ place: 'draft' });
    const now = await house.case(caseId);
    expect(openQuestion(now)).toBeUndefined();
    expect(now.drafts).toMatchObject([{ draft: 1, state: 'drafted' }]);
  });

  test('sends the files that were approved with it, and none that changed since', async () => {
    const house = await begin('mail', opening(), [invoice]);
    await house.services.evidence.put(invoice.key, new TextEncoder().encode('another'), 'application/pdf');
    await expect(sending(house)).rejects.toThrow('invoice 7.pdf is not the one that was approved');
    await house.services.evidence.put(invoice.key, pdf, 'application/pdf');
    const [mail] = await sending(house);
    expect(mail?.attachments).toMatchObject([{ name: 'invoice 7.pdf', sha256: invoice.sha256 }]);
    expect(mail?.references).toEqual([]);
    expect(currentDraft(await house.case(caseId))).toMatchObject({ state: 'submitted', files: [invoice] });
  });

  test('goes on with the conversation, where its receiver wrote to us itself', async () => {
    const [from] = [{ name: 'Bright Brands', address: 'Legal@BrightBrands.example' }];
    const letter = { ...source, finding: 'findings/letter.json', from: [from] };
    const house = await begin('mail', opening({ source: letter }));
    const finding = { ...findingOf('a letter', {}), messageId: '<letter-1@brightbrands.example>' };
    await putJson(house.services.evidence, letter.finding, finding);
    const [mail] = await sending(house);
    expect(mail?.references).toEqual(['<letter-1@brightbrands.example>']);
    expect(mail?.headers).toContainEqual({ name: 'in-reply-to', value: '<letter-1@brightbrands.example>' });
  });

  test('begins one of its own, where theirs is called what would end a line of the header', async () => {
    const from = [{ name: '', address: 'legal@brightbrands.example' }];
    const letter = { ...source, finding: 'findings/letter.json', from };
    const house = await begin('mail', opening({ source: letter }));
    const messageId = '<a\u010d\u010aBcc:\u0120eve@evil.example>';
    await putJson(house.services.evidence, letter.finding, { ...findingOf('a letter', {}), messageId });
    const [mail] = await sending(house);
    expect(mail?.references).toEqual([]);
    expect(mail?.headers.map(({ name }) => name)).not.toContain('bcc');
    expect(currentDraft(await house.case(caseId))).toMatchObject({ state: 'submitted' });
  });

  test('follows its own last mail to the same receiver, and takes over no forged id', async () => {
    const house = await begin('mail');
    const forged = {
      ...source,
      finding: 'findings/forged.json',
      from: [{ name: '', address: 'legal@brightbrands.example' }],
    };
    await putJson(house.services.evidence, forged.finding, {
      ...findingOf('x', {}),
      messageId: '<a@b> <c@d>',
    });
    await sending(house);
    await house.tell(
      caseId,
      { type: 'outcome', outcome: 'more-information', source: forged },
      drafted(2, { sha256: sha256(words), text: 'cases/1/draft-1.txt' }),
      asked('approve', 'approve-2'),
      answered('approve', 'approve', { id: 'approve-2', approval: { draft: 2, sha256: sha256(words) } }),
    );
    const [mail] = await sending(house);
    expect(mail?.references).toEqual(['<sent-1@triage.example>']);
  });

  describe('that died while it sent', () => {
    /** Its mail went, which it did not live to record. */
    const died = async (outbox?: string) => {
      const house = await begin('mail');
      const { cases } = house.services;
      const dying = {
        ...house.services,
        outbox,
        cases: {
          get: cases.get.bind(cases),
          query: cases.query.bind(cases),
          remove: cases.remove.bind(cases),
          put: (...[row, condition]: Parameters<typeof cases.put>) =>
            house.sent.length > 0 ? Promise.reject(new Error('killed')) : cases.put(row, condition),
        },
      };
      await expect(runStep(submitResponse, { caseId, taskToken: 'token' }, dying)).rejects.toThrow('killed');
      expect(house.sent.splice(0)).toHaveLength(1);
      return house;
    };
    const say = (house: House, answer: 'submitted' | 'send', reference = '') =>
      answerQuestion(house.services, {
        caseId,
        questionId: 'submit-1',
        answer: { question: 'submit', answer, reference, note: '' },
        by: 'kim@lampshop.example',
        at: house.services.clock.now(),
      });
    const answers = (house: House) => house.sent.filter((id) => id.startsWith(`<${caseId}.1@`));

    test('sends nothing again: a person is asked whether it went, and once only', async () => {
      const house = await died();
      expect(await submit(house, 'first')).toEqual({ place: 'submit' });
      expect(await submit(house, 'second')).toEqual({ place: 'submit' });
      expect(answers(house)).toEqual([]);
      expect(openQuestion(await house.case(caseId))).toMatchObject({ id: 'submit-1', kind: 'submit' });
      expect(house.sent).toHaveLength(1);
    });

    test('counts as sent once somebody says what shows it', async () => {
      const house = await died();
      await submit(house);
      await expect(say(house, 'submitted')).rejects.toThrow(/what shows that it went/);
      await say(house, 'submitted', '<0100-1@amazonses.com>');
      expect(currentDraft(await house.case(caseId))).toMatchObject({
        state: 'submitted',
        proof: '<0100-1@amazonses.com>',
      });
      expect(house.workflow.told).toEqual(['resume token {"place":"outcome"}']);
    });

    test('sends it once somebody says that it did not go', async () => {
      const house = await died();
      await submit(house);
      await say(house, 'send');
      expect(house.workflow.told).toEqual(['resume token {"place":"submit"}']);
      expect(await submit(house)).toEqual({ place: 'outcome' });
      expect(answers(house)).toHaveLength(1);
    });

    test('puts into the outbox again what never leaves it', async () => {
      const house = await died('data/outbox');
      const kept = { ...house.services, outbox: 'data/outbox' };
      expect(await runStep(submitResponse, { caseId, taskToken: 'token' }, kept)).toEqual({
        place: 'outcome',
      });
      expect(answers(house)).toHaveLength(1);
    });
  });

  test('asks a person about what was handed over without an answer, and sends nothing twice', async () => {
    const house = await begin('mail');
    const handedOver: string[][] = [];
    const post = {
      send: (_: Uint8Array, { to }: { to: string[] }) => {
        handedOver.push(to);
        return Promise.reject(new MayHaveGone('no answer'));
      },
    };
    for (const taskToken of ['first', 'second'])
      expect(await runStep(submitResponse, { caseId, taskToken }, { ...house.services, post })).toEqual({
        place: 'submit',
      });
    expect(handedOver.flat().filter((address) => address === 'legal@brightbrands.example')).toHaveLength(1);
    const now = await house.case(caseId);
    expect(openQuestion(now)).toMatchObject({ id: 'submit-1', kind: 'submit' });
    expect(currentDraft(now)?.state).toBe('approved');
  });

  test('sends again by itself what could not be sent', async () => {
    const house = await begin('mail');
    const away = { send: () => Promise.reject(new TransientError('no mail at the moment')) };
    const failing = { ...house.services, post: away };
    await expect(runStep(submitResponse, { caseId, taskToken: 'token' }, failing)).rejects.toThrow(
      TransientError,
    );
    expect(await submit(house)).toEqual({ place: 'outcome' });
    expect(house.sent).toHaveLength(1);
  });

  test('asks a person where only a portal takes it, and waits', async () => {
    const house = await begin('portal');
    expect(await submit(house)).toEqual({ place: 'submit' });
    expect(openQuestion(await house.case(caseId))).toMatchObject({ id: 'submit-1' });
    expect(house.workflow.told).toEqual([]);
  });
});

describe('close-case', () => {
  const sent = [...ready, drafted(), asked('approve'), approved(), submitted()];
  const outcome = (
    what: 'accepted' | 'partly-accepted' | 'retracted' | 'settled' | 'lost' | 'rejected',
  ): CaseEvent => ({ type: 'outcome', outcome: what });
  const portal = [...ready, drafted(1, { channel: 'portal' }), asked('approve'), approved(), submitted()];
  const back = [tell.started('relist'), tell.settled('relist')];
  const again = [drafted(2), asked('approve', 'approve-2')];
  const givenUp = answered('approve', 'give-up', { id: 'approve-2' });

  test.each<[string, CaseEvent[], string]>([
    ['accepted', [...sent, outcome('accepted'), ...back], 'won'],
    ['partly accepted', [...sent, outcome('partly-accepted'), ...back], 'won'],
    ['retracted', [outcome('retracted')], 'retracted'],
    ['settled', [outcome('settled')], 'settled'],
    ['lost', [...sent, outcome('lost')], 'lost'],
    ['refused and given up', [...portal, outcome('rejected'), ...again, givenUp], 'lost'],
    ['given up by mail only', [...sent, outcome('rejected'), ...again, givenUp], 'accepted'],
    ['given up', [...ready, drafted(), asked('approve'), answered('approve', 'give-up')], 'accepted'],
    ['dismissed', [asked('review'), answered('review', 'dismiss')], 'no-action'],
    [
      'retracted once a person said that it is a complaint',
      [asked('review'), answered('review', 'proceed'), outcome('retracted')],
      'retracted',
    ],
  ])('%s', async (_, events, ending) => {
    const house = await aHouse();
    const first = events[0]?.type === 'question-asked' ? opening({ review: 'in doubt' }) : opening();
    await house.begin(caseId, first, ...events);
    expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'closed' });
    await runStep(closeCase, { caseId }, house.services);
    expect((await house.case(caseId)).closed?.outcome).toBe(ending);
    expect((await house.story(caseId)).filter((type) => type === 'closed')).toHaveLength(1);
  });
});

test('close-case ends nothing to which a listing is left in that very moment', async () => {
  const house = await aHouse();
  const { cases, clock } = house.services;
  await house.begin(caseId, opening(), { type: 'outcome', outcome: 'retracted' });
  const put = cases.put.bind(cases);
  let isLeft = false;
  cases.put = async (row, condition) => {
    if (row.sk.startsWith('EVENT#') && !isLeft) {
      isLeft = true;
      await change(
        cases,
        caseId,
        () => ({
          type: 'listing-left-by-another-case',
          marketplace: 'amazon',
          sku: 'LAMP-1',
          caseId: '5f7k2m9p3q8r',
          snapshot: 'snapshots/1',
        }),
        clock.now(),
      );
    }
    await put(row, condition);
  };
  expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'relist' });
  expect(await house.story(caseId)).toEqual(['opened', 'outcome', 'listing-left-by-another-case']);
});

test('close-case ends nothing that has a listing to put back', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  const lamp = { storeId: house.store.id, marketplace: 'amazon', sku: 'LAMP-1' } as const;
  await house.begin(caseId, opening(), ...ready, { type: 'outcome', outcome: 'accepted' });
  await hold(cases, lamp, caseId);
  expect(await runStep(closeCase, { caseId }, house.services)).toEqual({ place: 'relist' });
  expect((await house.case(caseId)).closed).toBeUndefined();
  expect(await otherHolders(cases, lamp, 'another')).toEqual([caseId]);
});

describe('hand-over', () => {
  const hand = ({ services }: House, failure?: { Error: string; Cause: string }) =>
    runStep(handOver, { caseId, ...(failure && { failure }) }, services);

  test('keeps the step, the error and its message for a person, tells the team once, and the case stays where it is', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    const failure = {
      Error: 'AuthorisationGone',
      Cause: JSON.stringify({ errorMessage: 'the token is revoked', trace: ['…'] }),
    };
    expect(await hand(house, failure)).toEqual({ place: 'delist' });
    await hand(house, { Error: 'Another', Cause: 'x' });
    const now = await house.case(caseId);
    expect(now.failure).toMatchObject({
      step: 'delist',
      error: 'AuthorisationGone',
      cause: 'the token is revoked',
    });
    expect(statusOf(now)).toBe('stuck');
    expect(house.sent).toHaveLength(1);
  });

  test.each([['plain words'], ['{"not": "a message"}'], ['{broken'], ['x'.repeat(5000)]])(
    'takes a cause as it is where it is not what Lambda writes: %.20s',
    async (Cause) => {
      const house = await aHouse();
      await house.begin(caseId, opening());
      await hand(house, { Error: 'Error', Cause });
      expect((await house.case(caseId)).failure?.cause).toBe(Cause.slice(0, 2000));
    },
  );

  test.each([
    ['Lambda.TooManyRequestsException', 'Rate exceeded'],
    ['Lambda.Unknown', 'The function ran out of time.'],
    ['Sandbox.Timedout', JSON.stringify({ errorMessage: 'Task timed out after 900.00 seconds' })],
    ['States.Timeout', ''],
  ])('what Lambda cut short, %s, is tried again by itself', async (name, Cause) => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    await hand(house, { Error: name, Cause });
    const { failure } = await house.case(caseId);
    expect(failure && triedAgainAt(failure)).toBeInstanceOf(Date);
    expect(failure?.cause.startsWith(`${name}: `)).toBe(true);
  });

  test('without a failure says which listings cannot go back', async () => {
    const house = await aHouse();
    await house.begin(
      caseId,
      opening(),
      ...ready,
      { type: 'outcome', outcome: 'retracted' },
      tell.started('relist'),
      tell.settled('relist', 'conflict'),
    );
    expect(await hand(house)).toEqual({ place: 'relist' });
    expect((await house.case(caseId)).failure).toMatchObject({ step: 'relist', cause: 'LAMP-1: conflict' });
  });

  test('leaves a case alone that an outcome led elsewhere in that moment, and tells nobody', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), tell.started('delist'));
    const { cases, clock } = house.services;
    const put = cases.put.bind(cases);
    let isOver = false;
    cases.put = async (row, condition) => {
      if (row.sk.startsWith('EVENT#') && !isOver) {
        isOver = true;
        await change(cases, caseId, () => ({ type: 'outcome', outcome: 'retracted' }), clock.now());
      }
      await put(row, condition);
    };
    await hand(house, { Error: 'ListingsLeft', Cause: 'LAMP-1: refused' });
    expect(statusOf(await house.case(caseId))).toBe('relisting');
    expect(await house.story(caseId)).toEqual(['opened', 'listing-action-started', 'outcome']);
    expect(house.sent).toEqual([]);
  });

  test('leaves a closed case closed, and tells nobody', async () => {
    const house = await aHouse();
    await house.begin(caseId, opening(), { type: 'closed', outcome: 'won', why: '' });
    expect(await hand(house, { Error: 'Late', Cause: '' })).toEqual({ place: 'closed' });
    expect((await house.case(caseId)).failure).toBeUndefined();
    expect(house.sent).toEqual([]);
  });
});
