import type { Right } from '../../notice/vocabulary.ts';
import type { Matter } from '../matter.ts';
import {
  answers,
  greeting,
  numbered,
  paragraphs,
  particulars,
  signature,
  titled,
  whatWeDid,
} from '../phrases.ts';
import type { LetterWriter } from './letter-writer.ts';
import { withdrawalSteps } from './withdrawal-instructions.ts';

const questionEn: Record<Right, string> = {
  trademark: 'which word, sign or picture in the listing or on the product your complaint concerns',
  counterfeit: 'what makes you doubt that the product is genuine',
  copyright: 'which work, and which picture or text of the listing, your complaint concerns',
  'design-patent': 'which features of the product you consider to be those of the design',
  'utility-patent': 'which claim, and which features of the product, your complaint concerns',
  'parallel-import': 'which goods, and which market, your complaint concerns',
  'selective-distribution': 'which goods, and which terms of distribution, your complaint concerns',
  unspecified: 'which right, and which part of the listing or product, your complaint concerns',
};

const questionDe: Record<Right, string> = {
  trademark: 'welches Wort, Zeichen oder Bild im Angebot oder auf der Ware Ihre Beschwerde betrifft',
  counterfeit: 'worauf Ihr Zweifel an der Echtheit der Ware beruht',
  copyright: 'welches Werk und welches Bild oder welchen Text des Angebots Ihre Beschwerde betrifft',
  'design-patent': 'welche Merkmale der Ware Sie für diejenigen des Designs halten',
  'utility-patent': 'welchen Anspruch und welche Merkmale der Ware Ihre Beschwerde betrifft',
  'parallel-import': 'welche Ware und welchen Markt Ihre Beschwerde betrifft',
  'selective-distribution': 'welche Ware und welche Vertriebsbedingungen Ihre Beschwerde betrifft',
  unspecified: 'welches Recht und welchen Teil des Angebots oder der Ware Ihre Beschwerde betrifft',
};

const questionZh: Record<Right, string> = {
  trademark: '投诉涉及商品页面或产品上的哪个文字、标识或图片',
  counterfeit: '贵方对商品真伪存疑的依据',
  copyright: '投诉涉及哪件作品，以及商品页面上的哪张图片或哪段文字',
  'design-patent': '贵方认为产品的哪些特征属于该外观设计',
  'utility-patent': '投诉涉及哪项权利要求，以及产品的哪些特征',
  'parallel-import': '投诉涉及哪些商品和哪个市场',
  'selective-distribution': '投诉涉及哪些商品和哪些分销条款',
  unspecified: '投诉依据哪项权利，以及涉及商品页面或产品的哪一部分',
};

const subjectEn = (matter: Matter): string => titled(matter, 'Request to withdraw a complaint');
const subjectDe = (matter: Matter): string => titled(matter, 'Bitte um Rücknahme einer Beschwerde');
// a reply bears it too, and one that says “withdraw” would pass for a withdrawal
const subjectZh = (matter: Matter): string => titled(matter, '关于投诉的请求');

