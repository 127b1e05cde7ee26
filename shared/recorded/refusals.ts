import type { RecordedLine } from './recorded-line.ts';

/** Why an answer could not be taken. */
export const refusalLines: readonly RecordedLine[] = [
  [
    'This question is not open any more: somebody answered it, its time ran out, or the case moved on. Look at the case as it is now.',
    '该提问已关闭：已有人回答、已超时或案件已有进展。请查看案件的当前状态。',
  ],
  [
    'A file that you picked is not among the case’s evidence. Pick again.',
    '您选择的某个文件不在案件证据中。请重新选择。',
  ],
  [
    'The draft has changed since you read it. Read the present one and decide again.',
    '您阅读之后草稿已有改动。请阅读当前草稿后重新决定。',
  ],
  [
    'First say of each mail above whether what it reports is true: this answer may be pointless, or wrong, once it is settled.',
    '请先就上方每封邮件说明其所称是否属实：确认之后，本回复可能已无必要或不再正确。',
  ],
  [
    'Since this draft was written a listing that it speaks of was taken off sale or put back. Have it written anew, or correct the text and save it.',
    '草稿写成之后，其中提到的商品已下架或恢复在售。请重新起草，或更正文字后保存。',
  ],
  [
    'The draft still lacks: {said}. Replace each ### in its text and save it as a new draft first.',
    '草稿还缺：{said}。请先逐一替换文中的 ### 并保存为新草稿。',
  ],
  ['This answer is a sworn statement. Name the person who signs it.', '该回复是宣誓声明。请填写签署人。'],
  [
    '{signatory} may not sign for this store (who may: nobody yet). Whoever keeps the store names all who may with "npm run store -- add {store} --signatory NAME", one --signatory for each.',
    '{signatory} 无权为该店铺签署（有权签署者：暂无）。请由店铺维护者用 "npm run store -- add {store} --signatory NAME" 指定全部有权签署者，每人一个 --signatory。',
  ],
  [
    '{signatory} may not sign for this store (who may: {who}). Whoever keeps the store names all who may with "npm run store -- add {store} --signatory NAME", one --signatory for each.',
    '{signatory} 无权为该店铺签署（有权签署者：{who}）。请由店铺维护者用 "npm run store -- add {store} --signatory NAME" 指定全部有权签署者，每人一个 --signatory。',
  ],
  [
    'A sworn statement needs a second person: whoever wrote any of the draft cannot approve it.',
    '宣誓声明需要第二个人：参与起草的人不能批准。',
  ],
  [
    'Enter the reference number that the portal gave: it is the proof of submission.',
    '请填写后台给出的受理编号：这是已提交的凭证。',
  ],
  [
    'Enter what shows that it went, such as the message id in the mail provider’s log: it is the proof of submission.',
    '请填写能证明已发出的信息，例如邮件服务商日志中的邮件编号：这是已提交的凭证。',
  ],
  ['There is no draft to report as submitted.', '没有可登记为已提交的草稿。'],
  ['Tick the listings that it clears: none is ticked.', '请勾选得到澄清的商品：尚未勾选任何一个。'],
  [
    'All listings are ticked, which is no part: untick those that it does not clear.',
    '已勾选全部商品，不属于“部分”：请取消勾选未得到澄清的商品。',
  ],
  ['This case is not stuck any more.', '该案件已不再停滞。'],
  ['This case is open.', '该案件未结案。'],
];
