import { type PlatformWords, wording } from './wording.ts';

/** Mail of a court itself, and of electronic filing. */
export const court: PlatformWords = {
  platform: 'court',
  names:
    /uscourts\.gov|clerk of (?:the )?court|(?:deputy|court) clerk|notice of electronic filing|CM\/ECF|gesch[aä]ftsstelle des (?:land|amts|oberlandes)gericht|greffe du tribunal|cancelleria del tribunale|gerechtsdeurwaarder|法院|裁判所|HM Courts|high court|district court|county court|tribunale (?:di|ordinario)|tribunal (?:judiciaire|de commerce)|juzgado|rechtbank|s[aą]d (?:okr[eę]gowy|rejonowy)|tingsr[aä]tt|marknadsdomstol|mahkeme(?:si|ler)|@(?:[a-z0-9-]+\.)*mahkeme[.-]|@(?:[a-z0-9-]+\.)*(?:[a-z0-9]*courts|(?:high|district|county|supreme|crown|federal|patents?|superior|circuit)?court)[.-]|@(?:o?lg|ag|vg)-|[@.]justiz\b|landgericht|amtsgericht|tribunal[.-]/i,
  wordings: [
    wording(
      'court-filing',
      /notice of electronic filing|the following transaction was entered/i,
      'kind:court-order 2.5',
    ),
    wording('court-summons', /summons in a civil action|you are hereby summoned/i, 'kind:court-order 4'),
  ],
};
