import type { Right } from '../../notice/vocabulary.ts';
import type { Matter } from '../matter.ts';
import {
  answersToNotice,
  complaintsBehind,
  greetingToPlatform,
  isAllOff,
  numbered,
  paragraphs,
  particulars,
  signature,
  titled,
} from '../phrases.ts';
import { need } from '../placeholders.ts';
import type { Letter } from '../vocabulary.ts';
import { appeal } from './appeal.ts';
import type { Grounds } from './appeal-on.ts';
import { parallelImportProof } from './appeals-on-goods.ts';
import { designDifferences, ownWork, patentNonInfringement } from './appeals-on-rights.ts';
import type { LetterWriter } from './letter-writer.ts';

const inPortal = {
  en: {
    subject: 'Counter-notification',
    claim: (right: string) => `We submit this counter-notification to the complaint below (${right}). `,
    reasons: [
      `Why the product does not infringe: ${need('the reasons: own right or licence, authorised goods with their source, differences from the right, or an invalid right')}.`,
      `Proof: ${need('certificates, authorisation, invoices or pictures that show it')}.`,
    ],
    relation: `Relation to the complainant: ${need('authorised, formerly authorised, or none')}.`,
    request: 'Please find the complaint not established and restore the product.',
  },
  zh: {
    subject: '反通知',
    claim: (right: string) => `我方就以下投诉（${right}）提交反通知。`,
    reasons: [
      `不构成侵权的理由：${need('自有权利或许可、授权商品及其来源、与所主张权利的区别，或该权利无效')}。`,
      `证明材料：${need('权利证书、授权书、发票或图片')}。`,
    ],
    relation: `与投诉方的关系：${need('已授权、曾授权或无关系')}。`,
    request: '请贵方认定投诉不成立并恢复该商品。',
  },
};

/** What a counter-notification rests on where the right alone tells; of a mark or of goods only the seller can say which. */
const groundOn: Partial<Record<Right, Grounds>> = {
  copyright: ownWork,
  'design-patent': designDifferences,
  'utility-patent': patentNonInfringement,
  'parallel-import': parallelImportProof,
};

const counterNotification =
  (language: 'en' | 'zh') =>
  (matter: Matter): Letter => {
    const { subject, claim, reasons, relation, request } = inPortal[language];
    const ground = groundOn[matter.right]?.[language](matter);
    return appeal(matter, subject, {
      claim: `${claim(matter.rightName)}${ground?.claim ?? ''}`.trim(),
      facts: [...(ground?.facts ?? reasons), relation],
      request,
    });
  };

export const aliexpressCounterNotification: LetterWriter = {
  en: counterNotification('en'),
  zh: counterNotification('zh'),
};

/** An account case: root cause, correction, prevention, for each violation, dated. */
export const planOfAction: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Plan of action', {
      claim: 'We ask for the review of our account with this plan of action.',
      background: paragraphs(complaintsBehind(matter), answersToNotice(matter)),
      facts: [
        `Root cause of each complaint: ${need('for each complaint above, what led to it, with dates')}.`,
        `Corrected already: ${need('what was done about each complaint, with dates')}.`,
        `Prevention: ${need('what was changed so that it does not happen again, who is responsible, since when')}.`,
        `Documents: ${need('invoices, authorisations, proof of withdrawal of the complaints')}.`,
      ],
      request: 'Please review the account and restore it.',
    }),
  de: (matter) =>
    appeal(matter, 'Maßnahmenplan', {
      claim: 'wir bitten mit diesem Maßnahmenplan um die Prüfung unseres Kontos.',
      background: paragraphs(complaintsBehind(matter), answersToNotice(matter)),
      facts: [
        `Ursache jeder Beschwerde: ${need('for each complaint above, what led to it, with dates')}.`,
        `Bereits behoben: ${need('what was done about each complaint, with dates')}.`,
        `Vorbeugung: ${need('what was changed so that it does not happen again, who is responsible, since when')}.`,
        `Unterlagen: ${need('invoices, authorisations, proof of withdrawal of the complaints')}.`,
      ],
      request: 'Bitte prüfen Sie das Konto und stellen Sie es wieder her.',
    }),
  zh: (matter) =>
    appeal(matter, '整改计划', {
      claim: '我方提交本整改计划，请贵方审核我方账户。',
      background: paragraphs(complaintsBehind(matter), answersToNotice(matter)),
      facts: [
        `各项投诉的原因：${need('上述每项投诉的起因及日期')}。`,
        `已采取的措施：${need('对每项投诉采取的措施及日期')}。`,
        `预防措施：${need('为避免再次发生所作的更改、负责人、起始时间')}。`,
        `文件：${need('发票、授权书、投诉已撤回的证明')}。`,
      ],
      request: '请贵方审核并恢复我方账户。',
    }),
};

