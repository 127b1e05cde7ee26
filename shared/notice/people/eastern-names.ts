import { matchesIn } from '../../platform/matches-in.ts';

/** A name in Chinese or Japanese, and whether it is a company's. */
export interface EasternName {
  value: string;
  start: number;
  end: number;
  company: boolean;
  /** a word before it says that it complains, or is written for */
  introduced: boolean;
}

const sign = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9&＆]';
const kana = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・A-Za-z0-9&＆]';

const japanese = new RegExp(
  [
    `(?:株式会社|有限会社|合同会社|合資会社|一般社団法人) ?${kana}{1,20}?(?=様|さま|殿|御中|(?<!\\p{Script=Hiragana})[はがをにのとでへも]|より|から|である|[^\\p{L}\\p{N}ー・&＆]|$)`,
    `${sign}{1,20}(?:株式会社|有限会社|合同会社)`,
  ].join('|'),
  'gu',
);
const chinese =
  /[\p{Script=Han}A-Za-z0-9（）()·&]{2,36}?(?:有限责任公司|有限責任公司|有限公司|(?<=[\p{Script=Han}]{4})公司|集团|集團|工作室|商行|(?<=[\p{Script=Han}]{4})[厂廠])/gu;

/** What a Japanese company is in the matter, before its name in the same run of characters. */
const japaneseRole =
  /(?:(?:商標|著作|特許|意匠|実用新案|専用使用)?権利?者|申[告立請][者人]|出願人|(?:登録)?名義人|通報[者人]|請求人|債権者|原告|依頼[者人]|委任者)(?:である|の|・)?(?=[^\s。、]{3})/gu;

/** What stands before a company's name in the same run of characters. */
const lead =
  /^.*(?:收到|接到|来自|來自|因为|因為|由于|由於|根据|根據|代表|受理|接受|委托|委任|侵犯|侵害|原告|投诉人|投訴人|投诉方|投訴方|权利人|權利人|举报人|舉報人|檢舉人|检举人|檢舉方|检举方|举报方|舉報方|申诉人|申訴人|申诉方|申訴方|版权人|版權人|版权方|版權方|注册人|註冊人|请求人|請求人|持有人|委托人|委託人|委托方|委託方|品牌方|商标权人|商標權人|专利权人|專利權人|著作权人|所有者|所有人|申请人|申請人|客户|客戶|当事人|當事人|以及|关于|關於|针对|針對)(?=.{3})|^(?:[现現]?[将將]|[为為]?代理)|^[由因受被经經据據与與和对對向为為是系应應]|^(?:英国|美国|德国|法国|意大利|日本)(?=\P{Script=Han})/u;
const nobody =
  /^(?:[该該本贵貴我某此]|一家|这家|這家|其他|他)|^(?:英国|美国|德国)?(?:插画|设计|品牌|贸易)公司$|[的是不].*[^限]公司$|[您贵貴你其該该或並]|不[争爭]|提出|提供|使用|[确確][认認]|檢具/u;

const whoTells =
  '(?:已|於|于|昨日|今日|日前|又|也)*(?:书面|書面|正式|主动|主動|再次|就此)*(?:告知|告诉我|告訴我|向我们|向我們|向平台|来信|來信|来函|來函|表示|[称稱](?=[，,：:其您])|(?:主张|主張|投诉|投訴|举报|舉報|檢舉|指)(?:您|贵|貴|你|其|該|该))';
