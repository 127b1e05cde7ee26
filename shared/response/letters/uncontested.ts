import type { Matter } from '../matter.ts';
import { need } from '../placeholders.ts';
import { appeal } from './appeal.ts';
import type { LetterWriter } from './letter-writer.ts';

const pageEn = ({ platform }: Matter): string => (platform === 'amazon' ? 'detail page' : 'listing page');

export const editDetailPage: LetterWriter = {
  en: (matter) =>
    appeal(matter, `Answer about the ${pageEn(matter)}`, {
      claim: `We answer the notice below about the ${pageEn(matter)}.`,
      facts: [
        `Changed: ${need('which words or pictures were removed or replaced, and where on the page')}.`,
        `Changed on: ${need('date')}.`,
        `Compatibility, where the product fits another brand's: ${need('the new wording, e.g. compatible with …; or strike this line')}.`,
      ],
      request: 'Please review the page and close the notice.',
    }),
  de: (matter) =>
    appeal(matter, 'Antwort zur Produktseite', {
      claim: 'wir beantworten den folgenden Hinweis zur Produktseite.',
      facts: [
        `Geändert: ${need('which words or pictures were removed or replaced, and where on the page')}.`,
        `Geändert am: ${need('date')}.`,
        `Kompatibilität, falls die Ware zu einer anderen Marke passt: ${need('the new wording, e.g. compatible with …; or strike this line')}.`,
      ],
      request: 'Bitte prüfen Sie die Seite und schließen Sie den Hinweis.',
    }),
  zh: (matter) =>
    appeal(matter, '关于商品页面的答复', {
      claim: '我方就以下关于商品页面的通知答复如下。',
      facts: [
        `修改内容：${need('移除或替换了哪些文字或图片，在页面何处')}。`,
        `修改日期：${need('日期')}。`,
        `兼容性说明（如商品适配其他品牌）：${need('新的表述，如“兼容……”；无需改动则删去本行')}。`,
      ],
      request: '请贵方审核页面并结案。',
    }),
};

/** Nothing in it is unknown: it only asks. */
export const askWhichRight: LetterWriter = {
  en: (matter) =>
    appeal(matter, 'Request for the details of a complaint', {
      claim: 'We have received the notice below and would like to resolve it.',
      lead: 'Please tell us:',
      facts: [
        'which right is asserted, with its registration number, and who owns it;',
        'which product, picture or text it concerns;',
        'how we can contact the rights owner.',
      ],
      request: 'We will answer as soon as we have these details.',
      alone: true,
    }),
  de: (matter) =>
    appeal(matter, 'Bitte um Einzelheiten einer Beschwerde', {
      claim: 'wir haben den folgenden Hinweis erhalten und möchten ihn klären.',
      lead: 'Bitte teilen Sie uns mit:',
      facts: [
        'welches Recht mit welcher Registernummer geltend gemacht wird und wem es gehört;',
        'welche Ware, welches Bild oder welchen Text es betrifft;',
        'wie wir den Rechteinhaber erreichen.',
      ],
      request: 'Wir antworten, sobald uns diese Angaben vorliegen.',
      alone: true,
    }),
  zh: (matter) =>
    appeal(matter, '请求告知投诉详情', {
      claim: '我方已收到以下通知，希望妥善解决。',
      lead: '请告知：',
      facts: [
        '所主张的是何种权利、其注册号及权利人；',
        '涉及哪件商品、哪张图片或哪段文字；',
        '如何联系权利人。',
      ],
      request: '我方收到上述信息后将立即答复。',
      alone: true,
    }),
};
