/** How bad a point is, and which way that grows. */
export type Judge = (point: Float64Array) => { loss: number; slope: Float64Array<ArrayBuffer> };

const mostSteps = 80;
const remembered = 8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** a + times × b, in a's place. */
const add = (a: Float64Array, times: number, b: Float64Array): void => {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) + times * (b[at] ?? 0);
};

const plus = (a: Float64Array, times: number, b: Float64Array): Float64Array<ArrayBuffer> => {
  const sum = new Float64Array(a);
  add(sum, times, b);
  return sum;
};

/**
 * The point where a convex loss is least: L-BFGS from nought in so many dimensions, until a step gains less than the share
 * `enough` of what is left. The same loss gives the same point.
 */
export const minimise = (judge: Judge, dimensions: number, enough: number): Float64Array<ArrayBuffer> => {
  let point = new Float64Array(dimensions);
  let { loss, slope } = judge(point);
  const past: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let step = 0; step < mostSteps && dot(slope, slope) > 0; step++) {
    const way = new Float64Array(slope.length);
    add(way, -1, slope);
    const shares: number[] = [];
    for (const { moved, turned, scale } of past.toReversed()) {
      const along = scale * dot(moved, way);
      shares.unshift(along);
      add(way, -along, turned);
    }
    const latest = past.at(-1);
    const size = latest
      ? 1 / (latest.scale * dot(latest.turned, latest.turned))
      : 1 / Math.sqrt(dot(slope, slope));
    add(way, size - 1, way);
    for (const [nth, { moved, turned, scale }] of past.entries())
      add(way, (shares[nth] ?? 0) - scale * dot(turned, way), moved);

    const downhill = dot(slope, way);
    let stride = 1;
    let next = plus(point, stride, way);
    let there = judge(next);
    while (there.loss > loss + 1e-4 * stride * downhill && stride > 1e-6) {
      stride /= 2;
      next = plus(point, stride, way);
      there = judge(next);
    }
    const moved = plus(next, -1, point);
    const turned = plus(there.slope, -1, slope);
    const bend = dot(moved, turned);
    if (bend > 1e-10) past.push({ moved, turned, scale: 1 / bend });
    if (past.length > remembered) past.shift();
    const gained = loss - there.loss;
    point = next;
    ({ loss, slope } = there);
    if (gained < enough * loss) break;
  }
  return point;
};
