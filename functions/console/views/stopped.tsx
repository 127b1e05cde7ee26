import type { Store } from '../../../shared/store/store.ts';
import type { Ui } from '../language/ui.ts';
import { storeHref } from './href.ts';
import { Icon } from './icon.tsx';

/** Says that a store's kill switch is on, above whatever it keeps people from doing. */
export const StoppedBanner = ({ ui, store }: { ui: Ui; store: Store | undefined }) =>
  store?.policy.stopped ? (
    <a class="refusal" href={storeHref(store.id)}>
      <Icon name="off" /> {ui.t('switch.banner', { store: store.name })} {store.stop?.why}
    </a>
  ) : null;
