/** Days in figures, or without their month, and what only looks like a day. */
import { expect, it } from 'vitest';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');
const dues = (text: string, language: string, at = receivedAt) =>
  readDeadlines(text, { language, platform: 'other', receivedAt: at }).map(({ due }) => due);

it.each<[string, string, string]>([
  ['de', 'Die Belege sind uns bis Freitag, 20.3., vorzulegen.', '2026-03-20T22:59:59'],
  ['de', 'Bitte antworten Sie bis 9.3.26.', '2026-03-09T22:59:59'],
  ['de', 'Bitte antworten Sie bis zum 20. oder rufen Sie an.', '2026-03-20T22:59:59'],
  ['de', 'Bitte antworten Sie bis 09.03.2026, 24 Uhr.', '2026-03-09T22:59:59'],
  ['en', 'Please reply by the 20th.', '2026-03-21T03:59:59'],
  ['en', 'Please reply by Friday the 13th.', '2026-03-14T03:59:59'],
  ['en', 'Please reply by the 1st.', '2026-04-02T03:59:59'],
  ['fr', 'Répondez-moi avant le 20.', '2026-03-19T22:59:59'],
  ['es', 'Responda hasta el 20.', '2026-03-20T22:59:59'],
  ['it', 'Risponda entro il 20.', '2026-03-20T22:59:59'],
  ['pt', 'Responda até dia 20.', '2026-03-20T23:59:59'],
  ['nl', 'Graag antwoord voor de 20e.', '2026-03-19T22:59:59'],
  ['sv', 'Svara senast den 20:e.', '2026-03-20T22:59:59'],
  ['pl', 'Proszę odpowiedzieć do 20.03.', '2026-03-20T22:59:59'],
  ['en', 'If you do nothing by 10 March, 77 units will be returned.', '2026-03-11T03:59:59'],
  ['en', 'Upload your answer by March 10. This claim was opened today.', '2026-03-11T03:59:59'],
  ['en', 'We need to hear from you no later than 12 noon on March 6, 2026.', '2026-03-06T17:00:00'],
  ['en', 'Please reply by 12:00 a.m. on Friday, March 6, 2026.', '2026-03-06T05:00:00'],
  ['en', 'Please reply by 12:30 AM on Friday.', '2026-03-06T05:30:00'],
  ['en', 'Please reply by midnight on March 6, 2026.', '2026-03-07T04:59:59'],
  ['de', 'Bitte antworten Sie bis 09.03.2026, 0:00 Uhr.', '2026-03-08T23:00:00'],
  ['zh', '请于2026-03-09 00:00前回复。', '2026-03-08T16:00:00'],
])('in %s: %s', (language, text, due) => {
  expect(dues(text, language)).toEqual([`${due}.000Z`]);
});

it.each<[string, string]>([
  ['en', 'On the 20th we removed your listing; please answer.'],
  ['es', 'Requerimos a las plataformas hasta el documento 6. 4.º Responda usted.'],
  ['de', 'Bitte beachten Sie die Regeln bis Ziffer 3.1. und antworten Sie.'],
])('no deadline is read in %s from: %s', (language, text) => {
  expect(dues(text, language)).toEqual([]);
});

it('a term is no date as well, in the sender’s clock', () => {
  expect(dues('Please end the listing or revise it within 24 hours.', 'en')).toEqual([
    '2026-03-03T10:00:00.000Z',
  ]);
});

it.each<[string, string, string, string]>([
  ['zh', '请于本月20日前回复。', '2026-02-28T20:00:00Z', '2026-03-19T15:59:59'],
  ['zh', '请于31日前回复。', '2026-12-31T17:00:00Z', '2027-01-30T15:59:59'],
  ['ja', '来月5日までにご回答ください。', '2026-11-30T15:30:00Z', '2027-01-05T14:59:59'],
  ['de', 'Bitte antworten Sie bis zum 28.', '2026-02-28T23:30:00Z', '2026-03-28T22:59:59'],
  ['en', 'Please reply by the 31st.', '2026-04-01T03:00:00Z', '2026-04-01T03:59:59'],
])(
  'a day without its month counts from the sender’s day of receipt, in %s: %s at %s',
  (language, text, at, due) => {
    expect(dues(text, language, new Date(at))).toEqual([`${due}.000Z`]);
  },
);
