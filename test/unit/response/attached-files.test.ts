import { expect, test } from 'vitest';
import { mostAttached, unfitFiles } from '../../../shared/response/attached.ts';
import { asDraft } from '../../../shared/response/draft-text.ts';
import { languages } from '../../../shared/response/languages/words.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { letter } from './a-letter.ts';

test.each([
  ['en', 'Files attached: ###the name of each file that you attach; file types accepted: .png, .pdf; or'],
  ['de', 'Beigefügte Dateien: ###the name of each file that you attach; file types accepted: .png, .pdf; or'],
])('an appeal names the files that go with it, which a person says (%s)', (language, says) => {
  expect(letter('own-work', { language, acceptedFiles: ['.png', '.pdf'] }).text).toContain(says);
  // what nobody knows the types for still says what goes with it
  expect(letter('own-work', { language, platform: 'etsy' }).text).toContain(says.split('###')[0]);
  const odd = letter('own-work', { language, acceptedFiles: Array(60).fill('.p#d##f-of-a-long-name') });
  expect(placeholdersOf(odd.text)).not.toContain('a placeholder that is not closed');
});

test.each(languages)(
  'no letter that goes by mail, or only asks, speaks of files that go with it (%s)',
  (language) => {
    for (const strategy of [
      'retraction-request',
      'vero-contact-owner',
      'abmahnung-reply',
      'demand-letter-reply',
    ] as const)
      expect(unfitFiles({ channel: 'mail' }, asDraft(letter(strategy, { language })), [])).toBeUndefined();
    const question = asDraft(letter('ask-which-right', { language, acceptedFiles: ['.pdf'] }));
    expect(unfitFiles({ channel: 'mail' }, question, [])).toBeUndefined();
  },
);

test.each([
  ['Please find the invoices attached.', 'none-chosen'],
  ['See the attachment.', 'none-chosen'],
  ['I enclose nothing; the enclosed invoice shows it.', 'none-chosen'],
  ['Die Rechnungen sind beigefügt.', 'none-chosen'],
  ['anbei die Rechnung', 'none-chosen'],
  ['Die Vollmacht finden Sie im Anhang.', 'none-chosen'],
  ['发票见附件。', 'none-chosen'],
  ['We are attached to our customers’ trust.', 'none-chosen'],
  ['We detached the label.', undefined],
  ['Bitte senden Sie uns die Vollmacht.', undefined],
] as const)('“%s” without a file: %s', (text, problem) => {
  expect(unfitFiles({ channel: 'mail' }, text, [])).toBe(problem);
  expect(unfitFiles({ channel: 'mail' }, text, [{ size: 1 }])).toBeUndefined();
  expect(unfitFiles({ channel: 'portal' }, text, [])).toBeUndefined();
});

test('files that a mail does not carry do not go', () => {
  const files = (...sizes: number[]) => sizes.map((size) => ({ size }));
  const four = 4 * 1024 * 1024;
  expect(unfitFiles({ channel: 'mail' }, 'attached', files(four, four))).toBe('too-large');
  expect(unfitFiles({ channel: 'mail' }, 'attached', files(four, mostAttached - four))).toBeUndefined();
});
