import { toFill } from '../phrases.ts';
import { groundsIn } from './appeal-on.ts';

export const neverSold = groundsIn('neverSold', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.period, ask.period],
    [say.result, ask.sold],
    [say.reports, ask.reports],
  ]),
  request: say.request,
}));

export const authenticGoods = groundsIn('authenticGoods', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.supplier, ask.supplier],
    [say.invoices(matter.invoiceDays), ask.invoices],
    [say.chain, ask.chain],
    [say.authorisation, ask.authorisation],
  ]),
}));

/** For goods that are not the complainant's and do not claim to be: to call them authentic would concede the mark. */
export const markNotUsed = groundsIn('markNotUsed', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.brand, ask.brand],
    [say.where, ask.where],
    [say.pictures, ask.pictures],
    [say.scope, ask.scope],
  ]),
}));

export const parallelImportProof = groundsIn('parallelImport', (matter, say) => ({
  claim: ({ claim }) => claim,
  facts: toFill(matter, (ask) => [
    [say.firstSale, ask.firstSale],
    [say.proof, ask.traced],
    [say.state, ask.state],
  ]),
}));
