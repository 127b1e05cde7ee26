import type { Case } from '../../../shared/case/case.ts';
import { awaitAccount } from '../../../shared/case/place.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { firstOf } from './first-of.ts';
import { storeHref } from './href.ts';
import { Icon } from './icon.tsx';

/** Listings that were to go off sale and are on sale still, because nobody has connected their account. */
export const AwaitsCard = ({ ui, now }: { ui: Ui; now: Case }) => {
  const listings = awaitAccount(now);
  if (listings.length === 0) return null;
  const marketplaces = new Set(listings.map(({ marketplace }) => marketplace));
  const accounts = now.awaited.filter(({ marketplace }) => marketplaces.has(marketplace));
  return (
    <section class="panel stuck" id="awaits" aria-labelledby="awaits-title" data-fragment="awaits">
      <header>
        <h2 id="awaits-title">
          <Icon name="alert" />{' '}
          {ui.t('awaits.title', {
            platforms: accounts.map(({ marketplace }) => ui.t(`platform.${marketplace}`)).join(', '),
          })}
        </h2>
      </header>
      <p>
        {ui.t('awaits.what', {
          skus: firstOf(
            ui,
            listings.map(({ sku }) => sku),
          ),
        })}
      </p>
      <pre class="letter">{accounts.map(({ why }) => inWords(ui, why)).join('\n')}</pre>
      <p>
        <a href={storeHref(now.storeId)}>{ui.t('awaits.store')}</a>
      </p>
    </section>
  );
};
