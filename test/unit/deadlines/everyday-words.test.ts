/** How people who are no lawyers say by when, and numbers that are written in full. */
import { expect, it } from 'vitest';
import { readDeadlines } from '../../../shared/notice/deadlines.ts';

/** A Monday. */
const receivedAt = new Date('2026-03-02T10:00:00Z');
const dues = (text: string, language: string) =>
  readDeadlines(text, { language, platform: 'other', receivedAt }).map(({ due }) => due);

it.each<[string, string, string]>([
  ['en', 'Please respond within twenty-five days.', '2026-03-28T03:59:59'],
  ['en', 'Please respond within a fortnight.', '2026-03-17T03:59:59'],
  ['de', 'Bitte antworten Sie binnen sechzehn Tagen.', '2026-03-18T22:59:59'],
  ['fr', 'Répondez dans les vingt et un jours.', '2026-03-23T22:59:59'],
  ['pt', 'Responda em dezoito dias.', '2026-03-20T23:59:59'],
  ['pl', 'Proszę odpowiedzieć w ciągu jedenastu dni.', '2026-03-13T22:59:59'],
  ['ja', '十七日以内にご回答ください。', '2026-03-19T14:59:59'],
  ['en', "You've got a week to take these down.", '2026-03-10T03:59:59'],
  ['en', 'If these are not gone in 48 hours I will go to eBay.', '2026-03-04T10:00:00'],
  ['en', 'Please sort this out before the weekend.', '2026-03-07T04:59:59'],
  ['en', 'Remove it by tonight.', '2026-03-03T04:59:59'],
  ['en', 'Should the offers still be live after March 6, 2026, we will sue.', '2026-03-07T04:59:59'],
  ['en', 'First appeal: 30 days.', '2026-04-02T03:59:59'],
  ['de', 'Ich gebe Ihnen noch bis heute Abend, das zu löschen.', '2026-03-02T22:59:59'],
  ['de', 'Wir setzen Ihnen eine Nachfrist von 14 Tagen.', '2026-03-16T22:59:59'],
  ['de', 'Die Frist für Ihre Antwort endet am 09.03.2026 um 24 Uhr.', '2026-03-09T22:59:59'],
  ['de', 'Dafür hast du 30 Kalendertage.', '2026-04-01T21:59:59'],
  ['de', 'Für die Nachweise bleiben Ihnen noch 7 Tage.', '2026-03-09T22:59:59'],
  ['de', 'Ich gebe dir drei Tage, danach melde ich dich.', '2026-03-05T22:59:59'],
  ['de', 'Bis Sonntagabend will ich das weg haben.', '2026-03-08T22:59:59'],
  ['fr', 'Il vous reste 7 jours pour nous adresser vos factures.', '2026-03-09T22:59:59'],
  ['it', 'Le restano 7 giorni per caricare i documenti.', '2026-03-09T22:59:59'],
  ['nl', 'Ik wil dat dit voor maandag weg is.', '2026-03-08T22:59:59'],
  ['ja', '令和8年3月31日限り、お支払いください。', '2026-03-31T14:59:59'],
  ['zh-Hans', '这周五之内不下架我就起诉。', '2026-03-06T15:59:59'],
  ['zh-Hant', '請於115年3月16日前給付和解金。', '2026-03-15T15:59:59'],
  ['en', 'Our offer will be withdrawn if it has not been accepted by 17 March 2026.', '2026-03-18T03:59:59'],
  ['es', 'LES DOY 24 HORAS.', '2026-03-03T10:00:00'],
  ['es', 'Plazo para presentar alegaciones: 3 días laborables.', '2026-03-05T22:59:59'],
  ['it', 'Attendiamo Vs. conferma entro 48h.', '2026-03-04T10:00:00'],
  ['it', 'Toglietele entro domani sera.', '2026-03-03T22:59:59'],
  ['fr', "Répondez d'ici ce soir, la commande partira demain.", '2026-03-02T22:59:59'],
  ['pt', 'Apague as fotos até amanhã.', '2026-03-03T23:59:59'],
  ['pt', 'Informe o número do registro até 16 de março de 2026.', '2026-03-16T23:59:59'],
  ['es', 'Indique el número de registro hasta el 16 de marzo de 2026.', '2026-03-16T22:59:59'],
  ['fr', "Indiquez le numéro d'enregistrement avant le 16 mars 2026.", '2026-03-15T22:59:59'],
  ['it', 'Indichi il numero di registrazione entro il 16 marzo 2026.', '2026-03-16T22:59:59'],
  ['pl', 'Podaj numer rejestracji do 16 marca 2026 r.', '2026-03-16T22:59:59'],
  ['sv', 'Ta bort annonsen senast idag.', '2026-03-02T22:59:59'],
  ['tr', 'İlanı cumaya kadar kaldırın.', '2026-03-06T20:59:59'],
  ['tr', 'Son cevap tarihi: 09.03.2026.', '2026-03-09T20:59:59'],
  ['ja', '3月末日までにお振り込みください。', '2026-03-31T14:59:59'],
  ['ja', '〆切：3月16日（ご回答）', '2026-03-16T14:59:59'],
  ['ja', '本日中に削除してください。', '2026-03-02T14:59:59'],
  ['ja', '今週中にお返事ください。', '2026-03-06T14:59:59'],
  ['zh-Hans', '请于今天下班前下架。', '2026-03-02T15:59:59'],
  ['zh-Hans', '请在本周内回复。', '2026-03-06T15:59:59'],
  ['zh-Hans', '我们暂不下架，给您72小时自查。', '2026-03-05T10:00:00'],
])('in %s: %s', (language, text, due) => {
  expect(dues(text, language)).toEqual([`${due}.000Z`]);
});

it.each<[string, string]>([
  ['en', 'Your deposit is due no later than 14 days from today.'],
  ['de', 'Bitte zahlen Sie spätestens 14 Tage ab heute.'],
])('the day from which a term counts is not its end, in %s: %s', (language, text) => {
  expect(dues(text, language).filter((due) => due < '2026-03-16')).toEqual([]);
});