const trades = '摄影师|攝影師|插画师|插畫師|插畫家|插画家|画师|畫師|设计师|設計師|作者|艺术家|藝術家|博主';
const persons = [
  // behind what they are
  new RegExp(
    `(?:${trades})[“「]?([\\p{Script=Han}·]{2,6}?)(?=[”」]?(?:女士|先生|小姐|[^\\p{L}]|$|${whoTells}|认为|認為|称|稱|的))`,
    'gu',
  ),
  // in brackets behind what they are in the matter
  /(?:[权權]利人|著作[权權]人|商[标標][权權]人|[专專]利[权權]人|(?:投[诉訴]|[举舉][报報]|[检檢][举舉])人|権利者|著作権者|商標権者|申告者|申立人)[“「『]([^”」』\n]{2,30})(?=[”」』])/gu,
  // who is written for
  /(?:受|代理|代表)(?:委托人|委任人|当事人|當事人)?([\p{Script=Han}·]{2,4})(?:女士|先生|小姐)/gu,
  // at the beginning of a sentence that says what they did
  new RegExp(
    `(?:^|[，。；：,:\\s])(?:${trades})?([\\p{Script=Han}·]{3,10}?)(?=（?(?:[^）\\n]{0,60}）)?${whoTells})`,
    'gmu',
  ),
  // whose report came
  /(?:收到|接到|接获|接獲)(?:来自|來自)? ?([^\s，。、的]{2,20}?) ?(?:的|之)?(?:檢舉|检举|投诉|投訴|举报|舉報|来函|來函)/gu,
  new RegExp(
    `(?:^|[\\s、。「」:：（(])(?:(?:イラストレーター|写真家|カメラマン|フォトグラファー|作家|権利者(?:である)?)の? ?)?(${kana}{2,16}(?: ${kana}{1,8})?) ?(?:様|さま|氏)(?:[（(][^）)\\n]{0,30}[）)])?[）)]?(?:より|から|が)`,
    'gmu',
  ),
  new RegExp(`(?:^|[\\s、。])(${sign}{4,16})(?:より|から)(?=、|の)`, 'gmu'),
];
/** Who is named by what they are in the matter, or addressed. */
const role =
  /出品者|(?:[権權权]|撮影|[创創]作|委[托託])[人者]|お客|権利者|購入者|セラー|店舗|本人|代理人|担当|申告|申立|弊社|当社|貴社|先方|同社|我们|我們|对方|對方|权利|權利|投诉|投訴|举报|舉報|檢舉|品牌|平台|立即|[购購][买買]|身份|信息|一[位名]|系统|系統|买家|買家|卖家|賣家|商家|您|贵|貴|客户|客戶|本[院所律店]|律师|律師|如果|若|因|该|該|此|请|請|或|商品|商标|商標|专利|專利|侵|^[不切勿请如]/u;

/** The names that Chinese and Japanese sentences give: those of companies first, then of others who report. */
export const easternNames = (text: string, language: string): EasternName[] => {
  const isJapanese = language === 'ja';
  // each character keeps its place
  const apart = isJapanese ? text.replace(japaneseRole, (role) => '、'.repeat(role.length)) : text;
  const companies = matchesIn(apart, isJapanese ? japanese : chinese, 40).flatMap(({ 0: raw, index }) => {
    const value = isJapanese
      ? raw
      : raw
          .replace(lead, '')
          .replace(lead, '')
          .replace(/^[（）() ]+/u, '');
    const start = index + raw.length - value.length;
    const end = start + value.length;
    const rest = text.slice(end, end + 24);
    const addressed =
      /^\s?(?:殿|御中|様?へ|(?:代表取締役|ご担当|担当者)|様?\s*$)/u.test(rest) ||
      /^[：:]\s*(?:\n|$)/u.test(rest);
    const other =
      /(?:致|被告|债务人|債務者|被申请人|貴社|贵司|供应商|供應商|发票|請求書|仕入先)[：: ]?$/u.test(
        text.slice(Math.max(0, start - 8), start),
      );
    return addressed || other || value.length < 4 || nobody.test(value)
      ? []
      : [
          {
            value,
            start,
            end,
            company: true,
            introduced: value !== raw || apart[start - 1] !== text[start - 1],
          },
        ];
  });
  const others = persons.flatMap((pattern) =>
    matchesIn(text, pattern, 10).flatMap((match) => {
      const value = match[1] ?? '';
      const start = match.index + match[0].indexOf(value);
      return role.test(value)
        ? []
        : [{ value, start, end: start + value.length, company: false, introduced: false }];
    }),
  );
  return [...companies, ...others];
};
