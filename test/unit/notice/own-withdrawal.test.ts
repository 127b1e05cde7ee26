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
])('%s: %s', (subject, said) => {
  expect(read(subject, said)).toMatchObject({ kind: 'retraction', complaintIds: ['17204418823'] });
});

test.each([
  'We have checked the invoices. We have not withdrawn our complaint.',
  'We checked the invoices and stand by our complaint.',
])('an owner who refuses withdraws nothing: %s', (said) => {
  expect(read('Re: your request', said).kind).not.toBe('retraction');
});
