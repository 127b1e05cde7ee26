import type { Coefficients } from '../../../shared/notice/classify/confidence.ts';
import type { Written } from '../../../shared/notice/learned/table.ts';
import type { Fitted } from './fit.ts';
import type { Learned } from './heads.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

const strongest = 127;

/** Weights in 255 steps. */
const written = ({ start, weights }: Fitted): Written => {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const unit = Number((highest / strongest).toPrecision(3));
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-strongest, Math.min(strongest, Math.round(weight / unit))),
  );
  return { start: [...start].map(thousandths), unit, weights: base64(new Uint8Array(steps.buffer)) };
};

/** The table as `shared/notice/learned/table.ts` reads it; `inputs` says from what it was learned. */
export const tableOf = ({ features, heads }: Learned, inputs: string): string => {
  const bytes = Uint8Array.from(
    features.flatMap((feature) => [feature >>> 16, (feature >>> 8) & 255, feature & 255]),
  );
  const { kind, right, effect, decision } = heads;
  const table = {
    comment: 'Written by npm run learn',
    inputs,
    features: base64(bytes),
    kind: written(kind),
    right: written(right),
    effect: written(effect),
    decision: written(decision),
  };
  return `${JSON.stringify(table, undefined, 2)}\n`;
};

/** The coefficients as `shared/notice/classify/confidence.ts` reads them; `inputs` says from what. */
export const confidenceOf = (fitted: Coefficients, inputs: string): string => {
  const comment =
    'Written by npm run learn: logistic regression over how each author of test/mail is read by what is learned of the others';
  return `${JSON.stringify({ comment, inputs, ...fitted }, undefined, 2)}\n`;
};
