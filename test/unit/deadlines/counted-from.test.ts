/** A term counts from its receipt, unless its words name the day that it counts from. */
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');
const dues = (text: string, language: string) =>
  readDeadlines(text, { language, platform: 'law-firm', receivedAt }).map(({ due }) => due);

describe('a term', () => {
  it.each<[string, string, string]>([
    ['en', 'Please answer within 14 days from February 25, 2026.', '2026-03-12T03:59:59'],
    ['en', 'You must respond within 10 days of February 28, 2026.', '2026-03-11T03:59:59'],
    ['de', 'Bitte antworten Sie innerhalb von 14 Tagen ab dem 27.02.2026.', '2026-03-13T22:59:59'],
    [
      'fr',
      'Veuillez répondre dans un délai de 10 jours à compter du 28 février 2026.',
      '2026-03-10T22:59:59',
    ],
    ['it', 'La preghiamo di rispondere entro 10 giorni dal 28/02/2026.', '2026-03-10T22:59:59'],
    ['es', 'Responda en el plazo de 10 días desde el 28 de febrero de 2026.', '2026-03-10T22:59:59'],
    ['pt', 'Responda no prazo de 10 dias a contar de 28 de fevereiro de 2026.', '2026-03-10T23:59:59'],
    ['pl', 'Prosimy o odpowiedź w terminie 10 dni od dnia 28 lutego 2026 r.', '2026-03-10T22:59:59'],
    ['tr', '28.02.2026 tarihinden itibaren 10 gün içinde cevap verin lütfen.', '2026-03-10T20:59:59'],
    ['zh-Hans', '请于自2026年2月28日起10日内回复。', '2026-03-10T15:59:59'],
    ['ja', '2026年2月28日から10日以内にご回答ください。', '2026-03-10T14:59:59'],
  ])('counts from the day beside it, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });

  it.each<[string, string, string]>([
    [
      'en',
      'February 27, 2026\n\nDear Sirs,\n\nRemove the listings within fourteen (14) days of the date of this letter.',
      '2026-03-13T23:59:59',
    ],
    [
      'de',
      'Datum: 27.02.2026\n\nBitte antworten Sie innerhalb von 7 Tagen ab dem Datum dieses Schreibens.',
      '2026-03-06T22:59:59',
    ],
    [
      'fr',
      'Paris, le 27 février 2026\n\nVeuillez répondre dans les quatorze jours de la date de la présente.',
      '2026-03-13T22:59:59',
    ],
  ])('counts from the letter’s own day where it says so, in %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });

  it.each<[string, string]>([
    ['from its receipt, whatever stands above', 'February 27, 2026\n\nPlease reply within 7 days.'],
    [
      'not from a day that is no letter’s, as it is a year old',
      'February 27, 2025\n\nPlease reply within 7 days of the date of this letter.',
    ],
    [
      'not from a day that belongs to something else',
      'Please reply within 7 days. We wrote on 1 March 2026.',
    ],
  ])('counts %s', (_, text) => {
    expect(dues(text, 'en')).toEqual(['2026-03-10T03:59:59.000Z']);
  });

  it('before a hearing ends so long before it', () => {
    const text =
      'You must file any opposition no later than three days before the hearing set for March 20, 2026.';
    expect(dues(text, 'en')).toEqual(['2026-03-18T03:59:59.000Z']);
    expect(dues('Please file it no later than three days before the hearing.', 'en')).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['en', 'Please answer within 14 days, i.e. by March 9, 2026.', '2026-03-10T03:59:59'],
    ['zh-Hans', '请在两周内（即3月13日前）与本所联系。', '2026-03-12T15:59:59'],
  ])('whose last day is told beside it ends with that, in %s: %s', (language, text, due) => {
    expect(dues(text, language)).toEqual([`${due}.000Z`]);
  });
});
