/** The step that sends what was approved, or asks a person to submit it. */
import { expect, test } from 'vitest';
import { DraftChanged, submitResponse } from '../../../functions/submit-response/handler.ts';
import { sentKey } from '../../../shared/case/match-keys.ts';
import { currentDraft, openQuestion } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { holderOf } from '../../../shared/case/records/key-holders.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { putJson } from '../../../shared/platform/json-object.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { answered, asked, caseId, drafted, opening, settled } from '../case/told.ts';
import { findingOf } from '../console/sample-cases.ts';
import { source as amazons } from '../response/a-case.ts';
import { approvedFor, type House, invoice, pdf, submit, words } from './approved-answer.ts';

const source = { ...amazons, from: [...amazons.from] };

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
  const house = await approvedFor('mail');
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
  const house = await approvedFor('mail');
  await sending(house);
  const key = sentKey(house.store.id, '<sent-1@triage.example>');
  expect(await holderOf(house.services.cases, key)).toBe(caseId);
});

test('sends nothing where the text is not the one that was approved', async () => {
  const house = await approvedFor('mail');
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
  const house = await approvedFor(channel, opening(), [], new TextEncoder().encode(words));
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
  const house = await approvedFor('portal');
  await submit(house);
  await house.tell(caseId, settled('relist'));
  expect(await submit(house)).toEqual({ place: 'draft' });
  const now = await house.case(caseId);
  expect(openQuestion(now)).toBeUndefined();
  expect(now.drafts).toMatchObject([{ draft: 1, state: 'drafted' }]);
});

test('sends the files that were approved with it, and none that changed since', async () => {
  const house = await approvedFor('mail', opening(), [invoice]);
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
  const house = await approvedFor('mail', opening({ source: letter }));
  const finding = { ...findingOf('a letter', {}), messageId: '<letter-1@brightbrands.example>' };
  await putJson(house.services.evidence, letter.finding, finding);
  const [mail] = await sending(house);
  expect(mail?.references).toEqual(['<letter-1@brightbrands.example>']);
  expect(mail?.headers).toContainEqual({ name: 'in-reply-to', value: '<letter-1@brightbrands.example>' });
});

test('begins one of its own, where theirs is called what would end a line of the header', async () => {
  const from = [{ name: '', address: 'legal@brightbrands.example' }];
  const letter = { ...source, finding: 'findings/letter.json', from };
  const house = await approvedFor('mail', opening({ source: letter }));
  const messageId = '<a\u010d\u010aBcc:\u0120eve@evil.example>';
  await putJson(house.services.evidence, letter.finding, { ...findingOf('a letter', {}), messageId });
  const [mail] = await sending(house);
  expect(mail?.references).toEqual([]);
  expect(mail?.headers.map(({ name }) => name)).not.toContain('bcc');
  expect(currentDraft(await house.case(caseId))).toMatchObject({ state: 'submitted' });
});

test('follows its own last mail to the same receiver, and takes over no forged id', async () => {
  const house = await approvedFor('mail');
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

test('asks a person where only a portal takes it, and waits', async () => {
  const house = await approvedFor('portal');
  expect(await submit(house)).toEqual({ place: 'submit' });
  expect(openQuestion(await house.case(caseId))).toMatchObject({ id: 'submit-1' });
  expect(house.workflow.told).toEqual([]);
});
