import { placeName } from '../../../shared/recorded/places.ts';
import type { Speech } from './ui.ts';

/** The steps of the workflow and their sorts, as the deployed definition names them, in Chinese. */
const steps: Readonly<Record<string, string>> = {
  'Where does the case stand?': '案件进展到哪一步？',
  'Go on there': '从该处继续',
  'Ask a person what this is': '请人确认邮件性质',
  'Ask a person to delist': '请人决定是否下架',
  'Delist the listings': '下架商品',
  Prepare: '准备',
  'Notify the team': '通知团队',
  'Gather the evidence': '收集证据',
  'Look for listings with the same risk': '查找同类风险商品',
  'Draft the answer': '起草回复',
  'Is an answer called for?': '是否需要回复？',
  'Ask a person to approve': '请人批准',
  'Was it approved?': '是否已批准？',
  'Submit the answer': '提交回复',
  'Was it submitted?': '是否已提交？',
  'Wait for the outcome': '等待结果',
  'What was the outcome?': '结果如何？',
  'Wait for counsel': '等待律师',
  'Relist the listings': '恢复在售',
  'Are they on sale again?': '是否已恢复在售？',
  'Close the case': '结案',
  'Hand over to a person': '转交人工处理',
  'Hand over what cannot go back': '转交无法恢复的商品',

  Task: '任务',
  Choice: '选择',
  Parallel: '并行',
};

/** A step, its sort or a case's place as the reader calls it; by its own name where it comes from elsewhere. */
export const stepName = (ui: Speech, name: string): string =>
  ui.lang === 'zh' ? (steps[name] ?? placeName(name, 'zh')) : name;

/** What failed or is tried again, as the reader calls it. */
export const workName = (ui: Speech, name: string): string =>
  ui.lang === 'zh' ? stepName(ui, name) : placeName(name, 'en');
