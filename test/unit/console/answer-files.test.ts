import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append } from '../../../shared/case/records/case-store.ts';
import { approval, seeded } from './answering.ts';
import { asked, ids, inHours } from './sample-cases.ts';

describe('files that go with an answer', () => {
  const add = async (where: Awaited<ReturnType<typeof seeded>>, name: string, size: number) => {
    const key = `cases/${ids.strap}/added/${name}`;
    const file = { key, name, contentType: 'application/pdf', sha256: 'a'.repeat(64), size, note: '' };
    await append(
      where.services.cases,
      await where.at(ids.strap),
      { type: 'evidence-added', ...file },
      inHours(5),
    );
    return key;
  };

  test('are picked, are part of what is approved, and stand with the draft', async () => {
    const where = await seeded();
    const key = await add(where, 'invoice.pdf', 1_000);
    await add(where, 'private.pdf', 1_000);
    expect(await where.approver.text(`/cases/${ids.strap}`)).toContain('Which of the files go with it');
    await where.answer(ids.strap, await approval(where, { 'attach-0': key }));
    const draft = (await where.at(ids.strap)).drafts.at(-1);
    expect(draft).toMatchObject({ state: 'approved', files: [{ key, name: 'invoice.pdf' }] });
    expect(await where.approver.text(`/cases/${ids.strap}`)).toContain('with invoice.pdf');
  });

  test('are said to belong to a kind of answer, in the reader’s language', async () => {
    const where = await seeded();
    const now = await where.at(ids.strap);
    const before = now.drafts.at(-1);
    if (!before) throw new Error('no draft');
    const { channel, to, text, sha256: hash, sworn, missing } = before;
    const draft = { draft: 3, strategy: 'authentic-goods', channel, to, text, sha256: hash, sworn, missing };
    await append(where.services.cases, now, { type: 'drafted', ...draft }, inHours(5));
    const page = `/cases/${ids.strap}`;
    expect(await where.approver.text(page)).toContain('supplier invoices that cover the quantity sold');
    expect(await where.approver.text(`${page}?lang=zh`)).toContain('供应商发票');
  });

  test('are at hand for whoever submits in a portal', async () => {
    const where = await seeded();
    const file = { name: 'invoice.pdf', contentType: 'application/pdf', sha256: 'a'.repeat(64), size: 1 };
    const added = { type: 'evidence-added', key: 'k', ...file, note: '' } as const;
    await append(where.services.cases, await where.at(ids.submit), added, inHours(5));
    const page = await where.approver.text(`/cases/${ids.submit}`);
    const question = page.slice(page.indexOf('id="letter"'), page.indexOf('name="reference"'));
    expect(question).toContain(`/cases/${ids.submit}/files/0`);
  });

  test('are picked for a portal too, told of a type that it does not take, and named to whoever uploads them', async () => {
    const where = await seeded();
    const page = `/cases/${ids.strap}`;
    const before = (await where.at(ids.strap)).drafts.at(-1);
    if (!before) throw new Error('no draft');
    const { text, sha256: hash, sworn, missing } = before;
    const draft = { draft: 3, strategy: 'own-work', text, sha256: hash, sworn, missing };
    const tell = async (event: CaseEvent) =>
      append(where.services.cases, await where.at(ids.strap), event, inHours(5));
    await tell({ type: 'drafted', ...draft, channel: 'portal', to: [] });
    await tell(asked('approve', 'approve-3'));
    await add(where, 'invoice.pdf', 1_000);
    const key = await add(where, 'box.PNG', 1_000);

    const asks = await where.approver.text(page);
    expect(asks.match(/invoice\.pdf(?:(?!<\/label>).)*does not take this type/s)).not.toBeNull();
    expect(asks.match(/does not take this type/g)).toHaveLength(1);
    expect(asks).toContain('Approve for submission');
    expect(asks).not.toContain('Approve and send');
    await where.answer(ids.strap, {
      ...(await approval(where, { 'attach-1': key })),
      questionId: 'approve-3',
    });
    await tell(asked('submit', 'submit-3'));
    const card = await where.approver.text(page);
    const upload = card.slice(card.indexOf('id="letter"'), card.indexOf('name="reference"'));
    expect(upload).toMatch(/Upload with it:.*files\/1.*box\.PNG/s);
    expect(upload).not.toContain('invoice.pdf');
  });

  test('must be the case’s own, and fit into a mail', async () => {
    const where = await seeded();
    const keys = [await add(where, 'one.pdf', 4_000_000), await add(where, 'two.pdf', 4_000_000)];
    const elsewhere = await where.answer(
      ids.strap,
      await approval(where, { 'attach-0': 'cases/other/added/x' }),
    );
    expect(elsewhere).toMatchObject({ status: 409 });
    expect(elsewhere.page).toContain('not among the case’s evidence');
    const both = await approval(where, { 'attach-0': keys[0] ?? '', 'attach-1': keys[1] ?? '' });
    const large = await where.answer(ids.strap, both);
    expect(large).toMatchObject({ status: 409 });
    expect(large.page).toContain('larger than the 7 MB');
    expect(large.page).toMatch(/name="attach-1"[^>]*checked/);
  });

  test('are missed where the text speaks of them', async () => {
    const where = await seeded();
    const text = 'Subject: x\n\nPlease find our invoices attached.';
    await where.answer(ids.strap, await approval(where, { answer: 'redraft', text }));
    await append(where.services.cases, await where.at(ids.strap), asked('approve', 'approve-3'), inHours(6));
    const fields = { ...(await approval(where)), questionId: 'approve-3' };
    const without = await where.answer(ids.strap, fields);
    expect(without).toMatchObject({ status: 409 });
    expect(without.page).toContain('no file is picked');
    const key = await add(where, 'invoice.pdf', 1_000);
    expect((await where.answer(ids.strap, { ...fields, 'attach-0': key })).status).toBe(303);
  });
});
