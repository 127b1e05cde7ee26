import type { Ui } from '../language/ui.ts';
import { Id } from './parts.tsx';

/** What everything else waits for; the names and addresses in it are an example. */
const command =
  'npm run store -- add acme --name "Acme" --inbox complaints@acme.example --seller "Acme Ltd" --email owner@acme.example --team team@acme.example';

/** How the first store is added, in full; whoever sees some stores only is told which, for none of them is there. */
export const AddStore = ({ ui }: { ui: Ui }) =>
  ui.person?.stores ? (
    <p>{ui.t('stores.none.yours', { stores: ui.person.stores.join(', ') })}</p>
  ) : (
    <>
      <p>{ui.t('stores.none.why')}</p>
      <p>
        <Id ui={ui} text={command} />
      </p>
      <p>{ui.t('stores.none.more')}</p>
    </>
  );
