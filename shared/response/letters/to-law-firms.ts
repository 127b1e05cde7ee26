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

/** To a rights owner or law firm that wrote directly: receipt, no admission, what is needed to examine the claim. */
export const demandLetterReply: LetterWriter = {
  en: (matter) => ({
    subject: titled(matter, 'Your letter'),
    text: paragraphs(
      greeting(matter),
      'We have received your letter and are examining it. This answer is made without acknowledging any claim and with all rights reserved.',
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      'So that the claim can be examined, please send us:',
      numbered([
        'the registration or other proof of the right, and its present owner;',
        'your authority to act for the owner;',
        'which of our listings or products it concerns, and which of their features;',
        'where and when they were seen or bought.',
      ]),
      'Please allow us ten working days from receipt of these documents for our answer, and address all further letters to us as given below. We will not sign an undertaking before the examination is complete.',
      signature(matter),
    ),
  }),
  zh: (matter) => ({
    subject: titled(matter, '关于贵方来函'),
    text: paragraphs(
      greeting(matter),
      '我方已收到贵方来函，正在审查。本答复不构成对任何主张的承认，我方保留一切权利。',
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      '为审查贵方的主张，请提供：',
      numbered([
        '所主张权利的注册证书或其他证明，以及目前的权利人；',
        '代表权利人行事的授权文件；',
        '所涉及的我方商品或产品，以及其中的哪些特征；',
        '于何时何地发现或购得。',
      ]),
      '请允许我方自收到上述材料之日起十个工作日内答复，此后来函请按以下联系方式寄送我方。审查完成之前，我方不会签署任何承诺书。',
      signature(matter),
    ),
  }),
};

/** To a German Abmahnung: nothing is signed, nothing is admitted, time is asked for so that counsel can answer. */
export const abmahnungReply: LetterWriter = {
  ...demandLetterReply,
  de: (matter) => ({
    subject: titled(matter, 'Ihre Abmahnung'),
    text: paragraphs(
      greeting(matter),
      'wir haben Ihr Schreiben erhalten und prüfen es. Diese Antwort erfolgt ohne Anerkennung einer Rechtspflicht und ohne Präjudiz für die Sach- und Rechtslage.',
      particulars(matter),
      whatWeDid(matter),
      answers(matter),
      'Für die Prüfung bitten wir um:',
      numbered([
        'einen Nachweis des geltend gemachten Rechts und seiner Inhaberschaft;',
        'eine Vollmacht Ihrer Mandantschaft im Original;',
        'die genaue Bezeichnung der beanstandeten Angebote und Merkmale;',
        'einen Nachweis darüber, wann und wo sie festgestellt wurden.',
      ]),
      `Die vorformulierte Unterlassungs- und Verpflichtungserklärung geben wir derzeit nicht ab. Wir bitten, die${matter.term === undefined ? '' : ` bis zum ${matter.term}`} gesetzte Frist um zwei Wochen zu verlängern und uns dies kurz zu bestätigen. Bis zum Abschluss der Prüfung bitten wir, von gerichtlichen Schritten abzusehen.`,
      signature(matter),
    ),
  }),
};
