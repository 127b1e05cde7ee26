import { Store } from '../../../shared/store/store.ts';

/** The store of the demonstration: an invented seller on three marketplaces. */
export const demoStore = Store.parse({
  id: 'demo',
  name: 'Harbour & Pine (demonstration)',
  inbox: 'complaints@demo-shop.example',
  seller: {
    name: 'Harbour & Pine Trading LLC',
    email: 'owner@demo-shop.example',
    address: '14 Quay Street, Portland, ME 04101, USA',
    phone: '+1 207 555 0143',
  },
  forwarders: ['owner@demo-shop.example'],
  team: ['team@demo-shop.example'],
  signatories: ['Robin Marlowe'],
  marketplaces: ['amazon', 'ebay', 'aliexpress'],
});
