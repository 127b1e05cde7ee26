/** That an answer has come in and is being looked at decides nothing: read as a refusal, it would end a case. */
import { expect, test } from 'vitest';
import { acknowledged } from '../../../shared/notice/classify/acknowledged.ts';
import { noticeOf } from './notice-of.ts';

test.each([
  [
    'notice@amazon.com',
    'Thank you for submitting your appeal of complaint 17608871203. We will review it within 2 business days. You do not need to do anything now.',
  ],
  [
    'help@walmart.com',
    'We have received your appeal regarding the IP claim on item 2207741930. Our team is reviewing the documents.',
  ],
  [
    'ebay@ebay.de',
    'Vielen Dank für Ihre Stellungnahme zum VeRO-Fall zu Artikel 256740918832. Wir prüfen Ihre Unterlagen und melden uns innerhalb von 48 Stunden.',
  ],
  [
    'notice@amazon.fr',
    'Nous avons bien reçu votre appel concernant la plainte 17608871203. Nous vous répondrons sous 48 heures.',
  ],
  ['notice@amazon.es', 'Hemos recibido tu apelación sobre la reclamación 17608871203. La estamos revisando.'],
  [
    'notice@amazon.it',
    'Abbiamo ricevuto il tuo ricorso relativo al reclamo 17608871203. Lo stiamo esaminando e ti risponderemo entro due giorni.',
  ],
  [
    'notice@amazon.com.br',
    'Recebemos a sua apelação sobre a reclamação 17608871203. Responderemos em dois dias.',
  ],
  ['notice@amazon.nl', 'We hebben je bezwaar tegen klacht 17608871203 ontvangen. Het is in behandeling.'],
  [
    'noreply@allegro.pl',
    'Otrzymaliśmy Twoje odwołanie dotyczące oferty 16029384715. Odpowiemy w ciągu 3 dni roboczych.',
  ],
  [
    'notice@amazon.se',
    'Vi har mottagit din överklagan av anmälan 17608871203. Vi återkommer inom två dagar.',
  ],
  [
    'notice@amazon.com.tr',
    '17608871203 numaralı şikâyete ilişkin itirazınızı aldık. Belgelerinizi inceliyoruz.',
  ],
  [
    'notice@amazon.co.jp',
    '申し立て番号 17608871203 に関する異議申し立てを受領いたしました。内容を確認のうえ、3営業日以内にご連絡いたします。',
  ],
  [
    'ipr@notice.aliexpress.com',
    '您针对投诉编号 20261028337741 提交的反通知已收到，平台将在5个工作日内审核，请耐心等待。',
  ],
])('%s: %s', (from, text) => {
  const { kind, reasons } = noticeOf(text, { from });
  expect(kind).toBe('unrelated');
  expect(reasons.map(({ rule }) => rule)).toContain(acknowledged);
});

test.each([
  [
    'rejected',
    'We received your appeal and reviewed the documents. Your appeal was rejected, and your listing remains removed. Complaint ID: 17608871203',
  ],
  [
    'accepted',
    'Thank you for submitting your appeal. We reviewed it and your listing B0CJ4TL8RW has been reinstated. No further action is required.',
  ],
  [
    'more-information',
    'We received your documents for complaint 17608871203. We need more information: please send an invoice from the last 365 days. We will then review your appeal.',
  ],
])('what says more is a decision: %s', (decision, text) => {
  expect(noticeOf(text)).toMatchObject({ kind: 'decision', decision });
});

test('a complaint that says how appeals are looked at is one', () => {
  const text =
    'We received a report from a rights owner that your listing B0CJ4TL8RW infringes its trademark and removed it. If we receive your appeal, we will review it within 2 days. Complaint ID: 17608871203';
  expect(noticeOf(text).kind).toBe('complaint');
});

test('a complaint that quotes what was said of an appeal is one', () => {
  const text =
    'We received a report from a rights owner that your listing B0CJ4TL8RW infringes its trademark and removed it. Complaint ID: 17608871203\n\n> We have received your appeal and will review it within 2 days.';
  const { kind, reasons } = noticeOf(text);
  expect([kind, reasons.some(({ rule }) => rule === acknowledged)]).toEqual(['complaint', false]);
});
