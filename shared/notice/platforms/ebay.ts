import { counterNotice, type PlatformWords, wording } from './wording.ts';

/** eBay names the owner and the item; VeRO is its programme for rights owners (VeRI in German). */
export const ebay: PlatformWords = {
  platform: 'ebay',
  // in capitals: “vero” is true in Italian, “veri” data in Turkish
  names: /(?<![A-Za-z])(?:[mM]y|support|help|seller)?[eE]-?[bB]a[yY]|eBay|E-?BAY|\bVeR[IO]\b/,
  wordings: [
    counterNotice,
    wording(
      'ebay-vero',
      /\bVeR[OI]\b|verified rights owner|verifizierte[nr]? rechteinhaber/i,
      'kind:complaint 2',
    ),
    wording(
      'ebay-reported-by',
      /(?:was|were|been) reported by|wurde von .{1,60} gemeldet/i,
      'kind:complaint 1.5',
    ),
    wording(
      'ebay-removed',
      /we (?:had to )?(?:removed?|hid|ended|took down)[^.\n]{0,30}listings?|mussten? (?:wir )?ihr(?:e)? angebot|angebot wurde (?:entfernt|beendet|gelöscht)/i,
      'effect:listing-removed 3',
    ),
    wording(
      'ebay-relist-allowed',
      /you (?:may|can) (?:now )?relist|sie k[oö]nnen (?:den artikel|das angebot) (?:jetzt |nun )?wieder einstellen/i,
      'decision:accepted 2',
    ),
    wording('ebay-activity', /what activity didn.t follow the policy/i, 'kind:policy-notice 1'),
  ],
};
