import { isMarketplace, type Platform } from '../mail/vocabulary.ts';
import { names } from '../recorded/names.ts';

/** The platform by its own name; `otherwise` for a court, a law firm or one that was not recognised. */
export const platformName = (platform: Platform, otherwise: string): string =>
  isMarketplace(platform) ? names[`platform.${platform}`][0] : otherwise;
