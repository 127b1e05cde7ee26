import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const removed =
  'We received a report from a rights owner that your listing B0CNB4WQ7T infringes its trademark. We removed the listing. You may appeal within 7 days with an invoice or a licence.\n\n';

test.each([
  'Back then your appeal against complaint 18700021934 was accepted.',
  'Your dispute of complaint 18700021934 was rejected in July.',
  'Their complaint 18700021934 has been withdrawn.',
])('a complaint that is only recalled is not the mail’s: %s', (recalled) => {
  expect(noticeOf(`${removed}${recalled}\n\nComplaint ID: 19300418827`).complaintIds).toEqual([
    '19300418827',
  ]);
});

test('what may become of a complaint does not make it another', () => {
  const { complaintIds } = noticeOf(
    `${removed}If your appeal against complaint 19300418827 is accepted, the listing will be back.`,
  );
  expect(complaintIds).toEqual(['19300418827']);
});

test('the only complaint that is named is the mail’s, whatever is said of it', () => {
  const { complaintIds } = noticeOf(
    `${removed}Your first appeal against complaint 19300418827 was rejected.`,
  );
  expect(complaintIds).toEqual(['19300418827']);
});

const letter =
  'We act for Kestrel Optics GmbH. You offer B0CNB4WQ7T under our client’s registered trademark without its consent. We demand that you cease and desist within ten days.\n\n';

test.each(['File CC-2026-0914', 'Ref. 2026/118', 'Dossier TAV-20226'])(
  'a letter’s own number is no complaint’s: %s',
  (number) => {
    const { kind, complaintIds } = noticeOf(`${number}\n\n${letter}`, { from: 'ip@kanzlei.example' });
    expect({ kind, complaintIds }).toEqual({ kind: 'demand-letter', complaintIds: [] });
  },
);

test('the complaint that a letter speaks of is one', () => {
  const { complaintIds } = noticeOf(`${letter}We reported it to Amazon: complaint ID 19300418827.`, {
    from: 'ip@kanzlei.example',
  });
  expect(complaintIds).toEqual(['19300418827']);
});

test.each([
  'La prossima fattura (n. 2026-10-IT-44819) ne terrà conto.',
  'De transactie 0914-88271-NL heeft een collega opgepakt.',
  'Servicenummer 4471-0093-DE',
  'The RoHS report no. SZ26-11884 is not an answer.',
])('the number of a bill, a service or a test is no complaint’s: %s', (text) => {
  expect(noticeOf(`${removed}${text}`, { from: 'ebay@ebay.com' }).complaintIds).toEqual([]);
});

test('a notary’s certificate is no court’s case', () => {
  const { dockets } = noticeOf(
    '投诉方附上了公证书（2026）粤佛内字第4471号，法院案号（2024）粤0305民初1234号。',
  );
  expect(dockets).toEqual(['（2024）粤0305民初1234号']);
});
