/** What keeps a mail that reports an outcome from a case with which it shares only a listing or a name. */
import { expect, test } from 'vitest';
import { mismatches } from '../../../shared/case/matching/mismatches.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { findingOf } from '../console/sample-cases.ts';
import { aCase, aNotice } from '../response/a-case.ts';

const principal = (name?: string, email?: string): Pick<Notice, 'complainants'> => ({
  complainants: [
    { role: 'principal', ...(name !== undefined && { name }), ...(email !== undefined && { email }) },
  ],
});
const listed = (id: string): Pick<Notice, 'listings'> => ({
  listings: [{ platform: 'amazon', id, idType: 'asin' }],
});

test.each<[string, Partial<Notice>, string[]]>([
  ['all that the case says', {}, []],
  ['nothing at all', { complaintIds: [], listings: [], complainants: [] }, []],
  ['another complaint', { complaintIds: ['98765432109'] }, ['number']],
  ['another docket', { complaintIds: [], dockets: ['1:26-cv-01234'] }, ['number']],
  ['the complaint among others', { complaintIds: ['98765432109', '12345678901'] }, []],
  ['another listing', listed('B0OTHER001'), ['listing']],
  ['the case’s listing in small letters', listed('b0lamp0001'), []],
  ['another owner', principal('Other Brands', 'legal@other.example'), ['owner']],
  ['another owner without an address', principal('Other Brands'), ['owner']],
  ['the owner in short', principal('Bright Brands'), []],
  ['the owner at length', principal('Bright Brands Inc. of Delaware'), []],
  ['another name with the owner’s address', principal('B. Brand', 'Legal@BrightBrands.example'), []],
])('of a platform’s mail that names %s', (_, notice, apart) => {
  expect(mismatches(aCase(), findingOf('', { ...aNotice(), ...notice }))).toEqual(apart);
});

test.each<[string, Notice['platform'], string, string[]]>([
  ['who complained', 'other', 'legal@brightbrands.example', []],
  ['somebody else', 'other', 'legal@other.example', ['sender']],
  ['another lawyer', 'law-firm', 'law@achter.example', ['sender']],
  ['a platform', 'amazon', 'notice@amazon.com', []],
])('where %s writes', (_, platform, address, apart) => {
  const finding = findingOf(
    '',
    { ...aNotice({ platform }), ...principal('Bright Brands Inc.') },
    { from: [{ name: '', address }] },
  );
  expect(mismatches(aCase(), finding)).toEqual(apart);
});
