import { need } from './placeholders.ts';
import type { Language } from './vocabulary.ts';

/** Which files go with a letter; `types` that are accepted, where they are known. */
const eachFile = (types: string): string =>
  types === ''
    ? need('the name of each file that you attach; or strike this line')
    : need(`the name of each file that you attach; file types accepted: ${types}; or strike this line`);

/** The words of every letter, by its language; `phrases.ts` makes paragraphs of them. */
export const words = {
  en: {
    dear: (name: string) => `Dear ${name},`,
    sirs: 'Dear Sir or Madam,',
    reviewers: 'Dear Sir or Madam,',
    close: 'Kind regards,',
    reference: 'Our reference',
    colon: ': ',
    complaint: 'Complaint ID',
    listing: 'Listing',
    foreign: 'Also named, but not in our catalogue',
    complaints: 'The complaints about our listings that are open according to our records:',
    noComplaints: need('each complaint that led to this: number, date, listing'),
    received: (date: string) => `received on ${date}`,
    answered: (dates: string) => `answered on ${dates}`,
    isOff: (since?: string) => `off sale${since ? ` since ${since}` : ''}`,
    asked: 'On the points of your notice:',
    right: 'Right asserted',
    owner: 'Complainant',
    store: 'Our store',
    which: (many: boolean, names?: string) =>
      `${names ? 'the' : many ? 'these' : 'this'} listing${many ? 's' : ''}${names ? ` ${names}` : ''}`,
    off: (which: string, since?: string) =>
      `As a precaution, and without acknowledging any infringement, we took ${which} off sale${since ? ` on ${since}` : ''}.`,
    notOnSale: (which: string, many: boolean) => `At present ${which} ${many ? 'are' : 'is'} not on sale.`,
    back: (which: string, off: string | undefined, since: string | undefined, many: boolean) =>
      `As a precaution, and without acknowledging any infringement, we had taken ${which} off sale${off ? ` on ${off}` : ''}; ${since ? `${many ? 'they have' : 'it has'} been on sale again since ${since}` : `${many ? 'they are' : 'it is'} on sale again`}.`,
    wrote: (days: string) => `On ${days} we wrote to the complainant and asked for a withdrawal.`,
    points: 'We answer the points of your last message one by one:',
    answer: (index: number) => need(`our answer to point ${index}`),
    allPoints: need('what the last message asks for, point by point, and our answer to each'),
    files: (types: string) => `Files attached: ${eachFile(types)}.`,
  },
  de: {
    dear: (name: string) => `Guten Tag ${name},`,
    sirs: 'Sehr geehrte Damen und Herren,',
    reviewers: 'Sehr geehrte Damen und Herren,',
    close: 'Mit freundlichen Grüßen',
    reference: 'Unser Zeichen',
    colon: ': ',
    complaint: 'Beschwerde-ID',
    listing: 'Angebot',
    foreign: 'Ebenfalls genannt, aber nicht in unserem Katalog',
    complaints: 'Die Beschwerden zu unseren Angeboten, die nach unseren Unterlagen offen sind:',
    noComplaints: need('each complaint that led to this: number, date, listing'),
    received: (date: string) => `eingegangen am ${date}`,
    answered: (dates: string) => `beantwortet am ${dates}`,
    isOff: (since?: string) => `nicht im Verkauf${since ? ` seit ${since}` : ''}`,
    asked: 'Zu den Punkten Ihrer Mitteilung:',
    right: 'Geltend gemachtes Recht',
    owner: 'Beschwerdeführer',
    store: 'Unser Shop',
    which: (many: boolean, names?: string) =>
      names
        ? `${many ? 'die Angebote' : 'das Angebot'} ${names}`
        : many
          ? 'diese Angebote'
          : 'dieses Angebot',
    off: (which: string, since?: string) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung haben wir ${which}${since ? ` am ${since}` : ''} aus dem Verkauf genommen.`,
    notOnSale: (which: string, many: boolean) =>
      `Derzeit ${many ? 'sind' : 'ist'} ${which} nicht im Verkauf.`,
    back: (which: string, off: string | undefined, since: string | undefined, many: boolean) =>
      `Vorsorglich und ohne Anerkennung einer Rechtsverletzung hatten wir ${which}${off ? ` am ${off}` : ''} aus dem Verkauf genommen; ${many ? 'sie sind' : 'es ist'}${since ? ` seit dem ${since}` : ''} wieder im Verkauf.`,
    wrote: (days: string) =>
      `Den Beschwerdeführer haben wir am ${days} angeschrieben und um Rücknahme gebeten.`,
    points: 'Zu den Punkten Ihrer letzten Nachricht nehmen wir einzeln Stellung:',
    answer: (index: number) => need(`our answer to point ${index}`),
    allPoints: need('what the last message asks for, point by point, and our answer to each'),
    files: (types: string) => `Beigefügte Dateien: ${eachFile(types)}.`,
  },
  zh: {
    dear: (name: string) => `尊敬的${name}：`,
    sirs: '尊敬的先生/女士：',
    reviewers: '尊敬的平台审核人员：',
    close: '此致敬礼',
    reference: '我方编号',
    colon: '：',
    complaint: '投诉编号',
    listing: '涉诉商品',
    foreign: '另被提及、但不在我方商品目录中',
    complaints: '据我方记录尚未了结的投诉：',
    noComplaints: need('导致本次处理的各项投诉：编号、日期、商品'),
    received: (date: string) => `${date}收到`,
    answered: (dates: string) => `${dates}已答复`,
    isOff: (since?: string) => `${since ? `自${since}起` : ''}未在售`,
    asked: '针对贵方通知所列各点：',
    right: '所主张的权利',
    owner: '投诉方',
    store: '我方店铺',
    which: (many: boolean, names?: string) => (names ? `商品 ${names} ` : many ? '上述商品' : '该商品'),
    off: (which: string, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方已${since ? `于${since}` : ''}将${which}下架。`,
    notOnSale: (which: string) => `${which}目前未在售。`,
    back: (which: string, off?: string, since?: string) =>
      `为谨慎起见，且不构成对任何侵权的承认，我方曾${off ? `于${off}` : ''}将${which}下架，${since ? `并于${since}` : '现已'}恢复在售。`,
    wrote: (days: string) => `我方已于${days}致函投诉方，请其撤回投诉。`,
    points: '针对贵方上次来函中的各项要求，逐项答复如下：',
    answer: (index: number) => need(`对第${index}项的答复`),
    allPoints: need('上次来函的各项要求及逐项答复'),
    files: (types: string) =>
      `附件：${types === '' ? need('所附各文件的名称；没有附件则删去本行') : need(`所附各文件的名称；接受的格式：${types}；没有附件则删去本行`)}。`,
  },
} as const satisfies Record<Language, unknown>;
