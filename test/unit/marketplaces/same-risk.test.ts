import { expect, test } from 'vitest';
import { demoCatalogue } from '../../../infra/local/marketplaces/demo-offers.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import {
  hashDistance,
  likeliest,
  type RiskFacts,
  riskShared,
} from '../../../shared/marketplaces/same-risk.ts';

const item = (sku: string): CatalogueItem => {
  const found = demoCatalogue.find((i) => i.sku === sku);
  if (!found) throw new Error(sku);
  return found;
};

/** Every offer that shares the risk, the likeliest first. */
const sameRisk = (flagged: CatalogueItem[], all: CatalogueItem[], notice: RiskFacts) => {
  const shared = riskShared(flagged, notice);
  return likeliest(
    all.flatMap((one) => shared(one) ?? []),
    all.length,
  );
};

const facts: RiskFacts = { right: 'trademark', rights: [], complainants: [] };

test('brand, title, supplier and complainant’s name are reasons, the most weighty first; others are left out', () => {
  const found = sameRisk([item('NV-FLASK-750')], demoCatalogue, {
    ...facts,
    complainants: [{ name: 'Nordvik Group GmbH', role: 'principal' }],
  });
  expect(found.map(({ item: { sku } }) => sku)).toEqual(['NV-FLASK-500', 'EB-FLASK-500', 'GN-FLASK-750']);
  expect(found[0]?.reasons).toEqual([
    'the same brand: Nordvik',
    'its title names “nordvik”',
    'its title is much like “Nordvik Insulated Steel Flask 750 ml, Leakproof, Slate”',
    'the same supplier: Aldervale Metalworks',
  ]);
  expect(found[2]?.reasons).toEqual([
    'its title is much like “Nordvik Insulated Steel Flask 750 ml, Leakproof, Slate”',
  ]);
});

test('a second SKU of the flagged listing comes first', () => {
  const [first] = sameRisk([item('HP-LAMP-BRASS')], demoCatalogue, facts);
  expect(first?.item.sku).toBe('HP-LAMP-BRASS-FBA');
});

test('no brand is no common brand', () => {
  const found = sameRisk([{ ...item('GN-FLASK-750'), title: 'Zzz' }], demoCatalogue, facts);
  expect(found).toEqual([]);
});

test.each(['copyright', 'design-patent', 'utility-patent'] as const)(
  'an outsider’s %s complaint over one product says nothing of the brand’s others; the brand owner’s does',
  (right) => {
    const flagged = item('HP-LAMP-BRASS');
    const named = (name: string) =>
      sameRisk([flagged], demoCatalogue, { ...facts, right, complainants: [{ name, role: 'principal' }] });
    const sameBrand = `the same brand: ${flagged.brand}`;
    const ofOutsider = named('Harbour Light Photography Ltd');
    expect(ofOutsider.map(({ item: { sku } }) => sku)).toContain('HP-LAMP-BRASS-FBA');
    expect(ofOutsider.flatMap(({ reasons }) => reasons)).not.toContain(sameBrand);
    expect(ofOutsider.flatMap(({ reasons }) => reasons).join()).not.toContain('its title names');
    expect(named(`${flagged.brand} GmbH`)[0]?.reasons).toContain(sameBrand);
  },
);

test('a copyright complaint over one listing’s pictures leaves the house brand’s other products alone', () => {
  const found = sameRisk([item('HP-KNIFE-CHEF')], demoCatalogue, { ...facts, right: 'copyright' });
  expect(found).toEqual([]);
});

test('the same picture is a reason of its own', () => {
  const flagged = { ...item('AE-LED-STRIP-5'), pictureHash: 'f0e1d2c3b4a59687' };
  const twin = { ...item('AE-KITE-DELTA'), pictureHash: 'f0e1d2c3b4a59686' };
  const stranger = { ...item('AE-BAG-FOLD'), pictureHash: '0f1e2d3c4b5a6978' };
  const found = sameRisk([flagged], [flagged, twin, stranger], facts);
  expect(found).toEqual([{ item: twin, reasons: ['the same picture'], weight: 4 }]);
});

test.each([
  ['Steel Flask 750 ml', 'ml 750 FLASK steel', true],
  ['Steel Flask', 'Oak Clock', false],
  ['', '', false],
])('of “%s” the title “%s” is much alike: %s', (mine, other, isAlike) => {
  const [flagged, another] = [item('AE-LED-STRIP-5'), item('AE-KITE-DELTA')];
  const plain = { brand: '', supplier: '', title: other };
  const shared = riskShared([{ ...flagged, title: mine }], facts)({ ...another, ...plain });
  expect(shared?.reasons).toEqual(isAlike ? [`its title is much like “${mine}”`] : undefined);
});

test('likeness of pictures', () => {
  expect(hashDistance('ff00', 'ff01')).toBe(1);
  expect(hashDistance('ff00', '00ff')).toBe(16);
  expect(hashDistance('ff', 'ff00')).toBe(Number.POSITIVE_INFINITY);
});
