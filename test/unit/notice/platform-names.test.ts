import { expect, test } from 'vitest';
import { isMarketplace, Platform } from '../../../shared/mail/vocabulary.ts';
import { namesIn } from '../../../shared/notice/people/names.ts';
import { platformName } from '../../../shared/response/names.ts';

const complainedBy = (who: string) => namesIn(`It belongs to ${who} Ltd, which told us.`, 'en', false);

test('a company is found by its name', () => {
  expect(complainedBy('Kelling Studio')).toMatchObject([{ value: 'Kelling Studio Ltd', company: true }]);
});

test.each(Platform.options.filter(isMarketplace))(
  'what is called after %s is nobody who complains: a new platform’s name stands among those of names.ts too',
  (platform) => {
    expect(complainedBy(`Kelling ${platformName(platform, '')}`)).toEqual([]);
  },
);