/** Short, polite, no admission, to an owner as to an attorney: what it is about, what was done, what would help, and how a withdrawal works. */
export const retractionRequest: LetterWriter = {
  en: (matter) => ({
    subject: subjectEn(matter),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `${matter.platformName} has informed us of your complaint (${matter.rightName}) about our store:`
        : `We have received a complaint in your name (${matter.rightName}) about our store:`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `We take intellectual property rights seriously and would like to settle this directly with you. If anything is open, please tell us ${questionEn[matter.right]}, and we will look into it at once.`,
      'If the report was made in error, or once your concern is settled, we ask you to withdraw it:',
      numbered(withdrawalSteps(matter)),
      'A short reply to this message, also to say that you have done so, would help us very much. Thank you for your time.',
      signature(matter),
    ),
  }),
  de: (matter) => ({
    subject: subjectDe(matter),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `${matter.platformName} hat uns über Ihre Beschwerde (${matter.rightName}) zu unserem Shop informiert:`
        : `wir haben eine Beschwerde in Ihrem Namen (${matter.rightName}) zu unserem Shop erhalten:`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `Wir nehmen Schutzrechte ernst und möchten die Sache gern direkt mit Ihnen klären. Falls etwas offen ist, teilen Sie uns bitte mit, ${questionDe[matter.right]}; wir gehen dem sofort nach.`,
      'Falls die Meldung irrtümlich erfolgte, oder sobald Ihr Anliegen erledigt ist, bitten wir Sie um die Rücknahme:',
      numbered(withdrawalSteps(matter)),
      'Über eine kurze Antwort auf diese Nachricht, auch über die Mitteilung der Rücknahme, würden wir uns freuen. Vielen Dank für Ihre Zeit.',
      signature(matter),
    ),
  }),
  zh: (matter) => ({
    subject: subjectZh(matter),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `${matter.platformName}已告知我方，贵方就我方店铺提出了投诉（${matter.rightName}）：`
        : `我方收到一份以贵方名义就我方店铺提出的投诉（${matter.rightName}）：`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `我方尊重知识产权，希望与贵方直接沟通解决此事。如有未尽事宜，请告知${questionZh[matter.right]}，我方将立即核查。`,
      '如该投诉系误投，或在贵方关切的事项解决之后，请贵方撤回投诉：',
      numbered(withdrawalSteps(matter)),
      '恳请简短回复本邮件；如已撤回，也请一并告知。感谢贵方抽出时间处理。',
      signature(matter),
    ),
  }),
};

/** For eBay: the same request, to the rights owner whom eBay's notice names. */
export const veroContactOwner: LetterWriter = {
  en: (matter) => ({
    subject: titled(matter, 'eBay VeRO report'),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `eBay has informed us of your report to the VeRO programme (${matter.rightName}) and referred us to you:`
        : `We have received a report to eBay's VeRO programme in your name (${matter.rightName}):`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `eBay cannot tell us the exact reason. Please tell us ${questionEn[matter.right]}, so that we can look into it at once.`,
      'If the report was made in error, or once your concern is settled, we ask you to withdraw it:',
      numbered(withdrawalSteps(matter)),
      'A short reply to this message would help us very much. Thank you for your time.',
      signature(matter),
    ),
  }),
  de: (matter) => ({
    subject: titled(matter, 'eBay-VeRI-Meldung'),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `eBay hat uns über Ihre Meldung im VeRI-Programm (${matter.rightName}) informiert und an Sie verwiesen:`
        : `wir haben eine Meldung im VeRI-Programm von eBay in Ihrem Namen (${matter.rightName}) erhalten:`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `Den genauen Grund kann eBay uns nicht nennen. Bitte teilen Sie uns mit, ${questionDe[matter.right]}, damit wir dem sofort nachgehen können.`,
      'Falls die Meldung irrtümlich erfolgte, oder sobald Ihr Anliegen erledigt ist, bitten wir Sie um die Rücknahme:',
      numbered(withdrawalSteps(matter)),
      'Über eine kurze Antwort auf diese Nachricht würden wir uns freuen. Vielen Dank für Ihre Zeit.',
      signature(matter),
    ),
  }),
  zh: (matter) => ({
    subject: titled(matter, 'eBay VeRO 举报'),
    text: paragraphs(
      greeting(matter),
      matter.isToldByPlatform
        ? `eBay 已告知我方，贵方通过 VeRO 计划提出了举报（${matter.rightName}），并请我方与贵方联系：`
        : `我方收到一份以贵方名义通过 eBay VeRO 计划提出的举报（${matter.rightName}）：`,
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      `eBay 无法告知我方具体原因。请告知${questionZh[matter.right]}，以便我方立即核查。`,
      '如该举报系误报，或在贵方关切的事项解决之后，请贵方撤回举报：',
      numbered(withdrawalSteps(matter)),
      '恳请简短回复本邮件。感谢贵方抽出时间处理。',
      signature(matter),
    ),
  }),
};
