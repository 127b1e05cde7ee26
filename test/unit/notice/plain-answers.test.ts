/** Support answers in words of its own: what it lacks, what is back and what is not, and what the reader only wished for. */
import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice-of.ts';

const a = 'B0CQ7XK4TD';
const b = 'B0CQ7XK4TE';

interface Answers {
  from: string;
  subject: string;
  /** what cannot be read or is not there has to be sent again; nothing is decided until then */
  lacks: string;
  /** one listing is back and the other is not */
  differs: string;
  /** the account is back and the listing is not */
  mixed: string;
  /** only the reader says that it has to come back */
  repeats: string;
}

const answers: Readonly<Record<string, Answers>> = {
  en: {
    from: 'notice@amazon.com',
    subject: 'Your appeal',
    lacks: `We looked at your appeal. The second invoice is too dark to read and there is no signature on it. Please scan it again. ${a} stays removed in the meantime.`,
    differs: `${a} can be ordered again. ${b} stays as it is, the report is still good.`,
    mixed: `Your account has been reactivated. The listing ${a} remains removed.`,
    repeats: `You write that “${a} must be reinstated because all of your invoices were accepted”. The answer is no.`,
  },
  de: {
    from: 'notice@amazon.de',
    subject: 'Ihr Einspruch',
    lacks: `Wir haben Ihren Einspruch erhalten. Die zweite Rechnung ist unleserlich, und es fehlt die Unterschrift. Bitte schicken Sie sie erneut. ${a} bleibt bis dahin gesperrt.`,
    differs: `${a} kann wieder bestellt werden. Bei ${b} bleibt alles beim Alten.`,
    mixed: `Ihr Konto wurde wieder geöffnet. Das Angebot ${a} bleibt gesperrt.`,
    repeats: `Sie schreiben, ${a} müsse „wieder freigeschaltet werden, weil alle Rechnungen akzeptiert wurden“. Wir sehen das anders.`,
  },
  fr: {
    from: 'notice@amazon.fr',
    subject: 'Votre appel',
    lacks: `Nous avons reçu votre appel. La deuxième facture est illisible et n’est pas signée. Merci de nous la renvoyer. ${a} reste désactivée en attendant.`,
    differs: `${a} est de retour dans notre boutique. Le retrait de ${b} est confirmé.`,
    mixed: `Votre compte a été réactivé. L’annonce ${a} reste supprimée.`,
    repeats: `Vous écrivez que « ${a} doit être rétablie puisque vos factures ont été acceptées ». Nous ne donnons pas suite à votre demande.`,
  },
  it: {
    from: 'notice@amazon.it',
    subject: 'Il suo ricorso',
    lacks: `Abbiamo ricevuto il suo ricorso. La seconda fattura è illeggibile e senza firma. La preghiamo di inviarla di nuovo. ${a} resta nel frattempo disattivata.`,
    differs: `${a} è di nuovo acquistabile. ${b} resta disattivata, la segnalazione resta valida.`,
    mixed: `Il suo account è stato riattivato. L’offerta ${a} resta disattivata.`,
    repeats: `Lei scrive che “${a} va ripristinata perché tutte le fatture sono state accettate”. Il ricorso non può essere accolto.`,
  },
  es: {
    from: 'notice@amazon.es',
    subject: 'Su apelación',
    lacks: `Hemos recibido su apelación. La segunda factura es ilegible y no está firmada. Vuelva a enviarla, por favor. ${a} sigue desactivado mientras tanto.`,
    differs: `${a} vuelve a estar a la venta. ${b} permanece fuera, la denuncia sigue vigente.`,
    mixed: `Su cuenta ha sido reactivada. El producto ${a} sigue retirado.`,
    repeats: `Usted escribe que “${a} debe ser restablecido porque se aceptaron todas las facturas”. Su apelación no ha prosperado.`,
  },
  pt: {
    from: 'notice@amazon.com.br',
    subject: 'Sua apelação',
    lacks: `Recebemos a sua apelação. A segunda nota fiscal está ilegível e sem assinatura. Por favor, envie novamente. ${a} continua desativado por enquanto.`,
    differs: `${a} está no ar de novo. ${b} continua fora do ar.`,
    mixed: `A sua conta foi reativada. O anúncio ${a} continua removido.`,
    repeats: `Você escreve que “${a} deve ser restabelecido porque todas as notas foram aceitas”. O pedido foi indeferido.`,
  },
  nl: {
    from: 'notice@amazon.nl',
    subject: 'Uw bezwaar',
    lacks: `We hebben uw bezwaar ontvangen. De tweede factuur is onleesbaar en niet ondertekend. Wilt u die opnieuw sturen? ${a} blijft zolang gedeactiveerd.`,
    differs: `${a} is weer te koop. ${b} blijft verwijderd.`,
    mixed: `Uw account is weer geactiveerd. De aanbieding ${a} blijft verwijderd.`,
    repeats: `U schrijft dat “${a} hersteld moet worden omdat alle facturen zijn geaccepteerd”. Uw bezwaar is afgewezen.`,
  },
  pl: {
    from: 'notice@amazon.pl',
    subject: 'Twoje odwołanie',
    lacks: `Otrzymaliśmy odwołanie. Druga faktura jest nieczytelna i bez podpisu. Prosimy o ponowne przesłanie. ${a} pozostaje na razie zablokowana.`,
    differs: `Oferta ${a} jest znów dostępna. Oferta ${b} pozostaje zablokowana.`,
    mixed: `Konto zostało odblokowane. Oferta ${a} pozostaje usunięta.`,
    repeats: `Pisze Pan, że „${a} trzeba przywrócić, ponieważ wszystkie faktury zostały uznane”. Nie zmieniamy decyzji.`,
  },
  sv: {
    from: 'notice@amazon.se',
    subject: 'Ditt överklagande',
    lacks: `Vi har fått ditt överklagande. Den andra fakturan är oläslig och inte undertecknad. Skicka in den igen. ${a} förblir inaktiv så länge.`,
    differs: `${a} är till salu igen. ${b} är fortsatt borttagen.`,
    mixed: `Ditt konto har återaktiverats. Annonsen ${a} förblir borttagen.`,
    repeats: `Du skriver att ”${a} måste återställas eftersom alla fakturor har godkänts”. Du får avslag.`,
  },
  tr: {
    from: 'notice@amazon.com.tr',
    subject: 'İtirazınız',
    lacks: `İtirazınızı aldık. İkinci fatura okunmuyor ve imzasız. Lütfen yeniden gönderin. ${a} o zamana kadar kapalı kalacaktır.`,
    differs: `${a} yeniden satışa açıldı. ${b} kapalı kalmaya devam ediyor.`,
    mixed: `Hesabınız yeniden etkinleştirildi. ${a} kapalı kalmaya devam ediyor.`,
    repeats: `“${a} yeniden satışa açılmalı, çünkü bütün faturalar kabul edildi” yazıyorsunuz. Kararımız değişmedi.`,
  },
  ja: {
    from: 'notice@amazon.co.jp',
    subject: '異議申し立てについて',
    lacks: `異議申し立てを受領いたしました。二枚目の請求書が不鮮明で、署名がございません。改めてお送りください。${a}は当面の間、停止のままです。`,
    differs: `${a}は再び購入できるようになりました。${b}は引き続き停止となります。`,
    mixed: `アカウントを再開いたしました。${a}は引き続き停止となります。`,
    repeats: `「${a}の請求書はすべて認められたので出品を再開すべきである」とのご主張です。異議申し立ては認められません。`,
  },
  'zh-Hans': {
    from: 'notice@amazon.com',
    subject: '您的申诉',
    lacks: `我们收到了您的申诉。第二张发票看不清，也缺少签名，请重新上传。${a}目前保持下架。`,
    differs: `${a}已恢复展示。${b}不予恢复。`,
    mixed: `您的账户已恢复。${a}仍为下架状态。`,
    repeats: `您写道“${a}应当恢复销售，所有发票均已被接受”。申诉结果不变。`,
  },
  'zh-Hant': {
    from: 'notice@amazon.com',
    subject: '您的申訴',
    lacks: `我們收到了您的申訴。第二張發票看不清，也缺少簽名，請重新上傳。${a}目前保持下架。`,
    differs: `${a}已恢復展示。${b}不予恢復。`,
    mixed: `您的帳戶已恢復。${a}仍為下架狀態。`,
    repeats: `您寫道「${a}應當恢復銷售，所有發票均已被接受」。申訴結果不變。`,
  },
};

const wanted = {
  lacks: 'more-information',
  differs: 'partly-accepted',
  mixed: 'partly-accepted',
  repeats: 'rejected',
} as const;

describe.each(Object.entries(answers))('in %s', (_, { from, subject, ...said }) => {
  it.each(Object.entries(said))('%s: %s', (which, text) => {
    const key = which === 'lacks' || which === 'differs' || which === 'mixed' ? which : 'repeats';
    expect(noticeOf(text, { from, subject }).decision).toBe(wanted[key]);
  });
});
