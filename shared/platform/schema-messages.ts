/**
 * What a schema says about what does not fit it, in English: `zod/mini` itself says no more than "Invalid input".
 * Imported for its effect, once, by whatever shows or logs such messages: the steps, the command line, credentials,
 * spreadsheets and the configuration.
 */
import { en } from 'zod/locales';
import * as z from 'zod/mini';

z.config(en());
