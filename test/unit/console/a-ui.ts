import { type Lang, translate, type Ui } from '../../../functions/console/language/ui.ts';
import { inHours } from './sample-cases.ts';

/** What a page that nobody signed in to is drawn with. */
export const aUi = (lang: Lang, now = inHours(0)) =>
  ({
    lang,
    now,
    t: translate(lang),
    formToken: '',
    here: '/',
    page: '/',
    assetPath: () => '',
  }) satisfies Partial<Ui>;
