import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { readPdfText } from '../../../shared/mail/pdf-text.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { answered, aStore, aVerdict } from '../response/a-case.ts';
import { addedFile, keptCase } from './kept-case.ts';

const letter = (draft: number) => ({ text: `drafts/${draft}`, sha256: sha256(`drafts/${draft}`) });

/** A case with most of what a summary tells: an answer that was sent, one that was not, an outcome, a file and an end. */
const told: CaseEvent[] = [
  ...answered('retraction-request', 'mail', 'rejected').map((event) =>
    event.type === 'drafted' ? { ...event, ...letter(1) } : event,
  ),
  {
    ...{ type: 'drafted', draft: 2, strategy: 'authentic-goods', channel: 'portal', to: [], ...letter(2) },
    ...{ sworn: false, missing: [] },
  },
  addedFile('invoice.pdf'),
  { type: 'noted', text: '发票已核对' },
  { type: 'question-asked', id: 'approve-2', question: 'approve', due: '2026-03-04T17:00:00.000Z' },
  { type: 'closed', outcome: 'no-action', why: '由人决定' },
];

const packOf = async (language: 'en' | 'zh', later?: string) => {
  const kept = await keptCase(
    {
      reasons: ['Off sale at once: all 16 checks hold.'],
      verdict: aVerdict({ reasons: ['amazon.com signed it, and amazon really sends from there'] }),
    },
    told,
  );
  for (const draft of ['drafts/1', 'drafts/2']) await kept.evidence.put(draft, draft);
  const file = addedFile('invoice.pdf');
  await kept.evidence.put(file.key, 'invoice.pdf');
  await kept.seal([]);
  if (later !== undefined) await kept.evidence.put(file.key, later);
  const files = unzipSync(await kept.pack(aStore({ language })));
  const pdf = files['summary.pdf'] ?? new Uint8Array();
  return { pdf: (await readPdfText(pdf)).text, text: strFromU8(files['summary.txt'] ?? new Uint8Array()) };
};

/** Values that stand as they are in any language: names, titles, addresses, file names, hashes. */
const values =
  /Policy Warning|Bright Brands Inc\.|Desk lamp, black|Lamp Shop( Ltd)?|\S+@\S+|\S+\.(?:eml|json|txt|pdf)|[a-f0-9]{16,}|sha256sum -c SHA256SUMS/g;

test('a store that reads Chinese gets the summary’s PDF in Chinese, to the last word, and the text in English beside it', async () => {
  const { pdf, text } = await packOf('zh');
  for (const part of [
    '案件 4f7k2m9p3q8r',
    '侵权投诉，商标，亚马逊；商品已被移除',
    '所主张的权利：美国商标注册号 1234567',
    '答复 1：请投诉方撤诉',
    '答复 2（商品为正品）的文本，已起草，未发出',
    '被驳回',
    '结案：无需处理',
    '全部内容与封存时一致。',
    '第 1 页，共',
  ])
    expect(pdf).toContain(part);
  expect(pdf.replace(values, '').match(/[a-z]{3,} [a-z]{2,}.*/gi) ?? []).toEqual([]);
  expect(text).toContain('Everything is as it was sealed.');
});

test.each([
  ['invoice.PDF', '已被改动：哈希值不符'],
  ['more', '现为 4 字节，原为 11 字节'],
])('what was changed since it was sealed is told in Chinese: %s', async (later, why) => {
  const { pdf } = await packOf('zh', later);
  expect(pdf).toContain('与封存或记录不符：1 项');
  expect(pdf.replaceAll('\n', '')).toContain(why);
});

test('any other store gets it in English', async () => {
  const { pdf } = await packOf('en');
  expect(pdf).toContain('Complaint, Trademark, Amazon; Listing removed; the reading is 97 % sure');
  expect(pdf).toContain('Times are UTC; “triage” is the product itself.');
  expect(pdf).toMatch(/Case 4f7k2m9p3q8r · 1 of \d/);
  expect(pdf).not.toContain('案件');
});
