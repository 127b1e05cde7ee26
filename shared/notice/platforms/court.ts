import { type PlatformWords, wording } from './wording.ts';

/** Mail of a court itself, and of electronic filing. */
export const court: PlatformWords = {
  platform: 'court',
  names:
    /uscourts\.gov|clerk of (?:the )?court|(?:deputy|court) clerk|notice of electronic filing|CM\/ECF|gesch[aä]ftsstelle des (?:land|amts|oberlandes)gericht|greffe du tribunal|cancelleria del tribunale|gerechtsdeurwaarder|人民法院|裁判所書記官|HM Courts|@(?:[a-z0-9-]+\.)*[a-z0-9]*courts?[.-]|@(?:o?lg|ag|vg)-|[@.]justiz\b|landgericht|amtsgericht|tribunal[.-]/i,
  wordings: [
    wording(
      'court-filing',
      /notice of electronic filing|the following transaction was entered/i,
      'kind:court-order 2.5',
    ),
    wording('court-summons', /summons in a civil action|you are hereby summoned/i, 'kind:court-order 4'),
  ],
};
