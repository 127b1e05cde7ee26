import type { RecordedLine } from './recorded-line.ts';

/** What became of a listing, and why another carries the same risk. */
export const listingLines: readonly RecordedLine[] = [
  ['off sale, read back', '已下架，经查询证实'],
  ['on sale again, read back', '已恢复在售，经查询证实'],
  ['the marketplace no longer has this listing', '平台上已没有该商品'],
  ['the marketplace itself holds this listing', '该商品被平台自己扣住'],
  ['it was off sale before we came', '处理之前已经下架'],
  ['there is no snapshot to restore: put it back by hand', '没有可恢复的快照：请手动恢复在售'],
  ['case {id} is over, and keeps it off sale no longer', '案件 {id} 已结束，不再要求其保持下架'],
  ['case {id} took it off sale, and leaves it to this one', '案件 {id} 使其下架，现由本案件负责恢复'],
  ['left on sale as it is now: {said}', '按现状保持在售：{said}'],
  ['{code}: {store}: its fulfilment was changed meanwhile', '{code}：{store}：发货方式已被修改'],
  [
    '{code}: {store}: its title, price or terms were edited meanwhile',
    '{code}：{store}：标题、价格或条款已被修改',
  ],
  ['{code}: {store}: its stock was set meanwhile', '{code}：{store}：库存已被改动'],
  ['{code}: {store}: still off sale', '{code}：{store}：仍处于下架状态'],
  ['stays off sale: case {id} holds it too', '保持下架：案件 {id} 也涉及该商品'],
  ['{code}: on hold for a violation of eBay policy', '{code}：因违反 eBay 政策被扣住'],
  ['{code}: ended by eBay', '{code}：已被 eBay 结束'],
  ['{code}: taken off sale by AliExpress', '{code}：已被速卖通下架'],
  ['{code}: AliExpress is examining it', '{code}：速卖通正在审核'],
  ['{code}: {sku} is not listed', '{code}：{sku} 未上架'],

  ['another SKU of the same listing', '同一商品的另一 SKU'],
  ['the same brand: {brand}', '同一品牌：{brand}'],
  ['the same picture', '同一图片'],
  ['its title names “{word}”', '标题含有“{word}”'],
  ['its title is much like “{title}”', '标题与“{title}”非常相似'],
  ['the same supplier: {supplier}', '同一供应商：{supplier}'],
];
