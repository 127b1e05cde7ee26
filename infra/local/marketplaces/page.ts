import type { Listing } from './reply.ts';
import type { OfferView } from './views.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** A colour that a title always gets. */
const hue = (text: string): number =>
  [...text].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 360, 7);

/** One small product page, as a shopper would see the listing. */
export const productPage = (listing: Listing): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(listing.title)}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#fff}
header{background:#f3f3f3;padding:.75rem 1.5rem;color:#444}
main{display:grid;grid-template-columns:minmax(12rem,20rem) 1fr;gap:2rem;max-width:60rem;margin:2rem auto;padding:0 1.5rem}
.picture{aspect-ratio:1;border-radius:.5rem;background:linear-gradient(135deg,hsl(${hue(listing.title)} 55% 82%),hsl(${hue(listing.title)} 45% 58%))}
h1{font-size:1.4rem;margin:0 0 .25rem}.brand{color:#555}.price{font-size:1.6rem;margin:1rem 0 .25rem}
.in{color:#0a6b2d}.out{color:#a8200d;font-weight:600}
</style></head><body>
<header>${escaped(listing.site)}</header>
<main><div class="picture" role="img" aria-label="Product picture"></div><div>
<h1>${escaped(listing.title)}</h1><div class="brand">${escaped(listing.brand)}</div>
${
  listing.available
    ? `<div class="price">${escaped(listing.price)}</div><div class="in">In stock</div>`
    : '<div class="price"></div><div class="out">Currently unavailable</div>'
}
<p>Sold by ${escaped(listing.seller)}. ${escaped(listing.stock)}.</p>
</div></main></body></html>
`;

/** Where a listing's public page is, below the stand-ins' address. */
const pathOf: Record<string, (id: string) => string> = {
  amazon: (id) => `/amazon/dp/${id}`,
  ebay: (id) => `/ebay/itm/${id}`,
  aliexpress: (id) => `/aliexpress/item/${id}.html`,
};

/** Every listing there is, with the way to its page; for whoever opens the stand-ins' own address. */
export const indexPage = (listings: readonly OfferView[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stand-in marketplaces</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1.5rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd}
.in{color:#0a6b2d}.out{color:#a8200d;font-weight:600}
</style></head><body>
<h1>Stand-in marketplaces</h1>
<p>${listings.length} ${listings.length === 1 ? 'listing' : 'listings'}, as a shopper would find them.</p>
<table><thead><tr><th>Marketplace</th><th>Listing</th><th>SKU</th><th>Account</th><th>On sale</th></tr></thead><tbody>
${listings
  .map(({ marketplace, listingId, sku, account, onSale }) => {
    const path = pathOf[marketplace]?.(encodeURIComponent(listingId)) ?? '#';
    return `<tr><td>${marketplace}</td><td><a href="${path}">${escaped(listingId)}</a></td><td>${escaped(sku)}</td><td>${escaped(account)}</td><td class="${onSale ? 'in">yes' : 'out">no'}</td></tr>`;
  })
  .join('\n')}
</tbody></table></body></html>
`;
