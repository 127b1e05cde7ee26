/** A rights owner answers our letter in words of its own: it withdraws, and decides nothing. */
import { expect, test } from 'vitest';
import { readNotice } from '../../../shared/notice/read-notice.ts';

const read = (subject: string, said: string) =>
  readNotice(
    {
      from: [{ name: 'Brand Protection', address: 'brand-protection@northfell.example' }],
      subject,
      text: `${said}\n\nNorthfell\n\n> Our reference: btf5sn90yzrh\n> Complaint ID: 17204418823`,
    },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );

test.each([
  ['Re: your request', 'We have checked the invoices and withdrawn our complaint today.'],
  ['Re: your request', 'We have reviewed your documents, retracted our report and told Amazon.'],
  ['Re: your request', 'We have retracted it.'],
  ['Re: Ihre Anfrage', 'Wir haben die Rechnungen geprüft und unsere Beschwerde heute zurückgezogen.'],
  ['Re: votre demande', 'Nous avons vérifié vos factures et annulé notre plainte.'],
  ['Re: su solicitud', 'Hemos comprobado las facturas y retirado nuestra denuncia hoy.'],
  ['Re: la vostra richiesta', 'Abbiamo controllato le fatture e annullato il nostro reclamo.'],
  ['Re: o seu pedido', 'Bom dia, verificámos as faturas e retirámos hoje a nossa queixa.'],
  ['Re: uw verzoek', 'We hebben de facturen bekeken en onze klacht vandaag ingetrokken.'],
  ['Re: your request', 'We have therefore today withdrawn with Amazon our complaint about the name.'],
  ['Re: votre demande', 'Nous avons donc retiré ce jour auprès d’Amazon notre réclamation.'],
  ['Re: su solicitud', 'Por ello hemos retirado hoy ante Amazon nuestra reclamación.'],
])('%s: %s', (subject, said) => {
  expect(read(subject, said)).toMatchObject({ kind: 'retraction', complaintIds: ['17204418823'] });
});

test.each([
  ['We withdraw our complaint.'],
  ['We have withdrawn our complaint.'],
  ['Wir ziehen unsere Beschwerde zurück.'],
  ['Nous retirons notre plainte.'],
])('and is believed in so many words: %s', (said) => {
  const { kind, confidence } = read('Re: your request', said);
  expect(kind).toBe('retraction');
  expect(confidence).toBeGreaterThan(0.8);
});

test.each([
  ['We have checked the invoices. We have not withdrawn our complaint.'],
  ['We checked the invoices and stand by our complaint.'],
  ['We have decided not to retract our complaint.'],
  ['We cannot withdraw the complaint at this time.'],
  ['Our complaint has not been withdrawn and will not be withdrawn.'],
  ['We refuse to withdraw the complaint.'],
  ['We have no intention of withdrawing the complaint.'],
  ['We won’t withdraw our report. Please confirm within 3 days that you destroyed the remaining stock.'],
  ['Wir werden unsere Beschwerde nicht zurückziehen.'],
  ['Wir ziehen unsere Beschwerde nicht zurück.'],
  ['Eine Rücknahme der Beschwerde kommt nicht in Betracht.'],
  ['Nous ne retirerons pas notre plainte.'],
  ['No retiraremos nuestra denuncia.'],
  ['La denuncia por falsificación no será retirada.'],
  ['La segnalazione per contraffazione non è stata ritirata.'],
  ['A denúncia de contrafação não será retirada.'],
  ['Non ritireremo la nostra segnalazione.'],
  ['Não retiraremos a nossa queixa.'],
  ['Wij trekken onze klacht niet in.'],
  ['Nie wycofamy naszego zgłoszenia.'],
  ['Vi återkallar inte vår anmälan.'],
  ['Şikayetimizi geri çekmeyeceğiz.'],
  ['申告を取り下げることはできません。'],
  ['我们不会撤回投诉。'],
  ['Ik trek niks in zolang u dat ding nog in uw webshop heeft staan.'],
  ['Wir ziehen nichts zurück.'],
  ['You asked us to withdraw our complaint. We will not do that.'],
  ['Sie haben uns gebeten, unsere Beschwerde zurückzuziehen. Das werden wir nicht tun.'],
  ['Vous nous demandez de retirer notre plainte. Nous ne le ferons pas.'],
  ['Nos piden retirar la denuncia. No lo haremos.'],
  ['Ci chiedete di ritirare la segnalazione. Non lo faremo.'],
  ['Pedem-nos que retiremos a queixa. Não o faremos.'],
  ['U vraagt ons de klacht in te trekken. Dat doen wij niet.'],
  ['Proszą Państwo o wycofanie zgłoszenia. Tego nie zrobimy.'],
  ['Ni har bett oss ta tillbaka anmälan. Det gör vi inte.'],
  ['Şikayetimizi geri çekmemizi istediniz. Bunu yapmayacağız.'],
  ['申告の取り下げをご希望とのことですが、承りました。お応じできません。'],
  ['贵方要求我们撤回投诉。我们不会这样做。'],
])('an owner who refuses has decided so: %s', (said) => {
  expect(read('Re: your request', said)).toMatchObject({
    kind: 'decision',
    decision: 'rejected',
    complaintIds: ['17204418823'],
  });
});

