import { codes, daysIn, type LetterWords } from './letter-words.ts';

const ofOrganisation =
  /会社|法人|事務所|組合|協会|大学|\b(?:Inc|Ltd|LLC|LLP|Corp|Co|GmbH|AG|S\.?A|SAS|B\.?V|PLC|KK|K\.K)\b/iu;

export const japanese: LetterWords = {
  readers: { domains: /\.jp$/, names: /[\p{Script=Hiragana}\p{Script=Katakana}]|会社/u },
  date: daysIn('ja-JP'),
  colon: '：',
  stop: '。',
  semicolon: '、',
  quoted: (text) => `「${text}」`,
  dear: (name) => `${name} ${ofOrganisation.test(name) ? '御中' : '様'}`,
  sirs: 'ご担当者様',
  reviewers: () => 'ご担当者様',
  close: '何卒よろしくお願い申し上げます。',
  reference: '当店管理番号',
  complaint: '申立て番号',
  listing: '対象の出品',
  foreign: 'そのほか記載があり、当店の商品カタログにないもの',
  complaints: '当店の記録上、未解決となっている当店の出品に関する申立て：',
  received: (date) => `${date}受領`,
  answered: (dates) => `${dates}回答済み`,
  isOff: (since) => `${since ? `${since}から` : ''}販売停止中`,
  asked: 'ご通知の各項目について、以下のとおり回答いたします。',
  right: '主張されている権利',
  owner: '申立人',
  store: '当店',
  which: (_, names) => (names ? `出品（${names}）` : '対象の出品'),
  off: (which, since) =>
    `権利侵害を認めるものではありませんが、念のための措置として、${since ? `${since}に` : ''}${which}の販売を停止いたしました。`,
  notOnSale: (which) => `現在、${which}は販売されておりません。`,
  back: (which, off, since) =>
    `権利侵害を認めるものではありませんが、念のための措置として、${off ? `${off}に` : ''}${which}の販売を停止し、${since ? `${since}に販売を再開いたしました` : '現在は販売を再開しております'}。`,
  wrote: (days) => `${days}に、申立人に対し、申立ての取下げをお願いする連絡をいたしました。`,
  points: '前回のご連絡の各項目について、以下のとおり回答いたします。',
  files: '添付資料',
  platform: 'プラットフォーム',
  rights: {
    trademark: '商標権',
    counterfeit: '商品の真正性',
    copyright: '著作権',
    'design-patent': '意匠権',
    'utility-patent': '特許権',
    'parallel-import': '並行輸入',
    'selective-distribution': '選択的流通',
    unspecified: '知的財産権',
  },
  numbers: {
    'us-trademark-registration': '米国商標登録',
    'us-trademark-serial': '米国商標出願',
    'eu-trademark': '欧州連合商標',
    'uk-trademark': '英国商標',
    'de-trademark': 'ドイツ商標',
    'cn-trademark': '中国商標',
    'jp-trademark': '日本商標登録',
    'wo-trademark': '国際登録商標',
    trademark: '商標',
    'us-design-patent': '米国意匠特許',
    'registered-community-design': '登録共同体意匠',
    design: '意匠',
    'us-utility-patent': '米国特許',
    'ep-patent': '欧州特許',
    'wo-patent': '国際特許出願',
    'cn-patent': '中国特許',
    patent: '特許',
    'us-copyright-registration': '米国著作権登録',
    copyright: '著作権',
  },
  ids: {
    ...codes,
    'item-number': '商品番号',
    'product-id': '商品ID',
    'listing-id': '番号',
  },
  appeal: {
    subject: '申立てに対する異議',
    claim: (claim) => `下記の申立てについて異議を申し立てます。${claim}`,
    facts: '詳細は以下のとおりです。',
    // the close asks for it
    thanks: '',
    back: '申立てを再度ご確認のうえ、出品を再開し、当店のアカウントから本件の記録を削除してくださいますようお願いいたします。',
    restored:
      '申立てを再度ご確認のうえ、削除された内容を復元し、当店のアカウントから本件の記録を削除してくださいますようお願いいたします。',
    closed:
      '申立てを再度ご確認のうえ、当店のアカウントから本件の記録を削除してくださいますようお願いいたします。',
  },
  neverSold: {
    claim: '当店は、申立ての対象とされた商品を販売したことはありません。',
    period: '注文および在庫を確認した期間',
    result: '確認結果',
    reports: 'レポート',
    request: 'ご調査のうえ、当店のアカウントから本件の記録を削除してくださいますようお願いいたします。',
  },
  authenticGoods: {
    claim: '当該商品は真正品であり、以下の資料がこれを示しています。',
    supplier: '仕入先',
    invoices: (days) => `${days === undefined ? '' : `過去${days}日間の`}請求書`,
    chain: '権利者から当店までの流通経路',
    authorisation: '許諾',
  },
  markNotUsed: {
    claim: '当店は、当該商標を商品の出所を示すものとして使用していません。',
    brand: '商品のブランド',
    where: '問題とされた標章の表示箇所',
    pictures: '写真',
    scope: '商標権の範囲',
  },
  parallelImport: {
    claim:
      '当該商品は、権利者により、またはその同意を得て、この市場で最初に販売されたものであり、権利は消尽しています。',
    firstSale: '最初の販売',
    proof: '証拠資料',
    state: '商品の状態',
  },
  design: {
    claims: {
      us: '通常の観察者から見て、当店の商品の外観は、特許意匠と実質的に同一ではありません。',
      eu: '当店の商品が情報に通じた使用者に与える全体的な印象は、保護されている意匠のものとは異なります。',
      jp: '当店の商品は、登録意匠と同一でも類似でもなく、需要者に異なる美感を起こさせるものです。',
    },
    differences: '登録図面と当店商品の写真との対比による相違点',
    impression: '全体的な印象',
    earlier: '先行意匠',
  },
  patent: {
    claim:
      '当店の商品は、各独立請求項の構成要件のうち少なくとも一つを備えておらず、特許発明の技術的範囲に属しません。',
    examined: '検討した請求項',
    elements: '構成要件ごとの対比',
    opinion: '専門家の意見',
    order: '裁判所等の判断',
  },
  ownWork: {
    claim:
      '問題とされた画像、文章またはデザインは、当店が制作したもの、または許諾を得て使用しているものです。',
    author: '制作者および制作日',
    proof: '証拠資料',
    earlier: '先行する公表',
  },
  planOfAction: {
    subject: '改善計画',
    claim: '本改善計画を提出いたしますので、当店アカウントの再審査をお願いいたします。',
    cause: '各申立ての原因',
    corrected: '実施済みの措置',
    prevention: '再発防止策',
    documents: '資料',
    request: 'アカウントを再審査のうえ、利用を再開させてくださいますようお願いいたします。',
  },
  policyAnswer: {
    subject: 'ご通知への回答',
    claim: '下記のご通知について回答いたします。',
    asked: 'ご通知で求められている事項',
    done: '実施した対応',
    request: '回答をご確認のうえ、本件を終了としてくださいますようお願いいたします。',
  },
  editDetailPage: {
    subject: () => '商品ページについての回答',
    claim: () => '商品ページに関する下記のご通知について回答いたします。',
    changed: '変更内容',
    changedOn: '変更日',
    compatibility: '他社ブランドの商品に対応する場合の互換性の表示',
    request: 'ページをご確認のうえ、本件を終了としてくださいますようお願いいたします。',
  },
  askWhichRight: {
    subject: '申立ての詳細についてのお問い合わせ',
    claim: '下記のご通知を受領いたしました。解決に向けて、詳細を確認させていただきたく存じます。',
    lead: '次の点をお知らせください。',
    points: [
      '主張されている権利の種類、登録番号および権利者',
      '対象とされている商品、画像または文章',
      '権利者のご連絡先',
    ],
    request: '詳細が分かり次第、回答いたします。',
  },
  freeAnswer: { subject: '当店からの回答' },
  withdrawal: {
    questions: {
      trademark: '出品または商品のどの文字、標章または画像が申立ての対象であるか',
      counterfeit: '商品の真正性に疑問をお持ちになった理由',
      copyright: 'どの著作物に関し、出品のどの画像または文章が申立ての対象であるか',
      'design-patent': '商品のどの特徴が当該意匠に当たるとお考えか',
      'utility-patent': 'どの請求項に関し、商品のどの特徴が申立ての対象であるか',
      'parallel-import': 'どの商品およびどの市場が申立ての対象であるか',
      'selective-distribution': 'どの商品およびどの流通条件が申立ての対象であるか',
      unspecified: 'どの権利に基づき、出品または商品のどの部分が申立ての対象であるか',
    },
    request: {
      subject: '申立てについてのお願い',
      told: (right, platform) =>
        `${platform}より、当店に対する申立て（${right}）について連絡を受けました。対象は以下のとおりです。`,
      received: (right) =>
        `ご名義により、当店に対する申立て（${right}）があったとの連絡を受けました。対象は以下のとおりです。`,
      settle: (question) =>
        `当店は知的財産権を尊重しており、本件については直接ご相談のうえ解決したいと考えております。ご不明またはご懸念の点がございましたら、${question}をお知らせください。速やかに確認いたします。`,
      withdraw:
        '申立てが誤って行われたものである場合、またはご懸念の点が解決した際には、次の方法で申立てを取り下げてくださいますようお願いいたします。',
      reply:
        '簡単で結構ですので、本メールにご返信いただけますと幸いです。取り下げられた場合も、その旨をお知らせください。',
    },
    vero: {
      subject: 'eBay VeROのご申告について',
      told: (right) =>
        `eBayより、VeROプログラムへのご申告（${right}）について連絡を受け、直接ご連絡するよう案内されました。対象は以下のとおりです。`,
      received: (right) =>
        `ご名義により、eBayのVeROプログラムに申告（${right}）があったとの連絡を受けました。対象は以下のとおりです。`,
      settle: (question) =>
        `eBayからは、具体的な理由の開示を受けることができません。${question}をお知らせください。速やかに確認いたします。`,
      withdraw:
        '申告が誤って行われたものである場合、またはご懸念の点が解決した際には、次の方法で申告を取り下げてくださいますようお願いいたします。',
      reply: '簡単で結構ですので、本メールにご返信いただけますと幸いです。',
    },
    amazon: (mailbox = '申立ての受付時にAmazonから案内されたアドレス') => [
      '取下げは、申立ての際に使用されたメールアドレスから、直接Amazonへご連絡ください。当店が転送した取下げは、Amazonでは受理されません。',
      `Amazonブランド登録の申告履歴からお手続きいただくか、${mailbox}宛てにメールをお送りください。`,
      '上記の申立て番号、ASIN、当店の名称およびメールアドレスを記載し、申立てを取り下げる旨と、誤りであった場合にはその旨を明記してください。Amazonはこの記載を求めています。',
    ],
    ebay: (mailbox = 'eBay') => [
      `VeROプログラムで使用されているメールアドレスから、直接${mailbox}へご連絡ください。`,
      '上記の商品番号を記載し、申告を取り下げること、および当該商品を再度出品してよいことをお知らせください。',
    ],
    alibaba: [
      '申立ての際に使用されたIP Protection Platformのアカウントで該当の申立てを開き、取下げを選択してください。',
      '当店へのご連絡だけでは、プラットフォーム上の申立ては終了しません。',
    ],
    other: (platform) => [
      `申立ての際と同じ方法で、取下げの旨を直接${platform}へご連絡ください。`,
      '上記の申立ておよび出品を明記してください。',
    ],
  },
  demandLetterReply: {
    subject: 'ご送付の書面について',
    receipt:
      'ご送付の書面を受領し、内容を検討しております。本回答は、いかなるご主張も認めるものではなく、当店は一切の権利を留保いたします。',
    needed: 'ご主張を検討するため、次の資料および情報をお送りください。',
    points: [
      '登録証その他の権利を証明する資料および現在の権利者',
      '権利者を代理する権限を証明する委任状',
      '対象とされている当店の出品または商品およびその特徴',
      '確認または購入された日時および場所',
    ],
    ending: () =>
      '回答にあたり、上記を受領した日から10営業日の検討期間をいただけますようお願いいたします。今後のご連絡は、下記の連絡先宛てにお願いいたします。検討が終わるまでは、誓約書等への署名は差し控えさせていただきます。',
  },
};
