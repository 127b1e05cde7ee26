import { expect, test } from 'vitest';
import { asDraft, fromDraft } from '../../../shared/response/draft-text.ts';
import { placeholdersOf } from '../../../shared/response/placeholders.ts';
import { letter } from './a-letter.ts';

test('a draft is one text, subject included, and is read back as it was also after editing', () => {
  const written = letter('retraction-request');
  expect(fromDraft(asDraft(written))).toEqual(written);
  expect(fromDraft(asDraft(written).replaceAll('\n', '\r\n'))).toEqual(written);
  expect(fromDraft('only a text')).toEqual({ text: 'only a text' });
  expect(asDraft({ text: 'only a text' })).toBe('only a text');
});

test('placeholders: each once, an unclosed one too', () => {
  expect(placeholdersOf('a ###b c### d ###b c### ###e###')).toEqual(['b c', 'e']);
  expect(placeholdersOf('a ###b\nc')).toEqual(['a placeholder that is not closed']);
  expect(placeholdersOf('no. #1 and ##2')).toEqual([]);
});
