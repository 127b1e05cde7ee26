import type { Place } from '../case/place.ts';

/** What is done where a case stands, for whoever does not know the places by their names: in English and in Chinese. */
export const places: Record<Place, readonly [en: string, zh: string]> = {
  review: ['asking what the mail is', '确认邮件性质'],
  'ask-to-delist': ['asking whether listings go off sale', '询问是否下架'],
  delist: ['taking listings off sale', '下架'],
  prepare: ['telling the team and gathering evidence', '准备'],
  draft: ['drafting the answer', '起草'],
  approve: ['asking whether the answer may go out', '批准'],
  submit: ['sending the answer', '提交'],
  outcome: ['waiting for the outcome', '等待结果'],
  counsel: ['waiting for counsel', '等待律师'],
  relist: ['putting listings back on sale', '恢复在售'],
  close: ['closing the case', '结案'],
  closed: ['closed', '已结案'],
};

/** The same of a place as an event records it; what is none of ours goes by its own name. */
export const placeName = (recorded: string, lang: 'en' | 'zh'): string => {
  const known: Partial<Record<string, readonly [string, string]>> = places;
  return known[recorded]?.[lang === 'en' ? 0 : 1] ?? recorded;
};