test.each([
  ['We will only withdraw the complaint once you have paid USD 5,000.'],
  ['If you send us the invoices, we will withdraw the complaint.'],
  ['We will withdraw the complaint after you sign the attached undertaking.'],
  ['Sobald Sie die Rechnungen senden, ziehen wir unsere Beschwerde zurück.'],
  ['Nous retirerons notre plainte dès que vous aurez payé.'],
  ['收到授权书后，我们将撤回投诉。'],
  ['请先把库存全部销毁，我们确认以后就会去平台把投诉撤掉。'],
  ['Stokları imha edip tutanağı göndermeniz hâlinde şikâyetimizi geri çekeceğiz.'],
])('an owner who sets a condition wants something first: %s', (said) => {
  expect(read('Re: your request', said)).toMatchObject({
    kind: 'decision',
    decision: 'more-information',
  });
});

test('one complaint withdrawn and another not is neither', () => {
  const said =
    'We withdraw our complaint about the bottle, but we will not withdraw the complaint about the lamp.';
  expect(read('Re: your request', said)).toMatchObject({ kind: 'decision', decision: 'partly-accepted' });
});

test('one is withdrawn, and of another it is said in two words that it is not', () => {
  const said =
    'My client has withdrawn its complaint about the bottle. As to the lamp it does not withdraw: it never made one.';
  expect(read('Re: your request', said)).toMatchObject({
    kind: 'decision',
    decision: 'partly-accepted',
    platform: 'law-firm',
  });
});

test('who supposes that a complaint is not withdrawn refuses nothing', () => {
  const said =
    'We withdraw our complaint. If other reports are not withdrawn, please write to their authors.';
  expect(read('Re: your request', said).kind).toBe('retraction');
});

test('a first letter that offers to withdraw stays what it is', () => {
  const letter = readNotice(
    {
      from: [{ name: 'Kern Legal', address: 'd.kern@kernlegal.example' }],
      subject: 'Infringement of our client’s trademark',
      text: 'We act for Halden Ltd, owner of US trademark 5,123,456. Your listing B0C3A5J7D9 infringes it. We demand that you cease and desist and sign the undertaking attached within 7 days. If you sign, our client will withdraw the complaint; otherwise we will take legal action.',
    },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(letter.kind).toBe('demand-letter');
});

test('an owner whose name holds a marketplace’s is an owner; its term is a deadline', () => {
  const refusal = readNotice(
    {
      from: [{ name: 'VeRO Bellini', address: 'vero@orologibellini.example' }],
      subject: 'Re: eBay VeRO report: item 285000000001',
      text: 'Dear Acme Ltd,\n\nwe will not withdraw our report for item 285000000001. Please confirm within 3 days that you destroyed the remaining stock, otherwise our lawyers will file suit.\n\nRegards\nOrologi Bellini S.r.l.',
    },
    { receivedAt: new Date('2026-03-02T10:00:00.000Z') },
  );
  expect(refusal).toMatchObject({ kind: 'decision', decision: 'rejected' });
  expect(refusal.deadlines.map(({ text }) => text)).toEqual(['within 3 days']);
});
