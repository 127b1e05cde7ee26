/** A marketplace's own word counts for the listings that it spoke of. */
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../shared/case/events.ts';
import type { Offer } from '../../../shared/marketplaces/port.ts';
import { aNotice, anOffer, aVerdict, source } from '../response/a-case.ts';
import { opening, told } from './told.ts';

const offer = anOffer();
const other = anOffer({ sku: 'LAMP-2', listingId: 'B0LAMP0002' });

/** What a marketplace itself keeps off sale, without any mail. */
const { mail: _, ...unmailed } = source;
const withoutMail = opening({
  source: { ...unmailed, from: [] },
  verdict: aVerdict({ trust: 'corroborated' }),
  decision: { mode: 'leave', reasons: ['It is off sale.'], offers: [offer] },
});

type MailJoined = EventOf<'mail-joined'>;

const aMail = (trust: 'unverified' | 'authenticated', ...offers: Offer[]): MailJoined => ({
  type: 'mail-joined',
  source: { ...source, from: [...source.from], finding: `findings/${trust}.json` },
  notice: aNotice(),
  verdict: aVerdict({ trust }),
  why: 'the mail of the complaint came after all',
  decision: { mode: 'ask', reasons: ['A person decides.'], offers },
});

const betterMail = (...offers: Offer[]): MailJoined => ({
  ...aMail('authenticated', ...offers),
  proves: true,
});

describe('a case that a marketplace itself opened stays corroborated', () => {
  test.each([
    ['by a mail of nobody', aMail('unverified', offer)],
    ['by a mail of a proven sender', aMail('authenticated', offer)],
  ])('%s that names the same listing', (_, mail) => {
    expect(told(withoutMail, mail).verdict.trust).toBe('corroborated');
  });

  test('by no mail that names another one too, however many follow', () => {
    const forged = told(withoutMail, aMail('unverified', offer, other));
    expect(forged.verdict.trust).toBe('unverified');
    expect(told(withoutMail, aMail('unverified', offer), betterMail(offer)).verdict.trust).toBe(
      'corroborated',
    );
    expect(told(withoutMail, aMail('unverified', offer), betterMail(offer, other)).verdict.trust).toBe(
      'authenticated',
    );
  });
});