export const policyAnswer: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Answer to your notice', {
      claim: 'We answer the notice below.',
      background: answersToNotice(matter),
      facts: [
        ...(matter.asked.length > 0
          ? []
          : [`What the notice asks for: ${need('the documents or changes that the notice names')}.`]),
        `What was done: ${need('what was changed, with dates')}.`,
      ],
      request: 'Please review the answer and close the notice.',
    }),
  de: (matter) =>
    appeal(matter, 'Antwort auf Ihre Mitteilung', {
      claim: 'wir beantworten die folgende Mitteilung.',
      background: answersToNotice(matter),
      facts: [
        ...(matter.asked.length > 0
          ? []
          : [`Was die Mitteilung verlangt: ${need('the documents or changes that the notice names')}.`]),
        `Was geschehen ist: ${need('what was changed, with dates')}.`,
      ],
      request: 'Bitte prüfen Sie die Antwort und schließen Sie den Vorgang.',
    }),
  zh: (matter) =>
    appeal(matter, '对贵方通知的答复', {
      claim: '我方就以下通知答复如下。',
      background: answersToNotice(matter),
      facts: [
        ...(matter.asked.length > 0 ? [] : [`通知的要求：${need('通知要求的文件或更改')}。`]),
        `已采取的措施：${need('所作的更改及日期')}。`,
      ],
      request: '请贵方审核并结案。',
    }),
};

/** For the case that the right is ours: names the other seller's offers, never the whole page. */
export const infringementReport: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Report of infringement', {
      claim: 'We report offers of another seller for the following reasons.',
      facts: [
        `Our right: ${need('kind of right, registration number and country; it must cover the country of the listing')}.`,
        `The other seller and its offers: ${need('name of the seller, its offers on the page; not the page itself')}.`,
        `What was found: ${need('dated screenshots, packaging marks, the order number of a test purchase')}.`,
      ],
      request: 'Please remove these offers.',
      ours: true,
    }),
};

/** Nothing is contested and nothing is admitted; the text is for the file. */
export const accept: LetterWriter = {
  en: (matter) => ({
    subject: titled(matter, 'Notice not contested'),
    text: paragraphs(
      greetingToPlatform(matter),
      'We do not contest the notice below. This is no acknowledgement of an infringement.',
      particulars(matter),
      numbered([
        isAllOff(matter)
          ? 'The listing is off sale.'
          : `The listing: ${need('since when it is off sale; it is not shown as off sale now')}.`,
        'No further review is needed from our side.',
      ]),
      signature(matter),
    ),
  }),
};

/** For what no pattern fits: the particulars stand, a person writes the rest. */
export const freeAnswer: LetterWriter = {
  en: (matter) => ({
    subject: titled(matter, 'Our answer'),
    text: paragraphs(
      greetingToPlatform(matter),
      particulars(matter),
      need('the answer, in your own words'),
      signature(matter),
    ),
  }),
  de: (matter) => ({
    subject: titled(matter, 'Unsere Antwort'),
    text: paragraphs(
      greetingToPlatform(matter),
      particulars(matter),
      need('the answer, in your own words'),
      signature(matter),
    ),
  }),
  zh: (matter) => ({
    subject: titled(matter, '我方答复'),
    text: paragraphs(
      greetingToPlatform(matter),
      particulars(matter),
      need('用您自己的话写的答复'),
      signature(matter),
    ),
  }),
};
