import { need, onlyIfTrue, onlyIfTrueInChinese } from '../placeholders.ts';
import type { Grounds } from './appeal-on.ts';

export const neverSold: Grounds = {
  en: () => ({
    claim: onlyIfTrue('Our store has not sold the product that it names.'),
    facts: [
      `Period for which we checked our orders and our inventory: ${need('first and last day of the period checked')}.`,
      `Result: ${need('what the order and inventory reports show for this product')}.`,
      `Reports: ${need('order report and inventory report')}.`,
    ],
    request: 'Please investigate, and remove the complaint from our account.',
  }),
  de: () => ({
    claim: onlyIfTrue('Unser Shop hat die genannte Ware nicht verkauft.'),
    facts: [
      `Zeitraum, für den wir Bestellungen und Bestand geprüft haben: ${need('first and last day of the period checked')}.`,
      `Ergebnis: ${need('what the order and inventory reports show for this product')}.`,
      `Berichte: ${need('order report and inventory report')}.`,
    ],
    request: 'Bitte prüfen Sie den Vorgang und entfernen Sie die Beschwerde aus unserem Konto.',
  }),
  zh: () => ({
    claim: onlyIfTrueInChinese('本店未销售过被投诉的商品。'),
    facts: [
      `核查订单和库存的期间：${need('所核查期间的起止日期')}。`,
      `核查结果：${need('订单报告和库存报告中该商品的情况')}。`,
      `报告：${need('订单报告和库存报告')}。`,
    ],
    request: '请贵方核查，并撤销我方账户的投诉记录。',
  }),
};

export const authenticGoods: Grounds = {
  en: (matter) => ({
    claim: onlyIfTrue('The goods are authentic, as these documents show.'),
    facts: [
      `Supplier: ${need('name, address, telephone and website of the supplier')}.`,
      `Invoices${matter.invoiceDays === undefined ? '' : ` of the last ${matter.invoiceDays} days`}: ${need('numbers, dates and quantities of the invoices, or the IDs of your purchase orders; they must cover what was sold')}.`,
      `From the rights owner to us: ${need('each step of the supply chain')}.`,
      `Authorisation: ${need('letter of authorisation or licence: from whom, to whom, date and scope; or strike this line')}.`,
    ],
  }),
  de: (matter) => ({
    claim: onlyIfTrue('Es handelt sich um Originalware, wie diese Unterlagen zeigen.'),
    facts: [
      `Lieferant: ${need('name, address, telephone and website of the supplier')}.`,
      `Rechnungen${matter.invoiceDays === undefined ? '' : ` der letzten ${matter.invoiceDays} Tage`}: ${need('numbers, dates and quantities of the invoices, or the IDs of your purchase orders; they must cover what was sold')}.`,
      `Vom Rechteinhaber zu uns: ${need('each step of the supply chain')}.`,
      `Berechtigung: ${need('letter of authorisation or licence: from whom, to whom, date and scope; or strike this line')}.`,
    ],
  }),
  zh: (matter) => ({
    claim: onlyIfTrueInChinese('商品为正品，以下材料可资证明。'),
    facts: [
      `供应商：${need('供应商的名称、地址、电话和网站')}。`,
      `${matter.invoiceDays === undefined ? '' : `最近${matter.invoiceDays}天的`}发票：${need('发票号码、日期和数量，或采购订单号；须覆盖已售数量')}。`,
      `从权利人到我方的供应链：${need('供应链的每个环节')}。`,
      `授权：${need('授权书或许可：授权人、被授权人、日期和范围；没有则删去本行')}。`,
    ],
  }),
};

/** For goods that are not the complainant's and do not claim to be: to call them authentic would concede the mark. */
export const markNotUsed: Grounds = {
  en: () => ({
    claim: onlyIfTrue('We do not use the mark to say where our goods come from.'),
    facts: [
      `Brand of the goods: ${need('your brand with its registration, or that they bear none')}.`,
      `Where the sign in question stands: ${need('each place where it is seen, and why it is no brand there, or that it is nowhere')}.`,
      `Pictures: ${need('goods and packaging from all sides')}.`,
      `Scope of the mark: ${need('its country and its goods, where ours are others; or strike this line')}.`,
    ],
  }),
  de: () => ({
    claim: onlyIfTrue('Wir benutzen die Marke nicht als Hinweis auf die Herkunft unserer Ware.'),
    facts: [
      `Marke der Ware: ${need('your brand with its registration, or that they bear none')}.`,
      `Wo das beanstandete Zeichen steht: ${need('each place where it is seen, and why it is no brand there, or that it is nowhere')}.`,
      `Bilder: ${need('goods and packaging from all sides')}.`,
      `Umfang der Marke: ${need('its country and its goods, where ours are others; or strike this line')}.`,
    ],
  }),
  zh: () => ({
    claim: onlyIfTrueInChinese('我方并未将该商标用于表明商品来源。'),
    facts: [
      `商品的品牌：${need('自有品牌及其注册号，或写明没有品牌')}。`,
      `被投诉标识出现之处：${need('出现的每一处及为何不是作为商标使用，或写明并未出现')}。`,
      `图片：${need('商品及包装的各面照片')}。`,
      `商标的保护范围：${need('该商标的注册国家和核定商品，如与我方不同；相同则删去本行')}。`,
    ],
  }),
};

export const parallelImportProof: Grounds = {
  en: () => ({
    claim: onlyIfTrue(
      'The goods were first sold in this market by the rights owner or with its consent, so that the right is exhausted.',
    ),
    facts: [
      `First sale: ${need('who first sold the goods, where and when (EEA; on British sites also UK)')}.`,
      `Proof: ${need('invoices that trace the goods from that first sale to us')}.`,
      `State of the goods: ${need('unchanged and in the original packaging, or what differs')}.`,
    ],
  }),
  de: () => ({
    claim: onlyIfTrue(
      'Die Ware wurde vom Rechteinhaber oder mit seiner Zustimmung in diesem Markt in Verkehr gebracht, das Recht ist erschöpft.',
    ),
    facts: [
      `Erstes Inverkehrbringen: ${need('who first sold the goods, where and when (EEA; on British sites also UK)')}.`,
      `Nachweis: ${need('invoices that trace the goods from that first sale to us')}.`,
      `Zustand der Ware: ${need('unchanged and in the original packaging, or what differs')}.`,
    ],
  }),
  zh: () => ({
    claim: onlyIfTrueInChinese('商品由权利人或经其同意首次投放本市场，权利已经用尽。'),
    facts: [
      `首次销售：${need('谁在何时何地首次销售该商品（欧洲经济区；英国站点也可在英国）')}。`,
      `证明：${need('可从首次销售追溯到我方的发票')}。`,
      `商品状况：${need('未改动且为原包装；或说明有何不同')}。`,
    ],
  }),
};
