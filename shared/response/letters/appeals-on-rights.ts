import type { Matter } from '../matter.ts';
import { need, onlyIfTrue, onlyIfTrueInChinese } from '../placeholders.ts';
import type { Grounds } from './appeal-on.ts';

/**
 * What a design is compared by: a United States patent by the ordinary observer (Egyptian Goddess v. Swisa), a design of
 * the EU, a member state or the UK by the overall impression on the informed user (Art. 10 Regulation (EC) 6/2002), a
 * Chinese patent by observation as a whole (整体观察、综合判断).
 */
const testEn = ({ designLaw }: Matter) =>
  designLaw === 'us'
    ? {
        claim: onlyIfTrue(
          'To an ordinary observer our product does not look substantially the same as the patented design.',
        ),
        why: need('why an ordinary observer would not take the one for the other'),
      }
    : {
        claim: onlyIfTrue(
          'Our product makes a different overall impression on an informed user than the protected design.',
        ),
        why: need('why both make a different overall impression on an informed user'),
      };

const testDe = ({ designLaw }: Matter) =>
  designLaw === 'us'
    ? {
        claim: onlyIfTrue(
          'Für einen gewöhnlichen Beobachter sieht unsere Ware nicht im Wesentlichen so aus wie das patentierte Design.',
        ),
        why: need('why an ordinary observer would not take the one for the other'),
      }
    : {
        claim: onlyIfTrue(
          'Unsere Ware erweckt beim informierten Benutzer einen anderen Gesamteindruck als das geschützte Design.',
        ),
        why: need('why both make a different overall impression on an informed user'),
      };

const testsZh = {
  us: {
    claim: onlyIfTrueInChinese('在普通观察者看来，我方产品与该外观设计专利实质不同。'),
    why: need('为何普通观察者不会误认两者'),
  },
  eu: {
    claim: onlyIfTrueInChinese('对知情用户而言，我方产品的整体印象与受保护的外观设计不同。'),
    why: need('为何两者给知情用户的整体印象不同'),
  },
  cn: {
    claim: onlyIfTrueInChinese('以整体观察、综合判断，我方产品与该外观设计既不相同也不近似。'),
    why: need('为何两者的整体视觉效果不同'),
  },
};

export const designDifferences: Grounds = {
  en: (matter) => ({
    claim: testEn(matter).claim,
    facts: [
      `Differences, each with the figure of the registration and a picture of our product: ${need('five to seven visible differences, figure by figure')}.`,
      `Overall impression: ${testEn(matter).why}.`,
      `Earlier designs: ${need('earlier designs that already show the shared features; or strike this line')}.`,
    ],
  }),
  de: (matter) => ({
    claim: testDe(matter).claim,
    facts: [
      `Unterschiede, je mit der Abbildung der Eintragung und einem Bild unserer Ware: ${need('five to seven visible differences, figure by figure')}.`,
      `Gesamteindruck: ${testDe(matter).why}.`,
      `Ältere Designs: ${need('earlier designs that already show the shared features; or strike this line')}.`,
    ],
  }),
  zh: (matter) => ({
    claim: testsZh[matter.designLaw].claim,
    facts: [
      `与注册文件各视图逐一对比的区别，附我方产品图片：${need('五到七处可见差异，逐图说明')}。`,
      `整体印象：${testsZh[matter.designLaw].why}。`,
      `在先设计：${need('已公开共同特征的在先外观设计；不引用则删去本行')}。`,
    ],
  }),
};

export const patentNonInfringement: Grounds = {
  en: () => ({
    claim: onlyIfTrue(
      'Our product lacks at least one element of every independent claim and does not fall under the patent.',
    ),
    facts: [
      `Claim examined: ${need('number and wording of the independent claim')}.`,
      `Element by element: ${need('a chart: element of the claim, what our product has instead, picture')}.`,
      `Opinion: ${need('patent attorney who examined this, with date; or strike this line')}.`,
      `Court order: ${need('order of non-infringement or invalidity; or strike this line')}.`,
    ],
  }),
  de: () => ({
    claim: onlyIfTrue(
      'Unsere Ware verwirklicht von jedem unabhängigen Anspruch mindestens ein Merkmal nicht.',
    ),
    facts: [
      `Geprüfter Anspruch: ${need('number and wording of the independent claim')}.`,
      `Merkmal für Merkmal: ${need('a chart: element of the claim, what our product has instead, picture')}.`,
      `Stellungnahme: ${need('patent attorney who examined this, with date; or strike this line')}.`,
      `Gerichtsentscheidung: ${need('order of non-infringement or invalidity; or strike this line')}.`,
    ],
  }),
  zh: () => ({
    claim: onlyIfTrueInChinese('我方产品至少缺少每项独立权利要求中的一个技术特征，不落入专利保护范围。'),
    facts: [
      `所比对的权利要求：${need('独立权利要求的编号和原文')}。`,
      `逐项比对：${need('对照表：权利要求的技术特征、我方产品的对应情况、图片')}。`,
      `专业意见：${need('审查过此事的专利律师及日期；没有则删去本行')}。`,
      `裁判文书：${need('认定不侵权或专利无效的裁判或决定；没有则删去本行')}。`,
    ],
  }),
};

export const ownWork: Grounds = {
  en: () => ({
    claim: onlyIfTrue('The pictures, texts or designs in question are our own work or used under a licence.'),
    facts: [
      `Author and date: ${need('who made the picture, text or design, and when')}.`,
      `Proof: ${need('original files, the contract with the author, or the licence')}.`,
      `Earlier publication: ${need('where and when it was first published; or strike this line')}.`,
    ],
  }),
  de: () => ({
    claim: onlyIfTrue(
      'Die beanstandeten Bilder, Texte oder Gestaltungen sind unser eigenes Werk oder lizenziert.',
    ),
    facts: [
      `Urheber und Datum: ${need('who made the picture, text or design, and when')}.`,
      `Nachweis: ${need('original files, the contract with the author, or the licence')}.`,
      `Frühere Veröffentlichung: ${need('where and when it was first published; or strike this line')}.`,
    ],
  }),
  zh: () => ({
    claim: onlyIfTrueInChinese('被投诉的图片、文字或设计由我方创作或已获许可。'),
    facts: [
      `作者和日期：${need('谁在何时创作了图片、文字或设计')}。`,
      `证明：${need('原始文件、与作者的合同或许可')}。`,
      `在先发表：${need('首次发表的时间和地点；未发表则删去本行')}。`,
    ],
  }),
};
