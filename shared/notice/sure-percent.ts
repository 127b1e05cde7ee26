/** A confidence in whole percent, never rounded up: what falls short of 90 must not read as if it did not. */
export const surePercent = (confidence: number): number => Math.floor(confidence * 100 + 1e-9);
