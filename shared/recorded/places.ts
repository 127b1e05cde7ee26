import type { Place } from '../case/place.ts';

/** Where a case stands, in Chinese. */
export const places: Readonly<Record<Place, string>> = {
  review: '确认邮件性质',
  'ask-to-delist': '询问是否下架',
  delist: '下架',
  prepare: '准备',
  draft: '起草',
  approve: '批准',
  submit: '提交',
  outcome: '等待结果',
  counsel: '等待律师',
  relist: '恢复在售',
  close: '结案',
  closed: '已结案',
};
